import { randomUUID } from 'node:crypto';
import { eventLog } from '@lianxi/db/events';
import { relayNow } from '@lianxi/kit/relay';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeCompounds } from './territory/register-territory.service.ts';
import { openTestDistrict, registerDistrict, type TestDistrict } from './testing/district.ts';

const officer = viewerOf({ role: 'OFFICE_SECRETARY' });

let district: TestDistrict;
let communities: TestSubgraph;

beforeAll(async () => {
  district = await openTestDistrict();
  ({ communities } = district);
});

afterAll(() => communities[Symbol.asyncDispose]());

const entities = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) {
    ... on Compound {
      community { name gridCount street { name } }
      governance {
        committee { kind state members partyMembers termFrom termTo }
        buildingHeadCount
        buildingHeads(first: $first) { building maskedName }
        redProperty
      }
    }
  }
}`;

async function compoundsFor(viewer = officer, ids = district.compoundIds.slice(0, 1), first = 2) {
  const representations = ids.map((id) => ({ __typename: 'Compound', id }));
  return communities.execute(viewer, entities, { representations, first });
}

describe('what communities know of a compound', () => {
  test('is its territory, committee and building heads', async () => {
    const { data } = await compoundsFor();
    expect(data?._entities).toEqual([
      {
        community: { name: '和平社区', gridCount: 6, street: { name: '北关街道' } },
        governance: {
          committee: {
            kind: 'INTERIM',
            state: 'FOUNDED',
            members: 7,
            partyMembers: 4,
            termFrom: '2024-01-01',
            termTo: null,
          },
          buildingHeadCount: 22,
          buildingHeads: [
            { building: '1 号楼', maskedName: '赵*' },
            { building: '2 号楼', maskedName: '赵*' },
          ],
          redProperty: true,
        },
      },
    ]);
  });

  test('of fifty compounds takes one query a table and purpose', async () => {
    communities.statements.length = 0;
    const { data } = await compoundsFor(officer, district.compoundIds);
    expect(data?._entities).toHaveLength(50);
    // Places, communities, streets, committees, number of heads, heads.
    expect(communities.statements).toHaveLength(6);
  });

  test('is null for a compound that is not placed', async () => {
    const { data } = await compoundsFor(officer, [randomUUID()]);
    expect(data?._entities).toEqual([{ community: null, governance: null }]);
  });

  test('is shown to companies, hidden from the signed-out, and half hidden from citizens', async () => {
    const company = viewerOf({ role: 'COMPANY_USER', companyUscc: 'any' });
    const forCompany = await compoundsFor(company);
    expect(forCompany.data?._entities).toMatchObject([{ governance: { redProperty: true } }]);
    const forNobody = await compoundsFor(viewerOf());
    expect(forNobody.data?._entities).toEqual([{ community: null, governance: null }]);
    const forCitizen = await compoundsFor(viewerOf({ role: 'CITIZEN' }));
    expect(forCitizen.data?._entities).toMatchObject([
      { community: { name: '和平社区' }, governance: null },
    ]);
  });

  test('throws invalid_input for more than twenty building heads', async () => {
    const { errors } = await compoundsFor(officer, undefined, 21);
    expect(errors).toMatchObject([{ extensions: { code: 'invalid_input', path: 'first' } }]);
  });
});

describe('the territory', () => {
  const list = `query ($streetId: ID, $first: Int, $after: String) {
    streets { name communities { name } }
    communities(streetId: $streetId, first: $first, after: $after) {
      nodes { name street { name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }`;
  type List = {
    streets: { name: string; communities: { name: string }[] }[];
    communities: {
      nodes: { name: string; street: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  };

  test('is read page by page without a gap', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await communities.execute(officer, list, { first: 1, after });
      const page = (data as List).communities;
      names.push(...page.nodes.map((node) => `${node.street.name} ${node.name}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.toSorted()).toEqual([
      '北关街道 和平社区',
      '北关街道 安宁社区',
      '南关街道 和平社区',
    ]);
  });

  test('is read by street', async () => {
    const { data } = await communities.execute(officer, list, { streetId: district.streetId });
    const { streets, communities: page } = data as List;
    expect(page.totalCount).toBe(2);
    expect(streets.map((street) => street.communities.length).toSorted()).toEqual([1, 2]);
    const none = await communities.execute(officer, list, { streetId: 'no-street' });
    expect((none.data as List).communities).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('throws for the signed-out', async () => {
    const { errors } = await communities.execute(viewerOf(), list);
    expect(errors).toMatchObject([{ extensions: { code: 'not_signed_in' } }]);
  });

  test('written again changes nothing, and tells where a compound moved to', async () => {
    const { deps, compoundIds, streetId, communityId, otherCommunityId } = district;
    const { results } = await registerDistrict(deps, compoundIds);
    for (const result of results) expect(result).toMatchObject({ created: 0, updated: 0 });
    const [one = ''] = compoundIds;
    const moved = { compoundId: one, communityId: otherCommunityId, redProperty: true };
    expect(await placeCompounds(deps, [moved])).toMatchObject({ updated: 1 });
    await placeCompounds(deps, [{ ...moved, communityId }]);
    await relayNow(deps.db);
    const told = await deps.db
      .select()
      .from(eventLog)
      .where(eq(eventLog.subjectId, one))
      .orderBy(eventLog.position);
    expect(told.map(({ type, payload }) => [type, payload.communityId])).toEqual([
      ['COMPOUND_PLACED', communityId],
      ['COMPOUND_PLACED', otherCommunityId],
      ['COMPOUND_PLACED', communityId],
    ]);
    expect(told[0]).toMatchObject({ streetId, payload: { streetId } });
  });
});

describe('the handling of an issue by a community', () => {
  const addTask = `mutation ($input: AddTaskInput!) {
    communityAddTask(input: $input) { __typename }
  }`;
  const handling = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Issue { community { role tasks { title internalNote } } }
    }
  }`;

  async function selfHandled(): Promise<string> {
    const issueId = randomUUID();
    const payload = { departmentCode: 'community', role: 'LEAD' };
    const event = { type: 'SELF_HANDLING_STARTED', subjectId: issueId, payload };
    const { communityId, streetId } = district;
    await communities.publish([{ ...event, communityId, streetId }]);
    return issueId;
  }

  async function added(viewer: Viewer, issueId: string) {
    const input = { issueId, title: '入户调解' };
    const { data } = await communities.execute(viewer, addTask, { input });
    return (data?.communityAddTask as { __typename: string }).__typename;
  }

  test('is the work of the territory the issue lies in', async () => {
    const issueId = await selfHandled();
    expect(await added(district.worker, issueId)).toBe('TaskSuccess');
    expect(await added(district.streetOfficer, issueId)).toBe('TaskSuccess');
    const representations = [{ __typename: 'Issue', id: issueId }];
    const { data } = await communities.execute(officer, handling, { representations });
    const task = { title: '入户调解', internalNote: null };
    expect(data?._entities).toEqual([{ community: { role: 'LEAD', tasks: [task, task] } }]);
  });

  test('is refused to other territories and to departments', async () => {
    const issueId = await selfHandled();
    const strangers = [
      { ...district.worker, communityId: district.otherCommunityId },
      { ...district.streetOfficer, streetId: randomUUID() },
      viewerOf({ role: 'LIAISON', departmentCode: 'housing' }),
    ];
    for (const stranger of strangers) {
      expect(await added(stranger, issueId)).toBe('Forbidden');
    }
  });
});
