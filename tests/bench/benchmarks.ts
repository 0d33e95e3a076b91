import { claim } from './claim.ts';
import { query } from './query.ts';
import type { Benchmark } from './support/benchmark.ts';

/** Every benchmark, by the name that `npm run bench` takes. */
export const benchmarks: Record<string, Benchmark> = {
  query,
  claim,
};
