import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';
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
