import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { ActedIssue } from './act-issue.ts';

export const ApproveSummonsMutation = graphql(
  `
    mutation ApproveSummons($input: ApproveSummonsInput!) {
      approveSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on ApproveSummonsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const ReturnSummonsMutation = graphql(
  `
    mutation ReturnSummons($input: ReturnSummonsInput!) {
      returnSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on ReturnSummonsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const WithdrawSummonsMutation = graphql(
  `
    mutation WithdrawSummons($input: WithdrawSummonsInput!) {
      withdrawSummons(input: $input) {
        __typename
        ...RefusalParts
        ... on WithdrawSummonsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const AddDepartmentsMutation = graphql(
  `
    mutation AddDepartments($input: AddDepartmentsInput!) {
      addDepartments(input: $input) {
        __typename
        ...RefusalParts
        ... on AddDepartmentsSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);
