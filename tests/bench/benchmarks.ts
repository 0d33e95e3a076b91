import { board } from './board.ts';
import { burst } from './burst.ts';
import { claim } from './claim.ts';
import { fanout } from './fanout.ts';
import { growth } from './growth.ts';
import { query } from './query.ts';
import { storm } from './storm.ts';
import type { Benchmark } from './support/benchmark.ts';

/** Every benchmark, by the name that `npm run bench` takes. */
export const benchmarks: Record<string, Benchmark> = {
  fanout,
  burst,
  query,
  claim,
  storm,
  growth,
  board,
};
