import { acted, issueOf } from '@lianxi/kit/handling/handling.resolvers';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { moveViolationCase, newestCasesOf, openViolationCase } from './violation.service.ts';

/** Acts of urban management beyond its tasks. */
export const violationMutations: Pick<
  MutationResolvers,
  'urbanOpenViolationCase' | 'urbanMoveViolationCase'
> = {
  urbanOpenViolationCase: (_, { input }, context) =>
    acted(context, openViolationCase(context.handling.deps, context, input)),
  urbanMoveViolationCase: (_, { input }, context) =>
    acted(context, moveViolationCase(context.handling.deps, context, input)),
};

/** What urban management knows of compounds, and its cases. */
export const violationTypes: Pick<
  Resolvers,
  | 'Compound'
  | 'CompoundUrbanManagement'
  | 'ViolationCase'
  | 'UrbanOpenViolationCaseSuccess'
  | 'UrbanMoveViolationCaseSuccess'
> = {
  Compound: {
    __resolveReference: resolveByKey,
    urbanManagement: (compound, _, { viewer }) => (isOfficer(viewer) ? compound : null),
  },
  CompoundUrbanManagement: {
    openViolations: ({ id }, _, { loaders }) => loaders.openCaseCount.load(id),
    violations: ({ id }, { first }, { loaders, locale }) =>
      newestCasesOf(loaders, id, first ?? 10, locale),
    patrolScore: async ({ id }, _, { loaders }) =>
      (await loaders.latestScore.load(id))?.score ?? null,
  },
  ViolationCase: {
    __resolveReference: ({ id }, { loaders, viewer }) =>
      isOfficer(viewer) ? loaders.violationCase.load(id) : null,
    compound: ({ compoundId }) => (compoundId === null ? null : { id: compoundId }),
    issue: ({ issueId }) => (issueId === null ? null : { id: issueId }),
  },
  UrbanOpenViolationCaseSuccess: { violationCase: caseOf, issue: issueOf },
  UrbanMoveViolationCaseSuccess: { violationCase: caseOf },
};

async function caseOf({ caseId }: { caseId: string }, _: unknown, { loaders }: Context) {
  const violationCase = await loaders.violationCase.clear(caseId).load(caseId);
  if (violationCase === null) throw new Error(`case ${caseId} is gone`);
  return violationCase;
}
