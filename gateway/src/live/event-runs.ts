import type { LiveFrame } from './live-subscriber.ts';

/** What one event is for one group. */
export interface EventOutcome {
  /** JSON that every subscriber gets; null when the viewer may not see the event or does not follow it. */
  payload: Buffer | null;
  /** Whether the event itself could not be had, so that a snapshot has to make up for it. */
  lost: boolean;
}

/** What follows a position of the log, as far as it is resolved. */
export interface EventRun {
  /** The same array for all who stand at the position, so that it is put into bytes once. */
  frames: readonly LiveFrame[];
  /** Position of the last event of the run, told or passed over. */
  to: number;
  /** Whether the last one could not be had. */
  lost: boolean;
}

/** The outcomes of a group's events, the newest of them. */
export interface EventRuns {
  has(position: number): boolean;
  keep(position: number, outcome: EventOutcome): void;
  /** The run after a position, up to `head` at most; null when the next event is not resolved yet. */
  after(position: number, head: number): EventRun | null;
}

/** An event that is nothing to the group. */
export const nothing: EventOutcome = { payload: null, lost: false };

// Subscribers of a group stay close together, so older outcomes are seldom asked for again.
const keptOutcomes = 2_000;
const keptPayloads = 512;
// Who comes back stands anywhere; their runs are worth nothing to others.
const keptRuns = 8;
// Beyond it a connection that is full would be noticed late.
const framesOfRun = 64;

/** Makes an empty store; events that do not concern the group count as resolved. */
export function createEventRuns(concerns: (position: number) => boolean): EventRuns {
  const outcomes = new Map<number, EventOutcome>();
  let payloads = 0;
  // Most subscribers stand at the same position.
  const runs = new Map<number, EventRun | null>();
  let runsHead = 0;

  function make(position: number, head: number): EventRun | null {
    const frames: LiveFrame[] = [];
    let to = position;
    let lost = false;
    while (to < head && frames.length < framesOfRun && !lost) {
      const next = to + 1;
      const outcome = concerns(next) ? outcomes.get(next) : nothing;
      if (outcome === undefined) break;
      if (outcome.payload !== null) frames.push({ position: next, payload: outcome.payload });
      lost = outcome.lost;
      to = next;
    }
    return to === position ? null : { frames, to, lost };
  }

  return {
    has: (position) => outcomes.has(position),
    keep(position, outcome) {
      runs.clear();
      outcomes.set(position, outcome);
      if (outcome.payload !== null) payloads += 1;
      // A Map keeps the order of insertion.
      for (const [oldest, { payload }] of outcomes) {
        if (outcomes.size <= keptOutcomes && payloads <= keptPayloads) break;
        outcomes.delete(oldest);
        if (payload !== null) payloads -= 1;
      }
    },
    after(position, head) {
      if (runsHead !== head) runs.clear();
      runsHead = head;
      let run = runs.get(position);
      if (run === undefined) {
        run = make(position, head);
        if (runs.size === keptRuns) runs.clear();
        runs.set(position, run);
      }
      return run;
    },
  };
}
