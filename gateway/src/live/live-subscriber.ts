import type { LiveGroup } from './live-group.ts';

/** Where the events of one subscription go. */
export interface LiveSink {
  /** Sends one result; false when the connection is full, until `drained` is called. */
  send(payload: string, position: number): boolean;
}

/** One subscription of one client: a place in the log. */
export interface LiveSubscriber {
  readonly group: LiveGroup;
  readonly sink: LiveSink;
  /** Position of the last event delivered or passed over; null until it is known. */
  cursor: number | null;
  /** Whether the connection takes no more for now. */
  full: boolean;
  /** Whether events were dropped, which the client has to be told first. */
  resyncDue: boolean;
}
