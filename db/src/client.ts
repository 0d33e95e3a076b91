import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A pool of connections, as drizzle sees it. */
export type Db = PostgresJsDatabase;

/** One open transaction of a pool. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** What a store needs to run a statement, in a transaction or outside one. */
export type Executor = Db | Tx;

export interface ConnectOptions {
  url: string;
  /** Shown in `pg_stat_activity`, so that a slow query names its process. */
  applicationName: string;
  /** Connections of the pool; a listener takes one more. @default 10 */
  max?: number;
}

export interface Connection {
  db: Db;
  /**
   * Calls `onNotify` for each NOTIFY on the channel, over a lost connection too.
   * `onListening` runs at the start and after each reconnect: what was notified in between is lost,
   * so a caller reads its table there.
   */
  listen(
    channel: string,
    onNotify: (payload: string) => void,
    onListening?: () => void,
  ): Promise<{ close(): Promise<void> }>;
  /** Resolves when the server answers; rejects within 5 s when it does not. */
  ping(): Promise<void>;
  /** Lets running statements end (at most 5 s), then closes every connection. */
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_SECONDS = 5;
const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;

/** Opens a pool; nothing is sent to the server before the first statement. */
export function connect(options: ConnectOptions): Connection {
  const sql = postgres(options.url, {
    max: options.max ?? 10,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    backoff: 0.2,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    },
  });

  return {
    db: drizzle(sql, { casing: 'snake_case' }),
    async listen(channel, onNotify, onListening) {
      const listener = await sql.listen(channel, onNotify, onListening);
      return { close: () => listener.unlisten() };
    },
    async ping() {
      await sql`SELECT 1`;
    },
    async close() {
      await sql.end({ timeout: 5 });
    },
  };
}

/** True when a unique constraint refused the write; with `constraint`, only that one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause = serverError(error, ['23505']);
  return cause !== null && (constraint === undefined || cause.constraint_name === constraint);
}

/** True when a concurrent transaction won (serialization failure, deadlock): the same again may work. */
export function isSerializationFailure(error: unknown): boolean {
  return serverError(error, ['40001', '40P01']) !== null;
}

/** Drizzle wraps what the driver threw, so the server's own error sits somewhere along `cause`. */
function serverError(error: unknown, codes: string[]): postgres.PostgresError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof postgres.PostgresError) return codes.includes(at.code) ? at : null;
  }
  return null;
}
