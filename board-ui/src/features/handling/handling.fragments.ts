import { AttachmentParts } from '@/graphql/attachments.ts';
import type { ReadingState } from '@/graphql/reading.ts';
import { type EnumValue, graphql, type ResultOf } from '@/graphql/tada.ts';

/** What every department's handling of an issue has. */
export const HandlingParts = graphql(
  `
    fragment HandlingParts on DepartmentHandling {
      role
      progress
      dueAt
      completedAt
      evidenceCount
      tasks {
        id
        title
        acceptanceCriteria
        mandatory
        assigneeName
        dueAt
        state
        stateReason
        evidenceBefore
        evidenceAfter
        attachmentsBefore {
          ...AttachmentParts
        }
        attachmentsAfter {
          ...AttachmentParts
        }
        internalNote
        publicText
        version
      }
    }
  `,
  [AttachmentParts],
);

/** Who was called, who claims, and the handling the office keeps. */
export const JointHandling_Issue = graphql(
  `
    fragment JointHandling_Issue on Issue {
      id
      state
      summonses {
        id
        level
        kind
        state
        reason
        triedMeasures
        place
        meetAt
        evidence
        deliberation {
          heldOn
          parties
          outcome
        }
        callerName
        requestedAt
        approvalDueAt
        approvedByName
        approvedAt
        returnReason
        sentAt
        withdrawnAt
        withdrawalReason
        addsDepartments
        proposedTargets {
          role
          department {
            id
            name
          }
        }
        targets {
          department {
            id
            code
            name
            shortName
          }
          proposedRole
          answer
          endedAt
          workDueAt
          ackDueAt
          ackAt
          answerDueAt
          answeredAt
          arriveDueAt
          arrivedAt
          arrivedPlace
          arrivalConfirmedAt
          attachments {
            ...AttachmentParts
          }
          declineReason
          legalBasis
          suggestedDepartment {
            id
            name
          }
        }
      }
      claims {
        department {
          id
          code
          name
          shortName
        }
        role
        state
        voluntary
        interim
        scopeOfWork
        responsiblePerson
        planDueAt
        claimedAt
        completedAt
        openMandatoryTasks
        taskCount
        doneTaskCount
        signature {
          decision
          reason
          signedByName
          signedAt
        }
      }
      officeHandlings {
        department {
          id
        }
        ...HandlingParts
      }
    }
  `,
  [HandlingParts, AttachmentParts],
);

export type JointHandlingIssue = ResultOf<typeof JointHandling_Issue>;
export type DepartmentHandling = ResultOf<typeof HandlingParts>;
export type HandlingTask = DepartmentHandling['tasks'][number];

/** Something only one department records for an issue. */
export type HandlingRecord =
  | {
      kind: 'finding';
      id: string;
      text: string;
      at: string;
      rectifyBy: string | null;
      rectified: boolean;
    }
  | { kind: 'patrol'; id: string; text: string; at: string }
  | {
      kind: 'case';
      id: string;
      number: string;
      violation: EnumValue<'ViolationKind'>;
      state: EnumValue<'ViolationState'>;
      version: number;
    };

/** A record that goes on after it was made. */
export type ChangeableRecord = Exclude<HandlingRecord, { kind: 'patrol' }>;

/** What one department's own system says, and whether it answers. */
export interface HandlingReading {
  handling: DepartmentHandling | null;
  records: readonly HandlingRecord[];
  state: ReadingState;
  /** Since when it is out of reach, in milliseconds; null while it is not. */
  since: number | null;
}
