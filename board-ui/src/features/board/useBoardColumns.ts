import { computed, type ComputedRef, type ShallowRef } from 'vue';
import type { IssueState } from '@/graphql/issue-acts.ts';
import { endedStates, type LiveIssue, openStates } from '@/graphql/live/live-issue.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { useViewer } from '@/graphql/session.ts';
import { useNow } from '@/shared/composables/useNow.ts';
import { type BoardFilter, createMatcher } from './board-filter.ts';
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

  // The clock matters only where time decides what is shown.
  const clock = computed(() => (filter.value.overdue ? now.value : 0));
  const shown = computed(() => {
    void store.revision.value;
    return store.all().filter(createMatcher(filter.value, viewer, clock.value));
  });
  const loaded = computed(() => open.value.state === 'ready');

  function columnsOf(issues: readonly LiveIssue[], whole: boolean): BoardColumn[] {
    const byState = new Map<IssueState, LiveIssue[]>(boardStates.map((state) => [state, []]));
    for (const issue of issues) byState.get(issue.state)?.push(issue);
    return boardStates.map((state) => {
      const ended = endedStates.includes(state);
      const sorted = (byState.get(state) ?? []).toSorted(ended ? byChange : byDue);
      const figure = whole ? figures.value.get(state) : undefined;
      const counted = ended || !loaded.value ? figure?.count : undefined;
      return {
        state,
        ids: sorted.map((issue) => issue.id),
        count: Math.max(counted ?? 0, sorted.length),
        oldestSince: figure?.oldestSince ?? null,
      };
    });
  }

  const columns = computed(() => columnsOf(shown.value, true));

  const lanes = computed<BoardLane[]>(() => {
    const byLead = new Map<string, { name: string | null; issues: LiveIssue[] }>();
    for (const issue of shown.value) {
      const lead = issue.claims.find(
        (claim) => claim.role === 'LEAD' && claim.state !== 'RELEASED',
      );
      const key = lead?.department.code ?? 'none';
      const lane = byLead.get(key) ?? { name: lead?.department.name ?? null, issues: [] };
      lane.issues.push(issue);
      byLead.set(key, lane);
    }
    return [...byLead]
      .map(([key, { name, issues }]) => ({
        key,
        name,
        columns: columnsOf(issues, false),
        count: issues.length,
      }))
      .toSorted((a, b) => (a.key === 'none' ? -1 : b.key === 'none' ? 1 : b.count - a.count));
  });

  return {
    columns,
    lanes,
    shownCount: computed(() => columns.value.reduce((sum, column) => sum + column.count, 0)),
  };
}

function byDue(a: LiveIssue, b: LiveIssue): number {
  if (a.dueAt !== b.dueAt) {
    if (a.dueAt === null) return 1;
    if (b.dueAt === null) return -1;
    return a.dueAt < b.dueAt ? -1 : 1;
  }
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
}

function byChange(a: LiveIssue, b: LiveIssue): number {
  return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0;
}
