import { sql } from 'drizzle-orm';
import { connect } from './client.ts';

/** The same URL with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs one statement that no transaction may hold, from the server's `postgres` database. */
export async function execute(adminUrl: string, statement: string): Promise<void> {
  const url = withDatabase(adminUrl, 'postgres');
  const connection = connect({ url, applicationName: 'lianxi-test', max: 1 });
  try {
    await connection.db.execute(sql.raw(statement));
  } finally {
    await connection.close();
  }
}
