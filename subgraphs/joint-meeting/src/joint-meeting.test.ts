import { randomUUID } from 'node:crypto';
import { systemClock } from '@lianxi/kit/clock';
import { decodeCursor } from '@lianxi/kit/cursor';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJointMeeting } from './joint-meeting.ts';
import { establishReference } from './reference/reference.store.ts';

const compoundId = randomUUID();
const community = viewerOf({
  role: 'COMMUNITY_WORKER',
  communityId: 'community-1',
  streetId: 'street-1',
  departmentCode: 'community',
});
const neighbour = viewerOf({
  role: 'COMMUNITY_WORKER',
  communityId: 'community-2',
  streetId: 'street-2',
  userId: 'neighbour',
});
const fire = liaisonOf('fire');
const signedOut = viewerOf();

let office: TestSubgraph;

beforeAll(async () => {
  office = await openTestSubgraph('joint-meeting', createJointMeeting, systemClock);
  await establishReference(office.connection.db);
  const compound = { subjectType: 'compound', subjectId: compoundId };
  await office.publish([
    {
      ...compound,
      type: 'COMPOUND_REGISTERED',
      payload: { name: '翠湖花园', companyUscc: 'company-1' },
    },
    {
      ...compound,
      type: 'COMPOUND_PLACED',
      payload: { communityId: 'community-1', streetId: 'street-1' },
    },
  ]);
});

afterAll(() => office[Symbol.asyncDispose]());

const outcomeFields = `
  __typename
  ... on Refusal { code message }
  ... on InvalidInput { path }`;

