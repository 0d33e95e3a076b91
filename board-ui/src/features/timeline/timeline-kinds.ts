import type { EnumValue } from '@/graphql/tada.ts';

/** Kinds by which a timeline is filtered. */
export const timelineKinds = ['intake', 'calls', 'handling', 'checks', 'supervision'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Kind of an event. */
export function kindOf(type: EnumValue<'IssueEventType'>): TimelineKind {
  switch (type) {
    case 'ISSUE_REPORTED':
    case 'ISSUE_ACCEPTED':
    case 'ISSUE_REFUSED':
    case 'ISSUE_MERGED':
    case 'SELF_HANDLING_STARTED':
    case 'FILES_ATTACHED':
    case 'ACCOUNTABLE_PARTY_NAMED':
    case 'RESYNC':
      return 'intake';
    case 'SUMMONS_SENT':
    case 'SUMMONS_ACKNOWLEDGED':
    case 'SUMMONS_ACCEPTED':
    case 'SUMMONS_DECLINED':
    case 'TRANSFER_SUGGESTED':
    case 'REPORTED_IN':
    case 'ISSUE_CLAIMED':
    case 'WITHDRAWAL_REQUESTED':
    case 'SUMMONS_REQUESTED':
    case 'SUMMONS_APPROVED':
    case 'SUMMONS_RETURNED':
    case 'SUMMONS_WITHDRAWN':
    case 'DEPARTMENTS_ADDED':
    case 'ARRIVAL_CONFIRMED':
    case 'ARRIVAL_REJECTED':
    case 'NO_RESPONSE':
    case 'DEEMED_ACCEPTED':
    case 'WITHDRAWAL_GRANTED':
    case 'WITHDRAWAL_DENIED':
    case 'LEAD_REPLACED':
    case 'DISPUTE_OPENED':
    case 'POSITION_STATED':
    case 'INTERIM_LEAD_APPOINTED':
    case 'DISPUTE_MEDIATED':
    case 'DISPUTE_TO_MEETING':
    case 'DISPUTE_RULED':
    case 'DISPUTE_APPEALED':
      return 'calls';
    case 'HANDLING_PROGRESSED':
    case 'HANDLING_COMPLETED':
    case 'HANDLING_PLANNED':
    case 'REPORTER_CONTACTED':
    case 'SUSPENSION_REQUESTED':
    case 'SUSPENSION_DENIED':
    case 'ISSUE_SUSPENDED':
    case 'INTERIM_REPORTED':
    case 'ISSUE_RESUMED':
    case 'MEDIATION_REFERRED':
    case 'MEDIATION_AGREED':
    case 'MEDIATION_FAILED':
      return 'handling';
    case 'JOINT_REPORT_FILED':
    case 'RESOLUTION_SIGNED':
    case 'RESOLUTION_OBJECTED':
    case 'PROCEEDED_UNSIGNED':
    case 'FINAL_REPLY_PROPOSED':
    case 'ISSUE_VERIFIED':
    case 'VERIFICATION_FAILED':
    case 'CALLBACK_RECORDED':
    case 'ISSUE_CLOSED':
    case 'ISSUE_REOPENED':
    case 'ISSUE_TERMINATED':
      return 'checks';
    case 'CLOCK_REMINDED':
    case 'CLOCK_BREACHED':
    case 'EXTENSION_REQUESTED':
    case 'EXTENSION_GRANTED':
    case 'EXTENSION_DENIED':
    case 'PAUSE_REQUESTED':
    case 'PAUSE_GRANTED':
    case 'PAUSE_DENIED':
    case 'CLOCK_RESUMED':
    case 'SUPERVISION_ISSUED':
    case 'SUPERVISION_ACKNOWLEDGED':
    case 'SUPERVISION_REPLIED':
    case 'SUPERVISION_ACCEPTED':
    case 'SUPERVISION_REJECTED':
    case 'SUPERVISION_ESCALATED':
    case 'SUPERVISION_CLOSED':
    case 'PUT_ON_AGENDA':
    case 'INSPECTION_PUBLISHED':
    case 'WRITTEN_REPORT_FILED':
    case 'BULLETIN_DRAFTED':
    case 'BULLETIN_SUBMITTED':
    case 'BULLETIN_APPROVED':
    case 'BULLETIN_PUBLISHED':
      return 'supervision';
  }
}

/** Events that send something back or tell of a quarrel. */
export function isSetback(type: EnumValue<'IssueEventType'>): boolean {
  return [
    'SUMMONS_DECLINED',
    'TRANSFER_SUGGESTED',
    'RESOLUTION_OBJECTED',
    'VERIFICATION_FAILED',
    'ISSUE_REOPENED',
    'ISSUE_REFUSED',
    'WITHDRAWAL_REQUESTED',
    'SUMMONS_RETURNED',
    'ARRIVAL_REJECTED',
    'NO_RESPONSE',
    'DEEMED_ACCEPTED',
    'DISPUTE_OPENED',
    'DISPUTE_APPEALED',
    'PROCEEDED_UNSIGNED',
    'MEDIATION_FAILED',
    'CLOCK_BREACHED',
    'SUPERVISION_ISSUED',
    'SUPERVISION_REJECTED',
    'SUPERVISION_ESCALATED',
  ].includes(type);
}
