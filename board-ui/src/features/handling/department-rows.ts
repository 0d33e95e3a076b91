import type { EnumValue } from '@/graphql/tada.ts';
import type { DepartmentHandling, JointHandlingIssue } from './handling.fragments.ts';

type Target = JointHandlingIssue['summonses'][number]['targets'][number];
type Claim = JointHandlingIssue['claims'][number];

/** Everything about one department's part in an issue. */
export interface DepartmentRow {
  department: Claim['department'];
  /** Part it has, or that the caller proposes; null once it is released or has sent the call back. */
  role: EnumValue<'SummonsRole'> | null;
  /** Its latest call; null when it came by itself. */
  target: Target | null;
  /** Timestamp at which it was called; null when it came by itself. */
  calledAt: string | null;
  /** Its claim; null while it has none. */
  claim: Claim | null;
  /** Handling kept by the office; null for departments with a subgraph of their own. */
  office: DepartmentHandling | null;
  standing: Standing;
}

/** Where a department stands, in the order of its way through an issue. */
export type Standing =
  | 'called'
  | 'silent'
  | 'acknowledged'
  | 'declined'
  | 'suggested'
  | 'informed'
  | 'handling'
  | 'withdrawing'
  | 'completed'
  | 'signed'
  | 'objected'
  | 'released';

/** The departments of an issue: the lead first, then those at work, those called, those gone. */
export function departmentRows(issue: JointHandlingIssue): DepartmentRow[] {
  const rows = new Map<string, DepartmentRow>();
  const row = (department: Claim['department']): DepartmentRow => {
    const known = rows.get(department.id);
    if (known !== undefined) return known;
    const made: DepartmentRow = {
      department,
      role: null,
      target: null,
      calledAt: null,
      claim: null,
      office: null,
      standing: 'called',
    };
    rows.set(department.id, made);
    return made;
  };

  for (const claim of issue.claims) row(claim.department).claim ??= claim;
  // Newest summons first: an older call of the same department is history.
  for (const summons of issue.summonses) {
    for (const target of summons.targets) {
      const called = row(target.department);
      if (called.target !== null) continue;
      called.target = target;
      called.calledAt = summons.sentAt ?? summons.requestedAt;
    }
  }
  for (const handling of issue.officeHandlings) {
    const known = rows.get(handling.department.id);
    if (known !== undefined) known.office = handling;
  }
  for (const made of rows.values()) {
    made.standing = standingOf(made);
    made.role = roleOf(made);
  }
  return [...rows.values()].toSorted((one, other) => rank(one) - rank(other));
}

function standingOf({ claim, target }: DepartmentRow): Standing {
  const released = claim?.state === 'RELEASED';
  if (claim !== null && !released) {
    if (claim.signature?.decision === 'OBJECT') return 'objected';
    if (claim.signature?.decision === 'SIGN') return 'signed';
    // Who led has nothing to sign: its claim ends with the report.
    if (claim.state === 'SIGNED_OFF') return claim.role === 'LEAD' ? 'completed' : 'signed';
    if (claim.state === 'WITHDRAW_REQUESTED') return 'withdrawing';
    return claim.completedAt === null ? 'handling' : 'completed';
  }
  if (target?.endedAt) return 'released';
  switch (target?.answer) {
    case 'SENT':
      return 'called';
    case 'NO_RESPONSE':
      return 'silent';
    case 'ACKNOWLEDGED':
      return target.proposedRole === 'OBSERVE' ? 'informed' : 'acknowledged';
    case 'DECLINED':
      return 'declined';
    case 'TRANSFER_SUGGESTED':
      return 'suggested';
    case 'ACCEPTED':
    case 'DEEMED_ACCEPTED':
    case undefined:
      return 'released';
  }
}

function roleOf({ claim, target, standing }: DepartmentRow): DepartmentRow['role'] {
  if (standing === 'released' || standing === 'declined' || standing === 'suggested') return null;
  return claim !== null && claim.state !== 'RELEASED' ? claim.role : (target?.proposedRole ?? null);
}

function rank({ role, standing, claim }: DepartmentRow): number {
  if (role === null) return standing === 'released' ? 5 : 4;
  if (role === 'OBSERVE') return 3.5;
  if (claim === null || claim.state === 'RELEASED') return role === 'LEAD' ? 2 : 3;
  return role === 'LEAD' ? 0 : 1;
}

/** A clock that runs for a department, and what it waits for. */
export interface RowClock {
  type: 'ACKNOWLEDGE' | 'ANSWER' | 'ARRIVE' | 'PLAN';
  startAt: string | null;
  dueAt: string;
}

function claimedByCall(target: Target | null): boolean {
  return target?.answer === 'ACCEPTED' || target?.answer === 'DEEMED_ACCEPTED';
}

/** The clock a department has to heed next; null when it owes nothing by a time. */
export function nextClock(row: DepartmentRow, planDueAt: string | null): RowClock | null {
  const { target, calledAt: startAt, standing } = row;
  if (standing === 'called' && target !== null) {
    return { type: 'ACKNOWLEDGE', startAt, dueAt: target.ackDueAt };
  }
  if ((standing === 'acknowledged' || standing === 'silent') && target?.answerDueAt) {
    return { type: 'ANSWER', startAt, dueAt: target.answerDueAt };
  }
  if (standing !== 'handling' && standing !== 'withdrawing') return null;
  if (claimedByCall(target) && target?.arriveDueAt && target.arrivedAt === null) {
    return { type: 'ARRIVE', startAt, dueAt: target.arriveDueAt };
  }
  return planDueAt === null ? null : { type: 'PLAN', startAt: null, dueAt: planDueAt };
}
