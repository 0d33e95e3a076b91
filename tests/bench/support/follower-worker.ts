import { setTimeout as delay } from 'node:timers/promises';
import { monotonicMs } from './clock.ts';
import { type FrameLink, openFrameLink } from './frame-link.ts';
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

/** What the frame of an event says. */
interface Said {
  /** Of the message, in bytes. */
  length: number;
  issueId: string;
  version: number;
}

interface NextMessage {
  payload: { data: { issueEvents: { issue: { id: string; version: number } | null } } | null };
}

interface Client {
  token: string;
  /** Of those who hold the same rights and so get the same bytes. */
  said: Map<string, Said>;
  link: FrameLink | null;
  cursor: string | null;
  /** Newest version seen of each issue. */
  versions: Map<string, number>;
  noted: SeenFrame[] | null;
  /** Whether it reads anew what it shows. */
  reading: boolean;
}

const keptFrames = 5_000;
const nextStart = '{"type":"next"';

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
  const said = input.tokens.map(() => new Map<string, Said>());
  clients = Array.from({ length: input.count }, (_, index) => ({
    token: input.tokens[index % input.tokens.length] ?? '',
    said: said[index % said.length] ?? new Map(),
    link: null,
    cursor: null,
    versions: new Map(),
    // Spread over all: the first to be served are not the last.
    noted: input.sampled > 0 && index % step === step - 1 ? [] : null,
    reading: false,
  }));
  await Promise.all(clients.map((client) => stayConnected(client)));
}

/** Opens a link and follows from where the client was; rejects when the gateway does not take it. */
async function connect(client: Client): Promise<FrameLink> {
  const { url = '', subscription = '' } = following ?? {};
  const acknowledged = Promise.withResolvers<void>();
  const link = await openFrameLink({
    url,
    protocol: 'graphql-transport-ws',
    onMessage(bytes, start, end) {
      // A frame of the subscription is by far the most frequent message.
      const opening = bytes.toString('latin1', start, start + nextStart.length);
      if (opening === nextStart) return take(client, bytes, start, end);
      const message = bytes.toString('utf8', start, end);
      if (message.includes('"connection_ack"')) acknowledged.resolve();
      else if (message.includes('"ping"')) link.send('{"type":"pong"}');
      else errors += 1;
    },
  });
  client.link = link;
  const authorization = `Bearer ${client.token}`;
  link.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  void link.ended.then(() => acknowledged.reject(new Error('the link ended')));
  await acknowledged.promise;
  const payload = { query: subscription, variables: { after: client.cursor } };
  link.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  return link;
}

const cursorMark = Buffer.from('"cursor":"');
const quote = 34;

function take(client: Client, bytes: Buffer, start: number, end: number): void {
  frames += 1;
  lastFrameAt = performance.now();
  const from = bytes.indexOf(cursorMark, start) + cursorMark.length;
  client.cursor = bytes.toString('latin1', from, bytes.indexOf(quote, from));
  const frame = readOnce(client.said, client.cursor, bytes, start, end);
  if (frame === null) {
    resyncs += 1;
    void readAnew(client);
    return;
  }
  const { issueId, version } = frame;
  if (version > (client.versions.get(issueId) ?? 0)) client.versions.set(issueId, version);
  client.noted?.push({ issueId, version, at: monotonicMs() });
}

/** What a frame says, parsed for the first of those who get the same; null when it is to read anew. */
function readOnce(
  said: Map<string, Said>,
  cursor: string,
  ...[bytes, start, end]: [Buffer, number, number]
): Said | null {
  const known = said.get(cursor);
  if (known?.length === end - start) return known;
  const { payload } = JSON.parse(bytes.toString('utf8', start, end)) as NextMessage;
  if (payload.data === null) errors += 1;
  const issue = payload.data?.issueEvents.issue;
  if (!issue) return null;
  const frame = { length: end - start, issueId: issue.id, version: issue.version };
  if (said.size > keptFrames) said.clear();
  said.set(cursor, frame);
  return frame;
}

/** Reads the issues as a board does that was told that events were lost. */
async function readAnew(client: Client): Promise<void> {
  const { url = '', snapshot } = following ?? {};
  if (snapshot === undefined || client.reading) return;
  client.reading = true;
  const response = await fetch(url, {
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

/** How many clients have not seen one of the issues as it is now. */
function countBehind(now: [issueId: string, version: number][]): number {
  return clients.filter(({ versions }) => now.some(([id, version]) => versions.get(id) !== version))
    .length;
}

/** Resolves when nothing has arrived for a while. */
async function quiet({ forMs }: { forMs: number }): Promise<void> {
  const askedAt = performance.now();
  while (performance.now() - Math.max(askedAt, lastFrameAt) < forMs) await delay(10);
}

/** Cuts all links at once; the clients come back by themselves, each after a moment of its own. */
async function cut({ withinMs }: { withinMs: number }): Promise<void> {
  for (const client of clients) {
    const { link } = client;
    client.link = null;
    link?.cut();
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
    const link = await connect(client).catch(() => null);
    if (link !== null) {
      void link.ended.then(() => {
        if (client.link !== link) return;
        closes += 1;
        void delay(250 + Math.random() * 250).then(() => stayConnected(client));
      });
      return;
    }
    closes += 1;
    await delay(250 + Math.random() * 250);
  }
}

/** What arrived since the last call; of each client that notes its frames, those in order. */
function seen() {
  const noted = clients.flatMap(({ noted: own }) => (own === null ? [] : [own]));
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
