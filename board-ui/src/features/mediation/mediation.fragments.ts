import { AttachmentParts } from '@/graphql/attachments.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** How the sides of an issue were brought together. */
export const IssueMediations_Issue = graphql(
  `
    fragment IssueMediations_Issue on Issue {
      id
      mediations {
        id
        state
        body
        parties
        mediateOn
        referredByName
        referredAt
        agreement
        agreementNumber
        failureReason
        recordedByName
        recordedAt
        department {
          id
          name
        }
        attachments {
          ...AttachmentParts
        }
      }
    }
  `,
  [AttachmentParts],
);

export type MediatedIssue = ResultOf<typeof IssueMediations_Issue>;
