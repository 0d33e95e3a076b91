import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { findCompound, findVisibleCompound, pageCompounds } from './compound.service.ts';

/** Look-ups in the register. */
export const compoundQueries: Pick<QueryResolvers, 'compound' | 'compounds'> = {
  compound: (_, key, context) => findCompound(context.loaders, context, key),
  compounds: (_, { filter, first, after }, context) =>
    pageCompounds(context.deps, context, filter ?? {}, first, after),
};

/** Types of the register. */
export const compoundTypes: Pick<Resolvers, 'Compound' | 'CompoundConnection' | 'ServiceContract'> =
  {
    Compound: {
      __resolveReference: (key, { loaders, viewer }) => findVisibleCompound(loaders, viewer, key),
      company: ({ companyUscc }, _, { loaders }) =>
        companyUscc === null ? null : loaders.companyByUscc.load(companyUscc),
      contract: ({ id }, _, { loaders }) => loaders.contractInForce.load(id),
    },
    CompoundConnection: { totalCount: (page) => page.countAll() },
    ServiceContract: { from: (contract) => contract.startsOn, to: (contract) => contract.endsOn },
  };
