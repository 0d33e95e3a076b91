import type { GraphQLError } from 'graphql';
import type { GraphContext } from '../graph/graph-context.ts';
import { graphFault } from '../graph/graph-fault.ts';
import type { CheckedOperation } from '../limits/check-operation.ts';
import type { LiveHub, LiveSubscription } from './live-hub.ts';
import type { PresenceHub } from '../presence/presence-hub.ts';
import type { ReadPresenceOperation } from '../presence/presence-operation.ts';
import { toLiveOperation, UnsupportedSubscription } from './live-operation.ts';
import type { LiveSink } from './live-subscriber.ts';

/** A subscription that runs, or why it does not. */
export type FollowOutcome =
  | { ok: true; subscription: LiveSubscription }
  | { ok: false; error: GraphQLError };

export interface FollowOptions {
  checked: CheckedOperation;
  context: GraphContext;
  sink: LiveSink;
  /** Cursor that the connection itself remembers, in place of the operation's own. */
  after?: string;
}

/** Everything that can be followed. */
export interface Followed {
  events: LiveHub;
  presence: PresenceHub;
  readPresence: ReadPresenceOperation;
}

/** Starts to follow what a checked subscription asks for. */
export function follow(
  { events, presence, readPresence }: Followed,
  { checked, context, sink, after }: FollowOptions,
): FollowOutcome {
  const { viewer, locale } = context;
  if (viewer.role === 'ANONYMOUS') return { ok: false, error: graphFault('not_signed_in', locale) };
  const presenceOperation = readPresence(checked);
  if (presenceOperation) {
    const begun = presence.follow(presenceOperation, context, sink);
    if ('subscription' in begun) return { ok: true, subscription: begun.subscription };
    return { ok: false, error: graphFault(begun.fault, locale, { detail: begun.detail }) };
  }
  try {
    const operation = toLiveOperation(checked);
    const subscription = events.subscribe(
      { ...operation, after: after ?? operation.after },
      context,
      sink,
    );
    return { ok: true, subscription };
  } catch (error) {
    if (!(error instanceof UnsupportedSubscription)) throw error;
    const detail = 'A subscription is one field without directives.';
    return { ok: false, error: graphFault('invalid_input', locale, { detail }) };
  }
}
