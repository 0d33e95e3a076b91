import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** All departments with whom to reach, and the duty catalogue that says for what. */
export const DirectoryQuery = graphql(`
  query Directory {
    departments {
      id
      code
      name
      shortName
      dutyPhone
      supervisionPhone
      version
      liaisons {
        name
        deputy
        phone
      }
    }
    categories {
      code
      legalSource
      lead {
        id
      }
      assists {
        id
      }
    }
  }
`);

export const RecordLiaisonsMutation = graphql(
  `
    mutation RecordLiaisons($input: RecordLiaisonsInput!) {
      recordLiaisons(input: $input) {
        __typename
        ...RefusalParts
        ... on RecordLiaisonsSuccess {
          department {
            id
            version
          }
        }
      }
    }
  `,
  [RefusalParts],
);

/** The compound on whose board a notice is posted, and its community. */
export const NoticeCompoundQuery = graphql(`
  query NoticeCompound($id: ID!) {
    compound(id: $id) {
      id
      code
      name
      address
      community {
        id
        name
        street {
          id
          name
        }
      }
    }
  }
`);

type Directory = ResultOf<typeof DirectoryQuery>;
/** A department as the directory shows it. */
export type ListedDepartment = Directory['departments'][number];
/** An entry of the duty catalogue. */
export type ListedDuty = Directory['categories'][number];
