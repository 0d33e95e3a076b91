import { onScopeDispose } from 'vue';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';

const settleMs = 600;

/** Reads again shortly after every event of the live stream, and at once after a gap in it. */
export function useRefreshed(refresh: () => void): void {
  const { feed } = useLiveIssues();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(delayMs: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      refresh();
    }, delayMs);
  }

  const stops = [feed.onEvent(() => plan(settleMs)), feed.onResync(() => plan(0))];
  onScopeDispose(() => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  });
}
