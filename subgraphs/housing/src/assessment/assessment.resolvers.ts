import { acted } from '@lianxi/kit/handling/handling.resolvers';
import type {
  CompoundResolvers,
  MutationResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import {
  countingScore,
  gradingOf,
  isConfirmable,
  isObjectable,
  mayConfirm,
  mayObject,
} from './assessment.policy.ts';
import {
  type AssessmentSuccess,
  confirmAssessment,
  objectToAssessment,
} from './assessment.service.ts';

const mostAssessments = 20;

/** Acts on assessments. */
export const assessmentMutations: Pick<
  MutationResolvers,
  'housingObjectToAssessment' | 'housingConfirmAssessment'
> = {
  housingObjectToAssessment: (_, { input }, context) =>
    acted(context, objectToAssessment(context.deps, context, input)),
  housingConfirmAssessment: (_, { input }, context) =>
    acted(context, confirmAssessment(context.deps, context, input)),
};

/** The assessments of a compound. */
export const compoundAssessments: Pick<CompoundResolvers, 'assessments'> = {
  assessments: async ({ id }, { first }, { loaders }) =>
    (await loaders.assessmentsOfCompound.load(id)).slice(
      0,
      Math.min(Math.max(first ?? 1, 1), mostAssessments),
    ),
};

/** Assessments and the results of acts on them. */
export const assessmentTypes: Pick<
  Resolvers,
  'ThirdPartyAssessment' | 'HousingObjectToAssessmentSuccess' | 'HousingConfirmAssessmentSuccess'
> = {
  ThirdPartyAssessment: {
    company: ({ companyUscc }, _, { loaders }) => loaders.companyByUscc.load(companyUscc),
    score: (assessment) => countingScore(assessment),
    notifiedScore: ({ score }) => score,
    grade: (assessment) => gradingOf(assessment).grade,
    belowKeepGrade: (assessment) => gradingOf(assessment).belowKeepGrade,
    viewerMayObject: (assessment, _, { viewer, reading }) => {
      reading.holdsUntil(assessment.objectionDueAt);
      return mayObject(viewer, assessment) && isObjectable(assessment, reading.now());
    },
    viewerMayConfirm: (assessment, _, { viewer, reading }) => {
      reading.holdsUntil(assessment.objectionDueAt);
      return mayConfirm(viewer) && isConfirmable(assessment, reading.now());
    },
  },
  HousingObjectToAssessmentSuccess: { assessment: assessmentOf },
  HousingConfirmAssessmentSuccess: { assessment: assessmentOf },
};

async function assessmentOf({ assessmentId }: AssessmentSuccess, _: unknown, context: Context) {
  const { assessment } = context.loaders;
  const found = await assessment.clear(assessmentId).load(assessmentId);
  if (found === null) throw new Error(`assessment ${assessmentId} is gone`);
  return found;
}
