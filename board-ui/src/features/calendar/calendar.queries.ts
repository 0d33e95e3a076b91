import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** All years of the working calendar with their days. */
export const WorkCalendarsQuery = graphql(`
  query WorkCalendars {
    workCalendars {
      year
      published
      source
      officeHours {
        morningFrom
        morningTo
        afternoonFrom
        afternoonTo
      }
      days {
        day
        kind
        name
      }
      workdayCount
      version
      importedAt
      importedBy
    }
  }
`);

export const ImportWorkCalendarMutation = graphql(
  `
    mutation ImportWorkCalendar($input: ImportWorkCalendarInput!) {
      importWorkCalendar(input: $input) {
        __typename
        ... on ImportWorkCalendarSuccess {
          calendar {
            year
          }
        }
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

/** One year of the working calendar. */
export type WorkCalendar = ResultOf<typeof WorkCalendarsQuery>['workCalendars'][number];
/** A day that differs from the plain week. */
export type CalendarDay = WorkCalendar['days'][number];
