import { encodeCursor } from '@lianxi/kit/cursor';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { eventLog } from '@lianxi/db/events';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, community, compoundId, givenSummoned, openOffice } from '../testing/office-bench.ts';

const inTerritory = { communityId: 'community-1', streetId: 'street-1' };
const secretary = viewerOf({ role: 'OFFICE_SECRETARY' });

/** Everyone whom a covert check may concern or who may talk of it, and all others without a part. */
const strangers: Record<string, Viewer> = {
  'the department that was called': liaisonOf('fire'),
  'another department': liaisonOf('heat'),
  'the community': community,
  'the street': viewerOf({ role: 'STREET_OFFICER', ...inTerritory }),
  'the company': viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' }),
  'a resident': viewerOf({ role: 'CITIZEN' }),
  'the callback officer': viewerOf({ role: 'CALLBACK_OFFICER' }),
  'the system administrator': viewerOf({ role: 'ADMIN' }),
};

const supervising: Record<string, Viewer> = {
  'the office': secretary,
  'the leading group': viewerOf({ role: 'SUPERVISOR' }),
  'the chair': viewerOf({ role: 'CHAIR' }),
  'the auditor': viewerOf({ role: 'AUDITOR' }),
};

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.[Symbol.asyncDispose]());

async function recorded(input: object): Promise<string> {
  const result = await act(
    office,
    secretary,
    'recordInspection',
    { kind: 'COVERT', summary: '夜间车辆仍占用通道', findings: [{ text: '无人值守' }], ...input },
    'zh',
    '... on RecordInspectionSuccess { inspection { id } }',
  );
  const { inspection } = result as { inspection?: { id: string } };
  if (inspection === undefined) throw new Error(JSON.stringify(result));
  return inspection.id;
}

const published = (inspectionId: string) =>
  act(office, secretary, 'publishInspection', { inspectionId });

/** Everything by which a viewer could learn of checks. */
async function view(viewer: Viewer, issueId: string, inspectionId: string) {
  const { data } = await office.execute(
    viewer,
    `query ($issueId: ID!, $inspectionId: ID!) {
      inspections { totalCount nodes { id summary findings { text } original { id } } }
      ofCompound: inspections(filter: { compoundId: "${compoundId}" }) { totalCount }
      covert: inspections(filter: { kinds: [COVERT] }) { totalCount }
      inspection(id: $inspectionId) { id }
      lookBacks { inspected lookedBack wanted }
      issue(id: $issueId) {
        version updatedAt supervisionLevel onAgenda
        inspections { id }
        timeline { nodes { id type text } }
        viewerActs { act }
      }
    }`,
    { issueId, inspectionId },
  );
  return data;
}

async function seenEvents(viewer: Viewer): Promise<string[]> {
  await office.publish([]);
  await office.connection.db.execute('SELECT events.relay(1000)');
  const log = await office.connection.db.select().from(eventLog).orderBy(asc(eventLog.position));
  const types = await Promise.all(
    log.map(async ({ position }) => {
      const { data } = await office.execute(
        viewer,
        `query ($cursor: String!) { issueEventsAt(cursors: [$cursor]) { type } }`,
        { cursor: encodeCursor(position) },
      );
      const [event] = data?.['issueEventsAt'] as [{ type: string } | null];
      return event?.type;
    }),
  );
  return types.filter((type) => type !== undefined);
}

describe('a covert check', () => {
  test.each(Object.keys(strangers))('is hidden from %s until it is published', async (who) => {
    const viewer = strangers[who] ?? community;
    const issueId = await givenSummoned(office);
    const before = await view(viewer, issueId, 'none');
    const events = await seenEvents(viewer);
    const ofIssue = await recorded({ issueId });
    const ofCompound = await recorded({ compoundId });
    expect(await view(viewer, issueId, ofIssue)).toEqual(before);
    expect(await view(viewer, issueId, ofCompound)).toEqual(before);
    expect(await seenEvents(viewer)).toEqual(events);
    await published(ofIssue);
    await published(ofCompound);
  });

  test.each(Object.keys(supervising))('is known to %s', async (who) => {
    const issueId = await givenSummoned(office);
    const id = await recorded({ issueId });
    const seen = await view(supervising[who] ?? secretary, issueId, id);
    expect(seen).toMatchObject({ inspection: { id }, issue: { inspections: [{ id }] } });
    await published(id);
  });

  test('leaves nothing in the log by which its subject could be recognised', async () => {
    const issueId = await givenSummoned(office);
    const id = await recorded({ issueId });
    await office.connection.db.execute('SELECT events.relay(1000)');
    const log = await office.connection.db.select().from(eventLog).orderBy(asc(eventLog.position));
    expect(log.at(-1)).toMatchObject({
      type: 'INSPECTION_RECORDED',
      subjectType: 'inspection',
      subjectId: id,
      actorId: null,
      departmentCodes: [],
      communityId: null,
      streetId: null,
      payload: {},
    });
    await published(id);
  });

  test('that is published is told to whom it concerns, and to nobody else', async () => {
    const issueId = await givenSummoned(office);
    const id = await recorded({ issueId });
    await published(id);
    for (const who of ['the department that was called', 'the community', 'the company']) {
      const viewer = strangers[who] ?? community;
      expect(await view(viewer, issueId, id), who).toMatchObject({ inspection: { id } });
      expect((await seenEvents(viewer)).at(-1), who).toBe('INSPECTION_PUBLISHED');
    }
    const outside = viewerOf({ role: 'COMMUNITY_WORKER', communityId: 'c-9', streetId: 's-9' });
    for (const viewer of [outside, viewerOf({ role: 'CITIZEN' }), viewerOf({ role: 'ADMIN' })]) {
      expect(await view(viewer, issueId, id)).toMatchObject({ inspection: null, issue: null });
    }
  });
});

