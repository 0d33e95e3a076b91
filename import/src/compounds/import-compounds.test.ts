import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connect } from '@lianxi/db';
import { findPlaces, listCommunities } from '@lianxi/communities/territory/territory.store';
import { findCompanies } from '@lianxi/housing/company/company.store';
import { findCompoundsByCode, findContractsInForce } from '@lianxi/housing/compound/compound.store';
import { findCompoundPlace } from '@lianxi/joint-meeting/compound-place/compound-place.store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FileChangedError } from '../read-rows.ts';
import { MissingColumnsError, openTable } from '../table.ts';
import { snapshotOf } from '../testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from '../testing/test-file.ts';
import { openTestOffice, type TestOffice } from '../testing/test-office.ts';
import { importCompounds, registerShape } from './import-compounds.ts';

const sample = fileURLToPath(new URL('../../samples/compounds.csv', import.meta.url));

let folder: TestFolder;
let bench: TestOffice;
beforeAll(async () => {
  folder = await makeTestFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function openBench(): Promise<void> {
  bench = await openTestOffice();
}

/** A bench for each test that writes; those that are refused share one. */
function useFreshBenches(): void {
  beforeEach(openBench);
  afterEach(() => bench[Symbol.asyncDispose]());
}

const header = '编码,小区,街道,社区,坐标,建成年份,面积,户数,入住户数,类型,信用代码\n';

async function importText(text: string, flags: { dryRun?: boolean; skipBad?: boolean } = {}) {
  return bench.importFile('compounds', await folder.write(text), flags);
}

async function compoundOf(code: string) {
  const [compound] = await findCompoundsByCode(bench.office.housing.db, [code]);
  if (compound === undefined) throw new Error(`no compound ${code}`);
  return compound;
}

async function communityNameOf(compoundId: string): Promise<string | null> {
  const { db } = bench.office.communities;
  const [place] = await findPlaces(db, [compoundId]);
  const communities = await listCommunities(db, null, null, 100);
  const community = communities.find(({ id }) => id === place?.communityId);
  return community === undefined ? null : `${community.streetName} ${community.name}`;
}

describe('a file', () => {
  useFreshBenches();

  describe('the sample register', () => {
    test('is registered, placed and known to the office', async () => {
      const result = await bench.importFile('compounds', sample);
      expect(result).toMatchObject({
        outcome: 'imported',
        rows: 5,
        faultyRows: 0,
        created: 5,
        placed: 5,
        newStreets: ['临河街道', '北关街道'],
        faults: [],
      });
      expect(result.newCommunities).toHaveLength(3);
      const compound = await compoundOf('AH-001');
      expect(compound).toMatchObject({
        name: '翠湖花园',
        longitude: 111.1421,
        latitude: 37.5213,
        builtYear: 2008,
        areaSquareMetres: 86_400.5,
        households: 812,
        kind: 'COMMERCIAL',
        managementType: 'MARKET',
        companyUscc: '91141100MA0ABCDE1X',
        fundBalanceYuan: 1_204_500,
      });
      expect(await compoundOf('AH-002')).toMatchObject({
        address: '临河路30号 （东门）',
        longitude: 111.1502,
        areaSquareMetres: 123_000,
        fundBalanceYuan: 235_000,
      });
      expect(await compoundOf('AH-003')).toMatchObject({ builtYear: 1986, latitude: null });
      expect(await compoundOf('AH-004')).toMatchObject({
        builtYear: 2019,
        areaSquareMetres: 46_000,
      });
      expect(await communityNameOf(compound.id)).toBe('临河街道 柳岸社区');
      await bench.office.jointMeeting.catchUp();
      const place = await findCompoundPlace(bench.office.jointMeeting.db, compound.id);
      expect(place).toMatchObject({ name: '翠湖花园', companyUscc: '91141100MA0ABCDE1X' });
      expect(place?.communityId).not.toBeNull();
      const companies = await findCompanies(bench.office.housing.db, ['91141100MA0ABCDE1X']);
      expect(companies).toMatchObject([{ name: '安和明居物业有限公司' }]);
    });

    test('imported again changes nothing', async () => {
      await bench.importFile('compounds', sample);
      const before = await snapshotOf(bench.database);
      const again = await bench.importFile('compounds', sample);
      expect(again).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 5,
        placed: 0,
        newStreets: [],
      });
      expect(await snapshotOf(bench.database)).toBe(before);
    });

    test('in a dry run writes nothing', async () => {
      const before = await snapshotOf(bench.database);
      const result = await bench.importFile('compounds', sample, { dryRun: true });
      expect(result).toMatchObject({ outcome: 'looked', created: 5 });
      expect(await snapshotOf(bench.database)).toBe(before);
    });
  });

  test('English headers in another order mean the same', async () => {
    await importText(
      'Community,Area (sqm),Name,Built Year,Street,Code,lat,lng,Kind\n' +
        '柳岸社区,"86,400",Cuihu,1998年,临河街道,E1,37.52,111.14,OLD\n',
    );
    expect(await compoundOf('E1')).toMatchObject({
      name: 'Cuihu',
      areaSquareMetres: 86_400,
      builtYear: 1998,
      longitude: 111.14,
      kind: 'OLD',
    });
  });

  test('a compound without a code is known again by name and community', async () => {
    await importText('小区,街道,社区,户数\n翠湖花园,临河街道,柳岸社区,800\n');
    const again = await importText('小区,社区,户数\n翠湖花园,柳岸社区,812户\n');
    expect(again).toMatchObject({ created: 0, updated: 1 });
    // The same name elsewhere is another compound.
    const other = await importText('小区,街道,社区\n翠湖花园,北关街道,鼓楼社区\n');
    expect(other).toMatchObject({ created: 1 });
  });

  test('a compound with a code is found without it', async () => {
    await importText('编码,小区,街道,社区\nA1,翠湖花园,临河街道,柳岸社区\n');
    const result = await importText('小区,社区,建成年份\n翠湖花园,柳岸社区,1998\n');
    expect(result).toMatchObject({ created: 0, updated: 1 });
    expect(await compoundOf('A1')).toMatchObject({ builtYear: 1998 });
  });

  test('what a register does not say is kept', async () => {
    await bench.importFile('compounds', sample);
    const before = await compoundOf('AH-001');
    await importText('小区编码,小区名称,户数,地址\nAH-001,翠湖花园,900,\n');
    expect(await compoundOf('AH-001')).toEqual({ ...before, households: 900 });
    expect(await communityNameOf(before.id)).toBe('临河街道 柳岸社区');
  });

  test('what is assumed of a new compound is told', async () => {
    const { warnings } = await importText('编码,小区,备注\nA1,翠湖花园,无\n');
    expect(warnings).toMatchObject([
      { line: null, column: '备注', reason: 'unknown_column' },
      { line: 2, reason: 'assumed', about: '商品房' },
      { line: 2, reason: 'assumed', about: '无物业' },
      { line: 2, reason: 'not_placed' },
    ]);
  });

  test('a company is linked by its code or by a name that is registered', async () => {
    await bench.importFile('compounds', sample);
    const { warnings } = await importText(
      '编码,小区,社区,物业公司\nB1,一,柳岸社区,安和明居物业有限公司\nB2,二,柳岸社区,无名物业\n',
    );
    expect(await compoundOf('B1')).toMatchObject({ companyUscc: '91141100MA0ABCDE1X' });
    expect(await compoundOf('B2')).toMatchObject({ companyUscc: null });
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: 3, value: '无名物业', reason: 'unknown_company' }),
    );
  });

  test('a contract is in force between its days', async () => {
    await importText(
      '编码,小区,合同开始日期,合同到期日期,物业费,服务等级\nA1,翠湖花园,2026年1月1日,2028/12/31,1.2元/㎡,二级\n',
    );
    const { id } = await compoundOf('A1');
    const contracts = await findContractsInForce(bench.office.housing.db, [id], '2026-11-20');
    expect(contracts).toMatchObject([
      { startsOn: '2026-01-01', endsOn: '2028-12-31', monthlyFeeYuan: 1.2, grade: '二级' },
    ]);
  });

  test('rows that repeat one another name the line they repeat', async () => {
    const { faults } = await importText(
      `${header}A1,一,临河街道,柳岸社区\nA1,二,临河街道,柳岸社区\n,一,临河街道,柳岸社区\n`,
    );
    expect(faults).toMatchObject([
      { line: 3, reason: 'repeated', about: '2' },
      { line: 4, reason: 'repeated', about: '2' },
    ]);
  });

  test('with faulty rows skipped the others are imported', async () => {
    const text = `${header}A1,一,临河街道,柳岸社区\nA2,=二,临河街道,柳岸社区\nA3,三,临河街道,柳岸社区\n`;
    const result = await importText(text, { skipBad: true });
    expect(result).toMatchObject({ outcome: 'imported', created: 2, faultyRows: 1 });
    expect(result.faults).toMatchObject([{ line: 3, column: '小区', reason: 'formula' }]);
    expect(await importText(text, { skipBad: true })).toMatchObject({ created: 0, unchanged: 2 });
  });

  test('a failure while compounds are placed leaves no compound behind either', async () => {
    const admin = connect({ url: bench.database.adminUrl, applicationName: 'test', max: 1 });
    const before = await snapshotOf(bench.database);
    await admin.db.execute(
      'ALTER TABLE communities.compound_places ADD CONSTRAINT never CHECK (false) NOT VALID',
    );
    await expect(bench.importFile('compounds', sample)).rejects.toThrow();
    expect(await snapshotOf(bench.database)).toBe(before);
    await admin.db.execute('ALTER TABLE communities.compound_places DROP CONSTRAINT never');
    await admin.close();
    expect(await bench.importFile('compounds', sample)).toMatchObject({ created: 5, placed: 5 });
  });

  test('a file that changes between the readings is refused', async () => {
    const path = await folder.write('编码,小区\nA1,一号院\n');
    const before = await snapshotOf(bench.database);
    const table = await openTable(path, registerShape);
    const importing = importCompounds(bench.office, table, {
      dryRun: false,
      skipBad: false,
      locale: 'zh',
      onFault: () => {},
      onWarning: () => {},
      onProgress: (share) => {
        if (share === 0.5) appendFileSync(path, 'A2,二号院\n');
      },
    });
    await expect(importing).rejects.toThrow(FileChangedError);
    expect(await snapshotOf(bench.database)).toBe(before);
  });

  test('headers are printed without what a terminal would obey', async () => {
    const { warnings } = await importText('编码,小区,\u001b[31m备注\nA1,一号院,x\n');
    expect(warnings[0]).toMatchObject({ column: '[31m备注', reason: 'unknown_column' });
  });

  test('missing columns refuse the file at once, with their names', async () => {
    const text = '地址,户数\n临河路12号,800\n';
    await expect(importText(text)).rejects.toThrow(MissingColumnsError);
    await expect(importText(text)).rejects.toMatchObject({
      groups: [[{ field: 'name' }], [{ field: 'code' }, { field: 'community' }]],
      found: ['地址', '户数'],
    });
  });
});

