import { AttachmentParts } from '@/graphql/attachments.ts';
import { type FragmentOf, graphql } from '@/graphql/tada.ts';

/** A notice of supervision as lists and issue pages show it. */
export const NoticeRow_Supervision = graphql(
  `
    fragment NoticeRow_Supervision on Supervision {
      id
      number
      level
      levelName
      cause
      state
      text
      question
      issuedAt
      issuedByName
      replyDueAt
      closingNote
      department {
        id
        code
        name
      }
      replies {
        id
        question
        answer
        measure
        completeBy
        responsiblePerson
        repliedByName
        repliedAt
        accepted
        rejectionReason
        attachments {
          ...AttachmentParts
        }
      }
    }
  `,
  [AttachmentParts],
);

export type Notice = FragmentOf<typeof NoticeRow_Supervision>;

/** Notices of an issue, for its page. */
export const IssueSupervision_Issue = graphql(
  `
    fragment IssueSupervision_Issue on Issue {
      id
      supervisions {
        ...NoticeRow_Supervision
      }
    }
  `,
  [NoticeRow_Supervision],
);

export const SupervisionsQuery = graphql(
  `
    query Supervisions($filter: SupervisionFilter, $first: Int) {
      supervisions(filter: $filter, orderBy: DUE_FIRST, first: $first) {
        totalCount
        nodes {
          ...NoticeRow_Supervision
          issue {
            id
            code
            title
            state
            version
            viewerActs {
              act
              allowed
              reason
            }
          }
        }
      }
      supervisionOverview {
        counts {
          level
          state
          count
        }
        departments {
          open
          overdue
          department {
            id
            name
          }
        }
      }
    }
  `,
  [NoticeRow_Supervision],
);
