import { randomUUID } from 'node:crypto';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicSecurityDeps } from './deps.ts';
import { createPublicSecurity } from './public-security.ts';
import {
  assignBeats,
  recordCaseCounts,
  recordPatrols,
  recordProtectionChecks,
  registerStations,
} from './security/register-security.service.ts';

const now = new Date('2026-11-22T02:00:00Z');
const officer = viewerOf({ role: 'COMMUNITY_WORKER', communityId: 'c1' });
const liaison = liaisonOf('police');
const compoundIds = Array.from({ length: 50 }, () => randomUUID());
const [one = '', two = ''] = compoundIds;

let police: TestSubgraph;
let deps: PublicSecurityDeps;

const stations = [{ name: '北关派出所', phone: '0531-110' }, { name: '南关派出所' }];
const counts = compoundIds.flatMap((compoundId, index) => [
  { compoundId, period: '2026-10', count: index },
  { compoundId, period: '2026-09', count: 7 },
]);
const patrols = compoundIds.flatMap((compoundId) =>
  Array.from({ length: 25 }, (_, day) => ({
    compoundId,
    patrolledAt: new Date(Date.UTC(2026, 9, 1 + day)),
    note: `第 ${day + 1} 次`,
  })),
);
const checks = compoundIds.flatMap((compoundId) =>
  [true, false].map((isOld) => ({
    compoundId,
    checkedAt: new Date(Date.UTC(2026, isOld ? 4 : 8, 1)),
    humanInOrder: isOld,
    technicalInOrder: true,
    physicalInOrder: true,
  })),
);

beforeAll(async () => {
  police = await openTestSubgraph('public-security', createPublicSecurity, { now: () => now });
  deps = { db: police.connection.db, clock: { now: () => now } };
  await register();
});

afterAll(() => police[Symbol.asyncDispose]());

async function register() {
  const { idByName, ...result } = await registerStations(deps, stations);
  const stationId = idByName.get('北关派出所') ?? '';
  return [
    result,
    await assignBeats(
      deps,
      compoundIds.map((compoundId) => ({ compoundId, stationId })),
    ),
    await recordCaseCounts(deps, counts),
    await recordPatrols(deps, patrols),
    await recordProtectionChecks(deps, checks),
  ];
}

const entities = `query ($representations: [_Any!]!, $period: String, $first: Int) {
  _entities(representations: $representations) {
    ... on Compound {
      publicSecurity {
        station { name phone }
        caseCount(period: $period) { period display count }
        lastPatrol { note }
        patrols(first: $first) { patrolledAt note }
        protectionCheck { checkedAt humanInOrder note }
      }
    }
  }
}`;

async function compoundsFor(viewer = officer, ids = [one], variables: object = {}) {
  const representations = ids.map((id) => ({ __typename: 'Compound', id }));
  const result = await police.execute(viewer, entities, { representations, ...variables });
  return { ...result, compounds: result.data?._entities as { publicSecurity: unknown }[] };
}

describe('what public security knows of a compound', () => {
  test('is its station, cases, patrols and protection', async () => {
    const { compounds } = await compoundsFor(officer, [compoundIds[9] ?? ''], { first: 2 });
    expect(compounds).toEqual([
      {
        publicSecurity: {
          station: { name: '北关派出所', phone: '0531-110' },
          caseCount: { period: '2026-10', display: '9', count: 9 },
          lastPatrol: { note: '第 25 次' },
          patrols: [
            { patrolledAt: '2026-10-25T00:00:00.000Z', note: '第 25 次' },
            { patrolledAt: '2026-10-24T00:00:00.000Z', note: '第 24 次' },
          ],
          protectionCheck: {
            checkedAt: '2026-09-01T00:00:00.000Z',
            humanInOrder: false,
            note: null,
          },
        },
      },
    ]);
  });

  test('of fifty compounds takes one query a table', async () => {
    police.statements.length = 0;
    const { compounds } = await compoundsFor(officer, compoundIds);
    expect(compounds).toHaveLength(50);
    expect(police.statements).toHaveLength(4);
  });

  test('hides numbers of cases below five', async () => {
    const { compounds } = await compoundsFor(officer, compoundIds.slice(0, 6));
    const shown = compounds.map(
      (compound) => (compound.publicSecurity as { caseCount: { display: string } }).caseCount,
    );
    const hidden = { period: '2026-10', display: '<5', count: null };
    expect(shown).toEqual([
      ...Array.from({ length: 5 }, () => hidden),
      { ...hidden, display: '5', count: 5 },
    ]);
  });

  test('is shown for another month, and null for one without a number', async () => {
    const september = await compoundsFor(officer, [two], { period: '2026-09' });
    expect(september.compounds).toMatchObject([{ publicSecurity: { caseCount: { count: 7 } } }]);
    const august = await compoundsFor(officer, [two], { period: '2026-08' });
    expect(august.compounds).toMatchObject([{ publicSecurity: { caseCount: null } }]);
  });

  test('is empty for a compound it has never heard of', async () => {
    const { compounds } = await compoundsFor(officer, [randomUUID()]);
    expect(compounds).toEqual([
      {
        publicSecurity: {
          station: null,
          caseCount: null,
          lastPatrol: null,
          patrols: [],
          protectionCheck: null,
        },
      },
    ]);
  });

  test.each([
    ['period', { period: '2026-13' }],
    ['first', { first: 21 }],
    ['first', { first: 0 }],
  ])('throws invalid_input for a faulty %s', async (path, variables) => {
    const { errors } = await compoundsFor(officer, [one], variables);
    expect(errors).toMatchObject([{ extensions: { code: 'invalid_input', path } }]);
  });

  test.each([
    viewerOf(),
    viewerOf({ role: 'CITIZEN' }),
    viewerOf({ role: 'COMPANY_USER', companyUscc: 'any' }),
  ])('is hidden from a viewer with the role $role', async (viewer) => {
    const { compounds } = await compoundsFor(viewer);
    expect(compounds).toEqual([{ publicSecurity: null }]);
  });
});

