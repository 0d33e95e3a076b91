import type { SummonsKind, SummonsRole, SummonsTargetRow, Urgency } from '@lianxi/db/joint-meeting';
import { cancelClocks, meetClocks, startClock, startClocks } from '../clock/clock.service.ts';
import type { ClockStart } from '../clock/clock-row.ts';
import { dueBy, type RuleBook } from '../deadline/deadline.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { findSummonses } from './summons.store.ts';

const rules = [
  { kind: 'ACKNOWLEDGE', rule: 'acknowledge' },
  { kind: 'ANSWER', rule: 'answer' },
  { kind: 'ARRIVE', rule: 'arrive' },
] as const;

/** When a called department has to acknowledge, answer and be on site. */
export type CallTimes = Pick<SummonsTargetRow, 'ackDueAt' | 'answerDueAt' | 'arriveDueAt'>;

/** A department that is called for a part. */
export interface Called {
  departmentCode: string;
  role: SummonsRole;
}

/** The times of a call sent at `start`; who is only to know of it has but to acknowledge. */
export function callTimes(
  book: RuleBook,
  urgency: Urgency,
  kind: SummonsKind,
  role: SummonsRole,
  start: Date,
): CallTimes {
  const due = (rule: (typeof rules)[number]['rule']) =>
    dueBy(book, `${rule}.${gradeOf(urgency, kind)}`, start);
  const observes = role === 'OBSERVE';
  return {
    ackDueAt: due('acknowledge'),
    answerDueAt: observes ? null : due('answer'),
    arriveDueAt: observes ? null : due('arrive'),
  };
}

/** Starts the clocks of departments that are called now. */
export async function startCallClocks(
  at: IssueChange,
  call: { summonsId: string; kind: SummonsKind },
  called: readonly Called[],
): Promise<void> {
  await startClocks(at, callClocks(at.issue.urgency, call, called));
}

/** The clocks of called departments: three for each, one for who is only to know of it. */
export function callClocks(
  urgency: Urgency,
  call: { summonsId: string; kind: SummonsKind },
  called: readonly Called[],
): ClockStart[] {
  return called.flatMap(({ departmentCode, role }) =>
    rules
      .filter(({ kind }) => role !== 'OBSERVE' || kind === 'ACKNOWLEDGE')
      .map(({ kind, rule }) => ({
        kind,
        subject: { type: 'summons_target' as const, id: call.summonsId },
        ruleKey: `${rule}.${gradeOf(urgency, call.kind)}`,
        departmentCode,
        reminds: kind === 'ANSWER',
      })),
  );
}

/** Ends the clocks that a department's act on its call meets. */
export async function meetCallClocks(
  at: IssueChange,
  target: SummonsTargetRow,
  kinds: readonly ('ACKNOWLEDGE' | 'ANSWER' | 'ARRIVE')[],
): Promise<void> {
  await meetClocks(at, { ...ofTarget(target), kinds });
}

/** Starts the clock of a department anew whose arrival was taken back, and returns when it is due. */
export async function restartArriveClock(at: IssueChange, target: SummonsTargetRow): Promise<Date> {
  const calls = await findSummonses(at.tx, [at.issue.id]);
  const call = calls.find(({ id }) => id === target.summonsId);
  if (call === undefined) throw new Error(`The summons of ${target.departmentCode} is gone`);
  const [arrive] = callClocks(at.issue.urgency, { summonsId: call.id, kind: call.kind }, [
    { departmentCode: target.departmentCode, role: target.proposedRole },
  ]).filter(({ kind }) => kind === 'ARRIVE');
  if (arrive === undefined) throw new Error('A call has no clock for the arrival');
  return startClock(at, arrive);
}

/** Ends what still runs for a department that need not come. */
export async function cancelCallClocks(at: IssueChange, target: SummonsTargetRow): Promise<void> {
  await cancelClocks(at, ofTarget(target));
}

/** The clock by which somebody has to lead after the proposed lead has sent its call back. */
export async function startLeadClock(
  at: IssueChange,
  target: SummonsTargetRow,
  call: { kind: SummonsKind; sentAt: Date },
): Promise<void> {
  await startClocks(at, [
    {
      kind: 'ANSWER',
      subject: { type: 'summons', id: target.summonsId },
      ruleKey: `answer.${gradeOf(at.issue.urgency, call.kind)}`,
      startAt: call.sentAt,
      dueAt: target.answerDueAt,
    },
  ]);
}

function ofTarget(target: SummonsTargetRow) {
  return {
    subject: { type: 'summons_target' as const, id: target.summonsId },
    departmentCode: target.departmentCode,
  };
}

// An emergency whistle runs on emergency clocks, however the issue was graded at intake.
function gradeOf(urgency: Urgency, kind: SummonsKind): Urgency {
  return kind === 'EMERGENCY' ? 'EMERGENCY' : urgency;
}
