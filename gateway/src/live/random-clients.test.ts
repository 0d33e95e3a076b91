import { encodeCursor } from '@lianxi/kit/cursor';
import type { Viewer } from '@lianxi/kit/viewer';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createMetrics } from '../metrics.ts';
import { type Chance, createChance } from '../testing/chance.ts';
import {
  createLiveWorld,
  type LiveWorld,
  maySee,
  positionOf,
  type WorldEvent,
  type WorldFilter,
  worldFilters,
  type WorldIssue,
  worldViewers,
} from '../testing/live-world.ts';
import { createLiveHub, type LiveHub, type LiveHubOptions } from './live-hub.ts';
import { toLiveOperation } from './live-operation.ts';

const document = parse(
  `subscription ($after: String, $filter: BoardFilter) {
    issueEvents(after: $after, filter: $filter) { cursor type }
  }`,
);

function operationOf(filter: WorldFilter, after: string) {
  return toLiveOperation({
    document,
    operation: getOperationAST(document)!,
    operationName: undefined,
    variables: { filter, after },
  });
}

/** A board somewhere: it keeps what it is told, loses its link, comes back and goes on. */
function createClient(userId: string, hub: LiveHub, world: LiveWorld, chance: Chance) {
  const pickRights = (): Viewer => ({ ...chance.pick(worldViewers), userId });
  let viewer = pickRights();
  let rightsChangedAt = -1;
  const filter = chance.pick(worldFilters);
  const shown = new Map<string, WorldIssue>();
  const faults: string[] = [];
  let cursor = '';
  let isFull = false;
  let subscription: ReturnType<LiveHub['subscribe']> | null = null;

  function readSnapshot(): void {
    const snapshot = world.snapshot(viewer, filter);
    shown.clear();
    for (const issue of snapshot.issues) shown.set(issue.id, issue);
    cursor = snapshot.cursor;
  }

  function take({ cursor: at, type, inFilter, issue }: WorldEvent): void {
    if (type !== 'RESYNC' && positionOf(at) <= positionOf(cursor)) return;
    if (type === 'RESYNC') return readSnapshot();
    cursor = at;
    if (issue === null) return;
    if (!maySee(viewer, issue)) faults.push(`${viewer.role} received ${JSON.stringify(issue)}`);
    if ((shown.get(issue.id)?.version ?? 0) > issue.version) return;
    if (inFilter) shown.set(issue.id, issue);
    else shown.delete(issue.id);
  }

  const context = () => ({ viewer, locale: 'zh' as const, requestId: 'r' });
  const client = {
    userId,
    rightsChangedAt: () => rightsChangedAt,
    isOnline: () => subscription !== null,
    come() {
      subscription = hub.subscribe(operationOf(filter, cursor), context(), {
        send(frames) {
          for (const { payload } of frames) {
            const result = JSON.parse(payload.toString()) as {
              data: { issueEvents: WorldEvent } | null;
            };
            if (result.data) take(result.data.issueEvents);
          }
          return !isFull;
        },
      });
    },
    cut() {
      subscription?.leave();
      subscription = null;
    },
    block: () => void (isFull = true),
    unblock() {
      isFull = false;
      subscription?.drained();
    },
    /** Other rights, as an administrator gives them. */
    changeRights() {
      viewer = pickRights();
      rightsChangedAt = world.feed.head();
      // Offline it shows what it showed, until it comes back and is told.
      if (subscription === null) return;
      // What the old rights showed is told no more, and the snapshot that replaces it follows at once.
      shown.clear();
      subscription.changeRights(context());
    },
    /** What is wrong with what it shows; empty when it equals a snapshot of its own. */
    findFaults(): string[] {
      const words = (issues: Iterable<WorldIssue>) =>
        [...issues].map(({ id, version, state }) => `${id} v${version} ${state}`).toSorted();
      const truth = words(world.snapshot(viewer, filter).issues);
      const own = words(shown.values());
      const isSame = JSON.stringify(truth) === JSON.stringify(own);
      return isSame
        ? faults
        : [...faults, `${viewer.role} shows ${own.join()}, not ${truth.join()}`];
    },
  };
  readSnapshot();
  client.come();
  return client;
}

