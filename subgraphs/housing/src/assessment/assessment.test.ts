import { eventLog } from '@lianxi/db/events';
import { relayNow } from '@lianxi/kit/relay';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerCompanies } from '../company/company.service.ts';
import { registerCompounds } from '../compound/register-compounds.service.ts';
import type { HousingDeps } from '../deps.ts';
import { createHousing } from '../housing.ts';
import { findAssessmentsOf } from './assessment.store.ts';
import { notifyAssessments } from './notify-assessments.service.ts';

const uscc = '91370100MA3C000001';
const otherUscc = '91370100MA3C000002';
const officer = liaisonOf('housing');
const company = viewerOf({ role: 'COMPANY_USER', companyUscc: uscc });
const otherCompany = viewerOf({ role: 'COMPANY_USER', companyUscc: otherUscc });
const lines = { gradeAFrom: 85, keepGradeFrom: 70 };
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

let housing: TestSubgraph;
let deps: HousingDeps;
let compoundId: string;
let days = 0;

beforeAll(async () => {
  housing = await openTestSubgraph('housing', createHousing);
  deps = { db: housing.connection.db, clock: { now: () => new Date() } };
  await registerCompanies(deps, [
    { uscc, name: '安居物业' },
    { uscc: otherUscc, name: '乐业物业' },
  ]);
  const compound = { code: 'XQ0001', name: '和风小区', kind: 'COMMERCIAL' as const };
  const { idByCode } = await registerCompounds(deps, [
    { ...compound, managementType: 'MARKET', companyUscc: uscc },
  ]);
  compoundId = idByCode.get('XQ0001') ?? '';
});
afterAll(() => housing?.[Symbol.asyncDispose]());

/** Notifies the company of a score whose term ends so many hours from now. */
async function notified(termHours: number, score = 68.5): Promise<string> {
  days += 1;
  const assessedOn = new Date(Date.UTC(2026, 0, days)).toISOString().slice(0, 10);
  const project = { compoundId, companyUscc: uscc, assessor: '评估中心', assessedOn, score };
  await notifyAssessments(deps, [project], { ...lines, objectionDueAt: hours(termHours) });
  const rows = await findAssessmentsOf(deps.db, [compoundId]);
  return rows.find((row) => row.assessedOn === assessedOn)?.id ?? '';
}

