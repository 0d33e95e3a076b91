import { attachments, inspections } from '@lianxi/db/joint-meeting';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AttachmentBench,
  openAttachmentBench,
} from '../attachment/testing/attachment-bench.ts';
import { photo } from '../attachment/testing/files.ts';
import { actor, community, compoundId, givenSummoned, liaison } from '../testing/protocol-bench.ts';
import { publishInspection, recordInspection } from './inspection.service.ts';

const office = actor('OFFICE_SECRETARY');
const checked = liaison('fire').viewer;
const company = actor('COMPANY_USER', { companyUscc: 'company-1' }).viewer;
const strangers = {
  'the department that was called': checked,
  'the community': community.viewer,
  'the company': company,
  'a resident': actor('CITIZEN').viewer,
  'another community': actor('COMMUNITY_WORKER', { communityId: 'c-9', streetId: 's-9' }).viewer,
};

let bench: AttachmentBench;
beforeAll(async () => {
  bench = await openAttachmentBench();
});
afterAll(() => bench?.[Symbol.asyncDispose]());

async function draft(by = office.viewer): Promise<string> {
  const fields = { purpose: 'INSPECTION', name: '现场.jpg' };
  const { attachment, code } = await bench.upload(by, fields, await photo());
  if (attachment === undefined) throw new Error(code);
  return attachment.id;
}