interface Planted {
  order?: 'position' | 'sequence';
  hub?: Partial<LiveHubOptions>;
}

function resyncAt(position: number): string {
  const event: WorldEvent = {
    cursor: encodeCursor(position),
    type: 'RESYNC',
    inFilter: true,
    issue: null,
  };
  return JSON.stringify({ data: { issueEvents: event } });
}

/** Lets 200 clients live through 400 changes; returns what is wrong in the end. */
async function liveThrough(seed: number, planted: Planted = {}): Promise<string[]> {
  const chance = createChance(seed);
  const world = createLiveWorld(chance, planted.order);
  const hub = createLiveHub({
    feed: world.feed,
    resolve: world.resolve,
    resync: (_, position) => Buffer.from(resyncAt(position)),
    metrics: createMetrics().live,
    haveRightsChangedSince: async (userId, position) =>
      clients.some((client) => client.userId === userId && position <= client.rightsChangedAt()),
    limits: { queued: 20, behind: 60, crowd: 4 },
    ...planted.hub,
  });
  const clients = Array.from({ length: 200 }, (_, at) => createClient(`${at}`, hub, world, chance));
  const begun: (() => void)[] = [];
  for (let step = 0; step < 400; step += 1) {
    begun.push(world.begin());
    // Changes that began one after another are committed in any order.
    while (begun.length > 3 || (begun.length > 0 && chance.next() < 0.4)) {
      begun.splice(Math.floor(chance.next() * begun.length), 1)[0]?.();
    }
    const client = chance.pick(clients);
    const what = chance.next();
    if (what < 0.3) client.cut();
    else if (what < 0.6 && !client.isOnline()) client.come();
    else if (what < 0.7) client.block();
    else if (what < 0.85) client.unblock();
    else if (what < 0.9) client.changeRights();
    else if (what < 0.91) world.prune();
    else if (what < 0.96) {
      client.cut();
      client.changeRights();
      client.come();
    }
    if (step % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const commit of begun) commit();
  for (const client of clients) {
    client.unblock();
    if (!client.isOnline()) client.come();
  }
  await untilQuiet(hub);
  const faults = clients.flatMap((client) => client.findFaults());
  for (const client of clients) client.cut();
  expect(hub.counts()).toMatchObject({ groups: 0, subscribers: 0 });
  return faults;
}

/** Waits until every subscriber stands at the head of the log. */
async function untilQuiet(hub: LiveHub): Promise<void> {
  while (hub.counts().behind > 0) await new Promise((resolve) => setImmediate(resolve));
}

test.each([1, 2, 3])(
  '200 random clients end equal to a snapshot of their own (%d)',
  async (seed) => {
    expect(await liveThrough(seed)).toEqual([]);
  },
);

test('a reader by sequence is caught', async () => {
  expect(await liveThrough(1, { order: 'sequence' })).not.toEqual([]);
});

test('a group key without the role is caught', async () => {
  const groupKey: LiveHubOptions['groupKey'] = ({ variables }) => JSON.stringify(variables);
  const faults = await liveThrough(1, { hub: { groupKey } });
  expect(faults.join()).toContain('received');
});

test('a hub that never says RESYNC is caught', async () => {
  const silent = () => Buffer.from('{"data":null}');
  expect(await liveThrough(1, { hub: { resync: silent } })).not.toEqual([]);
});

test('a hub that trusts the rights of who comes back is caught', async () => {
  const haveRightsChangedSince = async () => false;
  expect(await liveThrough(1, { hub: { haveRightsChangedSince } })).not.toEqual([]);
});