async function act(viewer: Viewer, name: 'ObjectTo' | 'Confirm', input: object) {
  const { data, errors } = await housing.execute(
    viewer,
    `mutation ($input: Housing${name}AssessmentInput!) {
      result: housing${name}Assessment(input: $input) {
        __typename ... on InvalidInput { path }
        ... on Housing${name}AssessmentSuccess { assessment { state score grade belowKeepGrade } }
      }
    }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['result'] as { __typename: string };
}
const object = (viewer: Viewer, assessmentId: string) =>
  act(viewer, 'ObjectTo', { assessmentId, objection: '绿化项扣分与现场不符。' });
const confirm = (viewer: Viewer, assessmentId: string, more: object = {}) =>
  act(viewer, 'Confirm', { assessmentId, ...more });

const fields = `assessor score notifiedScore grade belowKeepGrade gradeAFrom keepGradeFrom state
  objection objectedByName answer confirmedByName viewerMayObject viewerMayConfirm company { name }`;

async function latest(viewer: Viewer) {
  const { data } = await housing.execute(
    viewer,
    `query ($id: ID!) { compound(id: $id) { assessments(first: 1) { ${fields} } } }`,
    { id: compoundId },
  );
  const { assessments } = (data?.['compound'] ?? {}) as { assessments?: object[] };
  return assessments?.[0];
}

test('a score is told to officers and to its company, with its grade and who may do what', async () => {
  await notified(1);
  const told = {
    assessor: '评估中心',
    score: 68.5,
    notifiedScore: 68.5,
    grade: 'B',
    belowKeepGrade: true,
    ...lines,
    state: 'NOTIFIED',
    objection: null,
    viewerMayConfirm: false,
    company: { name: '安居物业' },
  };
  expect(await latest(company)).toMatchObject({ ...told, viewerMayObject: true });
  expect(await latest(officer)).toMatchObject({ ...told, viewerMayObject: true });
  expect(await latest(liaisonOf('fire'))).toMatchObject({ ...told, viewerMayObject: false });
  for (const stranger of [otherCompany, viewerOf({ role: 'CITIZEN' }), viewerOf()]) {
    expect(await latest(stranger)).toBeUndefined();
  }
});

test('a company that takes over a compound does not see what its predecessor scored', async () => {
  await notified(1);
  const compound = { code: 'XQ0001', name: '和风小区', kind: 'COMMERCIAL' as const };
  const served = (companyUscc: string) =>
    registerCompounds(deps, [{ ...compound, managementType: 'MARKET', companyUscc }]);
  await served(otherUscc);
  const query = `query ($id: ID!) { compound(id: $id) { assessments { id } } }`;
  const { data } = await housing.execute(otherCompany, query, { id: compoundId });
  await served(uscc);
  expect(data).toEqual({ compound: { assessments: [] } });
});

test('an objection is filed in time, once, and answered with the score that then counts', async () => {
  const id = await notified(1);
  const outcomes = await Promise.all([object(company, id), object(company, id)]);
  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'HousingObjectToAssessmentSuccess',
    'WrongState',
  ]);
  expect(await latest(officer)).toMatchObject({
    state: 'OBJECTION',
    objection: '绿化项扣分与现场不符。',
    viewerMayObject: false,
    viewerMayConfirm: true,
  });
  expect(await confirm(officer, id)).toMatchObject({ __typename: 'InvalidInput', path: 'answer' });
  for (const score of [-1, 100.01, 86.123]) {
    const faulty = await confirm(officer, id, { answer: '经复核改分。', score });
    expect(faulty).toMatchObject({ __typename: 'InvalidInput', path: 'score' });
  }
  expect(await confirm(officer, id, { answer: '经复核改分。', score: 86.5 })).toMatchObject({
    assessment: { state: 'CONFIRMED', score: 86.5, grade: 'A', belowKeepGrade: false },
  });
  expect(await latest(company)).toMatchObject({
    state: 'CONFIRMED',
    score: 86.5,
    notifiedScore: 68.5,
    answer: '经复核改分。',
    viewerMayObject: false,
  });
  expect(await confirm(officer, id, { answer: '再改。' })).toEqual({ __typename: 'WrongState' });
});

test('an objection is answered and the score may stand', async () => {
  const id = await notified(1);
  await object(officer, id);
  expect(await confirm(officer, id, { answer: '复核无误，维持原分。' })).toMatchObject({
    assessment: { state: 'CONFIRMED', score: 68.5 },
  });
});

test('without an objection a score is confirmed after its term, and not changed', async () => {
  const early = await notified(1);
  expect(await confirm(officer, early)).toEqual({ __typename: 'WrongState' });
  const id = await notified(-1);
  expect(await object(company, id)).toEqual({ __typename: 'WrongState' });
  for (const [more, path] of [
    [{ answer: '改分。' }, 'answer'],
    [{ score: 90 }, 'score'],
  ] as const) {
    expect(await confirm(officer, id, more)).toMatchObject({ __typename: 'InvalidInput', path });
  }
  expect(await confirm(officer, id)).toMatchObject({ assessment: { state: 'CONFIRMED' } });
});

test('strangers are refused and change nothing', async () => {
  const inTerm = await notified(1);
  const afterTerm = await notified(-1);
  const before = await findAssessmentsOf(deps.db, [compoundId]);
  const strangers = [
    otherCompany,
    liaisonOf('fire'),
    viewerOf({ role: 'OFFICE_SECRETARY' }),
    viewerOf({ role: 'SUPERVISOR' }),
    viewerOf({ role: 'STREET_OFFICER', departmentCode: 'community', streetId: 's-1' }),
    viewerOf({ role: 'CITIZEN' }),
    viewerOf({ role: 'ADMIN' }),
  ];
  for (const viewer of strangers) {
    expect(await object(viewer, inTerm)).toEqual({ __typename: 'Forbidden' });
    expect(await confirm(viewer, afterTerm)).toEqual({ __typename: 'Forbidden' });
  }
  expect(await confirm(company, afterTerm)).toEqual({ __typename: 'Forbidden' });
  expect(await object(viewerOf(), inTerm)).toEqual({ __typename: 'NotSignedIn' });
  expect(await object(officer, crypto.randomUUID())).toEqual({ __typename: 'Forbidden' });
  expect(await findAssessmentsOf(deps.db, [compoundId])).toEqual(before);
});

test('the log tells that something of the compound has changed, and no word of the objection', async () => {
  const id = await notified(1);
  await object(company, id);
  await confirm(officer, id, { answer: '维持原分。' });
  await relayNow(housing.connection.db);
  const log = await housing.connection.db.select().from(eventLog).orderBy(asc(eventLog.position));
  const last = log.slice(-3);
  expect(last.map(({ type }) => type)).toEqual([
    'ASSESSMENT_NOTIFIED',
    'ASSESSMENT_OBJECTED',
    'ASSESSMENT_CONFIRMED',
  ]);
  for (const event of last) {
    expect(event).toMatchObject({ subjectType: 'compound', subjectId: compoundId, payload: {} });
  }
});
