import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';

const usage = 'npm run bench -- NAME [--rounds N] [--quick]';

const { name, rounds, quick } = readArguments();
const listed = benchmarks[name ?? ''];
if (listed === undefined) {
  console.log(usage);
  for (const [each, { summary }] of Object.entries(benchmarks)) {
    console.log(`  ${each.padEnd(8)} ${summary}`);
  }
  process.exit(name === undefined ? 0 : 2);
}

// All that was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}
const benchmark = await listed.load();
const startedAt = Date.now();
const result = await benchmark.run({
  rounds: rounds ?? (quick ? 1 : (benchmark.rounds ?? 3)),
  quick,
  note: (message) => {
    console.error(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${message}`);
  },
});
const { figures, ratios, compared } = result;
const versions = {
  node: process.versions.node,
  machine: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
  ...compared,
};
console.log(JSON.stringify({ name, figures, ratios, versions }));
process.exit(0);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
    });
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) throw new Error(usage);
    return { name: positionals[0], rounds, quick: values.quick };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
