import { inject, shallowRef, type ShallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { shownRouteKey } from '@/shared/composables/useShownRoute.ts';
import { type BoardFilter, filterFromQuery, filterToQuery } from './board-filter.ts';

/** Binds the board's filter and swimlanes to the URL. */
export function useBoardFilter() {
  const route = useRoute();
  const router = useRouter();
  const shown = inject(shownRouteKey, shallowRef(route));
  const filter: ShallowRef<BoardFilter> = shallowRef(filterFromQuery(shown.value.query));
  const lanes = shallowRef(shown.value.query['lanes'] === '1');

  watch(
    () => (shown.value.name === 'board' ? shown.value.query : null),
    (query) => {
      if (query === null) return;
      filter.value = filterFromQuery(query);
      lanes.value = query['lanes'] === '1';
    },
  );

  function write(next: BoardFilter, withLanes: boolean): void {
    const query = { ...filterToQuery(next), lanes: withLanes ? '1' : undefined };
    // Replaced, not pushed: "back" leaves the board instead of undoing letters.
    void router.replace({ name: 'board', query });
  }

  return {
    filter,
    lanes,
    change: (part: Partial<BoardFilter>) => write({ ...filter.value, ...part }, lanes.value),
    showLanes: (value: boolean) => write(filter.value, value),
  };
}
