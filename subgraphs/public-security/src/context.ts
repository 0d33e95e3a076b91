import type { HandlingContext } from '@lianxi/kit/handling/handling.resolvers';
import type { PublicSecurityDeps } from './deps.ts';
import type { SecurityLoaders } from './security/security.loaders.ts';

/** What the resolvers of public security find in their context. */
export interface Context extends HandlingContext {
  deps: PublicSecurityDeps;
  loaders: SecurityLoaders;
}
