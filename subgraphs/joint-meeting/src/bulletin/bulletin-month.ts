import { endOfChinaMonth } from '@lianxi/kit/china-time';
import { addTime, addWorkingTime, startOfShanghaiDay } from '../calendar/working-time.ts';
import { type RuleBook, ruleOf } from '../deadline/deadline.ts';
import type { Month } from './bulletin-figures.store.ts';

/** The span of a month such as 2026-10, by the calendar of China. */
export function spanOf(month: string): Month {
  const from = startOfShanghaiDay(`${month}-01`);
  return { from, until: endOfChinaMonth(from) };
}

/** The month in words, such as 2026年10月. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

/** When the bulletin of a month is drafted: on the morning of the working day after it that the rules name. */
export function draftDueAt(book: RuleBook, month: string): Date {
  const { until } = spanOf(month);
  const day = ruleOf(book, 'bulletin.workday', until).value;
  // A working moment after the days before: the office has just opened.
  return addWorkingTime(addTime(until, day - 1, 'WORK_D', book.calendar), 1, book.calendar);
}
