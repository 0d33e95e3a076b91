import type { ThirdPartyAssessmentRow } from '@lianxi/db/housing';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from './assessment-lifecycle.ts';

/** Grade of a score, and whether it is too low for the grade to be kept. */
export interface Grading {
  grade: 'A' | 'B';
  belowKeepGrade: boolean;
}

/** The score that counts: that of the answer to an objection where it changed the score. */
export function countingScore({
  score,
  decidedScore,
}: Pick<ThirdPartyAssessmentRow, 'score' | 'decidedScore'>): number {
  return decidedScore ?? score;
}

/** Grades the score that counts by the lines in force at the notice. */
export function gradingOf(
  assessment: Pick<
    ThirdPartyAssessmentRow,
    'score' | 'decidedScore' | 'gradeAFrom' | 'keepGradeFrom'
  >,
): Grading {
  const score = countingScore(assessment);
  return {
    grade: score >= assessment.gradeAFrom ? 'A' : 'B',
    belowKeepGrade: score < assessment.keepGradeFrom,
  };
}

/** Whether the viewer, who may see the compound, may see an assessment: a company its own alone. */
export function canSeeAssessment(
  viewer: Viewer,
  { companyUscc }: Pick<ThirdPartyAssessmentRow, 'companyUscc'>,
): boolean {
  return viewer.role !== 'COMPANY_USER' || viewer.companyUscc === companyUscc;
}

/** Whether it is the viewer's to object: the company that was assessed, or housing for it. */
export function mayObject(
  viewer: Viewer,
  { companyUscc }: Pick<ThirdPartyAssessmentRow, 'companyUscc'>,
): boolean {
  return (
    isHousing(viewer) || (viewer.role === 'COMPANY_USER' && viewer.companyUscc === companyUscc)
  );
}

/** Whether it is the viewer's to confirm: housing alone. */
export function mayConfirm(viewer: Viewer): boolean {
  return isHousing(viewer);
}

/** Whether an objection is still in time. */
export function isObjectable(
  { state, objectionDueAt }: Pick<ThirdPartyAssessmentRow, 'state' | 'objectionDueAt'>,
  now: Date,
): boolean {
  return stateAfter(state, 'object') !== null && now <= objectionDueAt;
}

/** Whether nothing is waited for any more: an objection can be answered at once. */
export function isConfirmable(
  { state, objectionDueAt }: Pick<ThirdPartyAssessmentRow, 'state' | 'objectionDueAt'>,
  now: Date,
): boolean {
  return stateAfter(state, 'confirm') !== null && (state === 'OBJECTION' || now > objectionDueAt);
}

function isHousing({ role, departmentCode }: Viewer): boolean {
  return role === 'LIAISON' && departmentCode === 'housing';
}
