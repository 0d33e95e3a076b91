import * as tables from '@lianxi/db/housing';
import { createDepartmentHandling } from '@lianxi/kit/handling/department-handling';
import { liaisonPolicy } from '@lianxi/kit/handling/handling.policy';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import { createAssessmentLoaders } from './assessment/assessment.loaders.ts';
import { createCompanyLoaders } from './company/company.loaders.ts';
import { createCompoundLoaders } from './compound/compound.loaders.ts';
import type { Context } from './context.ts';
import { createInspectionLoaders } from './inspection/inspection.loaders.ts';
import { resolvers } from './resolvers.ts';

/** The housing subgraph, not served yet. */
export function createHousing({ connection, clock, log }: SubgraphDeps): Subgraph<Context> {
  const deps = { db: connection.db, clock };
  const handling = createDepartmentHandling({
    connection,
    tables,
    source: 'housing',
    departmentCode: 'housing',
    policy: liaisonPolicy('housing'),
    clock,
    log,
  });
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    consumers: [handling.consumer],
    createContext: (request) => ({
      ...request,
      deps: { ...deps, clock: request.reading.clock },
      handling: handling.createContext(),
      loaders: {
        ...createCompoundLoaders(deps, request.reading),
        ...createCompanyLoaders(deps),
        ...createInspectionLoaders(deps),
        ...createAssessmentLoaders(deps, request.viewer),
      },
    }),
  };
}
