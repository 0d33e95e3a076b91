import { randomUUID } from 'node:crypto';
import { disclosureLog, operations, reporters } from '@lianxi/db/communities';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommunitiesDeps } from '../deps.ts';
import { openTestDistrict } from '../testing/district.ts';
import { registerReporters } from './reporter.service.ts';

const officer = viewerOf({ role: 'OFFICE_SECRETARY' });

let communities: TestSubgraph;
let deps: CommunitiesDeps;
let worker: Viewer;
let streetOfficer: Viewer;
let streetId: string;
let communityId: string;
let otherCommunityId: string;

beforeAll(async () => {
  ({ communities, deps, worker, streetOfficer, streetId, communityId, otherCommunityId } =
    await openTestDistrict());
});

afterAll(() => communities[Symbol.asyncDispose]());

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

test('a reporter is recorded once for one click and shown masked', async () => {
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
])('a reporter is seen by $role at most masked', async (viewer, shown) => {
  const { reporter } = await registered(person);
  const representations = [{ __typename: 'Reporter', id: reporter.id }];
  const { data } = await communities.execute(viewer, byReference, { representations });
  expect(data?._entities).toEqual([shown]);
});

test('a reporter is read unmasked by workers of the territory, and each reading is logged', async () => {
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

test('personal data stays out of the log of clicks', async () => {
  const { reporter } = await registered({ ...person, operationId: randomUUID() });
  await disclosed({ reporterId: reporter.id, purpose: '核实', operationId: randomUUID() });
  const clicks = JSON.stringify(await deps.db.select().from(operations));
  expect(clicks).not.toMatch(/钱小满|13800001234/);
});

test('a reporter is disclosed to no stranger, and no reading is logged then', async () => {
  const { reporter } = await registered(person);
  const input = { reporterId: reporter.id, purpose: '电话核实情况' };
  const strangers = [
    viewerOf({ role: 'COMMUNITY_WORKER', communityId: otherCommunityId, streetId }),
    viewerOf({ role: 'STREET_OFFICER', streetId: randomUUID() }),
    viewerOf({ role: 'LIAISON', departmentCode: 'housing' }),
    viewerOf({ role: 'SUPERVISOR' }),
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

test('a reporter is not disclosed by an old click of a worker who has moved on', async () => {
  const { reporter } = await registered(person);
  const input = { reporterId: reporter.id, purpose: '核实', operationId: randomUUID() };
  await disclosed(input);
  const movedOn = { ...worker, communityId: otherCommunityId };
  expect(await disclosed(input, movedOn)).toEqual({ __typename: 'Forbidden' });
});

test('a reporter is recorded for the own territory only', async () => {
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
])('a reporter is refused with a faulty %s', async (path, fault) => {
  const result = await registered({ ...person, ...fault });
  expect(result).toEqual({ __typename: 'InvalidInput', path });
});

test('a reporter is refused without a community where the viewer has several', async () => {
  const result = await registered(person, streetOfficer);
  expect(result).toEqual({ __typename: 'InvalidInput', path: 'communityId' });
});

test('a reporter of a ledger is added once by its identifier', async () => {
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

test('the log of readings cannot be changed or removed before its time', async () => {
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