test('registers written again change nothing', async () => {
  for (const result of await register()) {
    expect(result).toMatchObject({ created: 0, updated: 0 });
  }
  const changed = { compoundId: one, period: '2026-09', count: 8 };
  expect(await recordCaseCounts(deps, [changed])).toMatchObject({ updated: 1 });
});

test('stations are listed for officers and throw for the signed-out', async () => {
  const list = '{ policeStations { name } }';
  const { data } = await police.execute(officer, list);
  expect(data?.policeStations).toEqual([{ name: '北关派出所' }, { name: '南关派出所' }]);
  const { errors } = await police.execute(viewerOf(), list);
  expect(errors).toMatchObject([{ extensions: { code: 'not_signed_in' } }]);
});

describe('a patrol made for an issue', () => {
  const record = `mutation ($input: PoliceRecordPatrolInput!) {
    policeRecordPatrol(input: $input) {
      __typename
      ... on PoliceRecordPatrolSuccess { patrol { note patrolledAt } issue { id } }
      ... on InvalidInput { path message }
    }
  }`;
  const handling = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Issue { publicSecurity { role patrols { note } tasks { title } } }
    }
  }`;

  async function claimed(compoundId: string | null = null): Promise<string> {
    const issueId = randomUUID();
    const payload = { departmentCode: 'police', role: 'ASSIST', compoundId };
    await police.publish([{ type: 'SUMMONS_ACCEPTED', subjectId: issueId, payload }]);
    return issueId;
  }

  test('is recorded with its compound and shown in the handling', async () => {
    const compoundId = randomUUID();
    const issueId = await claimed(compoundId);
    const input = { issueId, note: '夜间巡查两次', operationId: randomUUID() };
    const recorded = await police.execute(liaison, record, { input });
    expect(recorded.data?.policeRecordPatrol).toEqual({
      __typename: 'PoliceRecordPatrolSuccess',
      patrol: { note: '夜间巡查两次', patrolledAt: now.toISOString() },
      issue: { id: issueId },
    });
    await police.execute(liaison, record, { input });
    const representations = [{ __typename: 'Issue', id: issueId }];
    const shown = await police.execute(liaison, handling, { representations });
    expect(shown.data?._entities).toEqual([
      { publicSecurity: { role: 'ASSIST', patrols: [{ note: '夜间巡查两次' }], tasks: [] } },
    ]);
    const { compounds } = await compoundsFor(officer, [compoundId]);
    expect(compounds).toMatchObject([{ publicSecurity: { lastPatrol: { note: '夜间巡查两次' } } }]);
  });

  test('is refused in the future', async () => {
    const input = { issueId: await claimed(), patrolledAt: '2026-11-22T02:00:01Z' };
    const { data } = await police.execute(liaison, record, { input });
    expect(data?.policeRecordPatrol).toEqual({
      __typename: 'InvalidInput',
      path: 'patrolledAt',
      message: '巡防时间不能晚于现在。',
    });
  });

  test.each([
    ['NotSignedIn', viewerOf()],
    ['Forbidden', liaisonOf('housing')],
    ['Forbidden', officer],
  ])('is refused as %s to a stranger', async (typeName, viewer) => {
    const input = { issueId: await claimed() };
    const { data } = await police.execute(viewer, record, { input });
    expect(data?.policeRecordPatrol).toMatchObject({ __typename: typeName });
  });

  test('is refused without a claim', async () => {
    const input = { issueId: randomUUID() };
    const { data } = await police.execute(liaison, record, { input });
    expect(data?.policeRecordPatrol).toMatchObject({ __typename: 'NotClaimed' });
  });
});

test('tasks of police are added by police', async () => {
  const issueId = randomUUID();
  const payload = { departmentCode: 'police', role: 'LEAD' };
  await police.publish([{ type: 'ISSUE_CLAIMED', subjectId: issueId, payload }]);
  const addTask = `mutation ($input: AddTaskInput!) {
    policeAddTask(input: $input) { __typename }
  }`;
  const input = { issueId, title: '调解' };
  const added = await police.execute(liaison, addTask, { input });
  expect(added.data?.policeAddTask).toEqual({ __typename: 'TaskSuccess' });
  const stranger = await police.execute(liaisonOf('urban'), addTask, { input });
  expect(stranger.data?.policeAddTask).toEqual({ __typename: 'Forbidden' });
});
