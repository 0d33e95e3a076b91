import * as tables from '@lianxi/db/communities';
import { createDepartmentHandling } from '@lianxi/kit/handling/department-handling';
import { territoryPolicy } from '@lianxi/kit/handling/handling.policy';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import type { Context } from './context.ts';
import { createGovernanceLoaders } from './governance/governance.loaders.ts';
import { createReporterLoaders } from './reporter/reporter.loaders.ts';
import { resolvers } from './resolvers.ts';
import { createTerritoryLoaders } from './territory/territory.loaders.ts';

/** The communities subgraph, not served yet. */
export function createCommunities({ connection, clock, log }: SubgraphDeps): Subgraph<Context> {
  const deps = { db: connection.db, clock };
  const handling = createDepartmentHandling({
    connection,
    tables,
    source: 'communities',
    departmentCode: 'community',
    policy: territoryPolicy('community'),
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
        ...createTerritoryLoaders(deps),
        ...createGovernanceLoaders(deps),
        ...createReporterLoaders(deps),
      },
    }),
  };
}