describe('a faulty row', () => {
  beforeAll(openBench);
  afterAll(() => bench[Symbol.asyncDispose]());

  test.each([
    ['A1,,临河街道,柳岸社区', '小区', 'required'],
    ['A1,=1+1,临河街道,柳岸社区', '小区', 'formula'],
    ['A1,翠\u0000湖,临河街道,柳岸社区', '小区', 'control_characters'],
    [`A1,${'翠'.repeat(100_000)},临河街道,柳岸社区`, '小区', 'too_long'],
    ['A1,翠湖,,柳岸社区', '社区', 'community_without_street'],
    ['A1,翠湖,临河街道,柳岸社区,"12,34"', '坐标', 'not_coordinates'],
    ['A1,翠湖,临河街道,柳岸社区,,九八年', '建成年份', 'not_a_year'],
    ['A1,翠湖,临河街道,柳岸社区,,,很大', '面积', 'not_an_area'],
    ['A1,翠湖,临河街道,柳岸社区,,,,八百', '户数', 'not_a_whole_number'],
    ['A1,翠湖,临河街道,柳岸社区,,,,10,11', '入住户数', 'more_than_households'],
    ['A1,翠湖,临河街道,柳岸社区,,,,,,别墅群', '类型', 'unknown_term'],
    ['A1,翠湖,临河街道,柳岸社区,,,,,,,123', '信用代码', 'not_a_uscc'],
    ['A1,翠湖,临河街道,柳岸社区,,,,,,,91141100MA0ABCDE1X', '信用代码', 'new_company_unnamed'],
    [',翠湖,临河街道,', '社区', 'code_or_community_missing'],
    ['A1,翠湖,临河街道,柳岸社区,,,,,,,,多余', null, 'too_many_cells'],
  ])('%.20s… is refused by line and column', async (row, column, reason) => {
    const before = await snapshotOf(bench.database);
    const result = await importText(`${header}G1,好的,临河街道,柳岸社区\n${row}\n`);
    expect(result).toMatchObject({ outcome: 'refused', faultyRows: 1, created: 0 });
    expect(result.faults).toMatchObject([{ line: 3, column, reason }]);
    expect(await snapshotOf(bench.database)).toBe(before);
  });
});
