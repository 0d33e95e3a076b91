import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const AttachFilesMutation = graphql(
  `
    mutation AttachFiles($input: AttachFilesInput!) {
      attachFiles(input: $input) {
        __typename
        ...RefusalParts
        ... on AttachFilesSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ConfirmArrivalMutation = graphql(
  `
    mutation ConfirmArrival($input: ConfirmArrivalInput!) {
      confirmArrival(input: $input) {
        __typename
        ...RefusalParts
        ... on ConfirmArrivalSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
