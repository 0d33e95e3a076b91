import type { Executor, Tx } from '@lianxi/db';
import { type ThirdPartyAssessmentRow, thirdPartyAssessments } from '@lianxi/db/housing';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';

export type NewAssessment = Omit<typeof thirdPartyAssessments.$inferInsert, 'id'>;

/** Assessments of compounds, the latest first. */
export async function findAssessmentsOf(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<ThirdPartyAssessmentRow[]> {
  return executor
    .select()
    .from(thirdPartyAssessments)
    .where(inArray(thirdPartyAssessments.compoundId, [...compoundIds]))
    .orderBy(desc(thirdPartyAssessments.assessedOn), asc(thirdPartyAssessments.assessor));
}

/** Assessments by their identifiers, in no order. */
export async function findAssessments(
  executor: Executor,
  ids: readonly string[],
): Promise<ThirdPartyAssessmentRow[]> {
  return executor
    .select()
    .from(thirdPartyAssessments)
    .where(inArray(thirdPartyAssessments.id, [...ids]));
}

/** Adds assessments that are not there yet and returns the compounds of those that were added. */
export async function insertAssessments(tx: Tx, rows: readonly NewAssessment[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const added = await tx
    .insert(thirdPartyAssessments)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ compoundId: thirdPartyAssessments.compoundId });
  return added.map(({ compoundId }) => compoundId);
}

/** Changes an assessment that is still in a state; false when somebody was faster. */
export async function changeAssessment(
  tx: Tx,
  { id, state }: Pick<ThirdPartyAssessmentRow, 'id' | 'state'>,
  changes: Partial<NewAssessment>,
): Promise<boolean> {
  const changed = await tx
    .update(thirdPartyAssessments)
    .set(changes)
    .where(and(eq(thirdPartyAssessments.id, id), eq(thirdPartyAssessments.state, state)))
    .returning({ id: thirdPartyAssessments.id });
  return changed.length > 0;
}
