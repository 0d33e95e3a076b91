import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** How an issue was put off. */
export const IssueSuspensions_Issue = graphql(`
  fragment IssueSuspensions_Issue on Issue {
    id
    suspensions {
      id
      state
      cause
      reason
      interimMeasure
      publicText
      until
      requestedByName
      requestedAt
      decidedByName
      decidedAt
      decisionReason
      endedAt
      department {
        id
        name
      }
      reports {
        id
        report
        reportedByName
        reportedAt
      }
    }
  }
`);

export type SuspendedIssue = ResultOf<typeof IssueSuspensions_Issue>;
