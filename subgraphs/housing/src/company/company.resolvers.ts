import { maskName } from '@lianxi/kit/mask';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { findCompany, findVisibleCompany, pageCompanies } from './company.service.ts';

/** Look-ups of companies. */
export const companyQueries: Pick<QueryResolvers, 'company' | 'companies'> = {
  company: (_, { uscc }, context) => findCompany(context.loaders, context, uscc),
  companies: (_, { text, first, after }, context) =>
    pageCompanies(context.deps, context, text, first, after),
};

/** Types of companies. */
export const companyTypes: Pick<Resolvers, 'PropertyCompany' | 'PropertyCompanyConnection'> = {
  PropertyCompany: {
    __resolveReference: ({ uscc }, { loaders, viewer }) =>
      findVisibleCompany(loaders, viewer, uscc),
    legalRepresentative: ({ legalRepresentative }) =>
      legalRepresentative === null ? null : maskName(legalRepresentative),
    compoundCount: ({ uscc }, _, { loaders }) => loaders.compoundCountOfCompany.load(uscc),
  },
  PropertyCompanyConnection: { totalCount: (page) => page.countAll() },
};
