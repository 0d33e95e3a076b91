import type { NewEvent } from '@lianxi/kit/events';
import { appendEvents } from '@lianxi/kit/events';
import type { HousingDeps } from '../deps.ts';
import { insertAssessments, type NewAssessment } from './assessment.store.ts';

/** A score as a third party gave it. */
export type AssessedProject = Pick<
  NewAssessment,
  'compoundId' | 'companyUscc' | 'assessor' | 'assessedOn' | 'score'
>;

/**
 * By what scores are graded, and until when companies may object. The neutral office keeps the rules
 * and the working calendar: housing reckons neither, and no department sets its own term.
 */
export interface AssessmentTerms {
  gradeAFrom: number;
  keepGradeFrom: number;
  objectionDueAt: Date;
}

/** Scores of one INSERT: a statement has at most 65,535 parameters. */
const batchSize = 1_000;

/** Notifies companies of scores, all or none; one that was notified before stays as it is. */
export async function notifyAssessments(
  { db, clock }: HousingDeps,
  projects: readonly AssessedProject[],
  terms: AssessmentTerms,
): Promise<{ created: number; unchanged: number }> {
  const notifiedAt = clock.now();
  const created = await db.transaction(async (tx) => {
    const compoundIds: string[] = [];
    for (let start = 0; start < projects.length; start += batchSize) {
      const rows = projects
        .slice(start, start + batchSize)
        .map((project) => ({ ...project, ...terms, state: 'NOTIFIED' as const, notifiedAt }));
      compoundIds.push(...(await insertAssessments(tx, rows)));
    }
    await appendEvents(
      tx,
      compoundIds.map((compoundId) =>
        assessmentEvent('ASSESSMENT_NOTIFIED', compoundId, notifiedAt, null),
      ),
    );
    return compoundIds.length;
  });
  return { created, unchanged: projects.length - created };
}

/** What the log tells of an assessment: that something of its compound has changed. */
export function assessmentEvent(
  type: 'ASSESSMENT_NOTIFIED' | 'ASSESSMENT_OBJECTED' | 'ASSESSMENT_CONFIRMED',
  compoundId: string,
  occurredAt: Date,
  actorId: string | null,
): NewEvent {
  return {
    source: 'housing',
    type,
    subjectType: 'compound',
    subjectId: compoundId,
    occurredAt,
    actorId,
  };
}
