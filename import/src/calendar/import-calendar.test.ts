import { fileURLToPath } from 'node:url';
import { readCalendars, readDaysOf } from '@lianxi/joint-meeting/calendar/calendar.service';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotOf } from '../testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from '../testing/test-file.ts';
import { openTestOffice, type TestOffice } from '../testing/test-office.ts';

const sample = fileURLToPath(new URL('../../samples/calendar.csv', import.meta.url));
const header = '日期,类型,名称,来源';

let folder: TestFolder;
let bench: TestOffice;
beforeAll(async () => {
  folder = await makeTestFolder();
  bench = await openTestOffice();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function readYear(year: number) {
  const { jointMeeting } = bench.office;
  const calendar = (await readCalendars(jointMeeting)).find((row) => row.year === year);
  const days = await readDaysOf(jointMeeting.db, [year]);
  return { calendar, days: days.map(({ day, kind }) => `${day} ${kind}`) };
}

describe('a calendar', () => {
  test('that says what came with the system changes nothing', async () => {
    const before = await snapshotOf(bench.database);
    const result = await bench.importFile('calendar', sample);
    expect(result).toMatchObject({ outcome: 'imported', unchanged: 1, faults: [] });
    expect(await snapshotOf(bench.database)).toBe(before);
  });

  test('of a year that was not announced takes its place and marks it announced', async () => {
    const path = await folder.write(
      `国务院通知\n${header}\n2027年1月1日,放假,元旦,国办通知〔2026〕\n2027/2/6,休,春节,国办通知〔2026〕\n20270220,补班,春节,国办通知〔2026〕\n`,
      'gb18030',
    );
    const looked = await bench.importFile('calendar', path, { dryRun: true });
    expect(looked).toMatchObject({ outcome: 'looked', updated: 1 });
    expect((await readYear(2027)).calendar).toMatchObject({ published: false });
    const result = await bench.importFile('calendar', path);
    expect(result).toMatchObject({ outcome: 'imported', rows: 3, updated: 1 });
    expect(await readYear(2027)).toMatchObject({
      calendar: { published: true, source: '国办通知〔2026〕', morningFrom: 510, version: 2 },
      days: ['2027-01-01 HOLIDAY', '2027-02-06 HOLIDAY', '2027-02-20 MAKE_UP_WORKDAY'],
    });
    expect(await bench.importFile('calendar', path)).toMatchObject({ unchanged: 1 });
  });

  test('may reach into the December before, where it names its year', async () => {
    const path = await folder.write(`${header},年度\n2027-12-31,放假,元旦,国办通知,2028\n`);
    expect(await bench.importFile('calendar', path)).toMatchObject({ created: 1 });
    expect((await readYear(2028)).days).toEqual(['2027-12-31 HOLIDAY']);
  });

  test('with faults is refused as a whole, and each fault named', async () => {
    const path = await folder.write(
      [
        header,
        '2029-02-29,放假,春节,通知',
        '2029-10-01,也许,国庆节,通知',
        '2029-10-02,放假,=1+1,通知',
        '2029-10-03,放假,国庆节,通知',
        '2029-10-03,放假,国庆节,通知',
        '2029-10-08,调休上班,国庆节,通知',
      ].join('\n'),
    );
    const before = await snapshotOf(bench.database);
    const result = await bench.importFile('calendar', path);
    expect(result).toMatchObject({ outcome: 'refused', rows: 6, faultyRows: 5 });
    expect(result.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not_a_date'],
      [3, 'unknown_term'],
      [4, 'formula'],
      [6, 'repeated'],
      [7, 'not_weekend'],
    ]);
    expect(await snapshotOf(bench.database)).toBe(before);
    expect(await bench.importFile('calendar', path, { skipBad: true })).toMatchObject({
      outcome: 'imported',
      created: 1,
    });
    expect((await readYear(2029)).days).toEqual(['2029-10-03 HOLIDAY']);
  });
});
