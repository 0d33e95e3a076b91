import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { sql, type SQL } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { connect, type Executor } from './client.ts';
import { roleOfService, schemaOfService, serviceNames, type ServiceName } from './roles.ts';

export type { ServiceName } from './roles.ts';

export interface MigrateOptions {
  /** A role that may create tables and roles; its database is the one migrated. */
  adminUrl: string;
  /** Starts the name of every login role; one server can hold several districts. @example `lianxi` */
  rolePrefix: string;
  /** The roles' passwords are derived from it, so that nothing but this has to be kept. */
  roleSecret: string;
}

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/**
 * Brings the database up to date and returns the URL with which each service signs in.
 * Safe to repeat and to run twice at once: the second waits for the first and changes nothing.
 */
export async function migrateDatabase(
  options: MigrateOptions,
): Promise<Record<ServiceName, string>> {
  const admin = connect({ url: options.adminUrl, applicationName: 'lianxi-migrate', max: 1 });
  try {
    await admin.db.transaction(async (tx) => {
      // A start that waits for another's migration, and a long migration, are no faults.
      await tx.execute(sql`SET LOCAL statement_timeout = 0`);
      await tx.execute(sql`SET LOCAL lock_timeout = 0`);
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.migrate', 0))`);
      await applyMigrations(tx);
      await createRoles(tx, options);
      await grantRights(tx, options.rolePrefix);
    });
  } finally {
    await admin.close();
  }
  return serviceUrls(options);
}

/** The URL with which each service signs in to the database of `adminUrl`. */
export function serviceUrls(options: MigrateOptions): Record<ServiceName, string> {
  const urlOf = (service: ServiceName): [ServiceName, string] => {
    const url = new URL(options.adminUrl);
    const role = roleOfService(options.rolePrefix, service);
    url.username = role;
    url.password = rolePassword(options.roleSecret, role);
    return [service, url.href];
  };
  return Object.fromEntries(serviceNames.map(urlOf)) as Record<ServiceName, string>;
}

/** Applies what is missing, in order, and notes it where drizzle-kit looks for it. */
async function applyMigrations(tx: Executor): Promise<void> {
  await tx.execute(sql`CREATE SCHEMA IF NOT EXISTS drizzle`);
  await tx.execute(sql`
    CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (
      id serial PRIMARY KEY,
      hash text NOT NULL,
      created_at bigint
    )`);
  const applied = await tx.execute<{ created_at: string }>(
    sql`SELECT created_at::text FROM drizzle.__drizzle_migrations`,
  );
  const appliedAt = new Set(applied.rows.map((row) => row.created_at));

  for (const migration of readMigrationFiles({ migrationsFolder })) {
    if (appliedAt.has(String(migration.folderMillis))) continue;
    for (const statement of migration.sql) await tx.execute(sql.raw(statement));
    await tx.execute(sql`
      INSERT INTO drizzle.__drizzle_migrations (hash, created_at)
      VALUES (${migration.hash}, ${migration.folderMillis})`);
  }
}

async function createRoles(tx: Executor, options: MigrateOptions): Promise<void> {
  for (const service of serviceNames) {
    const role = roleOfService(options.rolePrefix, service);
    const existing = await tx.execute(sql`SELECT 1 FROM pg_roles WHERE rolname = ${role}`);
    const verb = existing.rowCount === 0 ? sql`CREATE` : sql`ALTER`;
    // Base64url holds no quote, and DDL takes no parameters.
    const password = sql.raw(`'${rolePassword(options.roleSecret, role)}'`);
    await tx.execute(sql`${verb} ROLE ${name(role)} LOGIN PASSWORD ${password}`);
  }
}

/** Gives each role its own schema and its share of the event log, and nobody anything else. */
async function grantRights(tx: Executor, rolePrefix: string): Promise<void> {
  const current = await tx.execute<{ database: string }>(
    sql`SELECT current_database() AS database`,
  );
  const database = name(current.rows[0]?.database ?? '');
  await tx.execute(sql`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await tx.execute(sql`REVOKE ALL ON SCHEMA public FROM PUBLIC`);

  for (const service of serviceNames) {
    const role = name(roleOfService(rolePrefix, service));
    const own = name(schemaOfService[service]);
    await tx.execute(sql`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
    await tx.execute(sql`GRANT USAGE ON SCHEMA ${own}, events TO ${role}`);
    await tx.execute(
      sql`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${own} TO ${role}`,
    );
    await tx.execute(sql`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${own} TO ${role}`);
    await tx.execute(sql`GRANT SELECT ON events.event_log TO ${role}`);
    await tx.execute(sql`GRANT EXECUTE ON FUNCTION events.relay(integer) TO ${role}`);
    if (service === 'gateway') continue;
    await tx.execute(sql`GRANT INSERT ON events.outbox TO ${role}`);
    await tx.execute(sql`GRANT USAGE ON SEQUENCE events.outbox_sequence_seq TO ${role}`);
  }
}

function rolePassword(roleSecret: string, role: string): string {
  return createHmac('sha256', roleSecret).update(role).digest('base64url');
}

function name(identifier: string): SQL {
  return sql`${sql.identifier(identifier)}`;
}
