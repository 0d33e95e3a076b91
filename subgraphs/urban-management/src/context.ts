import type { HandlingContext } from '@lianxi/kit/handling/handling.resolvers';
import type { UrbanManagementDeps } from './deps.ts';
import type { ViolationLoaders } from './violation/violation.loaders.ts';

/** What the resolvers of urban management find in their context. */
export interface Context extends HandlingContext {
  deps: UrbanManagementDeps;
  loaders: ViolationLoaders;
}
