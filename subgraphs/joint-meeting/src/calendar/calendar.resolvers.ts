import { ForbiddenError, requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { canReadRules } from '../policy-rule/policy-rule.policy.ts';
import { readCalendars, workdaysOf } from './calendar.service.ts';
import { importWorkCalendar } from './import-calendar.service.ts';
import { writeOfficeHours } from './office-hours.ts';

/** The working calendar, for whom it binds. */
export const calendarQueries: Pick<QueryResolvers, 'workCalendars'> = {
  workCalendars: (_, __, context) => {
    requireSignedIn(context);
    if (!canReadRules(context.viewer)) throw new ForbiddenError(context.locale);
    return readCalendars(context.deps);
  },
};

/** Imports of calendars. */
export const calendarMutations: Pick<MutationResolvers, 'importWorkCalendar'> = {
  importWorkCalendar: (_, { input }, context) => importWorkCalendar(context.deps, context, input),
};

/** Years with their days. */
export const calendarTypes: Pick<Resolvers, 'WorkCalendar' | 'ImportWorkCalendarSuccess'> = {
  WorkCalendar: {
    officeHours: (row) => writeOfficeHours(row),
    days: ({ year }, _, { loaders }) => loaders.calendarDays.load(year),
    workdayCount: ({ year }, _, { deps }) => workdaysOf(deps, year),
    importedBy: ({ importedByName }) => importedByName,
  },
  ImportWorkCalendarSuccess: {
    calendar: async ({ year }, _, { deps }) => {
      const calendar = (await readCalendars(deps)).find((row) => row.year === year);
      if (calendar === undefined) throw new Error(`No calendar of ${year}`);
      return calendar;
    },
  },
};
