import type { Executor } from '@lianxi/db';
import { calendarDays } from '@lianxi/db/joint-meeting';
import type { WorkCalendar } from './working-time.ts';

/** Reads the days that differ from the plain week. */
export async function readCalendar(db: Executor): Promise<WorkCalendar> {
  const days = await db.select().from(calendarDays);
  return {
    holidays: new Set(days.filter((day) => day.kind === 'HOLIDAY').map(({ day }) => day)),
    makeUpWorkdays: new Set(
      days.filter((day) => day.kind === 'MAKE_UP_WORKDAY').map(({ day }) => day),
    ),
  };
}
