import { fileURLToPath } from 'node:url';
import type { IssueRow } from '@lianxi/db/joint-meeting';
import { findClaims } from '@lianxi/joint-meeting/claim/claim.store';
import { findIssuesByLedgerKey } from '@lianxi/joint-meeting/issue/import-issue.store';
import { findIssues } from '@lianxi/joint-meeting/issue/issue.store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MissingColumnsError } from '../table.ts';
import { snapshotOf } from '../testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from '../testing/test-file.ts';
import { openTestOffice, type TestOffice } from '../testing/test-office.ts';
import { numberKey } from './parse-issue.ts';

const samples = (name: string) =>
  fileURLToPath(new URL(`../../samples/${name}.csv`, import.meta.url));

let folder: TestFolder;
let bench: TestOffice;
beforeAll(async () => {
  folder = await makeTestFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function openBench(): Promise<void> {
  bench = await openTestOffice();
  await bench.importFile('compounds', samples('compounds'));
}

/** A bench for each test that writes; those that are refused share one. */
function useFreshBenches(): void {
  beforeEach(openBench);
  afterEach(() => bench[Symbol.asyncDispose]());
}

const header =
  '编号,标题,类别,状态,小区,社区,上报时间,办结时间,主办部门,协办部门,办理结果,并入编号\n';

async function importText(text: string, flags: { dryRun?: boolean; skipBad?: boolean } = {}) {
  return bench.importFile('issues', await folder.write(text), flags);
}

async function issueOf(number: string): Promise<IssueRow> {
  const { db } = bench.office.jointMeeting;
  const { id = '' } =
    (await findIssuesByLedgerKey(db, [numberKey(number)])).get(numberKey(number)) ?? {};
  const [issue] = await findIssues(db, [id], { kind: 'all' });
  if (issue === undefined) throw new Error(`no issue ${number}`);
  return issue;
}

describe('a file', () => {
  useFreshBenches();

  describe('the sample ledger', () => {
    test('is recorded state by state', async () => {
      const result = await bench.importFile('issues', samples('issues'));
      expect(result).toMatchObject({ outcome: 'imported', rows: 7, created: 7, faults: [] });
      const closed = await issueOf('2025-0001');
      expect(closed).toMatchObject({
        state: 'CLOSED',
        category: 'FIRE_LANE_BLOCKED',
        urgency: 'EMERGENCY',
        source: 'HOTLINE_12345',
        description: '三号楼北侧消防通道长期停放车辆，\n消防车无法进入。',
        createdAt: new Date('2025-03-01T08:30:00+08:00'),
        closedAt: new Date('2025-03-02T00:00:00+08:00'),
        satisfaction: 4,
        departmentCodes: ['fire', 'police', 'urban'],
      });
      expect(closed.communityId).not.toBeNull();
      const claims = await findClaims(bench.office.jointMeeting.db, [closed.id]);
      expect(claims.map((claim) => [claim.departmentCode, claim.role, claim.state])).toEqual([
        ['fire', 'LEAD', 'SIGNED_OFF'],
        ['police', 'ASSIST', 'SIGNED_OFF'],
        ['urban', 'ASSIST', 'SIGNED_OFF'],
      ]);
      expect(await issueOf('2025-0002')).toMatchObject({ state: 'IN_HANDLING', source: 'PHONE' });
      expect(await issueOf('2025-0003')).toMatchObject({ state: 'REPORTED' });
      expect(await issueOf('2025-0004')).toMatchObject({
        state: 'MERGED',
        mergedIntoId: closed.id,
      });
      expect(await issueOf('2025-0005')).toMatchObject({
        state: 'REFUSED',
        compoundId: null,
        refusalReason: '不属于物业管理事项',
        createdAt: new Date('2025-04-01T12:00:00+08:00'),
      });
      expect(await issueOf('2025-0006')).toMatchObject({ state: 'SUMMONED' });
      expect(await issueOf('2025-0007')).toMatchObject({
        state: 'SELF_HANDLING',
        source: 'CITIZEN',
        createdAt: new Date('2025-11-10T15:05:00+08:00'),
      });
    });

    test('imported again changes nothing', async () => {
      await bench.importFile('issues', samples('issues'));
      const before = await snapshotOf(bench.database);
      const again = await bench.importFile('issues', samples('issues'));
      expect(again).toMatchObject({ created: 0, unchanged: 7 });
      expect(await snapshotOf(bench.database)).toBe(before);
    });

    test('in a dry run writes nothing', async () => {
      const before = await snapshotOf(bench.database);
      const result = await bench.importFile('issues', samples('issues'), { dryRun: true });
      expect(result).toMatchObject({ outcome: 'looked', created: 7, unchanged: 0 });
      expect(await snapshotOf(bench.database)).toBe(before);
    });
  });

  test('rows without a number are known again by what they say, in any order and encoding', async () => {
    await importText('标题,类别,小区,上报时间\n路灯不亮,其他,翠湖花园,2025-01-02\n');
    const path = await folder.write(
      '上报时间,小区名称,类别,标题\r\n2025-01-02,翠湖花园,其他,路灯不亮\r\n',
      'gb18030',
    );
    expect(await bench.importFile('issues', path)).toMatchObject({ created: 0, unchanged: 1 });
  });

  test('English headers and names are read as well', async () => {
    await importText(
      'No,Title,Category,Urgency,Channel,Status,Compound code,Reported at,Closed at,Lead\n' +
        'E-1,Lift out of order,LIFT_FAILURE,TIME_LIMITED,HOTLINE_12345,CLOSED,AH-002,2025-01-02 08:00,2025-01-03 10:00,market\n',
    );
    expect(await issueOf('E-1')).toMatchObject({
      state: 'CLOSED',
      urgency: 'TIME_LIMITED',
      departmentCodes: ['market'],
    });
  });

  test('a deadline noted to the day lasts until its end', async () => {
    await importText(
      '编号,标题,类别,小区,状态,上报时间,办理期限\n1,路灯不亮,其他,翠湖花园,已受理,2026-11-19 9:00,2026/11/25\n',
    );
    expect(await issueOf('1')).toMatchObject({ dueAt: new Date('2026-11-25T23:59:59+08:00') });
  });

  test('a ledger with one text makes the other of it', async () => {
    const long =
      '三号楼北侧消防通道长期停放车辆，消防车无法进入，居民多次反映未果，请尽快组织有关部门到场处理';
    await importText(`编号,诉求内容,类别,小区\n1,${long},消防通道,翠湖花园\n`);
    const issue = await issueOf('1');
    expect(issue.description).toBe(long);
    expect(issue.title).toBe(`${long.slice(0, 40)}…`);
  });

  test('columns with personal data are left out and named', async () => {
    const { warnings } = await importText(
      '编号,标题,类别,小区,来源,联系电话,备注\n1,路灯不亮,其他,翠湖花园,电话,13800000000,无\n',
    );
    expect(warnings).toMatchObject([
      { column: '联系电话', reason: 'personal_column' },
      { column: '备注', reason: 'unknown_column' },
    ]);
  });

  test('several faults of one row are all told', async () => {
    const { faults, faultyRows } = await importText(
      `${header}1,路灯,没有这类,办理中,无此小区,,昨天,,教育局\n`,
    );
    expect(faults.map(({ column }) => column)).toEqual(['类别', '小区', '上报时间', '主办部门']);
    expect(faultyRows).toBe(1);
  });

  test('a compound name that several bear needs the community', async () => {
    await bench.importFile(
      'compounds',
      await folder.write('编码,小区,街道,社区\nZ1,翠湖花园,北关街道,鼓楼社区\n'),
    );
    const { faults } = await importText(`${header}1,路灯,其他,待受理,翠湖花园\n`);
    expect(faults).toMatchObject([{ column: '小区', reason: 'ambiguous_compound' }]);
    await importText(`${header}1,路灯,其他,待受理,翠湖花园,鼓楼社区\n`);
    const issue = await issueOf('1');
    const compounds = await bench.office.housing.db.execute(
      `SELECT id FROM housing.compounds WHERE code = 'Z1'`,
    );
    expect(issue.compoundId).toBe(compounds.rows[0]?.['id']);
  });

  test('with faulty rows skipped the others are imported, and again change nothing', async () => {
    const text =
      `${header}1,一,其他,待受理,翠湖花园\n2,路灯,没有这类,待受理,翠湖花园\n` +
      `3,路灯,其他,并案,翠湖花园,,2025-01-02,,,,,2\n4,路灯,其他,并案,翠湖花园,,2025-01-02,,,,,1\n5,路灯不亮,其他,待受理,翠湖花园\n1,一二,其他,待受理,翠湖花园\n`;
    const result = await importText(text.replace('1,一,', '1,一一,'), { skipBad: true });
    expect(result).toMatchObject({ outcome: 'imported', rows: 6, created: 3, faultyRows: 3 });
    expect(result.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'unknown_term'],
      [7, 'repeated'],
      [4, 'merge_target_unknown'],
    ]);
    expect(await issueOf('4')).toMatchObject({ mergedIntoId: (await issueOf('1')).id });
    const before = await snapshotOf(bench.database);
    const again = await importText(text.replace('1,一,', '1,一一,'), { skipBad: true });
    expect(again).toMatchObject({ created: 0, unchanged: 3 });
    expect(await snapshotOf(bench.database)).toBe(before);
  });

  test('missing columns refuse the file at once, with their names', async () => {
    await expect(importText('编号,备注\n1,无\n')).rejects.toThrow(MissingColumnsError);
    await expect(importText('编号,备注\n1,无\n')).rejects.toMatchObject({
      groups: [
        [{ field: 'title' }, { field: 'description' }],
        [{ field: 'category' }],
        [{ field: 'compound' }, { field: 'compoundCode' }, { field: 'community' }],
      ],
    });
  });
});

