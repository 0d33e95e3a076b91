import type { PolicyRuleRow, TimeUnit } from '@lianxi/db/joint-meeting';
import { addTime, unpublishedYearBetween, type WorkCalendar } from '../calendar/working-time.ts';
import type {
  ChoiceKey,
  DurationKey,
  NumericKey,
  RuleKey,
  TextKey,
} from '../policy-rule/catalogue/rule-catalogue.ts';
import { historyOf, type RuleVersion, versionAt } from '../policy-rule/rule-history.ts';

/** All versions of the rules and the calendar, by which every due time is reckoned. */
export interface RuleBook {
  rules: ReadonlyMap<string, readonly RuleVersion[]>;
  calendar: WorkCalendar;
}

/** A version whose value is one number. */
export type NumericRule = PolicyRuleRow & { value: number };

/** A version that gives a duration. */
export type DurationRule = NumericRule & { unit: TimeUnit };

/** Makes a rule book of all versions of all rules. */
export function ruleBookOf(rows: readonly PolicyRuleRow[], calendar: WorkCalendar): RuleBook {
  const byKey = Map.groupBy(rows, (row) => row.key);
  return {
    rules: new Map([...byKey].map(([key, versions]) => [key, historyOf(versions)])),
    calendar,
  };
}

/** The version of a numeric rule that decides what begins at a moment. */
export function ruleOf(book: RuleBook, key: NumericKey, at: Date): NumericRule {
  const rule = versionOf(book, key, at);
  if (rule.value === null) throw new Error(`The rule ${key} is no number`);
  return { ...rule, value: rule.value };
}

/** The version of a duration that decides what begins at a moment. */
export function durationOf(book: RuleBook, key: DurationKey, at: Date): DurationRule {
  const rule = ruleOf(book, key, at);
  if (rule.unit === null) throw new Error(`The rule ${key} is no duration`);
  return { ...rule, unit: rule.unit };
}

/** The name that a rule gives at a moment. */
export function textOf(book: RuleBook, key: TextKey, at: Date): string {
  const { text } = versionOf(book, key, at);
  if (text === null) throw new Error(`The rule ${key} is no name`);
  return text;
}

/** The reading that the office has chosen at a moment. */
export function choiceOf(book: RuleBook, key: ChoiceKey, at: Date): string {
  const { text } = versionOf(book, key, at);
  if (text === null) throw new Error(`The rule ${key} is no choice`);
  return text;
}

/** A due time, and the first year it depends on whose holidays are not announced. */
export interface DueTime {
  dueAt: Date;
  /** Null when the due time rests on published years alone. */
  unpublishedYear: number | null;
}

/** Moment at which the duration of a rule has passed since `start`. */
export function dueBy(book: RuleBook, key: DurationKey, start: Date): Date {
  return dueTime(book, key, start).dueAt;
}

/** The same, with the year on which it rests while its holidays are not announced. */
export function dueTime(book: RuleBook, key: DurationKey, start: Date): DueTime {
  const { value, unit } = durationOf(book, key, start);
  const dueAt = addTime(start, value, unit, book.calendar);
  return { dueAt, unpublishedYear: unpublishedYearBetween(start, dueAt, unit, book.calendar) };
}

/** Moment at which the last part of a clock begins, and a due time turns amber. */
export function dueSoonFrom(book: RuleBook, start: Date, dueAt: Date): Date {
  const share = ruleOf(book, 'due-soon.share', start).value;
  return new Date(dueAt.getTime() - (dueAt.getTime() - start.getTime()) * share);
}

/** Throws when nobody set the rule, as nothing has a silent default. */
function versionOf(book: RuleBook, key: RuleKey, at: Date): PolicyRuleRow {
  const history = book.rules.get(key);
  if (history === undefined) throw new Error(`No rule in force for ${key}`);
  return versionAt(history, at).row;
}
