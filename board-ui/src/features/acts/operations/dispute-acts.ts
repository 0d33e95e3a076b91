import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const StatePositionMutation = graphql(
  `
    mutation StatePosition($input: StatePositionInput!) {
      statePosition(input: $input) {
        __typename
        ...RefusalParts
        ... on StatePositionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const MediateDisputeMutation = graphql(
  `
    mutation MediateDispute($input: MediateDisputeInput!) {
      mediateDispute(input: $input) {
        __typename
        ...RefusalParts
        ... on MediateDisputeSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReferDisputeMutation = graphql(
  `
    mutation ReferDispute($input: ReferDisputeInput!) {
      referDispute(input: $input) {
        __typename
        ...RefusalParts
        ... on ReferDisputeSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RuleDisputeMutation = graphql(
  `
    mutation RuleDispute($input: RuleDisputeInput!) {
      ruleDispute(input: $input) {
        __typename
        ...RefusalParts
        ... on RuleDisputeSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AppointInterimLeadMutation = graphql(
  `
    mutation AppointInterimLead($input: AppointInterimLeadInput!) {
      appointInterimLead(input: $input) {
        __typename
        ...RefusalParts
        ... on AppointInterimLeadSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AppealRulingMutation = graphql(
  `
    mutation AppealRuling($input: AppealRulingInput!) {
      appealRuling(input: $input) {
        __typename
        ...RefusalParts
        ... on AppealRulingSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
