import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** A pool of connections, as drizzle sees it. */
export type Db = NodePgDatabase;

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
  /** Told each statement before it is sent, so that tests can count them. */
  onStatement?: (statement: string) => void;
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
  /** Resolves when the server answers; rejects after 5 s when it does not, frozen or gone. */
  ping(): Promise<void>;
  /** Lets running statements end (at most 5 s), then closes every connection; safe to repeat. */
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 5_000;
const PING_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;
const IDLE_CONNECTION_MS = 300_000;
const CLOSE_TIMEOUT_MS = 5_000;
const LISTENER_RETRY_MS = 200;
// By PostgreSQL's 1,000 the many small parts of a desk are spread over processes, whose start takes longer
// than they do; the counts of a large ledger still are.
const PARALLEL_SETUP_COST = 20_000;
/** Times that a pool sees a statement before it is prepared. */
const PREPARED_FROM = 3;
/** Statements of a pool that are prepared; each costs some 20 kB on each connection. */
const PREPARED_MAXIMUM = 300;
const SEEN_MAXIMUM = 2_000;

const ping: pg.QueryConfig & pg.ClientConfig = {
  text: 'SELECT 1',
  query_timeout: PING_TIMEOUT_MS,
};

/** Opens a pool; nothing is sent to the server before the first statement. */
export function connect(options: ConnectOptions): Connection {
  const session = {
    connectionString: options.url,
    application_name: options.applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    options: `-c parallel_setup_cost=${PARALLEL_SETUP_COST}`,
  };
  const pool = new Pool({
    ...session,
    max: options.max ?? 10,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    // Statements of a transaction that do not need each other's answers are sent without waiting.
    pipeline: true,
    Client: preparingClient(),
  });
  const clients = new Set<pg.PoolClient>();
  const listeners = new Set<{ close(): Promise<void> }>();
  pool.on('connect', (client) => {
    clients.add(client);
    // A lost connection rejects its statements; unheard, the event would end the process as well.
    client.on('error', () => {});
  });
  pool.on('remove', (client) => clients.delete(client));
  pool.on('error', () => {});

  let closing: Promise<void> | null = null;
  const closeAll = async () => {
    for (const listener of listeners) await listener.close();
    // The pool waits for what runs.
    const cutOff = setTimeout(() => {
      for (const client of clients) client.connection.stream.destroy();
    }, CLOSE_TIMEOUT_MS);
    await pool.end();
    clearTimeout(cutOff);
  };

  return {
    db: drizzle(pool, { casing: 'snake_case', logger: statementLogger(options.onStatement) }),
    async listen(channel, onNotify, onListening) {
      const listener = await startListener(session, channel, onNotify, onListening);
      listeners.add(listener);
      return listener;
    },
    async ping() {
      await pool.query(ping);
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

function statementLogger(onStatement: ConnectOptions['onStatement']) {
  return onStatement && { logQuery: (statement: string) => onStatement(statement) };
}

/**
 * Gives back a connection that was lost while in use.
 * Drizzle does not when the server dies between the check-out and `begin`, and each loss would make
 * the pool smaller for good.
 */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: CheckOut): void;
  override connect(callback?: CheckOut): Promise<pg.PoolClient> | void {
    // The pool's own single statements, which do give it back.
    if (callback) return super.connect(callback);
    return super.connect().then(releaseWhenLost);
  }
}

/**
 * A client on which the server keeps what it parsed and planned of a statement that comes often: drizzle
 * prepares only what its caller names. Names are common to the connections of a pool.
 */
function preparingClient(): typeof pg.Client {
  const timesSeen = new Map<string, number>();
  const names = new Map<string, string>();

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size === PREPARED_MAXIMUM) return known;
    const times = (timesSeen.get(text) ?? 0) + 1;
    if (times < PREPARED_FROM) {
      // Texts that never came again make room for the next ones.
      if (timesSeen.size === SEEN_MAXIMUM) timesSeen.clear();
      timesSeen.set(text, times);
      return undefined;
    }
    timesSeen.delete(text);
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };

  return class extends pg.Client {
    // What is asked in one turn goes out in one packet.
    private readonly hold = () => {
      const { stream } = this.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    };

    // The signatures of node-postgres, of which drizzle uses the one with a config.
    override query(config: pg.QueryConfig | string, ...rest: unknown[]): never {
      this.hold();
      const named =
        typeof config === 'object' && typeof config.text === 'string' && rest[0] !== undefined
          ? { ...config, name: config.name ?? nameOf(config.text) }
          : config;
      return Reflect.apply(super.query, this, [named, ...rest]) as never;
    }
  };
}

type CheckOut = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void;

function releaseWhenLost(client: pg.PoolClient): pg.PoolClient {
  const release = client.release;
  let released = false;
  const releaseOnce = (error?: Error | boolean) => {
    if (released) return;
    released = true;
    client.off('end', lost);
    release(error);
  };
  const lost = () => releaseOnce(true);
  client.once('end', lost);
  client.release = releaseOnce;
  return client;
}

/** Holds a connection for LISTEN; rejects when the first try fails, later ones are repeated. */
async function startListener(
  session: pg.ClientConfig,
  channel: string,
  onNotify: (payload: string) => void,
  onListening: () => void = () => {},
): Promise<{ close(): Promise<void> }> {
  let client: pg.Client;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const start = async () => {
    client = new pg.Client(session);
    const started = client;
    started.on('error', () => {});
    started.on('notification', (message) => {
      if (message.channel === channel) onNotify(message.payload ?? '');
    });
    try {
      await started.connect();
      await started.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      void started.end();
      throw error;
    }
    started.once('end', startAgain);
    onListening();
  };
  const startAgain = () => {
    if (closed) return;
    retry = setTimeout(() => void start().catch(startAgain), LISTENER_RETRY_MS);
  };

  await start();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client.end();
    },
  };
}

/** True when a unique constraint refused the write; with `constraint`, only that one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause = serverError(error, ['23505']);
  return cause !== null && (constraint === undefined || cause.constraint === constraint);
}

/** True when a concurrent transaction won (serialization failure, deadlock): the same again may work. */
export function isSerializationFailure(error: unknown): boolean {
  return serverError(error, ['40001', '40P01']) !== null;
}

/** Drizzle wraps what the driver threw, so the server's own error sits somewhere along `cause`. */
function serverError(error: unknown, codes: string[]): pg.DatabaseError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof pg.DatabaseError) return codes.includes(at.code ?? '') ? at : null;
  }
  return null;
}
