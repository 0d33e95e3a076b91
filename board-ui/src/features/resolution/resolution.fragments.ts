import { AttachmentParts } from '@/graphql/attachments.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** How an issue was resolved, and what was said about it. */
export const IssueResolution_Issue = graphql(
  `
    fragment IssueResolution_Issue on Issue {
      id
      state
      publicReply
      reworkCount
      reopenCount
      callbackAttempts
      satisfaction
      closedAt
      lead {
        department {
          name
        }
      }
      claims {
        role
        state
        department {
          id
          name
          shortName
        }
      }
      verificationPhotos: attachments(purpose: VERIFICATION) {
        ...AttachmentParts
      }
      finalReply {
        ground
        reply
        evidence
        otherChannels
        streetSignedByName
        streetSignedAt
        leadSignedByName
        leadSignedAt
      }
      jointReport {
        unsignedAt
        attachments {
          ...AttachmentParts
        }
        state
        report
        publicReply
        filedByName
        filedAt
        signatures {
          decision
          reason
          signedByName
          signedAt
          department {
            id
            name
            shortName
          }
        }
      }
    }
  `,
  [AttachmentParts],
);

export type ResolutionIssue = ResultOf<typeof IssueResolution_Issue>;
