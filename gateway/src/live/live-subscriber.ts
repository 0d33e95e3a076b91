import type { LiveGroup } from './live-group.ts';

/** One result for a subscriber: bytes that all subscribers of its group share. */
export interface LiveFrame {
  /** Position of the event that the result is of; null when it is of none in the log. */
  position: number | null;
  /** The result as JSON; the same buffer for everybody, and never changed. */
  payload: Buffer;
}

/** Where the events of one subscription go. */
export interface LiveSink {
  /** Sends results in order; false when the connection is full, until `drained` is called. */
  send(frames: readonly LiveFrame[]): boolean;
}

/** One subscription of one client: a place in the log. */
export interface LiveSubscriber {
  group: LiveGroup;
  readonly sink: LiveSink;
  /** Position of the last event delivered or passed over; null until it is known. */
  cursor: number | null;
  /** Whether the connection takes no more for now. */
  full: boolean;
  /** Whether events were dropped, which the client has to be told first. */
  resyncDue: boolean;
}
