import type { OfficeHours } from './working-time.ts';

/** Office hours as people write them, such as `08:30`. */
export interface WrittenOfficeHours {
  morningFrom: string;
  morningTo: string;
  afternoonFrom: string;
  afternoonTo: string;
}

const timePattern = /^(\d{1,2}):(\d{2})$/;

/** Office hours in minutes of the day; null when a time is none, or they are not in order. */
export function parseOfficeHours(written: WrittenOfficeHours): OfficeHours | null {
  const hours = {
    morningFrom: minutesOf(written.morningFrom),
    morningTo: minutesOf(written.morningTo),
    afternoonFrom: minutesOf(written.afternoonFrom),
    afternoonTo: minutesOf(written.afternoonTo),
  };
  const { morningFrom, morningTo, afternoonFrom, afternoonTo } = hours;
  const inOrder =
    morningFrom < morningTo && morningTo <= afternoonFrom && afternoonFrom < afternoonTo;
  return inOrder ? hours : null;
}

/** Office hours as they are written; the rest of a row that holds them is left out. */
export function writeOfficeHours(hours: OfficeHours): WrittenOfficeHours {
  return {
    morningFrom: timeOf(hours.morningFrom),
    morningTo: timeOf(hours.morningTo),
    afternoonFrom: timeOf(hours.afternoonFrom),
    afternoonTo: timeOf(hours.afternoonTo),
  };
}

/** Not a number, which is in no order with any other, when the text is no time. */
function minutesOf(text: string): number {
  const [, hours, minutes] = timePattern.exec(text.trim()) ?? [];
  const isTime = Number(hours) <= 24 && Number(minutes) <= 59;
  const sum = Number(hours) * 60 + Number(minutes);
  return isTime && sum <= 1_440 ? sum : Number.NaN;
}

function timeOf(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
