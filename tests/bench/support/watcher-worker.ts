import { WebSocket } from 'ws';
import { monotonicMs } from './clock.ts';
import { quantile } from './statistics.ts';
import { serveTasks } from './worker.ts';

/** Who watches what. */
export interface Watching {
  url: string;
  /** Bearer token of a session; null for a server that asks for none. */
  token: string | null;
  /** The subscription; null for a server that sends without being asked. */
  subscription: string | null;
  variables?: Record<string, unknown>;
  count: number;
  /** Text before what tells one event from another in a frame, such as `"version":`. */
  marker: string;
}

/** When an event arrived at those who watch, on the clock of `monotonicMs`. */
export interface Arrivals {
  first: number;
  p50: number;
  p99: number;
  last: number;
}

interface Watcher {
  socket: WebSocket;
  /** Resolves when the server has taken the connection. */
  taken: Promise<void>;
}

let watchers: Watcher[] = [];
let bytes = 0;
let sample = '';
/** Moments at which each event arrived, by what tells it from others. */
const arrivals = new Map<string, number[]>();
let waiting: (() => void)[] = [];

/** Opens so many connections and waits until the server has taken them all. */
async function watch(input: Watching): Promise<void> {
  const marker = Buffer.from(input.marker);
  sample = '';
  watchers = Array.from({ length: input.count }, () => open(input, marker));
  await Promise.all(watchers.map(({ taken }) => taken));
}

function open(input: Watching, marker: Buffer): Watcher {
  const socket = new WebSocket(input.url, 'graphql-transport-ws', { perMessageDeflate: false });
  const taken = Promise.withResolvers<void>();
  socket.once('error', taken.reject);
  socket.once('close', (code) => taken.reject(new Error(`closed with ${code}`)));
  socket.once('open', () => {
    if (input.subscription === null) return taken.resolve();
    const authorization = input.token === null ? {} : { authorization: `Bearer ${input.token}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload: authorization }));
  });
  socket.on('message', (data: Buffer) => {
    const at = data.indexOf(marker);
    if (at >= 0) return note(data, at + marker.length);
    const message = data.toString();
    if (message.includes('"connection_ack"')) {
      const { subscription: query, variables } = input;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      taken.resolve();
    } else if (message.includes('"ping"')) socket.send('{"type":"pong"}');
    else if (message.includes('"error')) taken.reject(new Error(message.slice(0, 500)));
  });
  return { socket, taken: taken.promise };
}

function note(data: Buffer, at: number): void {
  const now = monotonicMs();
  let end = at;
  // To the end of the number or text: a comma, a quote or a brace.
  while (end < data.length && !',"}'.includes(String.fromCharCode(data[end] ?? 0))) end += 1;
  const key = data.toString('latin1', at, end);
  bytes = data.length;
  if (sample === '') sample = data.toString();
  const moments = arrivals.get(key);
  if (moments) moments.push(now);
  else arrivals.set(key, [now]);
  for (const look of waiting) look();
}

/** Waits until an event has arrived everywhere; rejects after a while with how far it came. */
function arrived({ key, timeoutMs }: { key: string; timeoutMs: number }): Promise<Arrivals> {
  const { promise, resolve, reject } = Promise.withResolvers<Arrivals>();
  const look = () => {
    const moments = arrivals.get(key) ?? [];
    if (moments.length < watchers.length) return;
    done();
    resolve({
      first: quantile(moments, 0),
      p50: quantile(moments, 0.5),
      p99: quantile(moments, 0.99),
      last: quantile(moments, 1),
    });
  };
  const timer = setTimeout(() => {
    done();
    reject(new Error(`${key} reached ${arrivals.get(key)?.length ?? 0} of ${watchers.length}`));
  }, timeoutMs);
  const done = () => {
    clearTimeout(timer);
    waiting = waiting.filter((one) => one !== look);
    arrivals.delete(key);
  };
  waiting.push(look);
  look();
  return promise;
}

/** A frame as it arrived, and the bytes of the last one. */
function frame(): { text: string; bytes: number } {
  return { text: sample, bytes };
}

/** Ends all connections and forgets what arrived. */
async function leave(): Promise<void> {
  const closed = watchers.map(({ socket }) => {
    const gone = new Promise((resolve) => socket.once('close', resolve));
    socket.terminate();
    return gone;
  });
  await Promise.all(closed);
  watchers = [];
  arrivals.clear();
}

const tasks = { watch, arrived, frame, leave };

export type WatcherTasks = typeof tasks;

serveTasks(tasks);
