import { randomUUID } from 'node:crypto';
import { disclosureLog, operations, reporters } from '@lianxi/db/communities';
import { eventLog } from '@lianxi/db/events';
import { systemClock } from '@lianxi/kit/clock';
import { relayNow } from '@lianxi/kit/relay';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCommunities } from './communities.ts';
import type { CommunitiesDeps } from './deps.ts';
import { registerBuildingHeads, registerCommittees } from './governance/governance.service.ts';
import { registerReporters } from './reporter/reporter.service.ts';
import {
  placeCompounds,
  registerCommunities,
  registerStreets,
} from './territory/register-territory.service.ts';

const officer = viewerOf({ role: 'OFFICE_SECRETARY' });
const compoundIds = Array.from({ length: 50 }, () => randomUUID());
const [one = ''] = compoundIds;

let communities: TestSubgraph;
let deps: CommunitiesDeps;
let worker: Viewer;
let streetOfficer: Viewer;
let streetId: string;
let communityId: string;
let otherCommunityId: string;

beforeAll(async () => {
  communities = await openTestSubgraph('communities', createCommunities);
  deps = { db: communities.connection.db, clock: systemClock };
  await register();
  worker = viewerOf({ role: 'COMMUNITY_WORKER', communityId, streetId });
  streetOfficer = viewerOf({ role: 'STREET_OFFICER', streetId });
});

afterAll(() => communities[Symbol.asyncDispose]());

async function register() {
  const streets = await registerStreets(deps, [{ name: '北关街道' }, { name: '南关街道' }]);
  streetId = streets.idByName.get('北关街道') ?? '';
  const otherStreetId = streets.idByName.get('南关街道') ?? '';
  const registered = await registerCommunities(deps, [
    { name: '和平社区', streetId, gridCount: 6 },
    { name: '安宁社区', streetId, gridCount: 4 },
    { name: '和平社区', streetId: otherStreetId, gridCount: 5 },
  ]);
  const idOf = (street: string, name: string) =>
    registered.communities.find((row) => row.streetId === street && row.name === name)?.id ?? '';
  communityId = idOf(streetId, '和平社区');
  otherCommunityId = idOf(otherStreetId, '和平社区');
  return [
    streets,
    registered,
    await placeCompounds(
      deps,
      compoundIds.map((compoundId) => ({ compoundId, communityId, redProperty: true })),
    ),
    await registerCommittees(
      deps,
      compoundIds.map((compoundId) => ({
        compoundId,
        kind: 'INTERIM',
        state: 'FOUNDED',
        members: 7,
        partyMembers: 4,
        termFrom: '2024-01-01',
      })),
    ),
    await registerBuildingHeads(
      deps,
      compoundIds.flatMap((compoundId) =>
        Array.from({ length: 22 }, (_, number) => ({
          compoundId,
          building: `${number + 1} 号楼`,
          name: '赵大年',
        })),
      ),
    ),
  ];
}

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

