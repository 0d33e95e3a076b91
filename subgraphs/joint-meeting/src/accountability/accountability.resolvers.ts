import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { nameAccountableParty, routeOf } from './accountability.service.ts';

/** Saying who answers for a trouble. */
export const accountabilityMutations: Pick<MutationResolvers, 'nameAccountableParty'> = {
  nameAccountableParty: (_, { input }, context) =>
    acted(context, nameAccountableParty(context.deps, context, input)),
};

/** Fields of the issue about who answers for its trouble. */
export const issueAccountabilityFields: Pick<
  NonNullable<Resolvers['Issue']>,
  'accountableRoute'
> = {
  accountableRoute: async ({ accountableParty, createdAt }, _, { deps }) =>
    accountableParty === null
      ? null
      : routeOf(await deps.readRuleBook(), accountableParty, createdAt),
};

/** Results of saying who answers. */
export const accountabilityTypes: Pick<Resolvers, 'NameAccountablePartySuccess'> = {
  NameAccountablePartySuccess: { issue: issueOfResult },
};
