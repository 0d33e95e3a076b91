import type { Viewer } from '@lianxi/kit/viewer';
import type { LoggedEvent } from '../event-log/event-log.store.ts';

/**
 * Whether an event can be for a viewer at all, by the ids that it carries for this purpose.
 * Only what is certain is left out; the office's policy decides about everything else. Without it
 * each event would be resolved, in vain, for every community that somebody watches.
 */
export function mayConcern(viewer: Viewer, event: LoggedEvent | undefined): boolean {
  if (!event) return true;
  // Which issues a company sees, its compounds decide.
  if (event.subjectType === 'compound') return viewer.role === 'COMPANY_USER';
  // Few a month, and who is told of them the office decides.
  if (event.subjectType === 'bulletin') return true;
  if (event.subjectType !== 'issue') return false;
  // It may have been in sight before: the office decides.
  if (event.narrowsSight) return true;
  switch (viewer.role) {
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return event.communityId === null || event.communityId === viewer.communityId;
    case 'STREET_OFFICER':
      return event.streetId === null || event.streetId === viewer.streetId;
    default:
      return true;
  }
}

/**
 * The issue whose newest state is all that an event tells, so that a later event of it tells as much;
 * undefined for what has to be told by itself, such as that an issue went out of somebody's sight.
 */
export function subjectOf(event: LoggedEvent | undefined): string | undefined {
  return event?.subjectType === 'issue' && !event.narrowsSight ? event.subjectId : undefined;
}
