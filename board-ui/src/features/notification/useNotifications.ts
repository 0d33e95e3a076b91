import { useClientHandle } from '@urql/vue';
import { computed, shallowRef } from 'vue';
import { tellMarked, useAfterNews } from '@/graphql/live/unread.ts';
import { useReading } from '@/graphql/reading.ts';
import { MarkNotificationsReadMutation, NotificationsQuery } from './notification.queries.ts';

const pageSize = 50;
/** The most that the graph gives at once. */
const mostRows = 200;

/** What the viewer is told, those that ask to act apart from the others; follows the live stream. */
export function useNotifications() {
  const { client } = useClientHandle();
  const first = shallowRef(pageSize);
  const reading = useReading({
    query: NotificationsQuery,
    variables: () => ({ first: first.value }),
  });
  useAfterNews(() => void reading.refresh());

  async function mark(ids: readonly string[] | null): Promise<void> {
    const input = ids === null ? {} : { ids: [...ids] };
    const result = await client.mutation(MarkNotificationsReadMutation, { input }).toPromise();
    // Unmarked, it stays as it was: the next attempt marks it.
    if (result.error === undefined) tellMarked();
  }

  const { data } = reading;
  return {
    state: reading.state,
    code: reading.code,
    waiting: computed(() => data.value?.waiting.nodes ?? null),
    others: computed(() => data.value?.others.nodes ?? null),
    unread: computed(() => data.value?.waiting.unreadCount ?? 0),
    mayShowMore: computed(
      () =>
        first.value < mostRows &&
        (data.value?.waiting.pageInfo.hasNextPage === true ||
          data.value?.others.pageInfo.hasNextPage === true),
    ),
    showMore: () => (first.value = mostRows),
    refresh: () => void reading.refresh(),
    mark,
  };
}