async function recorded(input: object): Promise<string> {
  const { deps } = bench.bench;
  const check = { kind: 'COVERT', summary: '夜间车辆仍占用通道', findings: [], ...input };
  const outcome = await recordInspection(deps, office, check);
  if (outcome.__typename !== 'RecordInspectionSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.inspectionId;
}

const publish = (inspectionId: string) =>
  publishInspection(bench.bench.deps, office, { inspectionId });

/** Every way by which a viewer could come upon a photo; the link of the check where there is one. */
async function view(
  viewer: typeof checked,
  issueId: string,
  inspectionId: string,
  photoId: string,
) {
  const query = `query ($issueId: ID!, $inspectionId: ID!, $photo: [_Any!]!) {
    inspection(id: $inspectionId) { attachments { id url thumbnailUrl } }
    issue(id: $issueId) { version updatedAt attachments { id } inspections { attachments { id } } }
    _entities(representations: $photo) { ... on Attachment { id url } }
  }`;
  const answer = (await bench.ask(viewer, query, {
    issueId,
    inspectionId,
    photo: [{ __typename: 'Attachment', id: photoId }],
  })) as unknown as {
    inspection: { attachments: { id: string; url: string; thumbnailUrl: string }[] } | null;
    issue: unknown;
    _entities: ({ id: string } | null)[];
  };
  return answer;
}

describe('the photos of a covert check', () => {
  test.each(Object.keys(strangers) as (keyof typeof strangers)[])(
    'are hidden from %s until it is published',
    async (who) => {
      const viewer = strangers[who];
      const issueId = await givenSummoned(bench.bench.deps, ['fire']);
      const photoId = await draft();
      const before = await view(viewer, issueId, crypto.randomUUID(), photoId);
      expect(before._entities).toEqual([null]);
      const inspectionId = await recorded({ issueId, attachmentIds: [photoId] });
      expect(await view(viewer, issueId, inspectionId, photoId)).toEqual(before);
    },
  );

  test('are known to those who supervise, and to whom it concerns when it is published', async () => {
    const issueId = await givenSummoned(bench.bench.deps, ['fire']);
    const photoId = await draft();
    const inspectionId = await recorded({ issueId, attachmentIds: [photoId] });
    for (const role of ['OFFICE_SECRETARY', 'SUPERVISOR', 'CHAIR', 'AUDITOR'] as const) {
      const seen = await view(actor(role).viewer, issueId, inspectionId, photoId);
      expect(seen.inspection?.attachments, role).toMatchObject([{ id: photoId }]);
    }
    await publish(inspectionId);
    for (const viewer of [checked, community.viewer, company]) {
      const { inspection } = await view(viewer, issueId, inspectionId, photoId);
      const [shown] = inspection?.attachments ?? [];
      expect((await bench.visit(viewer, shown?.url ?? '')).status).toBe(200);
    }
    const outside = await view(strangers['another community'], issueId, inspectionId, photoId);
    expect(outside).toMatchObject({ inspection: null, _entities: [null] });
  });

  test('open by no link while it is not published, whoever holds one', async () => {
    const issueId = await givenSummoned(bench.bench.deps, ['fire']);
    const photoId = await draft();
    const inspectionId = await recorded({ issueId, attachmentIds: [photoId] });
    await publish(inspectionId);
    const { inspection } = await view(checked, issueId, inspectionId, photoId);
    const [shown] = inspection?.attachments ?? [];
    const { db } = bench.bench.connection;
    const unpublished = { publishedAt: null, publishedByName: null };
    await db.update(inspections).set(unpublished).where(eq(inspections.id, inspectionId));
    for (const link of [shown?.url, shown?.thumbnailUrl]) {
      expect((await bench.visit(checked, link ?? '')).status).toBe(404);
    }
  });
});

test('photos come with a check, in the order of their upload, without place or time of the camera', async () => {
  const { clock } = bench.bench;
  const first = await draft();
  clock.set(new Date(clock.now().getTime() + 1_000).toISOString());
  const attachmentIds = [first, await draft()];
  const inspectionId = await recorded({ kind: 'OPEN', compoundId, attachmentIds });
  const query = `query ($id: ID!) { inspection(id: $id) {
    attachments { id purpose takenAt takenPlace { latitude } uploadedByName } } }`;
  const { inspection } = await bench.ask(community.viewer, query, { id: inspectionId });
  const facts = {
    purpose: 'INSPECTION',
    takenAt: null,
    takenPlace: null,
    uploadedByName: '测试员',
  };
  expect(inspection?.attachments).toEqual(attachmentIds.map((id) => ({ id, ...facts })));
});

test('who makes no checks uploads nothing for one, and nobody uploads for one to an issue', async () => {
  const bytes = await photo();
  const fields = { purpose: 'INSPECTION', name: '现场.jpg' };
  const issueId = await givenSummoned(bench.bench.deps, ['fire']);
  for (const viewer of [
    ...Object.values(strangers),
    actor('CHAIR').viewer,
    actor('ADMIN').viewer,
  ]) {
    expect(await bench.upload(viewer, fields, bytes)).toMatchObject({ code: 'forbidden' });
  }
  for (const viewer of [office.viewer, checked]) {
    const sent = await bench.upload(viewer, { ...fields, issueId }, bytes);
    expect(sent).toMatchObject({ status: 403, code: 'forbidden' });
  }
});

test('a draft serves one check, by its uploader, or the check is refused whole', async () => {
  const { deps, connection } = bench.bench;
  const id = await draft();
  const all = () => connection.db.$count(inspections);
  const before = await all();
  const attempt = (acting: typeof office, attachmentIds: string[]) =>
    recordInspection(deps, acting, {
      kind: 'OPEN',
      compoundId,
      summary: '现场查看',
      findings: [],
      attachmentIds,
    });
  const invalid = (index: number) => ({
    __typename: 'InvalidInput',
    path: `attachmentIds.${index}`,
  });
  expect(await attempt(actor('SUPERVISOR'), [id])).toMatchObject(invalid(0));
  expect(await attempt(office, [id, id])).toMatchObject(invalid(1));
  expect(await attempt(office, [crypto.randomUUID()])).toMatchObject(invalid(0));
  const tooMany = await Promise.all(Array.from({ length: 3 }, () => draft()));
  expect(await attempt(office, [id, ...tooMany, 'nonsense'])).toMatchObject(invalid(4));
  expect(await all()).toBe(before);
  expect(await attempt(office, [id])).toMatchObject({ __typename: 'RecordInspectionSuccess' });
  expect(await attempt(office, [id])).toMatchObject(invalid(0));
  const [row] = await connection.db.select().from(attachments).where(eq(attachments.id, id));
  expect(row).toMatchObject({ state: 'ATTACHED', issueId: null });
});
