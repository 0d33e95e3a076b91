import type { HandlingContext } from '@lianxi/kit/handling/handling.resolvers';
import type { CommunitiesDeps } from './deps.ts';
import type { GovernanceLoaders } from './governance/governance.loaders.ts';
import type { ReporterLoaders } from './reporter/reporter.loaders.ts';
import type { TerritoryLoaders } from './territory/territory.loaders.ts';

/** What the resolvers of communities find in their context. */
export interface Context extends HandlingContext {
  deps: CommunitiesDeps;
  loaders: TerritoryLoaders & GovernanceLoaders & ReporterLoaders;
}
