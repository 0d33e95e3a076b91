import { randomUUID } from 'node:crypto';
import { mayPresent, seesPresence, showsPresence } from '@lianxi/kit/presence.policy';
import type { Viewer } from '@lianxi/kit/viewer';
import type { EventFeed } from '../event-log/event-feed.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { FaultCode } from '../graph/messages.ts';
import type { LiveSubscription } from '../live/live-hub.ts';
import type { LiveSink } from '../live/live-subscriber.ts';
import type { LiveMetrics } from '../metrics.ts';
import { sortedText } from '../sorted-text.ts';
import { withoutPerson } from '../viewer/viewer.ts';
import type { Attendance } from './attendance.ts';
import type { LookAtIssues } from './issue-sight.ts';
import type { PresenceExchange } from './presence-exchange.ts';
import {
  createPresenceGroup,
  type PresenceFollower,
  type PresenceGroup,
} from './presence-group.ts';
import type { PresenceOperation } from './presence-operation.ts';
import type { PresenceRegister } from './presence-register.ts';
import { createPulse } from './pulse.ts';
import { createSignalBudget, type SignalBudget } from './signal-budget.ts';

/** Tells everybody who may know it who is at which issue. */
export interface PresenceHub {
  /** Begins a subscription, or says why not. */
  follow(
    operation: PresenceOperation,
    context: GraphContext,
    sink: LiveSink,
  ): { subscription: LiveSubscription } | { fault: FaultCode; detail?: string };
  /** Numbers for tests and `/metrics`. */
  counts(): { groups: number; followers: number };
  stop(): void;
}

export interface PresenceHubOptions {
  gatewayId: string;
  register: PresenceRegister;
  exchange: Pick<PresenceExchange, 'show' | 'leave'>;
  feed: Pick<EventFeed, 'head' | 'eventAt' | 'onAppend'>;
  look: LookAtIssues;
  metrics: Pick<LiveMetrics, 'presenceFrames'>;
  /** @default createSignalBudget() */
  budget?: SignalBudget;
}

// An issue's followers are told at most so often, however many come and go.
const tellEveryMs = 50;
const maxIssues = 100;

/** Makes the hub. */
export function createPresenceHub(options: PresenceHubOptions): PresenceHub {
  const { register, exchange, feed } = options;
  const budget = options.budget ?? createSignalBudget();
  const groups = new Map<string, PresenceGroup>();
  let followers = 0;
  let changed = new Set<string>();
  let readTo = feed.head();

  const telling = createPulse(tellEveryMs, () => {
    const issueIds = changed;
    changed = new Set();
    for (const group of groups.values()) for (const issueId of issueIds) group.touch(issueId);
  });
  register.onChange((issueId) => {
    changed.add(issueId);
    telling.ask();
  });

  feed.onAppend(() => {
    const head = feed.head();
    for (; readTo < head; readTo += 1) {
      const event = feed.eventAt(readTo + 1);
      // Whom the office lets see an issue is written in the issue; anything else is rare enough.
      const issueId = event?.subjectType === 'issue' ? event.subjectId : undefined;
      for (const group of groups.values()) group.forgetSight(issueId);
    }
  });

  function groupOf(operation: PresenceOperation, { viewer, locale }: GraphContext): PresenceGroup {
    // What these roles see rests on their rights alone.
    const context: GraphContext = { viewer: withoutPerson(viewer), locale, requestId: 'presence' };
    const key = `${operation.key} ${sortedText(context.viewer)}`;
    const known = groups.get(key);
    if (known) return known;
    const group = createPresenceGroup({
      operation,
      context,
      register,
      look: options.look,
      show(attendance, isSeen) {
        const isShown = register.has(attendance.id);
        if (isSeen && !isShown) exchange.show(attendance);
        if (!isSeen && isShown) exchange.leave(attendance.id);
      },
      onFrames: (count) => options.metrics.presenceFrames.inc(count),
      onEmpty: () => {
        if (groups.get(key) === group) groups.delete(key);
      },
    });
    groups.set(key, group);
    return group;
  }

  function attend(operation: PresenceOperation, viewer: Viewer): Attendance | null {
    const { show } = operation;
    if (!show || viewer.userId === null || !showsPresence(viewer)) return null;
    return {
      id: `${options.gatewayId}:${randomUUID()}`,
      issueId: show.issueId,
      personId: viewer.userId,
      name: viewer.name,
      role: viewer.role,
      departmentCode: viewer.departmentCode,
      activity: show.activity,
      since: Date.now(),
    };
  }

  function findFault(operation: PresenceOperation, viewer: Viewer): FaultCode | null {
    if (viewer.userId === null) return 'not_signed_in';
    if (!seesPresence(viewer)) return 'forbidden';
    if (operation.show?.activity === 'PRESENTING' && !mayPresent(viewer)) return 'forbidden';
    return budget.take(viewer.userId) ? null : 'too_many_signals';
  }

  return {
    follow(operation, context, sink) {
      if ((operation.issueIds?.size ?? 0) > maxIssues) {
        return { fault: 'invalid_input', detail: `issueIds: at most ${maxIssues}` };
      }
      const fault = findFault(operation, context.viewer);
      if (fault) return { fault };
      const follower: PresenceFollower = {
        sink,
        attendance: attend(operation, context.viewer),
        missed: new Set(),
        full: false,
      };
      let group: PresenceGroup | null = groupOf(operation, context);
      followers += 1;
      group.add(follower);

      function leaveGroup(): void {
        group?.remove(follower);
        group = null;
        if (follower.attendance) exchange.leave(follower.attendance.id);
      }

      let hasLeft = false;
      const subscription: LiveSubscription = {
        drained: () => group?.drained(follower),
        changeRights(changed) {
          if (hasLeft) return;
          group?.clear(follower);
          leaveGroup();
          const { viewer } = changed;
          const presents = operation.show?.activity === 'PRESENTING';
          // It stays open and silent, as the screen that it belongs to is about to be read anew.
          if (!seesPresence(viewer) || (presents && !mayPresent(viewer))) return;
          follower.attendance = attend(operation, viewer);
          group = groupOf(operation, changed);
          group.add(follower);
        },
        leave() {
          if (hasLeft) return;
          hasLeft = true;
          followers -= 1;
          leaveGroup();
        },
      };
      return { subscription };
    },
    counts: () => ({ groups: groups.size, followers }),
    stop() {
      telling.stop();
      for (const group of groups.values()) group.stop();
      groups.clear();
    },
  };
}
