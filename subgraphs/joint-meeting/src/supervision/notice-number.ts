import { shanghaiDay } from '../calendar/working-time.ts';

/** Level of supervision: the joint-meeting office, the leading group, the bulletin. */
export type SupervisionLevel = 1 | 2 | 3;

// What a document number begins with: each issuer keeps a series of its own.
const signs: Record<SupervisionLevel, string> = { 1: '联督', 2: '领督', 3: '联通' };

/** Year of a notice's series by the calendar of China. */
export function seriesYear(moment: Date): number {
  return Number(shanghaiDay(moment).slice(0, 4));
}

/** Number of a notice as it is printed, such as 联督〔2026〕12号. */
export function noticeNumber(level: SupervisionLevel, year: number, sequence: number): string {
  return `${signs[level]}〔${year}〕${sequence}号`;
}
