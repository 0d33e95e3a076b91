import { sql } from 'drizzle-orm';
import { check, date, index, numeric, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { compounds } from './compounds.ts';
import { propertyCompanies } from './property-companies.ts';
import { housingSchema } from './schema.ts';

/** Where an assessment stands: told to the company, objected to, or final. */
export const assessmentStates = ['NOTIFIED', 'OBJECTION', 'CONFIRMED'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

const points = () => numeric({ precision: 5, scale: 2, mode: 'number' });

/** Projects of companies as third parties assessed them, from the notice to the company on. */
export const thirdPartyAssessments = housingSchema.table(
  'third_party_assessments',
  {
    id: uuid().primaryKey().defaultRandom(),
    compoundId: uuid()
      .notNull()
      .references(() => compounds.id, { onDelete: 'cascade' }),
    /** Company that served the compound at the notice. */
    companyUscc: text()
      .notNull()
      .references(() => propertyCompanies.uscc, { onDelete: 'restrict' }),
    assessor: text().notNull(),
    assessedOn: date().notNull(),
    /** As notified, 0 to 100. */
    score: points().notNull(),
    /** Rules in force at the notice, by which the score is graded. */
    gradeAFrom: points().notNull(),
    keepGradeFrom: points().notNull(),
    state: text({ enum: assessmentStates }).notNull(),
    notifiedAt: timestamp({ withTimezone: true }).notNull(),
    /** End of the objection period, as the office reckons working days. */
    objectionDueAt: timestamp({ withTimezone: true }).notNull(),
    objection: text(),
    objectedAt: timestamp({ withTimezone: true }),
    objectedByName: text(),
    /** Answer to the objection, and the score that it led to; null where the score stands. */
    answer: text(),
    decidedScore: points(),
    confirmedAt: timestamp({ withTimezone: true }),
    confirmedByName: text(),
  },
  (table) => [
    // What a second import knows an assessment by.
    unique('third_party_assessments_once').on(table.compoundId, table.assessedOn, table.assessor),
    // Assessments of a list of compounds, the latest first.
    index('third_party_assessments_latest_index').on(
      table.compoundId,
      table.assessedOn.desc().nullsFirst(),
    ),
    check('third_party_assessments_state_known', oneOf(table.state, assessmentStates)),
    check(
      'third_party_assessments_scores_range',
      sql`score BETWEEN 0 AND 100 AND decided_score BETWEEN 0 AND 100`,
    ),
    check('third_party_assessments_lines_in_order', sql`keep_grade_from <= grade_a_from`),
    check(
      'third_party_assessments_objection_whole',
      sql`(objection IS NULL) = (objected_at IS NULL) AND (objection IS NULL) = (objected_by_name IS NULL) AND (state <> 'OBJECTION' OR objection IS NOT NULL)`,
    ),
    check(
      'third_party_assessments_confirmed_by_somebody',
      sql`(state = 'CONFIRMED') = (confirmed_at IS NOT NULL) AND (confirmed_at IS NULL) = (confirmed_by_name IS NULL)`,
    ),
    check(
      'third_party_assessments_objection_answered',
      sql`(answer IS NOT NULL) = (state = 'CONFIRMED' AND objection IS NOT NULL) AND (decided_score IS NULL OR answer IS NOT NULL)`,
    ),
  ],
);

export type ThirdPartyAssessmentRow = typeof thirdPartyAssessments.$inferSelect;
