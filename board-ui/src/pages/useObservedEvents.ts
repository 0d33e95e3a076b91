import { onScopeDispose } from 'vue';
import type { HostedActs } from '@/features/acts/useIssueActs.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';

/** Tells open dialogs of every event, so that they can say when they are stale. */
export function useObservedEvents(acts: HostedActs): void {
  const { feed } = useLiveIssues();
  const stop = feed.onEvent(({ issue, type }) => {
    if (issue !== null) acts.observe(issue.id, { version: issue.version, type });
  });
  onScopeDispose(stop);
}
