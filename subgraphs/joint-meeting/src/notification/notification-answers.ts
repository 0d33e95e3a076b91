import type { ClockKind, IssueEventType } from '@lianxi/db/joint-meeting';

type Types = readonly IssueEventType[];

/** What an event answers of all that was asked for of its issue. */
interface Answers {
  /** Asked of anybody. */
  all?: Types;
  /** Asked of the department that the event is of. */
  ofDepartment?: Types;
  /** Asked for by the department that the event is of. */
  byDepartment?: Types;
  /** Time limits that it meets: of the department that the event is of, or of the whole issue. */
  clocks?: readonly ClockKind[];
}

const calls: Types = ['SUMMONS_SENT', 'DEPARTMENTS_ADDED', 'NO_RESPONSE'];
const work: Types = [
  'DEEMED_ACCEPTED',
  'LEAD_REPLACED',
  'RESOLUTION_OBJECTED',
  'VERIFICATION_FAILED',
  'ISSUE_REOPENED',
  'ISSUE_RESUMED',
];
const refusals: Types = ['SUMMONS_DECLINED', 'TRANSFER_SUGGESTED'];
const notices: Types = ['SUPERVISION_ISSUED', 'SUPERVISION_REJECTED'];
const verification: Types = [
  'JOINT_REPORT_FILED',
  'RESOLUTION_SIGNED',
  'PROCEEDED_UNSIGNED',
  'WITHDRAWAL_GRANTED',
];

/**
 * What each event answers. What none of them answers waits until its issue has ended; the desk says in
 * any case what there is to do.
 */
const answersOfEvents: Partial<Record<IssueEventType, Answers>> = {
  ISSUE_ACCEPTED: { clocks: ['ACCEPT'] },
  SELF_HANDLING_STARTED: { all: ['SUMMONS_RETURNED'], clocks: ['DISPOSE'] },
  SUMMONS_REQUESTED: { all: ['SUMMONS_RETURNED'], clocks: ['DISPOSE'] },
  SUMMONS_APPROVED: { all: ['SUMMONS_REQUESTED'], clocks: ['APPROVE'] },
  SUMMONS_RETURNED: { all: ['SUMMONS_REQUESTED'], clocks: ['APPROVE'] },
  SUMMONS_WITHDRAWN: { all: ['SUMMONS_REQUESTED'] },
  SUMMONS_SENT: { all: ['SUMMONS_RETURNED'], clocks: ['DISPOSE'] },
  DEPARTMENTS_ADDED: { all: refusals },
  SUMMONS_ACKNOWLEDGED: { clocks: ['ACKNOWLEDGE'] },
  SUMMONS_ACCEPTED: { ofDepartment: calls, clocks: ['ACKNOWLEDGE', 'ANSWER'] },
  SUMMONS_DECLINED: { ofDepartment: calls, clocks: ['ACKNOWLEDGE', 'ANSWER', 'ARRIVE'] },
  TRANSFER_SUGGESTED: { ofDepartment: calls, clocks: ['ACKNOWLEDGE', 'ANSWER', 'ARRIVE'] },
  ISSUE_CLAIMED: { ofDepartment: calls, clocks: ['ACKNOWLEDGE', 'ANSWER'] },
  DEEMED_ACCEPTED: { ofDepartment: calls, clocks: ['ACKNOWLEDGE', 'ANSWER'] },
  REPORTED_IN: { clocks: ['ARRIVE'] },
  REPORTER_CONTACTED: { clocks: ['CONTACT'] },
  HANDLING_PLANNED: { ofDepartment: ['DEEMED_ACCEPTED', 'LEAD_REPLACED'], clocks: ['PLAN'] },
  WITHDRAWAL_GRANTED: {
    ofDepartment: [...calls, ...work, 'JOINT_REPORT_FILED'],
    byDepartment: ['WITHDRAWAL_REQUESTED'],
    clocks: ['ACKNOWLEDGE', 'ANSWER', 'ARRIVE', 'PLAN', 'SIGN'],
  },
  WITHDRAWAL_DENIED: { byDepartment: ['WITHDRAWAL_REQUESTED'] },
  EXTENSION_GRANTED: { byDepartment: ['EXTENSION_REQUESTED'] },
  EXTENSION_DENIED: { byDepartment: ['EXTENSION_REQUESTED'] },
  PAUSE_GRANTED: { byDepartment: ['PAUSE_REQUESTED'] },
  PAUSE_DENIED: { byDepartment: ['PAUSE_REQUESTED'] },
  ISSUE_SUSPENDED: { all: ['SUSPENSION_REQUESTED'] },
  SUSPENSION_DENIED: { all: ['SUSPENSION_REQUESTED'] },
  DISPUTE_OPENED: { all: refusals },
  POSITION_STATED: { ofDepartment: ['DISPUTE_OPENED'], clocks: ['POSITION'] },
  DISPUTE_MEDIATED: { all: ['DISPUTE_OPENED'], clocks: ['POSITION', 'MEDIATE'] },
  DISPUTE_TO_MEETING: { all: ['DISPUTE_OPENED'], clocks: ['POSITION', 'MEDIATE'] },
  DISPUTE_RULED: { all: ['DISPUTE_OPENED', 'DISPUTE_TO_MEETING', 'DISPUTE_APPEALED'] },
  INTERIM_REPORTED: { clocks: ['INTERIM_REPORT'] },
  SUPERVISION_REPLIED: { ofDepartment: notices, clocks: ['REPLY'] },
  SUPERVISION_ACCEPTED: { byDepartment: ['SUPERVISION_REPLIED'] },
  SUPERVISION_REJECTED: { byDepartment: ['SUPERVISION_REPLIED'] },
  SUPERVISION_CLOSED: {
    ofDepartment: notices,
    byDepartment: ['SUPERVISION_REPLIED'],
    clocks: ['REPLY'],
  },
  JOINT_REPORT_FILED: { all: [...work, ...refusals] },
  RESOLUTION_SIGNED: { ofDepartment: ['JOINT_REPORT_FILED'], clocks: ['SIGN'] },
  RESOLUTION_OBJECTED: { all: ['JOINT_REPORT_FILED'] },
  PROCEEDED_UNSIGNED: { all: ['JOINT_REPORT_FILED'] },
  ISSUE_VERIFIED: { all: verification, clocks: ['VERIFY', 'HANDLE'] },
  VERIFICATION_FAILED: { all: verification, clocks: ['VERIFY'] },
  ISSUE_REOPENED: { all: ['ISSUE_VERIFIED'], clocks: ['CALLBACK'] },
  ACCOUNTABLE_PARTY_NAMED: { all: ['ACCOUNTABLE_PARTY_NAMED'] },
  WRITTEN_REPORT_FILED: { all: ['ACCOUNTABLE_PARTY_NAMED'] },
};

/** What an event answers of what was asked for before it. */
export function answersOf(type: IssueEventType): Answers {
  return answersOfEvents[type] ?? {};
}
