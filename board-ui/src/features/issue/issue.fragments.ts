import { AttachmentParts } from '@/graphql/attachments.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** What head, facts and clocks of an issue show; all of it comes from joint-meeting. */
export const IssueFacts_Issue = graphql(
  `
    fragment IssueFacts_Issue on Issue {
      id
      code
      title
      description
      category
      urgency
      accountableParty
      accountableRoute
      state
      source
      place
      dueAt
      stateSince
      stateDueAt
      duePausedAt
      duePauseReason
      overdue
      version
      createdAt
      reportPhotos: attachments(purpose: REPORT) {
        ...AttachmentParts
      }
      closedAt
      restricted
      compound {
        id
      }
      refusalReason
      location {
        latitude
        longitude
      }
      mergedInto {
        id
        code
        title
      }
      mergedIssues {
        id
        code
      }
      summonses {
        sentAt
        targets {
          department {
            id
            name
            shortName
          }
          answer
          ackDueAt
          answerDueAt
          arriveDueAt
          arrivedAt
        }
      }
      clocks {
        id
        kind
        state
        department {
          id
          name
          shortName
        }
        startAt
        dueAt
        endedAt
        pauseReason
        value
        unit
        ruleKey
        ruleVersion
        legalSource
        unpublishedYear
        extensions {
          id
          state
          value
          unit
          reason
          department {
            shortName
          }
          requestedByName
          requestedAt
          decidedByName
          decidedAt
          decisionNote
          dueAtBefore
          dueAtAfter
        }
        pauses {
          id
          state
          cause
          reason
          department {
            shortName
          }
          requestedByName
          requestedAt
          decidedByName
          decisionNote
          pausedAt
          resumedAt
        }
      }
      viewerActs {
        act
        allowed
        reason
      }
    }
  `,
  [AttachmentParts],
);

/** Another issue of the same compound. */
export const RelatedIssues_Issue = graphql(`
  fragment RelatedIssues_Issue on Issue {
    id
    code
    title
    category
    state
  }
`);

export type RelatedIssue = ResultOf<typeof RelatedIssues_Issue>;
export type FactsIssue = ResultOf<typeof IssueFacts_Issue>;

/** Names that other subgraphs know: each may be missing while its owner is out of reach. */
export interface IssueNames {
  compound: { id: string; name: string } | null;
  territory: { name: string; street: { name: string } } | null;
  reporter: { id: string; maskedName: string; maskedPhone: string | null } | null;
}
