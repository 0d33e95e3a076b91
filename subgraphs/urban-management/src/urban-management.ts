import * as tables from '@lianxi/db/urban-management';
import { createDepartmentHandling } from '@lianxi/kit/handling/department-handling';
import { liaisonPolicy } from '@lianxi/kit/handling/handling.policy';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.ts';
import { createViolationLoaders } from './violation/violation.loaders.ts';

/** The urban-management subgraph, not served yet. */
export function createUrbanManagement({ connection, clock, log }: SubgraphDeps): Subgraph<Context> {
  const deps = { db: connection.db, clock };
  const handling = createDepartmentHandling({
    connection,
    tables,
    source: 'urban-management',
    departmentCode: 'urban',
    policy: liaisonPolicy('urban'),
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
      loaders: createViolationLoaders(deps),
    }),
  };
}
