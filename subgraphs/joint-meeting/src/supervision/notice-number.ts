import { shanghaiDay } from '../calendar/working-time.ts';

/** Level of supervision: the joint-meeting office, the leading group, the bulletin. */
export type SupervisionLevel = 1 | 2 | 3;

/** Year of a series of numbers by the calendar of China. */
export function seriesYear(moment: Date): number {
  return Number(shanghaiDay(moment).slice(0, 4));
}

/** Number of a document as it is printed, such as 联督〔2026〕12号. */
export function documentNumber(sign: string, year: number, sequence: number): string {
  return `${sign}〔${year}〕${sequence}号`;
}
