import type { Benchmark } from './support/benchmark.ts';

interface ListedBenchmark {
  /** What it measures, in one line. */
  summary: string;
  /** Loads it alone: who asks for one need not wait for a browser's driver. */
  load(): Promise<Benchmark>;
}

/** Every benchmark, by the name that `npm run bench` takes. */
export const benchmarks: Record<string, ListedBenchmark> = {
  fanout: {
    summary: 'an event to 100 … 5,000 subscribers: ours, stock Hive Gateway, bare ws broadcast',
    load: async () => (await import('./fanout.ts')).fanout,
  },
  burst: {
    summary: '50 and 500 events/s for a minute to 1,000 subscribers: delay, collapse, memory',
    load: async () => (await import('./burst.ts')).burst,
  },
  query: {
    summary:
      'board and issue page at 20 and 100 connections: ours, stock Hive Gateway, @apollo/gateway',
    load: async () => (await import('./query.ts')).query,
  },
  claim: {
    summary:
      'claims a second by 1 and 16 writers: gateway, subgraph, and the same writes as bare SQL',
    load: async () => (await import('./claim.ts')).claim,
  },
  storm: {
    summary: '2,000 clients of ten rights cut at once: time until all are back and current, memory',
    load: async () => (await import('./storm.ts')).storm,
  },
  growth: {
    summary: 'board, desk, search and event-to-board at 10⁴, 10⁵ and 10⁶ issues in the database',
    load: async () => (await import('./growth.ts')).growth,
  },
  board: {
    summary:
      '5,000 issues at 50 events/s in Chromium: commit to pixels, frames, long tasks, Lighthouse',
    load: async () => (await import('./board.ts')).board,
  },
};
