import { readTypeDefs } from '@lianxi/kit/type-defs';
import { fileURLToPath } from 'node:url';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compoundKindNames, managementTypeNames } from './compounds/compound-columns.ts';
import { departmentDirectory } from '@lianxi/joint-meeting/reference/departments';
import {
  categoryNames,
  departmentNames,
  sourceNames,
  stateNames,
  urgencyNames,
} from './issues/issue-columns.ts';
import { limitedText, namesOf, termOf, type Vocabulary, yesOrNo } from './terms.ts';

const vocabularies: [subgraph: string, enumName: string, Vocabulary<string>][] = [
  ['joint-meeting', 'IssueCategory', categoryNames],
  ['joint-meeting', 'IssueSource', sourceNames],
  ['joint-meeting', 'IssueState', stateNames],
  ['joint-meeting', 'Urgency', urgencyNames],
  ['housing', 'CompoundKind', compoundKindNames],
  ['housing', 'ManagementType', managementTypeNames],
];

/** Values of an enum of a subgraph with the Chinese words of their descriptions. */
function describedValues(subgraph: string, enumName: string): { name: string; words: string[] }[] {
  const folder = fileURLToPath(new URL(`../../subgraphs/${subgraph}/src`, import.meta.url));
  const definitions = readTypeDefs(folder).definitions;
  const definition = definitions.find(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === enumName,
  );
  if (definition?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error(`no enum ${enumName}`);
  return (definition.values ?? []).map(({ name, description }) => ({
    name: name.value,
    words: (description?.value ?? '').match(/[\u4e00-\u9fff、]+/g) ?? [],
  }));
}

describe.each(vocabularies)('%s %s', (subgraph, enumName, vocabulary) => {
  test('is read by the names of the graph, in Chinese and in English', () => {
    const read = termOf(vocabulary);
    const values = describedValues(subgraph, enumName);
    expect(values.length).toBeGreaterThan(0);
    for (const { name, words } of values) {
      for (const text of [name, name.toLowerCase(), name.replaceAll('_', ' '), ...words]) {
        expect(read(text), text).toEqual({ ok: true, value: name });
      }
    }
  });

  test('has no name twice', () => {
    const names = Object.values(vocabulary).flat();
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the last part of a path of terms counts', () => {
  const read = termOf(categoryNames);
  expect(read('消防与安全/占用消防通道')).toEqual({ ok: true, value: 'FIRE_LANE_BLOCKED' });
  expect(read('物业服务-物业弃管')).toEqual({ ok: true, value: 'COMPANY_EXIT' });
  expect(read('没有这一类')).toMatchObject({ ok: false, reason: 'unknown_term' });
});

test('other names belong to departments of the directory', () => {
  const codes = departmentDirectory.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(Object.keys(departmentNames)));
});

test.each([
  ['是', true],
  ['√', true],
  ['Y', true],
  ['否', false],
  ['×', false],
])('%s is %s', (text, value) => {
  expect(yesOrNo(text)).toEqual({ ok: true, value });
});

test('a text outside its limits is refused with the limit', () => {
  expect(limitedText(2, 4)('一')).toMatchObject({ reason: 'too_short', about: '2' });
  expect(limitedText(2, 4)('一二三四五')).toMatchObject({ reason: 'too_long', about: '4' });
});

test('a cell may name several', () => {
  expect(namesOf('公安局、城管局，住建局;消防')).toEqual(['公安局', '城管局', '住建局', '消防']);
});
