import * as tables from '@lianxi/db/public-security';
import { createDepartmentHandling } from '@lianxi/kit/handling/department-handling';
import { liaisonPolicy } from '@lianxi/kit/handling/handling.policy';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.ts';
import { createSecurityLoaders } from './security/security.loaders.ts';

/** The public-security subgraph, not served yet. */
export function createPublicSecurity({ connection, clock, log }: SubgraphDeps): Subgraph<Context> {
  const deps = { db: connection.db, clock };
  const handling = createDepartmentHandling({
    connection,
    tables,
    source: 'public-security',
    departmentCode: 'police',
    policy: liaisonPolicy('police'),
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
      loaders: createSecurityLoaders(deps),
    }),
  };
}
