import { sql } from 'drizzle-orm';
import { connect, type Db } from './client.ts';
import { schemaOfService } from './roles.ts';

// Kept in the database, as a mark elsewhere could empty another one.
const MARK = 'being filled';

/**
 * Runs `fill` if the database holds no compound, issue or account, or only what an earlier fill that
 * was cut off has left, which is taken away first; returns whether it did.
 */
export async function fillDatabase(adminUrl: string, fill: () => Promise<void>): Promise<boolean> {
  const admin = connect({ url: adminUrl, applicationName: 'lianxi-fill', max: 1 });
  try {
    if (await isMarked(admin.db)) await emptyDatabase(admin.db);
    else if (!(await isEmpty(admin.db))) return false;
    await admin.db.execute(sql.raw(`COMMENT ON SCHEMA events IS '${MARK}'`));
    await fill();
    await admin.db.execute(sql`COMMENT ON SCHEMA events IS NULL`);
    return true;
  } finally {
    await admin.close();
  }
}

async function isMarked(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ comment: string | null }>(
    sql`SELECT obj_description('events'::regnamespace, 'pg_namespace') AS comment`,
  );
  return rows[0]?.comment === MARK;
}

async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ empty: boolean }>(sql`
    SELECT NOT (
      EXISTS (SELECT FROM housing.compounds)
      OR EXISTS (SELECT FROM joint_meeting.issues)
      OR EXISTS (SELECT FROM identity.users)
    ) AS empty`);
  return rows[0]?.empty === true;
}

/** Takes every row out of every table of ours; what is left is as after the migrations. */
async function emptyDatabase(db: Db): Promise<void> {
  const schemas = [...Object.values(schemaOfService), 'events'];
  const { rows } = await db.execute<{ tables: string }>(sql`
    SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS tables
    FROM pg_tables WHERE schemaname IN ${schemas}`);
  await db.execute(sql.raw(`TRUNCATE ${rows[0]?.tables ?? ''} RESTART IDENTITY`));
}
