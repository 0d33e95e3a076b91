import { AttachmentParts } from '@/graphql/attachments.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** Disputes about whose duty an issue is, the latest first. */
export const IssueDisputes_Issue = graphql(
  `
    fragment IssueDisputes_Issue on Issue {
      id
      agendaItems {
        reason
        since
      }
      disputes {
        id
        cause
        state
        openedAt
        mediateDueAt
        referredAt
        positions {
          dueAt
          position
          legalBasis
          statedByName
          statedAt
          attachments {
            ...AttachmentParts
          }
          department {
            id
            name
            shortName
          }
          responsibleDepartment {
            id
            name
          }
        }
        ruling {
          outcome
          legalBasis
          reason
          ruledByName
          ruledAt
          lead {
            id
            name
          }
          assists {
            id
            name
          }
        }
        appeal {
          reason
          appealedByName
          appealedAt
          department {
            id
            name
          }
        }
      }
    }
  `,
  [AttachmentParts],
);

export type DisputedIssue = ResultOf<typeof IssueDisputes_Issue>;
export type IssueDispute = DisputedIssue['disputes'][number];
