import type { IssueState } from '@/graphql/issue-acts.ts';
import { endedStates, type LiveIssue } from '@/graphql/live/live-issue.ts';

/** The issues that a filter shows, each state in its order, kept up to date change by change. */
export interface SortedIssues {
  /** Sorts everything anew, for another filter. */
  sortAnew(issues: readonly LiveIssue[], matches: (issue: LiveIssue) => boolean): void;
  /** Takes over what became of an issue, undefined when it is gone; says whether anything moved. */
  place(id: string, issue: LiveIssue | undefined): boolean;
  /** Ids of a state: due first, ended ones newest first. The same list as long as nothing moves. */
  ids(state: IssueState): readonly string[];
}

/** Makes the order; empty until it is filled. */
export function createSortedIssues(): SortedIssues {
  const placed = new Map<string, LiveIssue>();
  const columns = new Map<IssueState, LiveIssue[]>();
  const ids = new Map<IssueState, readonly string[]>();
  let matches: (issue: LiveIssue) => boolean = () => true;

  function columnOf(state: IssueState): LiveIssue[] {
    const known = columns.get(state) ?? [];
    columns.set(state, known);
    return known;
  }

  function remove(issue: LiveIssue): void {
    const column = columnOf(issue.state);
    column.splice(indexIn(column, issue), 1);
    placed.delete(issue.id);
    ids.delete(issue.state);
  }

  function insert(issue: LiveIssue): void {
    const column = columnOf(issue.state);
    column.splice(indexIn(column, issue), 0, issue);
    placed.set(issue.id, issue);
    ids.delete(issue.state);
  }

  return {
    sortAnew(issues, matching) {
      matches = matching;
      placed.clear();
      columns.clear();
      ids.clear();
      for (const issue of issues) {
        if (!matches(issue)) continue;
        placed.set(issue.id, issue);
        columnOf(issue.state).push(issue);
      }
      for (const [state, column] of columns) column.sort(orderOf(state));
    },
    place(id, issue) {
      const before = placed.get(id);
      const after = issue !== undefined && matches(issue) ? issue : undefined;
      if (before === undefined && after === undefined) return false;
      if (before !== undefined && after !== undefined && standAlike(before, after)) return false;
      if (before !== undefined) remove(before);
      if (after !== undefined) insert(after);
      return true;
    },
    ids(state) {
      const known = ids.get(state) ?? columnOf(state).map(({ id }) => id);
      ids.set(state, known);
      return known;
    },
  };
}

/** Where an issue is in its column, or belongs. */
function indexIn(column: readonly LiveIssue[], issue: LiveIssue): number {
  const compare = orderOf(issue.state);
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = column[middle];
    if (other !== undefined && compare(other, issue) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standAlike(before: LiveIssue, after: LiveIssue): boolean {
  return before.state === after.state && orderOf(after.state)(before, after) === 0;
}

/** Sorts behind every time: what has no due time comes last. */
const latest = '~';

type Order = (a: LiveIssue, b: LiveIssue) => number;

function orderOf(state: IssueState): Order {
  return endedStates.includes(state) ? byChange : byDue;
}

// As the server sorts, so that the first page it sends is the top of every column.
const byDue: Order = (a, b) => compareTexts(nextDueAt(a), nextDueAt(b)) || compareTexts(a.id, b.id);

/** When the clock is due that the card shows. */
function nextDueAt({ stateDueAt, dueAt }: LiveIssue): string {
  return stateDueAt ?? dueAt ?? latest;
}

const byChange: Order = (a, b) =>
  compareTexts(b.updatedAt, a.updatedAt) || compareTexts(a.id, b.id);

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
