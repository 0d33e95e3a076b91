import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const WhistleMutation = graphql(
  `
    mutation Whistle($input: WhistleInput!) {
      whistle(input: $input) {
        __typename
        ...RefusalParts
        ... on WhistleSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AcknowledgeSummonsMutation = graphql(
  `
    mutation AcknowledgeSummons($input: AcknowledgeSummonsInput!) {
      acknowledgeSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on AcknowledgeSummonsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AcceptSummonsMutation = graphql(
  `
    mutation AcceptSummons($input: AcceptSummonsInput!) {
      acceptSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on AcceptSummonsSuccess {
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

export const DeclineSummonsMutation = graphql(
  `
    mutation DeclineSummons($input: DeclineSummonsInput!) {
      declineSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on DeclineSummonsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const SuggestTransferMutation = graphql(
  `
    mutation SuggestTransfer($input: SuggestTransferInput!) {
      suggestTransfer(input: $input) {
        __typename
        ...RefusalParts
        ... on SuggestTransferSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReportInMutation = graphql(
  `
    mutation ReportIn($input: ReportInInput!) {
      reportIn(input: $input) {
        __typename
        ...RefusalParts
        ... on ReportInSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

/** Departments to call by the duty catalogue, and the clocks that would start. */
export const WhistleProposalQuery = graphql(`
  query WhistleProposal($issueId: ID!, $kind: SummonsKind!) {
    whistleProposal(issueId: $issueId, kind: $kind) {
      category {
        code
        legalSource
        why
        onCommunityDutyList
        precedent {
          issueCode
          ruledAt
        }
        lead {
          id
          code
          name
          shortName
        }
        assists {
          id
          code
          name
          shortName
        }
      }
      level
      approvalDueAt
      sentAtOnce
      deliberationRequired
      deliberationParties
      clocks {
        type
        dueAt
        source
      }
    }
  }
`);
