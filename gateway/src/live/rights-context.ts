import type { GraphContext } from '../graph/graph-context.ts';
import { withoutPerson } from '../viewer/viewer.ts';
import type { LiveOperation } from './live-operation.ts';

/** For whom the events of a group are resolved: the rights alone, unless the person matters. */
export function rightsContext(operation: LiveOperation, context: GraphContext): GraphContext {
  const viewer = operation.personal ? context.viewer : withoutPerson(context.viewer);
  return { viewer, locale: context.locale, requestId: 'live' };
}