describe('a faulty row', () => {
  beforeAll(openBench);
  afterAll(() => bench[Symbol.asyncDispose]());

  test.each([
    ['1,,其他,待受理,翠湖花园', '标题', 'required'],
    ['1,=cmd,其他,待受理,翠湖花园', '标题', 'formula'],
    ['1,路\u0007灯,其他,待受理,翠湖花园', '标题', 'control_characters'],
    [`1,${'路'.repeat(100_000)},其他,待受理,翠湖花园`, '标题', 'too_long'],
    ['1,路灯,没有这类,待受理,翠湖花园', '类别', 'unknown_term'],
    ['1,路灯,,待受理,翠湖花园', '类别', 'required'],
    ['1,路灯,其他,挂账,翠湖花园,,2025-01-01', '状态', 'state_not_kept'],
    ['1,路灯,其他,待受理,无此小区', '小区', 'unknown_compound'],
    ['1,路灯,其他,待受理,,', '小区', 'place_missing'],
    ['1,路灯,其他,待受理,,无此社区', '社区', 'unknown_community'],
    ['1,路灯,其他,待受理,翠湖花园,,昨天', '上报时间', 'not_a_date'],
    ['1,路灯,其他,待受理,翠湖花园,,2099-01-01', '上报时间', 'in_the_future'],
    ['1,路灯,其他,已受理,翠湖花园,,', '上报时间', 'required'],
    ['1,路灯,其他,已办结,翠湖花园,,2025-01-02,', '办结时间', 'end_missing'],
    ['1,路灯,其他,已办结,翠湖花园,,2025-01-02,2025-01-01', '办结时间', 'before_report'],
    ['1,路灯,其他,办理中,翠湖花园,,2025-01-02', '主办部门', 'lead_missing'],
    ['1,路灯,其他,办理中,翠湖花园,,2025-01-02,,教育局', '主办部门', 'unknown_department'],
    [
      '1,路灯,其他,办理中,翠湖花园,,2025-01-02,,住建局,公安、教育局',
      '协办部门',
      'unknown_department',
    ],
    ['1,路灯,占用消防通道,社区自办,翠湖花园,,2025-01-02', '类别', 'not_on_duty_list'],
    ['1,路灯,其他,不予受理,翠湖花园,,2025-01-02', '办理结果', 'ground_missing'],
    ['1,路灯,其他,并案,翠湖花园,,2025-01-02', '并入编号', 'merge_target_missing'],
    ['1,路灯,其他,并案,翠湖花园,,2025-01-02,,,,,99', '并入编号', 'merge_target_unknown'],
    ['1,路灯,其他,并案,翠湖花园,,2025-01-02,,,,,1', '并入编号', 'merge_target_merged'],
    ['G,路灯,其他,待受理,翠湖花园', '编号', 'repeated'],
  ])('%.30s… is refused by line and column', async (row, column, reason) => {
    const before = await snapshotOf(bench.database);
    const result = await importText(`${header}G,好的,其他,待受理,翠湖花园\n${row}\n`);
    expect(result.faults).toMatchObject([{ line: 3, column, reason }]);
    expect(result).toMatchObject({ outcome: 'refused', faultyRows: 1, created: 0 });
    expect(await snapshotOf(bench.database)).toBe(before);
  });
});
