import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** The duty catalogue as the intake shows it. */
export const IntakeCategoriesQuery = graphql(`
  query IntakeCategories {
    categories {
      code
      group
      legalSource
      why
      onCommunityDutyList
      lead {
        id
        name
        shortName
      }
      assists {
        id
        name
        shortName
      }
    }
  }
`);

/** Compounds by name, number or address. */
export const CompoundSearchQuery = graphql(`
  query CompoundSearch($text: String!) {
    compounds(filter: { text: $text }, first: 8) {
      nodes {
        id
        code
        name
        address
      }
    }
  }
`);

/** The compound that a notice board's code names. */
export const ScannedCompoundQuery = graphql(`
  query ScannedCompound($id: ID!) {
    compound(id: $id) {
      id
      code
      name
      address
    }
  }
`);

export const ReportIssueMutation = graphql(
  `
    mutation ReportIssue($input: ReportIssueInput!) {
      reportIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on ReportIssueSuccess {
          issue {
            id
            code
          }
        }
        ... on PossibleDuplicate {
          duplicates {
            id
            code
            title
            state
            place
            createdAt
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const RegisterReporterMutation = graphql(
  `
    mutation RegisterReporter($input: RegisterReporterInput!) {
      registerReporter(input: $input) {
        __typename
        ...RefusalParts
        ... on RegisterReporterSuccess {
          reporter {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const MergeReportedMutation = graphql(
  `
    mutation MergeReported($input: MergeIssueInput!) {
      mergeIssue(input: $input) {
        __typename
        ...RefusalParts
        ... on MergeIssueSuccess {
          into {
            id
            code
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export type IntakeCategory = ResultOf<typeof IntakeCategoriesQuery>['categories'][number];
export type FoundCompound = ResultOf<typeof CompoundSearchQuery>['compounds']['nodes'][number];
type ReportAnswer = ResultOf<typeof ReportIssueMutation>['reportIssue'];
export type SimilarIssue = Extract<
  ReportAnswer,
  { __typename: 'PossibleDuplicate' }
>['duplicates'][number];
