import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const FileJointReportMutation = graphql(
  `
    mutation FileJointReport($input: FileJointReportInput!) {
      fileJointReport(input: $input) {
        __typename
        ...RefusalParts
        ... on FileJointReportSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const SignResolutionMutation = graphql(
  `
    mutation SignResolution($input: SignResolutionInput!) {
      signResolution(input: $input) {
        __typename
        ...RefusalParts
        ... on SignResolutionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ObjectResolutionMutation = graphql(
  `
    mutation ObjectResolution($input: ObjectResolutionInput!) {
      objectResolution(input: $input) {
        __typename
        ...RefusalParts
        ... on ObjectResolutionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const VerifyIssueMutation = graphql(
  `
    mutation VerifyIssue($input: VerifyIssueInput!) {
      verifyIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on VerifyIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RecordCallbackMutation = graphql(
  `
    mutation RecordCallback($input: RecordCallbackInput!) {
      recordCallback(input: $input) {
        __typename
        ...RefusalParts
        ... on RecordCallbackSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ProceedUnsignedMutation = graphql(
  `
    mutation ProceedUnsigned($input: ProceedUnsignedInput!) {
      proceedUnsigned(input: $input) {
        __typename
        ...RefusalParts
        ... on ProceedUnsignedSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ProposeFinalReplyMutation = graphql(
  `
    mutation ProposeFinalReply($input: ProposeFinalReplyInput!) {
      proposeFinalReply(input: $input) {
        __typename
        ...RefusalParts
        ... on ProposeFinalReplySuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const SignFinalReplyMutation = graphql(
  `
    mutation SignFinalReply($input: SignFinalReplyInput!) {
      signFinalReply(input: $input) {
        __typename
        ...RefusalParts
        ... on SignFinalReplySuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
