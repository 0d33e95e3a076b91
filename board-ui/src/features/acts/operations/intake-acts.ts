import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const AcceptIssueMutation = graphql(
  `
    mutation AcceptIssue($input: AcceptIssueInput!) {
      acceptIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on AcceptIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RefuseIssueMutation = graphql(
  `
    mutation RefuseIssue($input: RefuseIssueInput!) {
      refuseIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on RefuseIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const MergeIssueMutation = graphql(
  `
    mutation MergeIssue($input: MergeIssueInput!) {
      mergeIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on MergeIssueSuccess {
          issue {
            ...ActedIssue
          }
          into {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const HandleOwnMutation = graphql(
  `
    mutation HandleOwn($input: HandleOwnInput!) {
      handleOwn(input: $input) {
        __typename
        ...RefusalParts
        ... on HandleOwnSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReopenIssueMutation = graphql(
  `
    mutation ReopenIssue($input: ReopenIssueInput!) {
      reopenIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on ReopenIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const NameAccountablePartyMutation = graphql(
  `
    mutation NameAccountableParty($input: NameAccountablePartyInput!) {
      nameAccountableParty(input: $input) {
        __typename
        ...RefusalParts
        ... on NameAccountablePartySuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

/** Open issues among which the one to merge into is picked. */
export const MergeCandidatesQuery = graphql(`
  query MergeCandidates($filter: IssueFilter!) {
    issues(filter: $filter, orderBy: NEWEST_FIRST, first: 20) {
      nodes {
        id
        code
        title
        state
        category
        createdAt
      }
    }
  }
`);