/** Runs one mutation and returns its result. */
async function act(
  viewer: Viewer,
  mutation: string,
  input: Record<string, unknown>,
  locale: 'zh' | 'en' = 'zh',
  more = '',
) {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await office.execute(
    viewer,
    `mutation ($input: ${inputType}!) { result: ${mutation}(input: $input) { ${outcomeFields} ${more} } }`,
    { input },
    locale,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['result'] as { __typename: string; code?: string; issue?: { id: string } };
}

async function givenReported(fields: Record<string, unknown> = {}): Promise<string> {
  const result = await act(
    community,
    'reportIssue',
    {
      title: '消防通道被占用',
      description: '三号楼北侧长期停车',
      category: 'FIRE_LANE_BLOCKED',
      compoundId,
      confirmedNotDuplicate: true,
      ...fields,
    },
    'zh',
    '... on ReportIssueSuccess { issue { id } }',
  );
  if (!result.issue) throw new Error(JSON.stringify(result));
  return result.issue.id;
}

async function givenSummoned(): Promise<string> {
  const issueId = await givenReported();
  await act(community, 'acceptIssue', { issueId });
  await act(community, 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '劝阻无效',
    targets: [
      { departmentId: 'fire', role: 'LEAD' },
      { departmentId: 'police', role: 'ASSIST' },
    ],
  });
  return issueId;
}

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
      () => act(fire, 'claimIssue', { issueId: randomUUID(), role: 'LEAD' }),
      'forbidden',
    ],
    [
      'an id that is no id',
      () => act(fire, 'claimIssue', { issueId: "1'; DROP TABLE issues", role: 'LEAD' }),
      'forbidden',
    ],
    [
      'an oversize title',
      () =>
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(community, 'reportIssue', {
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
        act(signedOut, 'reportIssue', {
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
        act(neighbour, 'reportIssue', {
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
    const known = await givenReported({ category: 'NOISE' });
    const result = await act(
      community,
      'reportIssue',
      { title: '噪声', description: '说明', category: 'NOISE', compoundId },
      'zh',
      '... on PossibleDuplicate { duplicates { id } }',
    );
    expect(result).toMatchObject({ code: 'possible_duplicate', duplicates: [{ id: known }] });
  });

  test('a wrong state', async () => {
    const issueId = await givenReported();
    const input = {
      issueId,
      kind: 'DEMAND',
      reason: '理由',
      targets: [{ departmentId: 'fire', role: 'LEAD' }],
    };
    expect(await act(community, 'whistle', input)).toMatchObject({ code: 'wrong_state' });
  });

  test('a stale version', async () => {
    const issueId = await givenReported();
    const result = await act(
      community,
      'acceptIssue',
      { issueId, expectedVersion: 7 },
      'zh',
      '... on StaleVersion { currentVersion }',
    );
    expect(result).toMatchObject({ code: 'stale_version', currentVersion: 1 });
  });

  test('an issue of another community', async () => {
    const issueId = await givenReported();
    expect(await act(neighbour, 'acceptIssue', { issueId })).toMatchObject({ code: 'forbidden' });
  });

  test('an answer of a department that is not called', async () => {
    const issueId = await givenSummoned();
    const result = await act(liaisonOf('heat'), 'acceptSummons', { issueId });
    expect(result).toMatchObject({ code: 'not_called' });
  });

  test('a second answer', async () => {
    const issueId = await givenSummoned();
    await act(fire, 'acceptSummons', { issueId });
    expect(await act(fire, 'acceptSummons', { issueId })).toMatchObject({ code: 'not_called' });
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
    const issueId = await givenSummoned();
    expect(await act(fire, 'declineSummons', { issueId, ...fields })).toMatchObject({ code });
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
    const issueId = await givenReported();
    await act(community, 'acceptIssue', { issueId });
    const input = { issueId, kind: 'DEMAND', reason: '劝阻无效', targets };
    expect(await act(community, 'whistle', input)).toMatchObject({ code });
  });

  test('speaks the language of the viewer', async () => {
    const input = { issueId: randomUUID(), role: 'LEAD' };
    const zh = await act(fire, 'claimIssue', input, 'zh');
    const en = await act(fire, 'claimIssue', input, 'en');
    expect(zh).toMatchObject({ message: '您无权进行此操作，或该事项不存在。' });
    expect(en).toMatchObject({ message: 'You may not do this, or it does not exist.' });
  });
});

describe('reading', () => {
  const card = `id code title state overdue version dueAt
    lead { department { id shortName } }
    claims { role state department { id } signature { decision } }
    summonses { state targets { answer department { id } suggestedDepartment { id } } }
    viewerActs { act allowed reason }`;

  test('a board of many issues asks once for each table', async () => {
    for (let index = 0; index < 6; index++) await givenSummoned();
    office.statements.length = 0;
    const { data, errors } = await office.execute(
      fire,
      `{ board { cursor counts { state count oldestSince } issues(first: 100) { totalCount nodes { ${card} } } } }`,
    );
    expect(errors).toBeUndefined();
    const board = data?.['board'] as {
      counts: { state: string; count: number }[];
      issues: { nodes: unknown[] };
    };
    expect(board.issues.nodes.length).toBeGreaterThan(5);
    expect(board.counts.find(({ state }) => state === 'SUMMONED')?.count).toBeGreaterThan(5);
    expect(office.statements.length).toBeLessThanOrEqual(12);
  });

  test('needs somebody signed in', async () => {
    for (const query of ['{ board { cursor } }', '{ desk { cursor } }', '{ departments { id } }']) {
      const { errors } = await office.execute(signedOut, query);
      expect(errors).toMatchObject([{ extensions: { code: 'not_signed_in' } }]);
    }
  });

  test('an issue of another territory answers like one that is not there', async () => {
    const id = await givenReported();
    for (const viewer of [
      neighbour,
      viewerOf({ role: 'COMPANY_USER', companyUscc: 'other' }),
      viewerOf({ role: 'ADMIN' }),
    ]) {
      const { data } = await office.execute(viewer, 'query ($id: ID) { issue(id: $id) { id } }', {
        id,
      });
      expect(data).toEqual({ issue: null });
    }
  });

  test('a restricted issue is for the departments concerned and the office', async () => {
    const id = await givenReported({ restricted: true });
    const query = 'query ($id: ID) { issue(id: $id) { id } }';
    const seenBy = async (viewer: Viewer) =>
      (await office.execute(viewer, query, { id })).data?.['issue'] !== null;
    expect(await seenBy(fire)).toBe(false);
    await act(community, 'acceptIssue', { issueId: id });
    await act(community, 'whistle', {
      issueId: id,
      kind: 'DEMAND',
      reason: '劝阻无效',
      targets: [{ departmentId: 'fire', role: 'LEAD' }],
    });
    expect(await seenBy(fire)).toBe(true);
    expect(await seenBy(liaisonOf('heat'))).toBe(false);
    expect(await seenBy(viewerOf({ role: 'CHAIR' }))).toBe(true);
  });

  test('pages of a list join without gap or repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await office.execute(
        fire,
        'query ($after: String) { issues(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const page = data?.['issues'] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const { data } = await office.execute(fire, '{ issues { totalCount } }');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((data?.['issues'] as { totalCount: number }).totalCount);
  });

  test.each([['first: 0'], ['first: 201'], ['after: "nonsense"']])(
    'a list refuses %s',
    async (argument) => {
      const { errors } = await office.execute(
        fire,
        `{ issues(${argument}) { totalCount nodes { id } } }`,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'invalid_input' } }]);
    },
  );

  test('a text is found in title and compound, with its wildcards taken literally', async () => {
    const id = await givenReported({ title: '百分之100%的违建', category: 'ILLEGAL_STRUCTURE' });
    const find = async (text: string) => {
      const { data } = await office.execute(
        fire,
        'query ($text: String) { issues(filter: { text: $text }, first: 200) { nodes { id } } }',
        { text },
      );
      return (data?.['issues'] as { nodes: { id: string }[] }).nodes.map((node) => node.id);
    };
    expect(await find('100%')).toEqual([id]);
    expect(await find('翠湖')).toContain(id);
    expect(await find('1_0')).toEqual([]);
  });
});

