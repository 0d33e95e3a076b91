import type { HandlingContext } from '@lianxi/kit/handling/handling.resolvers';
import type { AssessmentLoaders } from './assessment/assessment.loaders.ts';
import type { CompanyLoaders } from './company/company.loaders.ts';
import type { CompoundLoaders } from './compound/compound.loaders.ts';
import type { HousingDeps } from './deps.ts';
import type { InspectionLoaders } from './inspection/inspection.loaders.ts';

/** What the resolvers of housing find in their context. */
export interface Context extends HandlingContext {
  deps: HousingDeps;
  loaders: CompoundLoaders & CompanyLoaders & InspectionLoaders & AssessmentLoaders;
}
