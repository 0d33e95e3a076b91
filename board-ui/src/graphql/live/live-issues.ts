import { type Client, stringifyDocument } from '@urql/vue';
import { inject, type InjectionKey, type ShallowRef, watch } from 'vue';
import type { ServerClock } from '@/graphql/server-clock.ts';
import type { Session } from '@/graphql/session.ts';
import { graphql } from '@/graphql/tada.ts';
import { createHealing, type Healing } from './healing.ts';
import { createIssueFeed, type IssueEventFrame, type IssueFeed } from './issue-feed.ts';
import { createIssueStore, type IssueStore } from './issue-store.ts';
import {
  type DepartmentService,
  endedStates,
  failedServices,
  type IssueReading,
  LiveIssueFragment,
  toLiveIssue,
} from './live-issue.ts';
import { createLiveLink, type LiveLink } from './live-link.ts';
import { createOpenIssues, type OpenIssuesProgress } from './open-issues.ts';
import {
  createPresence,
  type Presence,
  type PresenceFrame,
  type PresenceSource,
  PresenceSubscription,
  ShowPresenceSubscription,
} from './presence.ts';

const BoardCursorQuery = graphql(`
  query BoardCursor {
    board {
      cursor
    }
  }
`);

const ServerTimeQuery = graphql(`
  query ServerTime {
    serverTime
  }
`);

const LiveIssueQuery = graphql(
  `
    query LiveIssue($id: ID!) {
      issue(id: $id) {
        ...LiveIssue_Issue
      }
    }
  `,
  [LiveIssueFragment],
);

const IssueEventsSubscription = graphql(
  `
    subscription IssueEvents($after: String) {
      issueEvents(after: $after) {
        cursor
        type
        occurredAt
        issue {
          ...LiveIssue_Issue
        }
      }
    }
  `,
  [LiveIssueFragment],
);

/** Everything of the board that moves by itself. */
export interface LiveIssues {
  store: IssueStore;
  feed: IssueFeed;
  link: Pick<LiveLink, 'lostAt'>;
  healing: Pick<Healing, 'down'>;
  presence: Presence;
  /** How far the open issues are loaded. */
  open: Readonly<ShallowRef<OpenIssuesProgress>>;
  /** Loads all open issues unless they are there already. */
  ensureOpen(): Promise<void>;
  /** Adds a reading to what is read again once a department's system is back; returns its end. */
  alsoReread(read: () => Promise<unknown>): () => void;
  /** Takes issues that a page read by itself. */
  take(nodes: readonly IssueReading[], failed: readonly DepartmentService[]): void;
}

export const liveIssuesKey: InjectionKey<LiveIssues> = Symbol('live issues');

/** Makes the live part of the board; it runs while somebody is signed in. */
export function createLiveIssues(client: Client, session: Session, clock: ServerClock): LiveIssues {
  const store = createIssueStore();

  function take(nodes: readonly IssueReading[], failed: readonly DepartmentService[]): void {
    store.put(nodes.map((node) => toLiveIssue(node, failed, store.get(node.id))));
    // An answer without an issue asked no department, and says nothing of any.
    if (nodes.length > 0 || failed.length > 0) healing.observe(failed);
  }

  const openIssues = createOpenIssues(client, take);
  const rereads = new Set<() => Promise<unknown>>();

  const healing = createHealing({
    now: clock.now,
    findIncomplete: () => store.find((issue) => issue.missing.length > 0),
    async reread(id) {
      const result = await client
        .query(LiveIssueQuery, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      if (result.data?.issue == null) return false;
      const failed = failedServices(result.error?.graphQLErrors);
      take([result.data.issue], failed);
      return failed.length === 0;
    },
    async rereadAll() {
      const readings = [...rereads].map((read) => read());
      if (openIssues.progress.value.state === 'ready') readings.push(openIssues.load());
      await Promise.all(readings);
    },
  });

  /** The client tells the clock of every answer that names the time. */
  function readServerTime(): void {
    void client.query(ServerTimeQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  }

  const link = createLiveLink({
    onConnected() {
      feed.connected();
      presence.connected();
      readServerTime();
    },
    onDisconnected() {
      feed.disconnected();
      presence.disconnected();
    },
    onSessionEnd: () => session.end(),
  });

  const feed = createIssueFeed({
    async readCursor() {
      const result = await client
        .query(BoardCursorQuery, {}, { requestPolicy: 'network-only' })
        .toPromise();
      if (result.data == null) throw result.error ?? new Error('no answer');
      return result.data.board.cursor;
    },
    follow: (variables, sink) =>
      link.client.subscribe<NonNullable<IssueEventFrame['data']>>(
        {
          operationName: 'IssueEvents',
          query: stringifyDocument(IssueEventsSubscription),
          // A getter stays a getter: the newest cursor is read whenever the request is sent again.
          variables,
        },
        {
          next: (frame) => sink.next(frame),
          error: sink.end,
          complete: sink.end,
        },
      ),
    wait: link.wait,
  });

  const subscribe = (
    operationName: string,
    document: Parameters<typeof stringifyDocument>[0],
    variables: Record<string, unknown>,
    sink: Parameters<PresenceSource['follow']>[0],
  ) =>
    link.client.subscribe<NonNullable<PresenceFrame['data']>>(
      { operationName, query: stringifyDocument(document), variables },
      { next: (frame) => sink.next(frame), error: sink.end, complete: sink.end },
    );

  const presence = createPresence({
    follow: (sink) => subscribe('Presence', PresenceSubscription, {}, sink),
    show: (issueId, activity, sink) =>
      subscribe('ShowPresence', ShowPresenceSubscription, { issueId, activity }, sink),
    wait: link.wait,
  });

  feed.onEvent((event, failed) => {
    if (clock.isBehind(event.occurredAt)) readServerTime();
    if (event.issue !== null) take([event.issue], failed);
    healing.hurry();
  });

  async function reload(): Promise<void> {
    const told = new Set<string>();
    const stopListening = feed.onEvent((event) => event.issue !== null && told.add(event.issue.id));
    const ids = await openIssues.load();
    stopListening();
    if (ids === null) return;
    // What is neither open nor told by an event meanwhile has ended or gone out of sight.
    store.keep(({ id, state }) => ids.has(id) || told.has(id) || endedStates.includes(state));
  }

  feed.onResync(() => {
    if (openIssues.progress.value.state !== 'idle') void reload();
  });

  watch(
    () => session.viewer.value?.id,
    (id, before) => {
      if (before !== undefined) {
        feed.stop();
        presence.stop();
        healing.stop();
        openIssues.reset();
        store.keep(() => false);
      }
      if (id !== undefined) {
        feed.start();
        presence.start(id);
      }
    },
    { immediate: true },
  );

  return {
    store,
    feed,
    link,
    healing,
    presence,
    open: openIssues.progress,
    async ensureOpen() {
      const { state } = openIssues.progress.value;
      if (state === 'idle' || state === 'failed') await openIssues.load();
    },
    alsoReread(read) {
      rereads.add(read);
      return () => rereads.delete(read);
    },
    take,
  };
}

/** The live part of the board. */
export function useLiveIssues(): LiveIssues {
  const live = inject(liveIssuesKey);
  if (live === undefined) throw new Error('no live issues provided');
  return live;
}
