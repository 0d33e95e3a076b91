import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const ReferToMediationMutation = graphql(
  `
    mutation ReferToMediation($input: ReferToMediationInput!) {
      referToMediation(input: $input) {
        __typename
        ...RefusalParts
        ... on ReferToMediationSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RecordMediationMutation = graphql(
  `
    mutation RecordMediation($input: RecordMediationInput!) {
      recordMediation(input: $input) {
        __typename
        ...RefusalParts
        ... on RecordMediationSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
