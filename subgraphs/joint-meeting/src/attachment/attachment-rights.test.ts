import { readdir } from 'node:fs/promises';
import { attachments, issues } from '@lianxi/db/joint-meeting';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fileJointReport } from '../resolution/joint-report.service.ts';
import { reportIn } from '../summons/summons-answer.service.ts';
import {
  actor,
  community,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
} from '../testing/protocol-bench.ts';
import { attachFiles } from './attachment.service.ts';
import { type AttachmentBench, openAttachmentBench } from './testing/attachment-bench.ts';
import { photo } from './testing/files.ts';

let office: AttachmentBench;
let issueId: string;
const worker = community.viewer;
const fire = liaison('fire');
const stranger = actor('COMMUNITY_WORKER', { communityId: 'community-2', userId: 'stranger' });

beforeAll(async () => {
  office = await openAttachmentBench();
  issueId = await givenReported(office.bench.deps);
});

afterEach(async () => {
  await office.bench.connection.db.delete(attachments);
  for (const id of await readdir(office.folder)) await office.storage.remove(id);
});
afterAll(() => office[Symbol.asyncDispose]());

function toReport(name: string, more: Record<string, string> = {}) {
  return { purpose: 'REPORT', issueId, name, ...more };
}

async function rows() {
  return office.bench.connection.db.select().from(attachments);
}

async function attach(bytes: Buffer, name = '现场.jpg'): Promise<string> {
  const { attachment } = await office.upload(worker, toReport(name), bytes);
  const attachmentIds = [attachment?.id ?? ''];
  const { deps } = office.bench;
  await expectSuccess(attachFiles(deps, community, { issueId, purpose: 'REPORT', attachmentIds }));
  return attachmentIds[0] ?? '';
}

describe('a link', () => {
  test('opens for the viewer it was made for, and for nobody else', async () => {
    await attach(await photo());
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    const url = shown?.url ?? '';
    const colleague = { ...worker, userId: 'colleague' };
    const other = (await office.attached(colleague, issueId))?.[0]?.url ?? '';
    const signedOut = actor('ANONYMOUS', { userId: null }).viewer;
    const missing = await office.visit(worker, url.replace(/[0-9a-f-]{36}/, crypto.randomUUID()));
    const nothing = await missing.text();
    for (const [viewer, link] of [
      [colleague, url],
      [worker, other],
      [signedOut, url],
      [worker, url.replace('original', 'thumbnail')],
      [worker, url.replace(/expires=\d+/, 'expires=9999999999999')],
      [worker, url.replace('signature=', 'signature=x')],
      [worker, url.split('?')[0] ?? ''],
    ] as const) {
      const answer = await office.visit(viewer, link);
      expect([answer.status, await answer.text()]).toEqual([404, nothing]);
    }
    expect((await office.visit(colleague, other)).status).toBe(200);
  });

  test('expires', async () => {
    await attach(await photo());
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    office.bench.clock.set('2026-11-16T09:29:00+08:00');
    expect((await office.visit(worker, shown?.url ?? '')).status).toBe(200);
    office.bench.clock.set('2026-11-16T10:00:00+08:00');
    expect((await office.visit(worker, shown?.url ?? '')).status).toBe(404);
    office.bench.clock.set('2026-11-16T09:00:00+08:00');
  });

  test('is dead the moment its viewer loses the right', async () => {
    await attach(await photo());
    const police = liaison('police').viewer;
    const [shown] = (await office.attached(police, issueId)) ?? [];
    expect((await office.visit(police, shown?.url ?? '')).status).toBe(200);
    const { db } = office.bench.connection;
    await db.update(issues).set({ restricted: true }).where(eq(issues.id, issueId));
    const answer = await office.visit(police, shown?.url ?? '');
    await db.update(issues).set({ restricted: false }).where(eq(issues.id, issueId));
    expect(answer.status).toBe(404);
  });

  test('shows no bytes that the store has changed or lost', async () => {
    const id = await attach(await photo());
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    await office.storage.put(id, 'original', await photo(10, 10));
    expect((await office.visit(worker, shown?.url ?? '')).status).toBe(500);
    await office.storage.remove(id);
    expect((await office.visit(worker, shown?.url ?? '')).status).toBe(500);
  });

  test('to a draft is its uploader’s alone', async () => {
    const { attachment } = await office.upload(worker, toReport('x.jpg'), await photo());
    expect((await office.visit(worker, attachment?.thumbnailUrl ?? '')).status).toBe(200);
    expect(await office.attached(worker, issueId)).toEqual([]);
  });
});

test('who may not attach is refused before the file is read', async () => {
  const bytes = await photo();
  const send = (viewer: typeof worker, fields: Record<string, string>) =>
    office.upload(viewer, fields, bytes);
  for (const [viewer, fields] of [
    [stranger.viewer, toReport('x.jpg')],
    [fire.viewer, toReport('x.jpg')],
    [worker, toReport('x.jpg', { purpose: 'VERIFICATION' })],
    [worker, toReport('x.jpg', { purpose: 'JOINT_REPORT' })],
    [worker, { purpose: 'TASK', name: 'x.jpg' }],
    [worker, toReport('x.jpg', { issueId: crypto.randomUUID() })],
  ] as const) {
    expect(await send(viewer, fields)).toMatchObject({ status: 403, code: 'forbidden' });
  }
  expect(await rows()).toEqual([]);
});

test('a draft serves one act, of its own purpose and issue, by its uploader', async () => {
  const { deps } = office.bench;
  const { attachment } = await office.upload(worker, toReport('x.jpg'), await photo());
  const id = attachment?.id ?? '';
  const other = await givenReported(deps);
  const attempt = (acting: typeof community, issue: string, ids: string[]) =>
    attachFiles(deps, acting, { issueId: issue, purpose: 'REPORT', attachmentIds: ids });
  const colleague = actor('COMMUNITY_WORKER', { ...worker, userId: 'colleague' });
  const invalid = (index: number) => ({
    __typename: 'InvalidInput',
    path: `attachmentIds.${index}`,
  });
  expect(await attempt(community, other, [id])).toMatchObject(invalid(0));
  expect(await attempt(colleague, issueId, [id])).toMatchObject(invalid(0));
  expect(await attempt(community, issueId, [id, id])).toMatchObject(invalid(1));
  expect(await attempt(community, issueId, ['nonsense'])).toMatchObject(invalid(0));
  expect(await rows()).toMatchObject([{ state: 'DRAFT' }]);
  await expectSuccess(attempt(community, issueId, [id]));
  expect(await attempt(community, issueId, [id])).toMatchObject(invalid(0));
});

test('the evidence of an act comes with it, or the act is refused whole', async () => {
  const { deps } = office.bench;
  const summoned = await givenSummoned(deps, ['fire']);
  const attachmentIds = [crypto.randomUUID()];
  const place = '三号楼';
  expect(await reportIn(deps, fire, { issueId: summoned, place, attachmentIds })).toMatchObject({
    __typename: 'InvalidInput',
  });
  const query = `query ($id: ID!) { issue(id: $id) { version summonses { targets { arrivedAt } } } }`;
  const { issue } = await office.ask(worker, query, { id: summoned });
  expect(issue).toMatchObject({ summonses: [{ targets: [{ arrivedAt: null }] }] });
  const report = { issueId: summoned, report: '已清理', publicReply: '已清理', attachmentIds };
  expect(await fileJointReport(deps, fire, report)).not.toMatchObject({
    __typename: 'FileJointReportSuccess',
  });
});
