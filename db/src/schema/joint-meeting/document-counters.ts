import { check, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type DocumentSeries, documentSeries } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** Last number of the documents of a series in a year. */
export const documentCounters = jointMeetingSchema.table(
  'document_counters',
  {
    series: text().$type<DocumentSeries>().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.series, table.year] }),
    check('document_counters_series_known', oneOf(table.series, documentSeries)),
  ],
);
