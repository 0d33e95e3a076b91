import { decodeCursor } from '@lianxi/kit/cursor';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  act,
  community,
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

describe('reading', () => {
  const card = `id code title state overdue version dueAt
    lead { department { id shortName } }
    claims { role state department { id } signature { decision } }
    summonses { state targets { answer department { id } suggestedDepartment { id } } }
    viewerActs { act allowed reason }`;

  test('a board of many issues asks once for each table', async () => {
    for (let index = 0; index < 6; index++) await givenSummoned(office);
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
    expect(office.statements.length).toBeLessThanOrEqual(16);
  });

  test('an act answers with the issue that it left, which is not read again', async () => {
    const issueId = await givenSummoned(office);
    office.statements.length = 0;
    const claimed = await act(
      office,
      fire,
      'claimIssue',
      { issueId, role: 'LEAD' },
      'zh',
      '... on ClaimIssueSuccess { issue { id version } }',
    );
    expect(claimed).toMatchObject({ __typename: 'ClaimIssueSuccess', issue: { id: issueId } });
    const readings = office.statements.filter((text) =>
      /^select .* from "joint_meeting"\."issues"/.test(text),
    );
    expect(readings).toMatchObject([expect.stringContaining('for no key update')]);
  });

  test('needs somebody signed in', async () => {
    for (const query of ['{ board { cursor } }', '{ desk { cursor } }', '{ departments { id } }']) {
      const { errors } = await office.execute(signedOut, query);
      expect(errors).toMatchObject([{ extensions: { code: 'not_signed_in' } }]);
    }
  });

  test('an issue of another territory answers like one that is not there', async () => {
    const id = await givenReported(office);
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
    const id = await givenReported(office, { restricted: true });
    const query = 'query ($id: ID) { issue(id: $id) { id } }';
    const seenBy = async (viewer: Viewer) =>
      (await office.execute(viewer, query, { id })).data?.['issue'] !== null;
    expect(await seenBy(fire)).toBe(false);
    await act(office, community, 'acceptIssue', { issueId: id });
    await act(office, community, 'whistle', {
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
    const id = await givenReported(office, {
      title: '百分之100%的违建',
      category: 'ILLEGAL_STRUCTURE',
    });
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
    const issueId = await givenReported(office);
    expect(await kindsOf(community, issueId)).toEqual(['TO_ACCEPT']);
    await act(office, community, 'acceptIssue', { issueId });
    expect(await kindsOf(community, issueId)).toEqual(['TO_DISPOSE']);
    await act(office, community, 'whistle', {
      issueId,
      kind: 'DEMAND',
      reason: '劝阻无效',
      targets: [
        { departmentId: 'fire', role: 'LEAD' },
        { departmentId: 'heat', role: 'ASSIST' },
      ],
    });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_ACKNOWLEDGE']);
    await act(office, fire, 'acknowledgeSummons', { issueId });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_ANSWER']);
    await act(office, fire, 'acceptSummons', { issueId });
    expect(await kindsOf(fire, issueId)).toEqual(['TO_HANDLE']);
    const heat = liaisonOf('heat');
    await act(office, heat, 'acceptSummons', { issueId });
    await office.publish([]);
    await office.execute(
      fire,
      'mutation ($input: CompleteHandlingInput!) { departmentCompleteHandling(input: $input) { __typename } }',
      { input: { issueId } },
    );
    await office.publish([]);
    expect(await kindsOf(fire, issueId)).toEqual(['TO_REPORT']);
    await act(office, fire, 'fileJointReport', {
      issueId,
      report: '已处理',
      publicReply: '已处理',
    });
    expect(await kindsOf(heat, issueId)).toEqual(expect.arrayContaining(['TO_SIGN']));
    await act(office, heat, 'signResolution', { issueId });
    expect(await kindsOf(community, issueId)).toEqual(['TO_VERIFY']);
    await act(office, community, 'verifyIssue', { issueId, passed: true });
    const callback = viewerOf({ role: 'CALLBACK_OFFICER' });
    expect(await kindsOf(callback, issueId)).toEqual(['TO_CALL_BACK']);
    await act(office, callback, 'recordCallback', { issueId, outcome: 'RESOLVED' });
    for (const viewer of [community, fire, heat, callback]) {
      expect(await kindsOf(viewer, issueId)).toEqual([]);
    }
  });
});

describe('events', () => {
  test('of the log are read with what the viewer may see', async () => {
    const issueId = await givenReported(office);
    await office.publish([]);
    const { data } = await office.execute(community, '{ board { cursor } }');
    const { cursor } = data?.['board'] as { cursor: string };
    expect(decodeCursor(cursor)).toBeGreaterThan(0);
    const query = `query ($cursors: [String!]!, $filter: BoardFilter) {
      issueEventsAt(cursors: $cursors, filter: $filter) { cursor type inFilter issue { id state } } }`;
    const read = async (viewer: Viewer, filter: object | null = null) =>
      (
        (await office.execute(viewer, query, { cursors: [cursor], filter })).data?.[
          'issueEventsAt'
        ] as unknown[]
      )[0];
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

  test('that take an issue out of sight tell who saw it to read anew, and nobody else', async () => {
    const issueId = await givenReported(office);
    const outOfSight = {
      type: 'ISSUE_ACCEPTED',
      subjectId: issueId,
      communityId: 'community-1',
      payload: {
        seenBefore: {
          restricted: false,
          departmentCodes: ['heat'],
          communityId: 'community-2',
          streetId: 'street-2',
          compoundId: null,
        },
      },
    };
    await office.publish([outOfSight]);
    const { data } = await office.execute(community, '{ board { cursor } }');
    const { cursor } = data?.['board'] as { cursor: string };
    const query = `query ($cursors: [String!]!) {
      issueEventsAt(cursors: $cursors) { type issue { id } } }`;
    const read = async (viewer: Viewer) =>
      (await office.execute(viewer, query, { cursors: [cursor] })).data?.['issueEventsAt'];
    expect(await read(neighbour)).toEqual([{ type: 'RESYNC', issue: null }]);
    expect(await read(community)).toEqual([{ type: 'ISSUE_ACCEPTED', issue: { id: issueId } }]);
    const elsewhere = { ...neighbour, communityId: 'community-3' };
    expect(await read(elsewhere)).toEqual([null]);
  });
});
