import { calendarDefaults } from '@lianxi/joint-meeting/reference/work-calendars';

/** A line of time before now, on which a script lies; 0 is now. */
export interface TimeLine {
  /** Moment that many minutes of this line before now. */
  before(minutes: number): Date;
}

/** Both lines on which things happen. */
export interface TimeLines {
  /** Only office hours of working days count. */
  office: TimeLine;
  /** Every minute counts, as for emergencies. */
  clock: TimeLine;
}

/** Minutes of office hours a day. */
export const workdayMinutes = 420;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const shanghaiOffsetMs = 8 * 60 * minuteMs;
// 8:30 to 12:00 and 14:00 to 17:30, as minutes of the day, the later first.
const officeHours = [
  { from: 840, to: 1050 },
  { from: 510, to: 720 },
];
const daysKnown = 500;

/** Lays the lines of time that end now. */
export function createTimeLines(now: Date): TimeLines {
  const spans = officeSpans(now);
  return {
    clock: { before: (minutes) => new Date(now.getTime() - minutes * minuteMs) },
    office: {
      before(minutes) {
        let left = minutes * minuteMs;
        for (const { from, to } of spans) {
          if (left <= to - from) return new Date(to - left);
          left -= to - from;
        }
        throw new Error(`${minutes} minutes of office hours are more than the demo goes back`);
      },
    },
  };
}

/** The day that many days after a moment, in Shanghai. */
export function dayAfter(at: Date, days: number): string {
  return new Date(at.getTime() + days * dayMs + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** Office hours before now, newest first. */
function officeSpans(now: Date): { from: number; to: number }[] {
  const holidays = daysOf('HOLIDAY');
  const makeUpWorkdays = daysOf('MAKE_UP_WORKDAY');
  const today = Math.floor((now.getTime() + shanghaiOffsetMs) / dayMs) * dayMs;
  return Array.from({ length: daysKnown }, (_, back) => today - back * dayMs)
    .filter((midnight) => {
      const day = new Date(midnight).toISOString().slice(0, 10);
      const weekday = new Date(midnight).getUTCDay();
      return makeUpWorkdays.has(day) || (weekday % 6 !== 0 && !holidays.has(day));
    })
    .flatMap((midnight) =>
      officeHours.map(({ from, to }) => ({
        from: midnight - shanghaiOffsetMs + from * minuteMs,
        to: Math.min(midnight - shanghaiOffsetMs + to * minuteMs, now.getTime()),
      })),
    )
    .filter(({ from, to }) => from < to);
}

function daysOf(kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY'): Set<string> {
  const days = calendarDefaults.flatMap((calendar) => calendar.days);
  return new Set(days.filter((day) => day.kind === kind).map(({ day }) => day));
}
