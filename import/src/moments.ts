import { type Parsed, refused, understood } from './parsed.ts';
import { halfWidth } from './plain-text.ts';

/** A point in time as an office noted it. */
export interface Moment {
  at: Date;
  /** Whether it was noted to the day only; it then stands for the day's beginning. */
  dayOnly: boolean;
}

// China keeps UTC+8 all year, in every province.
const chinaOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;
// Day 0 of the calendar of spreadsheets, as it counts from March 1900 on.
const serialEpochMs = Date.UTC(1899, 11, 30);
const earliestSerial = 32_874; // 1990-01-01
const latestSerial = 73_051; // 2100-01-01

const dayPattern =
  /^(\d{4})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})\s*日?(?:\s*(?:星期|周).)?(?:[\sT]*(.+))?$/i;
const compactPattern = /^(\d{4})(\d{2})(\d{2})(?:[\sT]?(\d{2})(\d{2})(\d{2})?)?$/;
const timePattern =
  /^(上午|下午|中午|早上|晚上|凌晨|AM|PM)?\s*(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*(?:[:分]\s*(?:(\d{1,2})(?:\.\d+)?\s*秒?)?)?)?\s*(AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads a date with or without a time of day, in the time of China where no zone is named. */
export function momentOf(text: string): Parsed<Moment> {
  const plain = halfWidth(text);
  return serialMoment(plain) ?? compactMoment(plain) ?? writtenMoment(plain);
}

/** Reads a day, such as `2025-03-01`. */
export function dayOf(text: string): Parsed<string> {
  const moment = momentOf(text);
  if (!moment.ok) return moment;
  const local = new Date(moment.value.at.getTime() + chinaOffsetMs);
  return understood(local.toISOString().slice(0, 10));
}

/** A date that a spreadsheet gave away as its number; null when the text is no such number. */
function serialMoment(plain: string): Parsed<Moment> | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(plain)) return null;
  const serial = Number(plain);
  if (serial < earliestSerial || serial >= latestSerial) return refused('not_a_date');
  // To the second: the number holds no more than that.
  const localMs = serialEpochMs + Math.round((serial * dayMs) / 1_000) * 1_000;
  return understood({ at: new Date(localMs - chinaOffsetMs), dayOnly: Number.isInteger(serial) });
}

function compactMoment(plain: string): Parsed<Moment> | null {
  const match = compactPattern.exec(plain);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (midnight === null) return refused('not_a_date');
  const dayOnly = hours === undefined;
  const offsetMs = dayOnly ? 0 : timeMs(Number(hours), Number(minutes), Number(seconds ?? 0));
  return offsetMs === null
    ? refused('not_a_date')
    : understood({ at: new Date(midnight + offsetMs), dayOnly });
}

function writtenMoment(plain: string): Parsed<Moment> {
  const match = dayPattern.exec(plain);
  if (match === null) return refused('not_a_date');
  const [, year, month, day, time] = match;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (midnight === null) return refused('not_a_date');
  if (time === undefined) return understood({ at: new Date(midnight), dayOnly: true });
  const offsetMs = timeOfDayMs(time.trim());
  return offsetMs === null
    ? refused('not_a_date')
    : understood({ at: new Date(midnight + offsetMs), dayOnly: false });
}

/** Midnight in China; null when there is no such day. */
function midnightOf(year: number, month: number, day: number): number | null {
  const utc = Date.UTC(year, month - 1, day);
  const made = new Date(utc);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists && year >= 1900 && year < 2100 ? utc - chinaOffsetMs : null;
}

/** Milliseconds since midnight in China; null when the text is no time of day. */
function timeOfDayMs(text: string): number | null {
  const match = timePattern.exec(text);
  if (match === null) return null;
  const [, before, hoursText, minutes = '0', seconds = '0', after, zone] = match;
  const half = (before ?? after ?? '').toUpperCase();
  let hours = Number(hoursText);
  if (/^(?:下午|晚上|PM)$/.test(half) && hours < 12) hours += 12;
  if (/^(?:凌晨|AM)$/.test(half) && hours === 12) hours = 0;
  const ms = timeMs(hours, Number(minutes), Number(seconds));
  return ms === null ? null : ms + zoneCorrectionMs(zone);
}

function timeMs(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

/** What a named zone moves the moment by, seen from China. */
function zoneCorrectionMs(zone: string | undefined): number {
  if (zone === undefined) return 0;
  if (zone.toUpperCase() === 'Z') return chinaOffsetMs;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3));
  return chinaOffsetMs - (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}
