import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const IssueSupervisionMutation = graphql(
  `
    mutation IssueSupervision($input: IssueSupervisionInput!) {
      issueSupervision(input: $input) {
        __typename
        ...RefusalParts
        ... on IssueSupervisionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AcknowledgeSupervisionMutation = graphql(
  `
    mutation AcknowledgeSupervision($input: AcknowledgeSupervisionInput!) {
      acknowledgeSupervision(input: $input) {
        __typename
        ...RefusalParts
        ... on AcknowledgeSupervisionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReplySupervisionMutation = graphql(
  `
    mutation ReplySupervision($input: ReplySupervisionInput!) {
      replySupervision(input: $input) {
        __typename
        ...RefusalParts
        ... on ReplySupervisionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AcceptReplyMutation = graphql(
  `
    mutation AcceptReply($input: AcceptReplyInput!) {
      acceptReply(input: $input) {
        __typename
        ...RefusalParts
        ... on AcceptReplySuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RejectReplyMutation = graphql(
  `
    mutation RejectReply($input: RejectReplyInput!) {
      rejectReply(input: $input) {
        __typename
        ...RefusalParts
        ... on RejectReplySuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const CloseSupervisionMutation = graphql(
  `
    mutation CloseSupervision($input: CloseSupervisionInput!) {
      closeSupervision(input: $input) {
        __typename
        ...RefusalParts
        ... on CloseSupervisionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
