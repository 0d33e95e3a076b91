import type { IncomingHttpHeaders } from 'node:http';
import { readingHeaders } from '@lianxi/kit/reading';

/** What a subgraph says in headers of its answer; null when it says nothing. */
export interface SubgraphReading {
  /** Position of the log that the subgraph's answer surely shows. */
  position: number;
  /** When time alone changes it, in milliseconds since the epoch; null for never. */
  endsAt: number | null;
  /** Whether it depends on the person who asks. */
  personal: boolean;
}

/** Reads it from the headers of an answer. */
export function subgraphReadingOf(headers: IncomingHttpHeaders): SubgraphReading | null {
  const position = numberOf(headers[readingHeaders.position]);
  if (position === null) return null;
  return {
    position,
    endsAt: numberOf(headers[readingHeaders.end]),
    personal: headers[readingHeaders.personal] !== undefined,
  };
}

function numberOf(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,16}$/.test(header) ? Number(header) : null;
}
