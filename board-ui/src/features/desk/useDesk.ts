import { useQuery } from '@urql/vue';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { useRoute } from 'vue-router';
import { failedServices } from '@/graphql/live/live-issue.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { type DeskKind, deskKinds } from './desk-kinds.ts';
import { DeskQuery } from './desk-query.ts';

const pageSize = 50;
/** The most that the graph gives at once. */
const mostRows = 200;
const settleMs = 600;
const retryMs = 5_000;

/** What waits for the viewer, brought up to date by every event. */
export function useDesk() {
  const route = useRoute();
  const live = useLiveIssues();
  const kind = shallowRef<DeskKind | null>(null);
  const first = shallowRef(pageSize);
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    () => (route.name === 'desk' ? (route.query['kind'] ?? null) : undefined),
    (wanted) => {
      if (wanted === undefined) return;
      kind.value = deskKinds.find((known) => known === wanted) ?? null;
      first.value = pageSize;
    },
    { immediate: true },
  );

  const { data, error, fetching, executeQuery } = useQuery({
    query: DeskQuery,
    variables: computed(() => ({ kind: kind.value, first: first.value })),
  });
  // Kept while another kind is on its way, so that nothing blinks.
  const desk = shallowRef(data.value?.desk);
  const shownKind = shallowRef(kind.value);
  watch(data, (next) => {
    // A failed answer has null data, which no type tells.
    if (next == null) return;
    desk.value = next.desk;
    shownKind.value = kind.value;
  });

  function plan(delayMs: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void executeQuery({ requestPolicy: 'network-only' });
    }, delayMs);
  }

  const missing = computed(() => failedServices(error.value?.graphQLErrors));
  watch(missing, (services) => services.length > 0 && plan(retryMs));

  const stops = [live.feed.onEvent(() => plan(settleMs)), live.feed.onResync(() => plan(0))];
  onScopeDispose(() => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  });

  return {
    kind,
    desk,
    missing,
    /** Why nothing can be shown; null while something can. */
    failure: computed(() =>
      desk.value === undefined && !fetching.value ? (error.value ?? null) : null,
    ),
    switching: computed(() => shownKind.value !== kind.value && fetching.value),
    mayShowMore: computed(
      () => desk.value?.items.pageInfo.hasNextPage === true && first.value < mostRows,
    ),
    showMore: () => (first.value = mostRows),
    refresh: () => plan(0),
  };
}
