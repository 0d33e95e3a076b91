import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const FileWrittenReportMutation = graphql(
  `
    mutation FileWrittenReport($input: FileWrittenReportInput!) {
      fileWrittenReport(input: $input) {
        __typename
        ...RefusalParts
        ... on FileWrittenReportSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
