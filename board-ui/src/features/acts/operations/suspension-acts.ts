import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const SuspendIssueMutation = graphql(
  `
    mutation SuspendIssue($input: SuspendIssueInput!) {
      suspendIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on SuspendIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const DecideSuspensionMutation = graphql(
  `
    mutation DecideSuspension($input: DecideSuspensionInput!) {
      decideSuspension(input: $input) {
        __typename
        ...RefusalParts
        ... on DecideSuspensionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ResumeIssueMutation = graphql(
  `
    mutation ResumeIssue($input: ResumeIssueInput!) {
      resumeIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on ResumeIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReportInterimMutation = graphql(
  `
    mutation ReportInterim($input: ReportInterimInput!) {
      reportInterim(input: $input) {
        __typename
        ...RefusalParts
        ... on ReportInterimSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
