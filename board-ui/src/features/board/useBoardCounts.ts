import { useClientHandle } from '@urql/vue';
import {
  computed,
  type ComputedRef,
  onScopeDispose,
  type ShallowRef,
  shallowRef,
  watch,
} from 'vue';
import type { IssueState } from '@/graphql/issue-acts.ts';
import { endedStates, failedServices, LiveIssueFragment } from '@/graphql/live/live-issue.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { graphql, type VariablesOf } from '@/graphql/tada.ts';
import type { BoardFilter } from './board-filter.ts';

const BoardCountsQuery = graphql(`
  query BoardCounts($filter: BoardFilter) {
    board(filter: $filter) {
      counts {
        state
        count
        oldestSince
      }
    }
  }
`);

const EndedIssuesQuery = graphql(
  `
    query EndedIssues($filter: IssueFilter) {
      issues(filter: $filter, orderBy: LAST_CHANGED_FIRST, first: 50) {
        nodes {
          ...LiveIssue_Issue
        }
      }
    }
  `,
  [LiveIssueFragment],
);

type ServerFilter = NonNullable<VariablesOf<typeof BoardCountsQuery>['filter']>;

/** A burst of events asks for new figures once. */
const settleMs = 1_200;
const network = { requestPolicy: 'network-only' } as const;

/** What the server counts in a state. */
export interface StateFigure {
  count: number;
  /** When the issue longest in this state entered it; null when there is none. */
  oldestSince: string | null;
}

/** Puts the filter into the words of the graph. */
export function toServerFilter(filter: BoardFilter, departmentId: string | null): ServerFilter {
  return {
    streetId: filter.street,
    communityId: filter.community,
    departmentId,
    categories: filter.categories.length > 0 ? [...filter.categories] : null,
    urgencies: filter.urgencies.length > 0 ? [...filter.urgencies] : null,
    accountableParties: filter.parties.length > 0 ? [...filter.parties] : null,
    overdue: filter.overdue || null,
    mine: filter.mine || null,
    text: filter.text.trim() || null,
  };
}

/**
 * Follows what the live list cannot know by itself: the age of the oldest issue in each state, and
 * the ended issues, of which it holds only the newest.
 */
export function useBoardCounts(
  filter: Readonly<ShallowRef<BoardFilter>>,
  /** Identifier of the department of the filter; undefined while the directory is on its way. */
  departmentId: ComputedRef<string | null | undefined>,
) {
  const { client } = useClientHandle();
  const live = useLiveIssues();
  const figures = shallowRef<ReadonlyMap<IssueState, StateFigure>>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  async function readCounts(): Promise<void> {
    const id = departmentId.value;
    if (id === undefined) return;
    const current = ++run;
    const variables = { filter: toServerFilter(filter.value, id) };
    const { data } = await client.query(BoardCountsQuery, variables, network).toPromise();
    if (data == null || run !== current) return;
    figures.value = new Map(data.board.counts.map((entry) => [entry.state, entry]));
  }

  async function readEnded(): Promise<void> {
    const id = departmentId.value;
    if (id === undefined) return;
    const serverFilter = toServerFilter(filter.value, id);
    const readings = endedStates.map(async (state) => {
      const variables = { filter: { ...serverFilter, states: [state] } };
      const { data, error } = await client.query(EndedIssuesQuery, variables, network).toPromise();
      if (data != null) live.take(data.issues.nodes, failedServices(error?.graphQLErrors));
    });
    await Promise.all(readings);
  }

  function readBoth(): void {
    void readCounts();
    void readEnded();
  }

  function plan(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void readCounts();
    }, settleMs);
  }

  watch([filter, departmentId], readCounts, { immediate: true });
  // The open ones come first: a browser has few connections.
  const openShown = computed(() => live.open.value.loaded > 0 || live.open.value.state === 'ready');
  watch([filter, departmentId, openShown], () => openShown.value && readEnded(), {
    immediate: true,
  });
  const stops = [live.feed.onEvent(plan), live.feed.onResync(readBoth), live.alsoReread(readEnded)];
  onScopeDispose(() => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  });

  return { figures: computed(() => figures.value) };
}
