import { acted, issueOf } from '@lianxi/kit/handling/handling.resolvers';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { confirmRectified, type FindingSuccess, recordFinding } from './inspection.service.ts';

/** Acts on inspections. */
export const inspectionMutations: Pick<
  MutationResolvers,
  'housingRecordFinding' | 'housingConfirmRectified'
> = {
  housingRecordFinding: (_, { input }, context) =>
    acted(context, recordFinding(context.handling.deps, context, input)),
  housingConfirmRectified: (_, { input }, context) =>
    acted(context, confirmRectified(context.handling.deps, context, input)),
};

const success = { finding: findingOf, issue: issueOf };

/** Results of acts on inspections. */
export const inspectionTypes: Pick<
  Resolvers,
  'HousingRecordFindingSuccess' | 'HousingConfirmRectifiedSuccess'
> = { HousingRecordFindingSuccess: success, HousingConfirmRectifiedSuccess: success };

async function findingOf({ findingId }: FindingSuccess, _: unknown, { loaders }: Context) {
  const finding = await loaders.finding.clear(findingId).load(findingId);
  if (finding === null) throw new Error(`finding ${findingId} is gone`);
  return finding;
}