describe('the desk', () => {
  const desk =
    '{ desk { cursor counters { kind count } items(first: 200) { nodes { kind dueAt issue { id } } } } }';

  async function kindsOf(viewer: Viewer, issueId: string): Promise<string[]> {
    const { data, errors } = await office.execute(viewer, desk);
    if (errors) throw new Error(JSON.stringify(errors));
    const { items } = data?.['desk'] as {
      items: { nodes: { kind: string; issue: { id: string } }[] };
    };
    return items.nodes.filter(({ issue }) => issue.id === issueId).map(({ kind }) => kind);
  }

  test('follows an issue through the hands it passes', async () => {
    const issueId = await givenReported();
    expect(await kindsOf(community, issueId)).toEqual(['TO_ACCEPT']);
    await act(community, 'acceptIssue', { issueId });
    expect(await kindsOf(community, issueId)).toEqual(['TO_DISPOSE']);
    await act(community, 'whistle', {
      issueId,
      kind: 'DEMAND',
      reason: '劝阻无效',
      targets: [
        { departmentId: 'fire', role: 'LEAD' },
        { departmentId: 'heat', role: 'ASSIST' },
      ],
    });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_ACKNOWLEDGE']);
    await act(fire, 'acknowledgeSummons', { issueId });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_ANSWER']);
    await act(fire, 'acceptSummons', { issueId });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_HANDLE']);
    const heat = liaisonOf('heat');
    await act(heat, 'acceptSummons', { issueId });
    await office.publish([]);
    await office.execute(
      fire,
      'mutation ($input: CompleteHandlingInput!) { departmentCompleteHandling(input: $input) { __typename } }',
      { input: { issueId } },
    );
    await office.publish([]);
    expect(await kindsOf(fire, issueId)).toEqual(['TO_REPORT']);
    await act(fire, 'fileJointReport', { issueId, report: '已处理', publicReply: '已处理' });
    expect(await kindsOf(heat, issueId)).toEqual(expect.arrayContaining(['TO_SIGN']));
    await act(heat, 'signResolution', { issueId });
    expect(await kindsOf(community, issueId)).toEqual(['TO_VERIFY']);
    await act(community, 'verifyIssue', { issueId, passed: true });
    const callback = viewerOf({ role: 'CALLBACK_OFFICER' });
    expect(await kindsOf(callback, issueId)).toEqual(['TO_CALL_BACK']);
    await act(callback, 'recordCallback', { issueId, outcome: 'RESOLVED' });
    for (const viewer of [community, fire, heat, callback]) {
      expect(await kindsOf(viewer, issueId)).toEqual([]);
    }
  });
});

describe('events', () => {
  test('of the log are read one by one with what the viewer may see', async () => {
    const issueId = await givenReported();
    await office.publish([]);
    const { data } = await office.execute(community, '{ board { cursor } }');
    const { cursor } = data?.['board'] as { cursor: string };
    expect(decodeCursor(cursor)).toBeGreaterThan(0);
    const query = `query ($cursor: String!, $filter: BoardFilter) {
      issueEvent(cursor: $cursor, filter: $filter) { cursor type inFilter issue { id state } } }`;
    const read = async (viewer: Viewer, filter: object | null = null) =>
      (await office.execute(viewer, query, { cursor, filter })).data?.['issueEvent'];
    expect(await read(community)).toEqual({
      cursor,
      type: 'ISSUE_REPORTED',
      inFilter: true,
      issue: { id: issueId, state: 'REPORTED' },
    });
    expect(await read(neighbour)).toBeNull();
    expect(await read(community, { states: ['CLOSED'] })).toMatchObject({ inFilter: false });
    expect(await read(community, { streetId: 'street-9' })).toBeNull();
  });
});
