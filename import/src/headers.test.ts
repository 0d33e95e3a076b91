import { expect, test } from 'vitest';
import { compoundColumns } from './compounds/compound-columns.ts';
import { issueColumns } from './issues/issue-columns.ts';
import { matchHeader } from './headers.ts';

test('columns are found in any order, in Chinese and in English', () => {
  const chinese = matchHeader(['所属社区', '小区名称', '建筑面积（万㎡）'], compoundColumns);
  expect([...chinese.columns.keys()]).toEqual(['community', 'name', 'area']);
  expect(chinese.columns.get('area')).toMatchObject({ index: 2, unit: '万㎡' });
  const english = matchHeader(['Built_Year', 'NAME', 'Compound code'], compoundColumns);
  expect([...english.columns.keys()]).toEqual(['builtYear', 'name', 'code']);
});

test('marks, spaces and line breaks of a header do not matter', () => {
  const header = matchHeader(['*小区名称', '总\n户数（户）', ' 街道 '], compoundColumns);
  expect([...header.columns.keys()]).toEqual(['name', 'households', 'street']);
});

test('of two columns that mean the same the plainer name wins', () => {
  const header = matchHeader(['编号', '小区编码', '备注'], compoundColumns);
  expect(header.columns.get('code')).toMatchObject({ index: 1 });
  expect(header.second).toMatchObject([{ cell: { text: '编号' }, sameAs: '小区编码' }]);
  expect(header.unknown).toMatchObject([{ text: '备注' }]);
});

test.each([
  ['compounds', compoundColumns],
  ['issues', issueColumns],
] as const)('no header of %s means two columns', (_, columns) => {
  const fields = new Map<string, string>();
  for (const { field, aliases } of columns) {
    for (const alias of aliases) {
      const key = alias.toLowerCase();
      expect(fields.get(key) ?? field, alias).toBe(field);
      fields.set(key, field);
    }
  }
});