async function compoundsFor(viewer = officer, ids = [one], first = 2) {
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
    const { data } = await compoundsFor(officer, compoundIds);
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
    const { errors } = await compoundsFor(officer, [one], 21);
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
    const { data } = await communities.execute(officer, list, { streetId });
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
    for (const result of await register()) {
      expect(result).toMatchObject({ created: 0, updated: 0 });
    }
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

describe('a reporter', () => {
  const registerDocument = `mutation ($input: RegisterReporterInput!) {
    registerReporter(input: $input) {
      __typename
      ... on RegisterReporterSuccess { reporter { id maskedName maskedPhone } }
      ... on InvalidInput { path }
    }
  }`;
  const discloseDocument = `mutation ($input: DiscloseReporterInput!) {
    discloseReporter(input: $input) {
      __typename
      ... on DiscloseReporterSuccess { reporter { maskedName } name phone building }
      ... on InvalidInput { path }
    }
  }`;
  const byReference = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Reporter { maskedName maskedPhone }
    }
  }`;

  async function registered(input: object, viewer = worker) {
    const { data } = await communities.execute(viewer, registerDocument, { input });
    return data?.registerReporter as { __typename: string; reporter: { id: string } };
  }

  async function disclosed(input: object, viewer = worker) {
    const { data } = await communities.execute(viewer, discloseDocument, { input });
    return data?.discloseReporter;
  }

  const person = { name: '钱小满', phone: '13800001234', building: '3 号楼 501' };

  test('is recorded once for one click and shown masked', async () => {
    const input = { ...person, operationId: randomUUID() };
    const [first, again] = await Promise.all([registered(input), registered(input)]);
    expect(first).toEqual({
      __typename: 'RegisterReporterSuccess',
      reporter: {
        id: expect.any(String) as string,
        maskedName: '钱*',
        maskedPhone: '138****1234',
      },
    });
    expect(again).toEqual(first);
  });

  test.each([
    [viewerOf({ role: 'CITIZEN' }), null],
    [viewerOf({ role: 'COMPANY_USER', companyUscc: 'any' }), null],
    [viewerOf(), null],
    [officer, { maskedName: '钱*', maskedPhone: '138****1234' }],
    [viewerOf({ role: 'CALLBACK_OFFICER' }), { maskedName: '钱*', maskedPhone: '138****1234' }],
  ])('is seen by $role at most masked', async (viewer, shown) => {
    const { reporter } = await registered(person);
    const representations = [{ __typename: 'Reporter', id: reporter.id }];
    const { data } = await communities.execute(viewer, byReference, { representations });
    expect(data?._entities).toEqual([shown]);
  });

  test('is read unmasked by workers of the territory, and each reading is logged', async () => {
    const { reporter } = await registered(person);
    const input = { reporterId: reporter.id, purpose: '电话核实情况', operationId: randomUUID() };
    const shown = {
      __typename: 'DiscloseReporterSuccess',
      reporter: { maskedName: '钱*' },
      ...person,
    };
    expect(await disclosed(input)).toEqual(shown);
    expect(await disclosed(input)).toEqual(shown);
    expect(await disclosed({ ...input, operationId: null }, streetOfficer)).toEqual(shown);

    const log = await deps.db
      .select()
      .from(disclosureLog)
      .where(eq(disclosureLog.reporterId, reporter.id));
    expect(log.map(({ actorRole, purpose }) => [actorRole, purpose]).toSorted()).toEqual([
      ['COMMUNITY_WORKER', '电话核实情况'],
      ['STREET_OFFICER', '电话核实情况'],
    ]);
    const [{ disclosedAt, keptUntil } = { disclosedAt: new Date(), keptUntil: new Date() }] = log;
    expect(keptUntil.getUTCFullYear() - disclosedAt.getUTCFullYear()).toBe(3);
  });

  test('leaves no personal data in the log of clicks', async () => {
    const { reporter } = await registered({ ...person, operationId: randomUUID() });
    await disclosed({ reporterId: reporter.id, purpose: '核实', operationId: randomUUID() });
    const clicks = JSON.stringify(await deps.db.select().from(operations));
    expect(clicks).not.toMatch(/钱小满|13800001234/);
  });

  test('is disclosed to no stranger, and no reading is logged then', async () => {
    const { reporter } = await registered(person);
    const input = { reporterId: reporter.id, purpose: '电话核实情况' };
    const strangers = [
      viewerOf({ role: 'COMMUNITY_WORKER', communityId: otherCommunityId, streetId }),
      viewerOf({ role: 'STREET_OFFICER', streetId: randomUUID() }),
      viewerOf({ role: 'LIAISON', departmentCode: 'housing' }),
      viewerOf({ role: 'CALLBACK_OFFICER' }),
      viewerOf({ role: 'ADMIN' }),
    ];
    for (const stranger of strangers) {
      expect(await disclosed(input, stranger)).toEqual({ __typename: 'Forbidden' });
    }
    expect(await disclosed(input, viewerOf())).toEqual({ __typename: 'NotSignedIn' });
    const unknown = { ...input, reporterId: randomUUID() };
    expect(await disclosed(unknown)).toEqual({ __typename: 'Forbidden' });
    const log = await deps.db
      .select()
      .from(disclosureLog)
      .where(eq(disclosureLog.reporterId, reporter.id));
    expect(log).toEqual([]);
  });

  test('is not disclosed by an old click of a worker who has moved on', async () => {
    const { reporter } = await registered(person);
    const input = { reporterId: reporter.id, purpose: '核实', operationId: randomUUID() };
    await disclosed(input);
    const movedOn = { ...worker, communityId: otherCommunityId };
    expect(await disclosed(input, movedOn)).toEqual({ __typename: 'Forbidden' });
  });

  test('is recorded for the own territory only', async () => {
    const forbidden = { __typename: 'Forbidden' };
    const elsewhere = { ...person, communityId: otherCommunityId };
    expect(await registered(elsewhere)).toEqual(forbidden);
    expect(await registered(elsewhere, streetOfficer)).toEqual(forbidden);
    expect(await registered({ ...person, communityId }, streetOfficer)).toMatchObject({
      __typename: 'RegisterReporterSuccess',
    });
    expect(await registered(person, officer)).toEqual(forbidden);
    expect(await registered(person, viewerOf())).toEqual({ __typename: 'NotSignedIn' });
  });

  test.each([
    ['name', { name: ' ' }],
    ['phone', { phone: 'call me' }],
    ['building', { building: 'x'.repeat(101) }],
  ])('is refused with a faulty %s', async (path, fault) => {
    const result = await registered({ ...person, ...fault });
    expect(result).toEqual({ __typename: 'InvalidInput', path });
  });

  test('is refused without a community where the viewer has several', async () => {
    const result = await registered(person, streetOfficer);
    expect(result).toEqual({ __typename: 'InvalidInput', path: 'communityId' });
  });

  test('of a ledger is added once by its identifier', async () => {
    const ledger = [
      {
        id: randomUUID(),
        communityId,
        name: '孙三',
        registeredBy: 'import',
        registeredAt: new Date(),
      },
    ];
    expect(await registerReporters(deps, ledger)).toEqual({ created: 1, unchanged: 0 });
    expect(await registerReporters(deps, ledger)).toEqual({ created: 0, unchanged: 1 });
  });

  test('and the log of readings cannot be changed or removed before its time', async () => {
    const { reporter } = await registered(person);
    await disclosed({ reporterId: reporter.id, purpose: '核实' });
    const mine = eq(disclosureLog.reporterId, reporter.id);
    const reason = /kept as it is/;
    const causeOf = (error: unknown) => String(error instanceof Error ? error.cause : error);
    const change = deps.db.update(disclosureLog).set({ purpose: '改' }).where(mine);
    expect(await change.then(() => 'done', causeOf)).toMatch(reason);
    const removal = deps.db.delete(disclosureLog).where(mine);
    expect(await removal.then(() => 'done', causeOf)).toMatch(reason);
    const [kept] = await deps.db.select().from(reporters).where(eq(reporters.id, reporter.id));
    expect(kept?.name).toBe('钱小满');
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
    expect(await added(worker, issueId)).toBe('TaskSuccess');
    expect(await added(streetOfficer, issueId)).toBe('TaskSuccess');
    const representations = [{ __typename: 'Issue', id: issueId }];
    const { data } = await communities.execute(officer, handling, { representations });
    const task = { title: '入户调解', internalNote: null };
    expect(data?._entities).toEqual([{ community: { role: 'LEAD', tasks: [task, task] } }]);
  });

  test('is refused to other territories and to departments', async () => {
    const issueId = await selfHandled();
    const strangers = [
      { ...worker, communityId: otherCommunityId },
      { ...streetOfficer, streetId: randomUUID() },
      viewerOf({ role: 'LIAISON', departmentCode: 'housing' }),
    ];
    for (const stranger of strangers) {
      expect(await added(stranger, issueId)).toBe('Forbidden');
    }
  });
});
