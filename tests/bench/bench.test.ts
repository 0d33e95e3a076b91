import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const run = (...args: string[]) => promisify(execFile)(process.execPath, [main, ...args]);

test('without a name every benchmark is listed', async () => {
  const { stdout } = await run();
  for (const name of ['fanout', 'burst', 'query', 'claim', 'storm', 'growth', 'board']) {
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  }
});

test('an unknown name is refused with the list', async () => {
  await expect(run('fan-out')).rejects.toMatchObject({
    code: 2,
    stdout: expect.stringContaining('  claim '),
  });
});

test('a benchmark starts a hub, measures it and ends with one line of JSON', async () => {
  const { stdout } = await run('claim', '--quick');
  const lines = stdout.trimEnd().split('\n');
  const { name, figures, ratios, versions } = JSON.parse(lines.at(-1) ?? '') as Record<
    string,
    Record<string, unknown>
  >;
  expect(name).toBe('claim');
  for (const variant of ['sql1', 'subgraph1', 'gateway1', 'sql16', 'subgraph16', 'gateway16']) {
    expect(figures?.[variant]).toMatchObject({ claimsPerSecond: expect.any(Number) });
  }
  expect(figures?.['sizes']).toMatchObject({ issues: expect.any(Number) });
  expect(ratios?.['subgraphVsSql']).toBeGreaterThan(0);
  expect(versions?.['node']).toBe(process.versions.node);
}, 120_000);
