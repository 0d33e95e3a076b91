import type { ClockKind, ClockSubject } from '@lianxi/db/joint-meeting';
import { addTime } from '../calendar/working-time.ts';
import { dueSoonFrom, durationOf, type RuleBook } from '../deadline/deadline.ts';
import type { DurationKey } from '../policy-rule/catalogue/rule-catalogue.ts';
import type { NewClock } from './clock.store.ts';

/** A clock to be started. */
export interface ClockStart {
  kind: ClockKind;
  subject: { type: ClockSubject; id: string };
  /** Rule that gives the duration. */
  ruleKey: DurationKey;
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
  const startAt = start.startAt ?? now;
  const rule = durationOf(book, start.ruleKey, startAt);
  const dueAt = start.dueAt ?? addTime(startAt, rule.value, rule.unit, book.calendar);
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
