import type { BenchOptions } from './benchmark.ts';

/**
 * Runs all variants once to warm up and then so many rounds, in turns, each round beginning with
 * another one: what disturbs the machine for a while disturbs all of them.
 */
export async function inRounds<Outcome>(
  { rounds, note }: BenchOptions,
  variants: Record<string, (isWarmUp: boolean) => Promise<Outcome>>,
): Promise<Record<string, Outcome[]>> {
  const entries = Object.entries(variants);
  const outcomes: Record<string, Outcome[]> = Object.fromEntries(
    entries.map(([name]) => [name, []]),
  );
  for (const [name, run] of entries) {
    note(`warming up ${name}`);
    await run(true);
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % entries.length;
    for (const [name, run] of [...entries.slice(first), ...entries.slice(0, first)]) {
      note(`round ${round + 1} of ${rounds}: ${name}`);
      outcomes[name]?.push(await run(false));
    }
  }
  return outcomes;
}
