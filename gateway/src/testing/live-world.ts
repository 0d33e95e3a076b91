import { decodeCursor, encodeCursor } from '@lianxi/kit/cursor';
import type { Viewer } from '@lianxi/kit/viewer';
import type { EventFeed } from '../event-log/event-feed.ts';
import type { LoggedEvent } from '../event-log/event-log.store.ts';
import type { EventOutcome } from '../live/event-runs.ts';
import type { ResolveEvents } from '../live/live-group.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import type { Chance } from './chance.ts';

/** An issue of the world, with all that decides who sees it. */
export interface WorldIssue {
  id: string;
  version: number;
  state: string;
  restricted: boolean;
  departmentCodes: string[];
  communityId: string;
}

/** What a follower asks for: issues of a state, or all. */
export type WorldFilter = { state: string | null };

/** An event as followers receive it. */
export interface WorldEvent {
  cursor: string;
  type: string;
  inFilter: boolean;
  issue: WorldIssue | null;
}

/** Issues that change at random, and a log that numbers the changes as they are committed. */
export interface LiveWorld {
  feed: EventFeed;
  resolve: ResolveEvents;
  /** Begins a change; it is seen, and its event has a position, when the function returned is called. */
  begin(): () => void;
  /** Forgets old events, as an administrator prunes the log. */
  prune(): void;
  snapshot(viewer: Viewer, filter: WorldFilter): { cursor: string; issues: WorldIssue[] };
}

const prunedTo = 30;
const states = ['REPORTED', 'ACCEPTED', 'SUMMONED', 'CLOSED'];
const departments = ['housing', 'police', 'urban'];
const communities = ['community-1', 'community-2', 'community-3'];

/** Rights of every kind that the world knows. */
export const worldViewers: Viewer[] = [
  { role: 'OFFICE_SECRETARY' as const },
  ...departments.map((departmentCode) => ({ role: 'LIAISON' as const, departmentCode })),
  ...communities.map((communityId) => ({ role: 'COMMUNITY_WORKER' as const, communityId })),
].map((rights, index) => ({ ...anonymousViewer, userId: `${index}`, name: `${index}`, ...rights }));

/** Whether a viewer may see an issue. */
export function maySee(
  viewer: Viewer,
  issue: Omit<WorldIssue, 'id' | 'version' | 'state'>,
): boolean {
  if (viewer.role === 'OFFICE_SECRETARY') return true;
  if (viewer.role === 'COMMUNITY_WORKER') return viewer.communityId === issue.communityId;
  return !issue.restricted || issue.departmentCodes.includes(viewer.departmentCode ?? '');
}

/** Filters that followers pick from. */
export const worldFilters: WorldFilter[] = [null, ...states].map((state) => ({ state }));

/**
 * Builds the world. Ordered by sequence, the log is read as a naive reader would: by the number that
 * an event takes when its change begins.
 */
export function createLiveWorld(
  chance: Chance,
  order: 'position' | 'sequence' = 'position',
): LiveWorld {
  const issues = new Map<string, WorldIssue>();
  const events = new Map<number, LoggedEvent & { before: WorldIssue | null }>();
  const listeners = new Set<() => void>();
  let sequence = 0;
  let head = 0;
  let oldest = 1;

  function pickSight(): Pick<WorldIssue, 'restricted' | 'departmentCodes'> {
    const departmentCodes = departments.filter(() => chance.next() < 0.4);
    return { restricted: chance.next() < 0.3, departmentCodes };
  }

  function commit(number: number, before: WorldIssue | null, issue: WorldIssue): void {
    const now = issues.get(issue.id);
    issues.set(issue.id, { ...issue, version: (now?.version ?? 0) + 1 });
    const position = order === 'position' ? head + 1 : number;
    events.set(position, {
      position,
      type: 'ISSUE_ACCEPTED',
      subjectType: 'issue',
      subjectId: issue.id,
      communityId: issue.communityId,
      streetId: null,
      compoundId: null,
      narrowsSight:
        before !== null &&
        worldViewers.some((viewer) => maySee(viewer, before) && !maySee(viewer, issue)),
      before,
    });
    head = Math.max(head, position);
    for (const listener of listeners) listener();
  }

  function outcomeOf(position: number, filter: WorldFilter, viewer: Viewer): EventOutcome {
    const event = events.get(position);
    const issue = issues.get(event?.subjectId ?? '');
    const cursor = encodeCursor(position);
    const tell = (told: Omit<WorldEvent, 'cursor'>): EventOutcome => ({
      payload: Buffer.from(JSON.stringify({ data: { issueEvents: { cursor, ...told } } })),
      lost: false,
    });
    if (!event || !issue) return { payload: null, lost: false };
    if (maySee(viewer, issue)) {
      const inFilter = filter.state === null || filter.state === issue.state;
      return tell({ type: event.type, inFilter, issue });
    }
    const wasSeen = event.before !== null && maySee(viewer, event.before);
    if (wasSeen) return tell({ type: 'RESYNC', inFilter: true, issue: null });
    return { payload: null, lost: false };
  }

  return {
    feed: {
      head: () => head,
      eventAt: (position) => events.get(position),
      isCurrent: () => true,
      refresh: async () => ({ oldest }),
      catchUp: async () => {},
      onAppend: (listener) => void listeners.add(listener),
      stop: async () => {},
    },
    async resolve(positions, operation, { viewer }) {
      for (let wait = chance.next() * 4; wait > 1; wait -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      const filter = operation.variables['filter'] as WorldFilter;
      return positions.map((position) => outcomeOf(position, filter, viewer));
    },
    begin() {
      sequence += 1;
      const number = sequence;
      return () => {
        const known =
          chance.next() < 0.95 ? chance.pick([...issues.values(), undefined]) : undefined;
        // Who sees an issue seldom changes, so that what is missed is not made up for by chance.
        const sight = known !== undefined && chance.next() < 0.95 ? known : pickSight();
        const issue: WorldIssue = {
          id: known?.id ?? `issue-${issues.size + 1}`,
          version: 0,
          state: chance.pick(states),
          restricted: sight.restricted,
          departmentCodes: sight.departmentCodes,
          communityId: known?.communityId ?? chance.pick(communities),
        };
        commit(number, known ?? null, issue);
      };
    },
    prune() {
      oldest = Math.max(oldest, head - prunedTo);
      for (const position of events.keys()) if (position < oldest) events.delete(position);
    },
    snapshot: (viewer, { state }) => ({
      cursor: encodeCursor(head),
      issues: [...issues.values()].filter(
        (issue) => maySee(viewer, issue) && (state === null || issue.state === state),
      ),
    }),
  };
}

/** Position of a cursor, which the world made itself. */
export function positionOf(cursor: string): number {
  const position = decodeCursor(cursor);
  if (position === null) throw new Error(`${cursor} is no cursor`);
  return position;
}
