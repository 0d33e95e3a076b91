import type { GraphContext } from '../graph/graph-context.ts';
import { withoutPerson } from '../viewer/viewer.ts';
import type { LiveOperation } from './live-operation.ts';

/**
 * For whom the events of a group are resolved: the rights alone, unless the person matters, as for
 * citizens, who see what they reported themselves.
 */
export function rightsContext(operation: LiveOperation, context: GraphContext): GraphContext {
  const isPersonal = operation.personal || context.viewer.role === 'CITIZEN';
  const viewer = isPersonal ? context.viewer : withoutPerson(context.viewer);
  return { viewer, locale: context.locale, requestId: 'live' };
}
