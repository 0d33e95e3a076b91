import type { EnumValue } from '@/graphql/tada.ts';

/** Kinds by which a timeline is filtered. */
export const timelineKinds = ['intake', 'calls', 'handling', 'checks'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Kind of an event. */
export function kindOf(type: EnumValue<'IssueEventType'>): TimelineKind {
  switch (type) {
    case 'ISSUE_REPORTED':
    case 'ISSUE_ACCEPTED':
    case 'ISSUE_REFUSED':
    case 'ISSUE_MERGED':
    case 'SELF_HANDLING_STARTED':
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
      return 'calls';
    case 'HANDLING_PROGRESSED':
    case 'HANDLING_COMPLETED':
      return 'handling';
    case 'JOINT_REPORT_FILED':
    case 'RESOLUTION_SIGNED':
    case 'RESOLUTION_OBJECTED':
    case 'ISSUE_VERIFIED':
    case 'VERIFICATION_FAILED':
    case 'CALLBACK_RECORDED':
    case 'ISSUE_CLOSED':
    case 'ISSUE_REOPENED':
      return 'checks';
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
  ].includes(type);
}
