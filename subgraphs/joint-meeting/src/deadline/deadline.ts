import type { IssueRow, PolicyRuleRow, SummonsKind, Urgency } from '@lianxi/db/joint-meeting';
import { addTime, type WorkCalendar } from '../calendar/working-time.ts';

/** Rules in force and the calendar, by which every due time is reckoned. */
export interface RuleBook {
  rules: ReadonlyMap<string, PolicyRuleRow>;
  calendar: WorkCalendar;
}

/** Makes a rule book of the rules in force. */
export function ruleBookOf(rules: readonly PolicyRuleRow[], calendar: WorkCalendar): RuleBook {
  return { rules: new Map(rules.map((rule) => [rule.key, rule])), calendar };
}

/** The rule of a key; throws when nobody set it, as no duration has a silent default. */
export function ruleOf(book: RuleBook, key: string): PolicyRuleRow {
  const rule = book.rules.get(key);
  if (rule === undefined) throw new Error(`No rule in force for ${key}`);
  return rule;
}

/** Moment at which the duration of a rule has passed since `start`. */
export function dueBy(book: RuleBook, key: string, start: Date): Date {
  const rule = ruleOf(book, key);
  if (rule.unit === null) throw new Error(`The rule ${key} is no duration`);
  return addTime(start, rule.value, rule.unit, book.calendar);
}

/** Moment at which the last part of a clock begins, and a due time turns amber. */
export function dueSoonFrom(book: RuleBook, start: Date, dueAt: Date): Date {
  const share = ruleOf(book, 'due-soon.share').value;
  return new Date(dueAt.getTime() - (dueAt.getTime() - start.getTime()) * share);
}

/** The clocks of one call: acknowledge, answer, arrive. */
export function summonsDeadlines(
  book: RuleBook,
  urgency: Urgency,
  kind: SummonsKind,
  start: Date,
): { ackDueAt: Date; answerDueAt: Date; arriveDueAt: Date } {
  // An emergency whistle runs on emergency clocks, however the issue was graded at intake.
  const grade: Urgency = kind === 'EMERGENCY' ? 'EMERGENCY' : urgency;
  return {
    ackDueAt: dueBy(book, `acknowledge.${grade}`, start),
    answerDueAt: dueBy(book, `answer.${grade}`, start),
    arriveDueAt: dueBy(book, `arrive.${grade}`, start),
  };
}

/** Moment by which an issue has to leave the state it enters now; null in states that end it. */
export function stateDueAt(
  book: RuleBook,
  issue: Pick<IssueRow, 'state' | 'urgency' | 'dueAt'>,
  now: Date,
): Date | null {
  switch (issue.state) {
    case 'REPORTED':
      return dueBy(book, issue.urgency === 'EMERGENCY' ? 'accept.EMERGENCY' : 'accept', now);
    case 'ACCEPTED':
      return dueBy(book, 'dispose', now);
    case 'SELF_HANDLING':
    case 'SUMMONED':
    case 'IN_HANDLING':
      return issue.dueAt;
    case 'PENDING_VERIFY':
      return dueBy(book, 'verify', now);
    case 'CALLBACK':
      return dueBy(book, 'callback', now);
    case 'CLOSED':
    case 'REFUSED':
    case 'MERGED':
      return null;
  }
}
