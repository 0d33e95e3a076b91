import type { GraphContext } from '../graph/graph-context.ts';
import type { LiveSink } from '../live/live-subscriber.ts';
import type { Attendance } from './attendance.ts';
import type { PresenceOperation } from './presence-operation.ts';
import type { LookAtIssues } from './issue-sight.ts';
import type { PresenceRegister } from './presence-register.ts';

/** One subscription of one client. */
export interface PresenceFollower {
  readonly sink: LiveSink;
  /** The person at the issue that the subscription shows; null when it only follows. */
  attendance: Attendance | null;
  /** Issues whose newest people a connection that was full has not been told. */
  readonly missed: Set<string>;
  /** Whether the connection takes no more for now. */
  full: boolean;
}

/** Followers who are told the same: each change is checked and serialised once for all of them. */
export interface PresenceGroup {
  /** Tells a new follower what the others know already. */
  add(follower: PresenceFollower): void;
  remove(follower: PresenceFollower): void;
  /** The people of an issue may have changed. */
  touch(issueId: string): void;
  /** Whether the group may see an issue may have changed; all issues when left out. */
  forgetSight(issueId?: string): void;
  /** The connection takes results again. */
  drained(follower: PresenceFollower): void;
  /** Takes from a follower's screen all that it was told. */
  clear(follower: PresenceFollower): void;
  stop(): void;
}

export interface PresenceGroupOptions {
  operation: PresenceOperation;
  context: GraphContext;
  register: PresenceRegister;
  look: LookAtIssues;
  /** Shows or hides the person of a follower. */
  show(attendance: Attendance, isSeen: boolean): void;
  onFrames(count: number): void;
  onEmpty(): void;
}

interface Result {
  issueId: string;
  payload: Buffer;
}

const retryMs = 1_000;

/** Makes an empty group. */
export function createPresenceGroup(options: PresenceGroupOptions): PresenceGroup {
  const { operation, register } = options;
  const followers = new Set<PresenceFollower>();
  const sight = new Map<string, boolean>();
  /** What the followers know, by issue. */
  const told = new Map<string, Buffer>();
  const dirty = new Set<string>();
  const looking = new Set<string>();
  let retry: NodeJS.Timeout | undefined;
  let isRunning = false;

  function touch(issueId: string): void {
    if (operation.issueIds && !operation.issueIds.has(issueId)) return;
    dirty.add(issueId);
    if (!isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    // What is touched in one go, or while sight is checked, belongs to the next round.
    await Promise.resolve();
    while (dirty.size > 0 && followers.size > 0) {
      const issueIds = [...dirty];
      dirty.clear();
      const seen = await findSeen(issueIds);
      send(issueIds.flatMap((issueId) => tell(issueId, seen.has(issueId))));
    }
    isRunning = false;
  }

  async function findSeen(issueIds: readonly string[]): Promise<ReadonlySet<string>> {
    const unknown = issueIds.filter((issueId) => !sight.has(issueId));
    for (const issueId of unknown) looking.add(issueId);
    const found = unknown.length > 0 ? await options.look(unknown, options.context) : new Set();
    for (const issueId of unknown) {
      // Forgotten meanwhile: good for this round alone, and the next one looks again.
      if (!looking.delete(issueId)) continue;
      sight.set(issueId, found?.has(issueId) ?? false);
    }
    if (found === null && followers.size > 0) retryLater(unknown);
    return new Set(issueIds.filter((issueId) => sight.get(issueId) ?? found?.has(issueId)));
  }

  function retryLater(issueIds: readonly string[]): void {
    retry = setTimeout(() => {
      for (const issueId of issueIds) forgetSight(issueId);
    }, retryMs);
  }

  /** The results that bring followers up to date with an issue: one or none. */
  function tell(issueId: string, isSeen: boolean): Result[] {
    let shows = false;
    for (const { attendance } of followers) {
      if (attendance?.issueId !== issueId) continue;
      shows = true;
      options.show(attendance, isSeen);
    }
    const people = isSeen ? register.people(issueId) : [];
    if (people.length === 0) {
      if (!shows) sight.delete(issueId);
      if (!told.delete(issueId)) return [];
      return [{ issueId, payload: operation.result(issueId, []) }];
    }
    const payload = operation.result(issueId, people);
    if (told.get(issueId)?.equals(payload)) return [];
    told.set(issueId, payload);
    return [{ issueId, payload }];
  }

  function send(results: readonly Result[]): void {
    for (const follower of followers) sendTo(follower, results);
  }

  function sendTo(follower: PresenceFollower, results: readonly Result[]): void {
    if (results.length === 0) return;
    if (follower.full) {
      for (const { issueId } of results) follower.missed.add(issueId);
      return;
    }
    options.onFrames(results.length);
    // No place in the log: nobody resumes from it.
    const frames = results.map(({ payload }) => ({ position: null, payload }));
    follower.full = !follower.sink.send(frames);
  }

  function current(issueIds: Iterable<string>): Result[] {
    return Array.from(issueIds, (issueId) => ({
      issueId,
      payload: told.get(issueId) ?? operation.result(issueId, []),
    }));
  }

  function forgetSight(issueId?: string): void {
    for (const id of issueId === undefined ? [...sight.keys(), ...looking] : [issueId]) {
      const wasLooking = looking.delete(id);
      if (sight.delete(id) || wasLooking) touch(id);
    }
  }

  function stop(): void {
    clearTimeout(retry);
    followers.clear();
  }

  return {
    add(follower) {
      const isFirst = followers.size === 0;
      followers.add(follower);
      sendTo(follower, current(told.keys()));
      if (isFirst) for (const issueId of register.issues()) touch(issueId);
      if (follower.attendance) touch(follower.attendance.issueId);
    },
    remove(follower) {
      if (!followers.delete(follower) || followers.size > 0) return;
      stop();
      options.onEmpty();
    },
    touch,
    forgetSight,
    drained(follower) {
      follower.full = false;
      const missed = current(follower.missed);
      follower.missed.clear();
      sendTo(follower, missed);
    },
    clear(follower) {
      sendTo(
        follower,
        Array.from(told.keys(), (issueId) => ({ issueId, payload: operation.result(issueId, []) })),
      );
    },
    stop,
  };
}
