import { AttachmentParts } from '@/graphql/attachments.ts';
import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** A check as lists show it, without what other subgraphs know of its compound. */
export const CheckRow_Inspection = graphql(
  `
    fragment CheckRow_Inspection on Inspection {
      id
      kind
      place
      visitedAt
      summary
      recordedByName
      publishedAt
      original {
        id
        kind
        visitedAt
        findings {
          id
          text
        }
      }
      findings {
        id
        text
        rectifyBy
        outcome
        originalFindingId
        department {
          id
          name
        }
      }
      attendance {
        party
        present
        who
      }
      attachments {
        ...AttachmentParts
      }
    }
  `,
  [AttachmentParts],
);

export type CheckRow = ResultOf<typeof CheckRow_Inspection>;

export const InspectionsQuery = graphql(
  `
    query Inspections($first: Int) {
      inspections(first: $first) {
        totalCount
        nodes {
          ...CheckRow_Inspection
          issue {
            id
            code
            title
          }
          compound {
            id
          }
          compoundNames: compound {
            id
            name
          }
        }
      }
      lookBacks {
        inspected
        lookedBack
        wanted
      }
    }
  `,
  [CheckRow_Inspection],
);

/** A check of the list, with what it is about. */
export type Check = ResultOf<typeof InspectionsQuery>['inspections']['nodes'][number];

export const RecordInspectionMutation = graphql(
  `
    mutation RecordInspection($input: RecordInspectionInput!) {
      recordInspection(input: $input) {
        __typename
        ...RefusalParts
        ... on RecordInspectionSuccess {
          inspection {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const PublishInspectionMutation = graphql(
  `
    mutation PublishInspection($input: PublishInspectionInput!) {
      publishInspection(input: $input) {
        __typename
        ...RefusalParts
        ... on PublishInspectionSuccess {
          inspection {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

/** Departments that a finding may be given to. */
export const CheckDepartmentsQuery = graphql(`
  query CheckDepartments {
    departments {
      id
      shortName
      name
    }
  }
`);

/** Issues that may be checked, by title, code or place. */
export const CheckedIssuesQuery = graphql(`
  query CheckedIssues($text: String!) {
    issues(filter: { text: $text }, orderBy: LAST_CHANGED_FIRST, first: 5) {
      nodes {
        id
        code
        title
        compound {
          id
        }
      }
    }
  }
`);

// Asked apart: housing may be out of reach while issues are found.
/** Compounds that may be checked, by name, number or address. */
export const CheckedCompoundsQuery = graphql(`
  query CheckedCompounds($text: String!) {
    compounds(filter: { text: $text }, first: 5) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

/** The five parties of a compound, as far as their registers know them. */
export const PatrolRosterQuery = graphql(`
  query PatrolRoster($compoundId: ID!) {
    compound(id: $compoundId) {
      id
      company {
        uscc
        name
      }
      community {
        id
        name
        street {
          id
          name
        }
      }
      governance {
        committee {
          id
          kind
          state
          members
        }
      }
      publicSecurity {
        station {
          id
          name
        }
      }
    }
  }
`);
