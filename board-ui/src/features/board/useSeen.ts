import { shallowRef, triggerRef } from 'vue';
import type { LiveIssue } from '@/graphql/live/live-issue.ts';

const keptIds = 500;

interface Seen {
  /** Everything changed before counts as seen. */
  since: string;
  /** Last change seen of each issue opened since. */
  byId: Record<string, string>;
}

/** Remembers on this computer which changes a person has looked at. */
export function useSeen(viewerId: string) {
  const storageKey = `lianxi.seen.${viewerId}`;
  const seen = shallowRef<Seen>(read(storageKey));

  return {
    isUnread: (issue: LiveIssue) =>
      issue.updatedAt > (seen.value.byId[issue.id] ?? seen.value.since),
    markSeen(issue: LiveIssue) {
      const { [issue.id]: _, ...others } = seen.value.byId;
      const entries = [
        ...Object.entries(others).slice(1 - keptIds),
        [issue.id, issue.updatedAt] as const,
      ];
      seen.value = { since: seen.value.since, byId: Object.fromEntries(entries) };
      triggerRef(seen);
      localStorage.setItem(storageKey, JSON.stringify(seen.value));
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
