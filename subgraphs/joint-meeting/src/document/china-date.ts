import { chinaDay } from '@lianxi/kit/china-time';

/** Day of a moment as documents write it, such as 2026年11月6日. */
export function chinaDate(moment: Date): string {
  const [year, month, day] = chinaDay(moment).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
