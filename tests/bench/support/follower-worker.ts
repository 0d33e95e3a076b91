import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { monotonicMs } from './clock.ts';
import { serveTasks } from './worker.ts';

/** Clients that follow the board as people do: they keep what they saw and come back where they were. */
export interface Following {
  url: string;
  /** Bearer tokens of sessions, taken in turns. */
  tokens: string[];
  subscription: string;
  /** Query of the issues that a client reads anew when it is told to; none where nothing is lost. */
  snapshot?: string;
  count: number;
  /** How many of them note when each frame arrived. */
  sampled: number;
}

/** A frame at a client that notes them. */
export interface SeenFrame {
  issueId: string;
  version: number;
  /** On the clock of `monotonicMs`. */
  at: number;
}

interface Client {
  token: string;
  socket: WebSocket | null;
  cursor: string | null;
  /** Newest version seen of each issue. */
  versions: Map<string, number>;
  noted: SeenFrame[] | null;
  /** Whether it reads anew what it shows. */
  reading: boolean;
}

let following: Following | null = null;
let clients: Client[] = [];
let frames = 0;
let lastFrameAt = 0;
let resyncs = 0;
let errors = 0;
/** Links that the gateway ended or did not take. */
let closes = 0;

/** Connects all clients and resolves when the gateway has taken them. */
async function follow(input: Following): Promise<void> {
  following = input;
  const step = Math.max(1, Math.floor(input.count / Math.max(1, input.sampled)));
  clients = Array.from({ length: input.count }, (_, index) => ({
    token: input.tokens[index % input.tokens.length] ?? '',
    socket: null,
    cursor: null,
    versions: new Map(),
    // Spread over all: the first to be served are not the last.
    noted: input.sampled > 0 && index % step === step - 1 ? [] : null,
    reading: false,
  }));
  await Promise.all(clients.map((client) => stayConnected(client)));
}

function connect(client: Client): Promise<WebSocket> {
  const { url = '', subscription = '' } = following ?? {};
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  const taken = Promise.withResolvers<WebSocket>();
  client.socket = socket;
  socket.once('error', taken.reject);
  socket.once('close', (code) => taken.reject(new Error(`closed with ${code}`)));
  socket.once('open', () => {
    const payload = { authorization: `Bearer ${client.token}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
  });
  socket.on('message', (data: Buffer) => {
    // A frame of the subscription is by far the most frequent message.
    if (data.includes('"type":"next"')) return take(client, data);
    const message = data.toString();
    if (message.includes('"connection_ack"')) {
      const payload = { query: subscription, variables: { after: client.cursor } };
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
      taken.resolve(socket);
    } else if (message.includes('"ping"')) socket.send('{"type":"pong"}');
    else errors += 1;
  });
  return taken.promise;
}

function take(client: Client, data: Buffer): void {
  frames += 1;
  lastFrameAt = monotonicMs();
  const text = data.toString('latin1');
  client.cursor = fieldOf(text, '"cursor":"') ?? client.cursor;
  if (text.includes('"RESYNC"')) {
    resyncs += 1;
    void readAnew(client);
    return;
  }
  const issueId = fieldOf(text, '"issue":{"id":"');
  const version = Number(/"version":(\d+)/.exec(text)?.[1]);
  if (issueId === null || Number.isNaN(version)) {
    errors += 1;
    return;
  }
  if (version > (client.versions.get(issueId) ?? 0)) client.versions.set(issueId, version);
  client.noted?.push({ issueId, version, at: monotonicMs() });
}

/** Reads the issues as a board does that was told that events were lost. */
async function readAnew(client: Client): Promise<void> {
  const { url = '', snapshot } = following ?? {};
  if (snapshot === undefined || client.reading) return;
  client.reading = true;
  const response = await fetch(url.replace('ws', 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${client.token}` },
    body: JSON.stringify({ query: snapshot }),
  }).catch(() => null);
  client.reading = false;
  if (response?.ok !== true) {
    // Overloaded: it tries again, as a board does.
    await delay(500);
    return readAnew(client);
  }
  const { data } = (await response.json()) as {
    data: { issues: { nodes: { id: string; version: number }[] } };
  };
  for (const { id, version } of data.issues.nodes) {
    client.versions.set(id, Math.max(version, client.versions.get(id) ?? 0));
  }
}

function fieldOf(text: string, opening: string): string | null {
  const at = text.indexOf(opening);
  if (at < 0) return null;
  const from = at + opening.length;
  return text.slice(from, text.indexOf('"', from));
}

/** How many clients have not seen one of the issues as it is now. */
function countBehind(now: [issueId: string, version: number][]): number {
  return clients.filter(({ versions }) => now.some(([id, version]) => versions.get(id) !== version))
    .length;
}

/** Resolves when nothing has arrived for a while. */
async function quiet({ forMs }: { forMs: number }): Promise<void> {
  const askedAt = monotonicMs();
  while (monotonicMs() - Math.max(askedAt, lastFrameAt) < forMs) await delay(10);
}

/** Cuts all links at once; the clients come back by themselves, each after a moment of its own. */
async function cut({ withinMs }: { withinMs: number }): Promise<void> {
  for (const client of clients) {
    const { socket } = client;
    client.socket = null;
    socket?.terminate();
  }
  await Promise.all(
    clients.map(async (client) => {
      await delay(Math.random() * withinMs);
      await stayConnected(client);
    }),
  );
}

/** Connects, and again whenever the gateway ends it, as a browser does; resolves when first taken. */
async function stayConnected(client: Client): Promise<void> {
  for (;;) {
    const socket = await connect(client).catch(() => null);
    if (socket !== null) {
      socket.once('close', () => {
        if (client.socket !== socket) return;
        closes += 1;
        void delay(250 + Math.random() * 250).then(() => stayConnected(client));
      });
      return;
    }
    closes += 1;
    await delay(250 + Math.random() * 250);
  }
}

/** What arrived since the last call. */
function seen() {
  const noted = clients.flatMap((client) => client.noted ?? []);
  for (const client of clients) if (client.noted) client.noted = [];
  const counted = { frames, resyncs, errors, closes, noted };
  frames = 0;
  resyncs = 0;
  errors = 0;
  closes = 0;
  return counted;
}

const tasks = { follow, countBehind, quiet, cut, seen };

export type FollowerTasks = typeof tasks;

serveTasks(tasks);
