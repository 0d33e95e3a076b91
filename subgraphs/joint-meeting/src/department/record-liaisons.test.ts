import { eventLog } from '@lianxi/db/events';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { viewerRoles } from '@lianxi/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, community, openOffice, signedOut } from '../testing/office-bench.ts';
import { registerLiaisons } from './department.service.ts';
import { canRecordLiaisons } from './department.policy.ts';

const secretary = viewerOf({ role: 'OFFICE_SECRETARY' });
const fire = liaisonOf('fire');
const first = { name: '李立', deputy: false, phone: '0000-80000001' };
const deputy = { name: '王安', deputy: true };

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.[Symbol.asyncDispose]());

const record = (viewer: typeof secretary, input: object = {}, locale: 'zh' | 'en' = 'zh') =>
  act(
    office,
    viewer,
    'recordLiaisons',
    { departmentId: 'fire', liaisons: [first, deputy], ...input },
    locale,
    `... on RecordLiaisonsSuccess { department { ${fields} } } ... on StaleVersion { currentVersion }`,
  ) as Promise<{ __typename: string; currentVersion?: number; department?: object }>;

const fields = 'code version dutyPhone supervisionPhone liaisons { name deputy phone }';

async function directoryOf(code: string) {
  const { data } = await office.execute(community, `{ departments { ${fields} } }`);
  const all = data?.['departments'] as { code: string; version: number }[];
  return all.find((department) => department.code === code);
}

test('the office records for every department, a liaison for their own, and nobody else', () => {
  const may = (departmentCode: string) =>
    viewerRoles.filter((role) => canRecordLiaisons(viewerOf({ role }), departmentCode));
  expect(may('fire')).toEqual(['OFFICE_SECRETARY']);
  expect(canRecordLiaisons(fire, 'fire')).toBe(true);
  expect(canRecordLiaisons(fire, 'heat')).toBe(false);
  // One entry stands for all communities and streets: none of them writes for the others.
  const street = viewerOf({ role: 'STREET_OFFICER', departmentCode: 'community' });
  for (const viewer of [community, street])
    expect(canRecordLiaisons(viewer, 'community')).toBe(false);
});

test('liaisons and telephones are replaced, the first liaison before the deputies', async () => {
  const recorded = await record(fire, {
    dutyPhone: ' 0000-80000009 ',
    supervisionPhone: '0000 9000（0001）转 2',
    liaisons: [deputy, first],
  });
  const expected = {
    code: 'fire',
    version: 2,
    dutyPhone: '0000-80000009',
    supervisionPhone: '0000 9000（0001）转 2',
    liaisons: [first, { ...deputy, phone: null }],
  };
  expect(recorded).toEqual({ __typename: 'RecordLiaisonsSuccess', department: expected });
  expect(await directoryOf('fire')).toEqual(expected);
  await record(secretary, { liaisons: [first] });
  expect(await directoryOf('fire')).toEqual({
    ...expected,
    version: 3,
    dutyPhone: null,
    supervisionPhone: null,
    liaisons: [first],
  });
});

/** Number of events in the log. */
async function toldSoFar(): Promise<number> {
  await office.connection.db.execute('SELECT events.relay(1000)');
  return office.connection.db.$count(eventLog);
}

test('the same register again changes nothing and tells nobody', async () => {
  const { db } = office.connection;
  const entry = { departmentCode: 'heat', dutyPhone: '0000-80000001', supervisionPhone: null };
  const entries = [{ ...entry, people: [first, { ...deputy, phone: null }] }];
  await registerLiaisons({ db }, entries);
  const before = await directoryOf('heat');
  const told = await toldSoFar();
  await registerLiaisons({ db }, entries);
  expect(await directoryOf('heat')).toEqual(before);
  expect(await toldSoFar()).toBe(told);
  await registerLiaisons({ db }, [{ ...entry, people: [first] }]);
  expect(await directoryOf('heat')).toMatchObject({ version: (before?.version ?? 0) + 1 });
});

test('strangers are refused and change nothing', async () => {
  const before = await directoryOf('fire');
  const strangers = [
    liaisonOf('heat'),
    community,
    viewerOf({ role: 'STREET_OFFICER', departmentCode: 'community' }),
    viewerOf({ role: 'CHAIR' }),
    viewerOf({ role: 'SUPERVISOR' }),
    viewerOf({ role: 'ADMIN' }),
    viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' }),
    viewerOf({ role: 'CITIZEN' }),
  ];
  for (const viewer of strangers) {
    expect(await record(viewer)).toMatchObject({ __typename: 'Forbidden' });
  }
  expect(await record(signedOut)).toMatchObject({ __typename: 'NotSignedIn' });
  expect(await directoryOf('fire')).toEqual(before);
});

test('of several at once who read the same version one is heard', async () => {
  const { version = 0 } = (await directoryOf('gas')) ?? {};
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      record(secretary, {
        departmentId: 'gas',
        dutyPhone: `0000-8000000${index}`,
        expectedVersion: version,
      }),
    ),
  );
  const typenames = outcomes.map(({ __typename }) => __typename).toSorted();
  expect(typenames).toEqual([
    'RecordLiaisonsSuccess',
    ...Array.from({ length: 7 }, () => 'StaleVersion'),
  ]);
  const stale = outcomes.find(({ __typename }) => __typename === 'StaleVersion');
  expect(stale).toMatchObject({ currentVersion: version + 1 });
});

test.each([
  ['without a first one', { liaisons: [deputy] }, 'liaisons'],
  ['with nobody', { liaisons: [] }, 'liaisons'],
  ['with two first ones', { liaisons: [first, first] }, 'liaisons'],
  ['without a name', { liaisons: [{ ...first, name: ' ' }] }, 'liaisons.0.name'],
  ['with a word for a telephone', { dutyPhone: '总机' }, 'dutyPhone'],
  ['with two digits', { supervisionPhone: '12' }, 'supervisionPhone'],
  ['with a mail address', { liaisons: [{ ...first, phone: 'a@b.cn' }] }, 'liaisons.0.phone'],
  ['of no department', { departmentId: 'none' }, 'departmentId'],
])('liaisons %s are refused and change nothing', async (_, input, path) => {
  const before = await directoryOf('fire');
  expect(await record(secretary, input)).toMatchObject({ __typename: 'InvalidInput', path });
  expect(await directoryOf('fire')).toEqual(before);
});
