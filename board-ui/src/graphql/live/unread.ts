import { computed, type ComputedRef, onScopeDispose } from 'vue';
import { useReading } from '@/graphql/reading.ts';
import { graphql } from '@/graphql/tada.ts';
import { useLiveIssues } from './live-issues.ts';

const UnreadQuery = graphql(`
  query Unread {
    notifications(first: 1) {
      unreadCount
      waitingCount
    }
  }
`);

const settleMs = 800;

/** How much of what the viewer is told is unread, and how much of it asks to act. */
export interface Unread {
  unread: number;
  waiting: number;
}

/** Counts that follow every event of the live stream, and every marking on this page. */
export function useUnread(): ComputedRef<Unread> {
  const { data, refresh } = useReading({ query: UnreadQuery, variables: () => ({}) });
  useAfterNews(() => void refresh());
  return computed(() => ({
    unread: data.value?.notifications.unreadCount ?? 0,
    waiting: data.value?.notifications.waitingCount ?? 0,
  }));
}

const markedListeners = new Set<() => void>();

/** Tells every count on the page that something was marked as read. */
export function tellMarked(): void {
  for (const listener of markedListeners) listener();
}

/** Calls back soon after events of the live stream, many of them at once, and after a marking. */
export function useAfterNews(read: () => void): void {
  const { feed } = useLiveIssues();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (delayMs: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      read();
    }, delayMs);
  };
  const onMarked = (): void => plan(0);
  markedListeners.add(onMarked);
  const stops = [feed.onEvent(() => plan(settleMs)), feed.onResync(() => plan(0))];
  onScopeDispose(() => {
    clearTimeout(timer);
    markedListeners.delete(onMarked);
    for (const stop of stops) stop();
  });
}
