import { fileURLToPath } from 'node:url';
import { issues } from '@lianxi/db/joint-meeting';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLargeLedger } from './testing/large-ledger.ts';
import { snapshotOf } from './testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from './testing/test-file.ts';
import { openTestOffice, type TestImport, type TestOffice } from './testing/test-office.ts';

const rows = 10_000;
const faulty = 200;
const ledger = makeLargeLedger(rows, rows / faulty);

let folder: TestFolder;
let bench: TestOffice;
let path = '';
beforeAll(async () => {
  folder = await makeTestFolder();
  bench = await openTestOffice();
  const sample = fileURLToPath(new URL('../samples/compounds.csv', import.meta.url));
  await bench.importFile('compounds', sample);
  path = await folder.write(ledger.text, 'gb18030');
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** Runs an import and returns with it how long it took and by how much the process grew. */
async function measured(run: () => Promise<TestImport>) {
  const startedAt = performance.now();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const result = await run();
  clearInterval(watch);
  return {
    result,
    seconds: (performance.now() - startedAt) / 1_000,
    grownMegabytes: (peak - before) / 1_048_576,
  };
}

async function countIssues(): Promise<number> {
  return bench.office.jointMeeting.db.$count(issues);
}

test('10,000 rows in GB18030, 200 of them faulty, are refused as a whole with every fault named', async () => {
  const before = await snapshotOf(bench.database);
  const { result } = await measured(() => bench.importFile('issues', path));
  expect(result).toMatchObject({ outcome: 'refused', rows, faultyRows: faulty, created: 0 });
  expect(result.faults.map(({ line }) => line)).toEqual(ledger.faultyLines);
  expect(new Set(result.faults.map(({ column }) => column))).toEqual(
    new Set(['类别', '上报时间', '小区名称', '主办部门', '标题']),
  );
  expect(await snapshotOf(bench.database)).toBe(before);
});

test('with faulty rows skipped 9,800 are imported in flat memory, and again change nothing', async () => {
  const skipping = () => bench.importFile('issues', path, { skipBad: true });
  const { result, seconds, grownMegabytes } = await measured(skipping);
  console.log(
    `10,000 rows: ${seconds.toFixed(1)} s, ${grownMegabytes.toFixed(0)} MB more at the peak`,
  );
  expect(result).toMatchObject({ outcome: 'imported', created: 9_800, faultyRows: faulty });
  expect(await countIssues()).toBe(9_800);
  expect(grownMegabytes).toBeLessThan(300);

  const before = await snapshotOf(bench.database);
  const again = await skipping();
  expect(again).toMatchObject({ created: 0, unchanged: 9_800 });
  expect(await snapshotOf(bench.database)).toBe(before);
}, 180_000);

test('memory does not grow with the number of rows', async () => {
  const many = await folder.write(makeLargeLedger(60_000, 1_000_000).text, 'gb18030');
  const look = (file: string) => bench.importFile('issues', file, { dryRun: true });
  await look(path);
  const { result, grownMegabytes } = await measured(() => look(many));
  expect(result.rows).toBe(60_000);
  // 60,000 rows held at once would take more than that.
  expect(grownMegabytes).toBeLessThan(200);
}, 120_000);
