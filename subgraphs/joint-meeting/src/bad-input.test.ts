import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  act,
  community,
  compoundId,
  fire,
  givenReported,
  givenSummoned,
  neighbour,
  openOffice,
  signedOut,
} from './testing/office-bench.ts';

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

/** Everything an act could change, to prove that a refusal changed nothing. */
async function fingerprint(): Promise<string> {
  const { data } = await office.execute(
    viewerOf({ role: 'CHAIR' }),
    `{ issues(first: 200, orderBy: NEWEST_FIRST) { totalCount nodes { id version state claims { role state department { id } } } } }`,
  );
  return JSON.stringify(data);
}

describe('bad input is refused with a stable code and changes nothing', () => {
  const cases: [
    name: string,
    act: () => Promise<{ code?: string; path?: string }>,
    code: string,
  ][] = [
    [
      'a missing issue',
      () => act(office, fire, 'claimIssue', { issueId: randomUUID(), role: 'LEAD' }),
      'forbidden',
    ],
    [
      'an id that is no id',
      () => act(office, fire, 'claimIssue', { issueId: "1'; DROP TABLE issues", role: 'LEAD' }),
      'forbidden',
    ],
    [
      'an oversize title',
      () =>
        act(office, community, 'reportIssue', {
          title: '长'.repeat(201),
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'invalid_input',
    ],
    [
      'an empty title',
      () =>
        act(office, community, 'reportIssue', {
          title: '   ',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'invalid_input',
    ],
    [
      'a NUL character',
      () =>
        act(office, community, 'reportIssue', {
          title: '标题\u0000',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'invalid_input',
    ],
    [
      'half a character',
      () =>
        act(office, community, 'reportIssue', {
          title: '标题\ud800',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'invalid_input',
    ],
    [
      'a text that turns its direction',
      () =>
        act(office, community, 'reportIssue', {
          title: '标题\u202ecod.exe',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'invalid_input',
    ],
    [
      'an unknown compound',
      () =>
        act(office, community, 'reportIssue', {
          title: '标题',
          description: '说明',
          category: 'OTHER',
          compoundId: randomUUID(),
        }),
      'invalid_input',
    ],
    [
      'an oversize operation id',
      () =>
        act(office, community, 'reportIssue', {
          title: '标题',
          description: '说明',
          category: 'OTHER',
          compoundId,
          operationId: 'x'.repeat(300),
        }),
      'invalid_input',
    ],
    [
      'somebody signed out',
      () =>
        act(office, signedOut, 'reportIssue', {
          title: '标题',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'not_signed_in',
    ],
    [
      'the compound of another community',
      () =>
        act(office, neighbour, 'reportIssue', {
          title: '标题',
          description: '说明',
          category: 'OTHER',
          compoundId,
        }),
      'forbidden',
    ],
  ];

  test.each(cases)('%s', async (_, attempt, code) => {
    const before = await fingerprint();
    expect(await attempt()).toMatchObject({ code });
    expect(await fingerprint()).toBe(before);
  });

  test('a similar open issue is named', async () => {
    const known = await givenReported(office, { category: 'NOISE' });
    const result = await act(
      office,
      community,
      'reportIssue',
      { title: '噪声', description: '说明', category: 'NOISE', compoundId },
      'zh',
      '... on PossibleDuplicate { duplicates { id } }',
    );
    expect(result).toMatchObject({ code: 'possible_duplicate', duplicates: [{ id: known }] });
  });

  test('a wrong state', async () => {
    const issueId = await givenReported(office);
    const input = {
      issueId,
      kind: 'DEMAND',
      reason: '理由',
      targets: [{ departmentId: 'fire', role: 'LEAD' }],
    };
    expect(await act(office, community, 'whistle', input)).toMatchObject({ code: 'wrong_state' });
  });

  test('a stale version', async () => {
    const issueId = await givenReported(office);
    const result = await act(
      office,
      community,
      'acceptIssue',
      { issueId, expectedVersion: 7 },
      'zh',
      '... on StaleVersion { currentVersion }',
    );
    expect(result).toMatchObject({ code: 'stale_version', currentVersion: 1 });
  });

  test('an issue of another community', async () => {
    const issueId = await givenReported(office);
    expect(await act(office, neighbour, 'acceptIssue', { issueId })).toMatchObject({
      code: 'forbidden',
    });
  });

  test('an answer of a department that is not called', async () => {
    const issueId = await givenSummoned(office);
    const result = await act(office, liaisonOf('heat'), 'acceptSummons', { issueId });
    expect(result).toMatchObject({ code: 'not_called' });
  });

  test('a second answer', async () => {
    const issueId = await givenSummoned(office);
    await act(office, fire, 'acceptSummons', { issueId });
    expect(await act(office, fire, 'acceptSummons', { issueId })).toMatchObject({
      code: 'not_called',
    });
  });

  test.each([
    [
      'no legal basis',
      { legalBasis: ' ', responsibleDepartmentId: 'police' },
      'legal_basis_missing',
    ],
    ['nobody responsible', { legalBasis: '《消防法》' }, 'legal_basis_missing'],
    [
      'oneself responsible',
      { legalBasis: '《消防法》', responsibleDepartmentId: 'fire' },
      'invalid_input',
    ],
    [
      'an unknown department responsible',
      { legalBasis: '《消防法》', responsibleDepartmentId: 'nobody' },
      'invalid_input',
    ],
  ])('declining with %s', async (_, fields, code) => {
    const issueId = await givenSummoned(office);
    expect(await act(office, fire, 'declineSummons', { issueId, ...fields })).toMatchObject({
      code,
    });
  });

  test.each([
    ['no lead', [{ departmentId: 'fire', role: 'ASSIST' }], 'no_lead_proposed'],
    [
      'two leads',
      [
        { departmentId: 'fire', role: 'LEAD' },
        { departmentId: 'police', role: 'LEAD' },
      ],
      'no_lead_proposed',
    ],
    [
      'a department twice',
      [
        { departmentId: 'fire', role: 'LEAD' },
        { departmentId: 'fire', role: 'ASSIST' },
      ],
      'invalid_input',
    ],
    ['an unknown department', [{ departmentId: 'navy', role: 'LEAD' }], 'invalid_input'],
    ['nobody', [], 'invalid_input'],
  ])('a whistle that calls %s', async (_, targets, code) => {
    const issueId = await givenReported(office);
    await act(office, community, 'acceptIssue', { issueId });
    const input = { issueId, kind: 'DEMAND', reason: '劝阻无效', targets };
    expect(await act(office, community, 'whistle', input)).toMatchObject({ code });
  });

  test('speaks the language of the viewer', async () => {
    const input = { issueId: randomUUID(), role: 'LEAD' };
    const zh = await act(office, fire, 'claimIssue', input, 'zh');
    const en = await act(office, fire, 'claimIssue', input, 'en');
    expect(zh).toMatchObject({ message: '您无权进行此操作，或该事项不存在。' });
    expect(en).toMatchObject({ message: 'You may not do this, or it does not exist.' });
  });
});
