import { dateTimeScalar } from '@lianxi/kit/date-time';
import { handlingTypeResolvers } from '@lianxi/kit/handling/handling.resolvers';
import { refusalResolvers, sharedRefusals } from '@lianxi/kit/refusal';
import {
  assessmentMutations,
  assessmentTypes,
  compoundAssessments,
} from './assessment/assessment.resolvers.ts';
import { companyQueries, companyTypes } from './company/company.resolvers.ts';
import { compoundQueries, compoundTypes } from './compound/compound.resolvers.ts';
import {
  housingHandlingMutations,
  housingHandlingTypes,
} from './handling/housing-handling.resolvers.ts';
import { inspectionMutations, inspectionTypes } from './inspection/inspection.resolvers.ts';

/** All resolvers of housing. */
export const resolvers = {
  DateTime: dateTimeScalar,
  Query: { ...compoundQueries, ...companyQueries },
  Mutation: { ...housingHandlingMutations, ...inspectionMutations, ...assessmentMutations },
  ...compoundTypes,
  Compound: { ...compoundTypes.Compound, ...compoundAssessments },
  ...assessmentTypes,
  ...companyTypes,
  ...handlingTypeResolvers,
  ...housingHandlingTypes,
  ...inspectionTypes,
  ...refusalResolvers(sharedRefusals),
};
