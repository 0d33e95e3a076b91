import { onScopeDispose, shallowRef } from 'vue';
import type { IssueActs } from '@/graphql/issue-acts.ts';
import type { IssueStore } from '@/graphql/live/issue-store.ts';
import type { LiveIssue } from '@/graphql/live/live-issue.ts';

const keptIds = 500;

interface Seen {
  /** Everything changed before counts as seen. */
  since: string;
  /** Last change seen of each issue opened since. */
  byId: Record<string, string>;
}

/** Remembers on this computer which changes a person has looked at. */
export function useSeen(viewerId: string, store: Pick<IssueStore, 'get' | 'onChange'>) {
  const storageKey = `lianxi.seen.${viewerId}`;
  const seen = shallowRef<Seen>(read(storageKey));
  const own = new Set<string>();

  function markSeen(issue: LiveIssue): void {
    const { [issue.id]: _, ...others } = seen.value.byId;
    const kept = Object.entries(others).slice(1 - keptIds);
    seen.value = {
      since: seen.value.since,
      byId: Object.fromEntries([...kept, [issue.id, issue.updatedAt]]),
    };
    localStorage.setItem(storageKey, JSON.stringify(seen.value));
  }

  function markOwn(id: string): void {
    const issue = store.get(id);
    if (own.has(id) && issue !== undefined) markSeen(issue);
  }

  const stop = store.onChange((ids) => {
    for (const id of ids) markOwn(id);
  });
  onScopeDispose(stop);

  return {
    markSeen,
    isUnread: (issue: LiveIssue): boolean =>
      issue.updatedAt > (seen.value.byId[issue.id] ?? seen.value.since),
    /** Starts acts so that the change they bring is no news to who made it. */
    startSeen: async (
      acts: IssueActs,
      ...[act, subject, preset]: Parameters<IssueActs['start']>
    ) => {
      own.add(subject.id);
      const done = await acts.start(act, subject, preset);
      markOwn(subject.id);
      // The event of the act may come a moment after its answer.
      setTimeout(() => own.delete(subject.id), 3_000);
      return done;
    },
  };
}

function read(storageKey: string): Seen {
  const stored = localStorage.getItem(storageKey);
  if (stored !== null) {
    try {
      return JSON.parse(stored) as Seen;
    } catch {
      // Somebody else wrote there: starting anew loses only dots.
    }
  }
  const fresh = { since: new Date().toISOString(), byId: {} };
  localStorage.setItem(storageKey, JSON.stringify(fresh));
  return fresh;
}