describe('a check', () => {
  test('is published once', async () => {
    const id = await recorded({ compoundId });
    const outcomes = await Promise.all([published(id), published(id), published(id)]);
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PublishInspectionSuccess',
      'WrongState',
      'WrongState',
    ]);
  });

  test('published with a demand brings a notice of supervision', async () => {
    const issueId = await givenSummoned(office);
    const inspectionId = await recorded({ issueId, kind: 'KEY_POINT' });
    await act(office, secretary, 'publishInspection', { inspectionId, demand: '三日内清理' });
    const { data } = await office.execute(
      secretary,
      `query ($id: ID!) { issue(id: $id) { supervisionLevel supervisions { cause text } } }`,
      { id: issueId },
    );
    expect(data).toEqual({
      issue: { supervisionLevel: 1, supervisions: [{ cause: 'INSPECTION', text: '三日内清理' }] },
    });
  });

  test.each([
    ['without a subject', {}, 'issueId'],
    ['of an unknown issue', { issueId: 'none' }, 'issueId'],
    ['of an unknown compound', { compoundId: 'none' }, 'compoundId'],
    ['that names an original it cannot have', { compoundId, originalId: 'none' }, 'originalId'],
    ['of tomorrow', { compoundId, visitedAt: '2099-01-01T00:00:00+08:00' }, 'visitedAt'],
    [
      'with a department that does not exist',
      { compoundId, findings: [{ text: '无人值守', departmentId: 'none' }] },
      'findings.0.departmentId',
    ],
    [
      'with an outcome of nothing',
      { compoundId, findings: [{ text: '无人值守', outcome: 'RECTIFIED' }] },
      'findings.0.originalFindingId',
    ],
  ])('%s is refused and changes nothing', async (_, input, path) => {
    const before = await view(secretary, 'none', 'none');
    const result = await act(office, secretary, 'recordInspection', {
      kind: 'OPEN',
      summary: '现场查看',
      findings: [],
      ...input,
    });
    expect(result).toMatchObject({ __typename: 'InvalidInput', path });
    expect(await view(secretary, 'none', 'none')).toEqual(before);
  });
});

describe('a look-back', () => {
  const lookBack = (originalId: string, findings: object[] = []) =>
    act(office, secretary, 'recordInspection', {
      kind: 'FOLLOW_UP',
      summary: '复查整改情况',
      originalId,
      findings,
    });

  test('goes back to a check that was published, and to no other', async () => {
    const id = await recorded({ compoundId });
    expect(await lookBack(id)).toMatchObject({ __typename: 'InvalidInput', path: 'originalId' });
    await published(id);
    expect(await lookBack(id)).toMatchObject({ __typename: 'RecordInspectionSuccess' });
  });

  test('says of each earlier finding what became of it, and counts for the share', async () => {
    const id = await recorded({ compoundId });
    await published(id);
    const { data: before } = await office.execute(secretary, `{ lookBacks { lookedBack } }`);
    const { data } = await office.execute(
      secretary,
      `query ($id: ID!) { inspection(id: $id) { findings { id } } }`,
      { id },
    );
    const { findings } = data?.['inspection'] as { findings: { id: string }[] };
    const outcomes = findings.map((finding) => ({
      text: '已派人值守',
      originalFindingId: finding.id,
      outcome: 'RECTIFIED',
    }));
    expect(await lookBack(id, outcomes)).toMatchObject({ __typename: 'RecordInspectionSuccess' });
    const foreign = await recorded({ compoundId });
    await published(foreign);
    expect(await lookBack(foreign, outcomes)).toMatchObject({ __typename: 'InvalidInput' });
    const { data: after } = await office.execute(
      secretary,
      `{ lookBacks { inspected lookedBack wanted } }`,
    );
    const looked = (answer: unknown) =>
      (answer as { lookBacks: { lookedBack: number } }).lookBacks.lookedBack;
    expect(looked(after)).toBe(looked(before) + 1);
    const { lookBacks } = after as { lookBacks: { inspected: number; wanted: number } };
    expect(lookBacks.wanted).toBe(Math.ceil(lookBacks.inspected * 0.142));
  });
});
