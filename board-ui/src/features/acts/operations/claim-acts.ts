import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const ClaimIssueMutation = graphql(
  `
    mutation ClaimIssue($input: ClaimIssueInput!) {
      claimIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on ClaimIssueSuccess {
          issue {
            ...ActedIssue
          }
        }
        ... on LeadAlreadyTaken {
          mayAssist
          lead {
            id
            name
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RequestWithdrawalMutation = graphql(
  `
    mutation RequestWithdrawal($input: RequestWithdrawalInput!) {
      requestWithdrawal(input: $input) {
        __typename
        ...RefusalParts
        ... on RequestWithdrawalSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const DecideWithdrawalMutation = graphql(
  `
    mutation DecideWithdrawal($input: DecideWithdrawalInput!) {
      decideWithdrawal(input: $input) {
        __typename
        ...RefusalParts
        ... on DecideWithdrawalSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const PlanHandlingMutation = graphql(
  `
    mutation PlanHandling($input: PlanHandlingInput!) {
      planHandling(input: $input) {
        __typename
        ...RefusalParts
        ... on PlanHandlingSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
