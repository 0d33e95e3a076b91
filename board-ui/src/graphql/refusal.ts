import { graphql } from './tada.ts';

/** What every refusal says, with what the types that all subgraphs share add to it. */
export const RefusalParts = graphql(`
  fragment RefusalParts on Refusal {
    __typename
    code
    message
    ... on InvalidInput {
      path
    }
    ... on StaleVersion {
      currentVersion
    }
    ... on TasksOpen {
      openTasks
    }
  }
`);

/** A refusal of any mutation. */
export interface Refused {
  __typename: string;
  code: string;
  message: string;
  /** Faulty field below `input`; only with `invalid_input`. */
  path?: string;
  /** Version the subject has now; only with `stale_version`. */
  currentVersion?: number;
  /** Mandatory tasks still open; only with `tasks_open`. */
  openTasks?: number;
}
