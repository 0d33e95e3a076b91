import { fileURLToPath } from 'node:url';
import { thirdPartyAssessments } from '@lianxi/db/housing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotOf } from '../testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from '../testing/test-file.ts';
import { openTestOffice, type TestOffice } from '../testing/test-office.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));
const header = '小区编码,小区名称,社区,考核机构,考核日期,得分';

let folder: TestFolder;
let bench: TestOffice;
beforeAll(async () => {
  folder = await makeTestFolder();
  bench = await openTestOffice();
  await bench.importFile('compounds', fileOf('compounds.csv'));
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

async function assessments() {
  const rows = await bench.office.housing.db.select().from(thirdPartyAssessments);
  return rows.toSorted((one, other) => one.score - other.score);
}

describe('scores of a third party', () => {
  test('are looked at first, then notified with the lines and the term of the rules, and once', async () => {
    const sample = fileOf('assessments.csv');
    const looked = await bench.importFile('assessments', sample, { dryRun: true });
    expect(looked).toMatchObject({ outcome: 'looked', rows: 2, created: 2, faults: [] });
    expect(await assessments()).toEqual([]);
    const result = await bench.importFile('assessments', sample);
    expect(result).toMatchObject({ outcome: 'imported', rows: 2, created: 2, unchanged: 0 });
    const common = {
      assessor: '安和评估中心',
      assessedOn: '2026-11-16',
      companyUscc: '91141100MA0ABCDE1X',
      gradeAFrom: 85,
      keepGradeFrom: 70,
      state: 'NOTIFIED',
      notifiedAt: new Date('2026-11-20T09:00:00+08:00'),
      // Seven working days from Friday the 20th.
      objectionDueAt: new Date('2026-12-01T09:00:00+08:00'),
    };
    expect(await assessments()).toMatchObject([
      { ...common, score: 74.25 },
      { ...common, score: 88.5 },
    ]);
    const before = await snapshotOf(bench.database);
    expect(await bench.importFile('assessments', sample)).toMatchObject({
      created: 0,
      unchanged: 2,
    });
    expect(await snapshotOf(bench.database)).toBe(before);
  });

  test('with faults are refused as a whole, and each fault named with its line', async () => {
    const path = await folder.write(
      [
        header,
        'AH-001,,,安和评估中心,2026-11-16,60',
        'AH-999,,,安和评估中心,2026-11-16,80',
        ',没有的小区,,安和评估中心,2026-11-16,80',
        ',,,安和评估中心,2026-11-16,80',
        'AH-001,,,安和评估中心,2026-12-24,80',
        'AH-001,,,安和评估中心,2026-11-17,100.5',
        'AH-001,,,安和评估中心,2026-11-17,优秀',
        'AH-001,,,安和评估中心,2026-11-17,80.123',
        'AH-001,,,=1+1,2026-11-17,80',
        ',翠湖花园,,安和评估中心,2026-11-18,80',
        'AH-001,,,安和评估中心,2026/11/18,80',
        'AH-002,,,安和评估中心,2026/11/18,91.5',
      ].join('\n'),
    );
    const before = await snapshotOf(bench.database);
    const result = await bench.importFile('assessments', path);
    expect(result).toMatchObject({ outcome: 'refused', rows: 12, faultyRows: 10 });
    expect(result.faults.map(({ line, reason, about }) => [line, reason, about])).toEqual([
      [2, 'other_score', '88.5'],
      [3, 'unknown_compound', null],
      [4, 'unknown_compound', null],
      [5, 'required', null],
      [6, 'in_the_future', null],
      [7, 'out_of_range', '0–100'],
      [8, 'not_a_number', null],
      [9, 'not_a_number', null],
      [10, 'formula', null],
      [12, 'repeated', '11'],
    ]);
    expect(await snapshotOf(bench.database)).toBe(before);
    const skipped = await bench.importFile('assessments', path, { skipBad: true });
    expect(skipped).toMatchObject({ outcome: 'imported', created: 2, faultyRows: 10 });
  });

  test('of a compound without a company are refused', async () => {
    const register = await folder.write(
      '小区编码,小区名称,街道,社区,小区类型,管理方式\nZG-001,自管小院,临河街道,柳岸社区,老旧小区,自管\n',
    );
    await bench.importFile('compounds', register);
    const path = await folder.write(`${header}\nZG-001,,,安和评估中心,2026-11-16,80\n`);
    const { outcome, faults } = await bench.importFile('assessments', path);
    expect(outcome).toBe('refused');
    expect(faults).toMatchObject([{ line: 2, reason: 'no_company' }]);
  });
});
