import { index, text, uuid } from 'drizzle-orm/pg-core';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** By what an issue is found; a trigger on `issues` keeps it in step. */
export const issueTerms = jointMeetingSchema.table(
  'issue_terms',
  {
    issueId: uuid()
      .primaryKey()
      .references(() => issues.id, { onDelete: 'cascade' }),
    /** Title and place in lower case, a line each. */
    words: text().notNull(),
    /** Each character of title and place, each two neighbours of them, each four of the code. */
    terms: text().array().notNull(),
  },
  (table) => [
    // Chinese has no spaces, and words of two characters are too short for trigrams. What waits to be
    // sorted into an index is read by every search, so nothing waits.
    index('issue_terms_index').using('gin', table.terms).with({ fastupdate: false }),
  ],
);
