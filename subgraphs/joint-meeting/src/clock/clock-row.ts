import type { ClockKind, ClockSubject } from '@lianxi/db/joint-meeting';
import { dueBy, dueSoonFrom, type RuleBook, ruleOf } from '../deadline/deadline.ts';
import type { NewClock } from './clock.store.ts';

/** A clock to be started. */
export interface ClockStart {
  kind: ClockKind;
  subject: { type: ClockSubject; id: string };
  /** Rule that gives the duration. */
  ruleKey: string;
  /** Department that has to act; none when left out. */
  departmentCode?: string;
  /** When the time begins; now when left out. */
  startAt?: Date;
  /** Due time that somebody set, such as a ledger or a decision; by the rule when left out. */
  dueAt?: Date | null;
  /** Whether whoever has to act is reminded in the last part of the time. */
  reminds?: boolean;
}

/** A new clock with its due time. */
export type DueClock = NewClock & { dueAt: Date };

/** Makes the row of a clock that starts. */
export function clockRow(
  book: RuleBook,
  { id, issueId, now }: { id: string; issueId: string; now: Date },
  start: ClockStart,
): DueClock {
  const rule = ruleOf(book, start.ruleKey);
  if (rule.unit === null) throw new Error(`The rule ${start.ruleKey} is no duration`);
  const startAt = start.startAt ?? now;
  const dueAt = start.dueAt ?? dueBy(book, start.ruleKey, startAt);
  return {
    id,
    issueId,
    subjectType: start.subject.type,
    subjectId: start.subject.id,
    kind: start.kind,
    departmentCode: start.departmentCode ?? null,
    ruleKey: rule.key,
    ruleVersion: rule.version,
    value: rule.value,
    unit: rule.unit,
    startAt,
    dueAt,
    remindAt: start.reminds === true ? dueSoonFrom(book, startAt, dueAt) : null,
  };
}
