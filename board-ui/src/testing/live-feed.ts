import { shallowRef } from 'vue';
import { createIssueFeed, type IssueEvent } from '@/graphql/live/issue-feed.ts';
import { createIssueStore } from '@/graphql/live/issue-store.ts';
import { createPresence } from '@/graphql/live/presence.ts';
import type { LiveIssues } from '@/graphql/live/live-issues.ts';
import { liveIssue } from './live-issue.ts';

/** The live part of the board over a server that sends what a test tells it to. */
export function liveFeed(): { live: LiveIssues; send(event: Partial<IssueEvent>): void } {
  let next = 1;
  let deliver: ((event: IssueEvent) => void) | undefined;
  const feed = createIssueFeed({
    readCursor: async () => '0',
    follow(_variables, sink) {
      deliver = (event) => sink.next({ data: { issueEvents: event } });
      return () => undefined;
    },
    wait: () => Promise.resolve(),
  });
  feed.start();
  return {
    live: {
      store: createIssueStore(),
      feed,
      link: { lostAt: shallowRef(null) },
      presence: createPresence({
        follow: () => () => undefined,
        show: () => () => undefined,
        wait: () => Promise.resolve(),
      }),
      healing: { down: shallowRef(new Map()) },
      open: shallowRef({ state: 'idle', loaded: 0, total: 0, error: null }),
      ensureOpen: () => Promise.resolve(),
      alsoReread: () => () => undefined,
      take: () => undefined,
    },
    send(event) {
      if (deliver === undefined) throw new Error('nobody follows');
      deliver({
        cursor: String(next++),
        type: 'SUMMONS_ACCEPTED',
        occurredAt: '2026-11-22T08:00:00.000Z',
        issue: liveIssue(),
        ...event,
      });
    },
  };
}
