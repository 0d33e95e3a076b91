import type { SubgraphReading } from '../graph/subgraph-reading.ts';

/** What the answers of all subgraphs together rest on. */
export interface AnswerReading {
  note(reading: SubgraphReading | null): void;
  /** Whether every subgraph asked has said what its answer rests on, and one was asked at all. */
  isKnown(): boolean;
  position(): number;
  endsAt(): number;
  personal(): boolean;
}

// Two machines' clocks may differ by so much; the answer is read anew a little too early then.
const clockSkewMs = 1_000;

/** Begins to note what an answer rests on, at a position of the log that every subgraph can read. */
export function startReading(head: number): AnswerReading {
  let isKnown: boolean | undefined;
  let position = head;
  let endsAt = Number.POSITIVE_INFINITY;
  let personal = false;
  return {
    note(reading) {
      isKnown = isKnown !== false && reading !== null;
      // Who says nothing may have looked at the person.
      if (reading === null) personal = true;
      if (reading === null) return;
      position = Math.min(position, reading.position);
      if (reading.endsAt !== null) endsAt = Math.min(endsAt, reading.endsAt - clockSkewMs);
      personal ||= reading.personal;
    },
    isKnown: () => isKnown === true,
    position: () => position,
    endsAt: () => endsAt,
    personal: () => personal,
  };
}
