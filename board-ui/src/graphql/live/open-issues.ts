import type { Client } from '@urql/vue';
import { shallowRef, type ShallowRef } from 'vue';
import { graphql } from '@/graphql/tada.ts';
import {
  type DepartmentService,
  failedServices,
  type IssueReading,
  LiveIssueFragment,
  openStates,
} from './live-issue.ts';

const OpenIssuesQuery = graphql(
  `
    query OpenIssues($filter: BoardFilter, $first: Int!, $after: String) {
      board(filter: $filter) {
        issues(first: $first, after: $after) {
          nodes {
            ...LiveIssue_Issue
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  `,
  [LiveIssueFragment],
);

/** The first page is what a screen shows; the others are as large as they may be. */
const pageSizes = { first: 60, later: 200 };

/** How far the list of open issues is loaded. */
export interface OpenIssuesProgress {
  state: 'idle' | 'loading' | 'ready' | 'failed';
  loaded: number;
  total: number;
  /** Why it failed; null otherwise. */
  error: unknown;
}

/** Reads every open issue, page by page. */
export interface OpenIssues {
  progress: Readonly<ShallowRef<OpenIssuesProgress>>;
  /**
   * Reads all pages and gives each as it arrives; resolves with the ids read, or null when it failed
   * or a later call overtook it.
   */
  load(): Promise<ReadonlySet<string> | null>;
  /** Forgets that anything was loaded. */
  reset(): void;
}

/** Makes the reader of open issues. */
export function createOpenIssues(
  client: Client,
  onPage: (nodes: readonly IssueReading[], failed: readonly DepartmentService[]) => void,
): OpenIssues {
  const idle: OpenIssuesProgress = { state: 'idle', loaded: 0, total: 0, error: null };
  const progress = shallowRef<OpenIssuesProgress>(idle);
  let run = 0;

  function readPage(after: string | null) {
    const first = after === null ? pageSizes.first : pageSizes.later;
    const variables = { filter: { states: [...openStates] }, first, after };
    return client.query(OpenIssuesQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  }

  async function load(): Promise<ReadonlySet<string> | null> {
    const current = ++run;
    const ids = new Set<string>();
    // Reading again behind a list that is shown must not bring the skeletons back.
    const again = progress.value.state === 'ready';
    if (!again) progress.value = { ...idle, state: 'loading' };
    let after: string | null = null;
    do {
      const result = await readPage(after);
      if (run !== current) return null;
      const page = result.data?.board.issues;
      if (page === undefined) {
        if (!again) progress.value = { ...progress.value, state: 'failed', error: result.error };
        return null;
      }
      for (const node of page.nodes) ids.add(node.id);
      onPage(page.nodes, failedServices(result.error?.graphQLErrors));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      progress.value = {
        state: after === null || again ? 'ready' : 'loading',
        loaded: ids.size,
        total: Math.max(page.totalCount, ids.size),
        error: null,
      };
    } while (after !== null);
    return ids;
  }

  return {
    progress,
    load,
    reset() {
      run += 1;
      progress.value = idle;
    },
  };
}
