import {
  computed,
  type ComputedRef,
  onScopeDispose,
  type ShallowRef,
  shallowRef,
  watch,
} from 'vue';
import type { IssueState } from '@/graphql/issue-acts.ts';
import { endedStates, openStates } from '@/graphql/live/live-issue.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { useViewer } from '@/graphql/session.ts';
import { useNow } from '@/shared/composables/useNow.ts';
import { type BoardFilter, createMatcher } from './board-filter.ts';
import { createSortedIssues } from './sorted-issues.ts';
import type { StateFigure } from './useBoardCounts.ts';

/** Order of the columns. */
export const boardStates: readonly IssueState[] = [...openStates, ...endedStates];

/** One column of the board. */
export interface BoardColumn {
  state: IssueState;
  /** Ids of the issues, due first; ended ones newest first. */
  ids: readonly string[];
  /** Number of issues; for ended states more than the ids that are loaded. */
  count: number;
  oldestSince: string | null;
}

/** One swimlane: the issues led by one department, or by none yet. */
export interface BoardLane {
  /** Code of the department; `none` while nobody leads. */
  key: string;
  name: string | null;
  columns: readonly BoardColumn[];
  count: number;
}

/** Sorts the live list into columns, and on demand into lanes. */
export function useBoardColumns(
  filter: Readonly<ShallowRef<BoardFilter>>,
  figures: ComputedRef<ReadonlyMap<IssueState, StateFigure>>,
) {
  const { store, open } = useLiveIssues();
  const viewer = useViewer();
  const now = useNow();

  const sorted = createSortedIssues();
  /** Counts up when a column changes, and when anything that is shown does. */
  const moves = shallowRef(0);
  const changes = shallowRef(0);

  // The clock matters only where time decides what is shown.
  const clock = computed(() => (filter.value.overdue ? now.value : 0));
  watch(
    [filter, clock],
    () => {
      sorted.sortAnew(store.all(), createMatcher(filter.value, viewer, clock.value));
      moves.value += 1;
      changes.value += 1;
    },
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(
    store.onChange((ids) => {
      let moved = false;
      for (const id of ids) moved = sorted.place(id, store.get(id)) || moved;
      if (moved) moves.value += 1;
      changes.value += 1;
    }),
  );
  const loaded = computed(() => open.value.state === 'ready');

  const columns = computed<BoardColumn[]>(() => {
    void moves.value;
    return boardStates.map((state) => {
      const ids = sorted.ids(state);
      const figure = figures.value.get(state);
      const counted = endedStates.includes(state) || !loaded.value ? figure?.count : undefined;
      const count = Math.max(counted ?? 0, ids.length);
      return { state, ids, count, oldestSince: figure?.oldestSince ?? null };
    });
  });

  const lanes = computed<BoardLane[]>(() => {
    void changes.value;
    const byLead = new Map<string, { name: string | null; ids: Map<IssueState, string[]> }>();
    for (const state of boardStates) {
      for (const id of sorted.ids(state)) {
        const lead = store
          .get(id)
          ?.claims.find((claim) => claim.role === 'LEAD' && claim.state !== 'RELEASED');
        const key = lead?.department.code ?? 'none';
        const lane = byLead.get(key) ?? { name: lead?.department.name ?? null, ids: new Map() };
        byLead.set(key, lane);
        const column = lane.ids.get(state) ?? [];
        lane.ids.set(state, column);
        column.push(id);
      }
    }
    return [...byLead]
      .map(([key, { name, ids }]) => {
        const inLane = boardStates.map((state) => {
          const own = ids.get(state) ?? [];
          return { state, ids: own, count: own.length, oldestSince: null };
        });
        return {
          key,
          name,
          columns: inLane,
          count: inLane.reduce((sum, { count }) => sum + count, 0),
        };
      })
      .toSorted((a, b) => (a.key === 'none' ? -1 : b.key === 'none' ? 1 : b.count - a.count));
  });

  return {
    columns,
    lanes,
    shownCount: computed(() => columns.value.reduce((sum, column) => sum + column.count, 0)),
  };
}
