import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { dispute, report, takeUp } from '../support/story.ts';
import { until } from '../support/until.ts';
import { givenUpload, pixel, upload } from '../support/uploads.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const attached = `query ($id: ID!) { issue(id: $id) { attachments { id name url thumbnailUrl } } }`;
type Attached = { issue: { attachments: { id: string; url: string; thumbnailUrl: string }[] } };

async function visit(username: 'community' | 'police' | null, link: string): Promise<Response> {
  const headers: Record<string, string> =
    username === null ? {} : { authorization: `Bearer ${await hub.signIn(username)}` };
  return fetch(`${hub.url}${link}`, { headers });
}

test('a photo goes in and out through the gateway, for who may see it', async () => {
  const issueId = await report(hub);
  const attachmentIds = [await givenUpload(hub, 'community', issueId)];
  await hub.done('community', 'attachFiles', { issueId, purpose: 'REPORT', attachmentIds });
  const { data } = await hub.ask<Attached>('police', attached, { id: issueId });
  const [photo] = data?.issue.attachments ?? [];
  const answer = await visit('police', photo?.url ?? '');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  expect(answer.headers.get('cache-control')).toBe('private, max-age=300');
  expect((await visit('community', photo?.url ?? '')).status).toBe(404);
  expect((await visit(null, photo?.url ?? '')).status).toBe(401);
});

test('a new photo is told to those who watch, each with a link of their own', async () => {
  const issueId = await report(hub);
  await using follower = await hub.follow('police', { fields: 'id attachments { url }' });
  const attachmentIds = [await givenUpload(hub, 'community', issueId)];
  await hub.done('community', 'attachFiles', { issueId, purpose: 'REPORT', attachmentIds });
  const seen = await follower.untilSeen(
    'the new photo',
    ({ type, issue }) => type === 'FILES_ATTACHED' && issue?.['id'] === issueId,
  );
  const [photo] = seen.issue?.['attachments'] as { url: string }[];
  expect((await visit('police', photo?.url ?? '')).status).toBe(200);
});

test('a report brings its photos along', async () => {
  const fields = { purpose: 'REPORT', name: '现场.png' };
  const { attachment } = await upload(hub, 'community', fields);
  const issueId = await report(hub, { attachmentIds: [attachment?.id] });
  const { data } = await hub.ask<Attached>('community', attached, { id: issueId });
  expect(data?.issue.attachments).toMatchObject([{ id: attachment?.id, name: '现场.png' }]);
});

test('the evidence of a task in another subgraph is seen by offices, and by companies not', async () => {
  const issueId = await takeUp(hub);
  const { task } = await hub.done('police', 'policeAddTask', { issueId, title: '现场处置' });
  const id = await givenUpload(hub, 'police', issueId, 'TASK');
  await hub.done('police', 'policeUpdateTask', { taskId: task?.id, attachmentsAfter: [id] });
  const query = `query ($id: ID!) { issue(id: $id) {
    attachments { id }
    publicSecurity { evidenceCount tasks { attachmentsAfter { id name thumbnailUrl } } } } }`;
  type Answer = {
    issue: {
      attachments: { id: string }[];
      publicSecurity: { tasks: { attachmentsAfter: ({ id: string } | null)[] }[] } | null;
    };
  };
  await until('the evidence is attached', async () => {
    const { data } = await hub.ask<Answer>('housing', query, { id: issueId });
    return data?.issue.publicSecurity?.tasks[0]?.attachmentsAfter[0]?.id === id;
  });
  const { data } = await hub.ask<Answer>('company', query, { id: issueId });
  expect(data?.issue).toEqual({ attachments: [], publicSecurity: null });
});

test('files stand beside the position and the reply that they came with, between offices', async () => {
  const disputed = await dispute(hub);
  const statement = await givenUpload(hub, 'police', disputed, 'DISPUTE_POSITION');
  await hub.done('police', 'statePosition', {
    issueId: disputed,
    position: '不属于本部门职责。',
    legalBasis: '《道路交通安全法》第五十六条',
    attachmentIds: [statement],
  });
  const supervised = await takeUp(hub);
  await hub.done('office', 'issueSupervision', {
    issueId: supervised,
    level: 1,
    text: '请说明进展。',
  });
  const minutes = await givenUpload(hub, 'housing', supervised, 'SUPERVISION_REPLY');
  await hub.done('housing', 'replySupervision', {
    issueId: supervised,
    answer: '已约谈物业。',
    measure: '加装隔离桩',
    completeBy: '2126-12-01',
    responsiblePerson: '李立',
    attachmentIds: [minutes],
  });
  const query = `query ($id: ID!) { issue(id: $id) {
    disputes { positions { department { code } attachments { id } } }
    supervisions { replies { attachments { id } } } } }`;
  interface Answer {
    issue: {
      disputes: { positions: { department: { code: string }; attachments: { id: string }[] }[] }[];
      supervisions: { replies: { attachments: { id: string }[] }[] }[];
    };
  }
  const read = async (username: 'office' | 'company', id: string) =>
    (await hub.ask<Answer>(username, query, { id })).data?.issue;
  const filesOf = (issue: Answer['issue'] | undefined) =>
    issue?.disputes[0]?.positions.map(({ department, attachments }) => [
      department.code,
      attachments.map(({ id }) => id),
    ]);
  const sides = filesOf(await read('office', disputed));
  expect(sides).toContainEqual(['police', [statement]]);
  expect(sides?.flatMap(([, files]) => files)).toEqual([statement]);
  expect(filesOf(await read('company', disputed))?.flatMap(([, files]) => files)).toEqual([]);
  const answered = await read('office', supervised);
  expect(answered?.supervisions[0]?.replies).toEqual([{ attachments: [{ id: minutes }] }]);
  // What was brought for one purpose serves no other.
  expect(
    await hub.act('housing', 'replySupervision', {
      issueId: supervised,
      answer: '再报。',
      measure: '加装隔离桩',
      completeBy: '2126-12-01',
      responsiblePerson: '李立',
      attachmentIds: [statement],
    }),
  ).not.toMatchObject({ __typename: 'ReplySupervisionSuccess' });
});

test('the photos of a covert check come out when it is published, and not before', async () => {
  const issueId = await takeUp(hub);
  const fields = { purpose: 'INSPECTION', name: '暗访.png' };
  const { attachment } = await upload(hub, 'office', fields);
  expect(await upload(hub, 'housing', fields)).toMatchObject({ status: 403, code: 'forbidden' });
  const { inspection } = (await hub.done('office', 'recordInspection', {
    kind: 'COVERT',
    issueId,
    summary: '夜间车辆仍占用通道',
    findings: [],
    attachmentIds: [attachment?.id],
  })) as unknown as { inspection: { id: string } };
  const query = `query ($id: ID!) { issue(id: $id) {
    attachments { id } inspections { attachments { id url } } } }`;
  interface Answer {
    issue: {
      attachments: { id: string }[];
      inspections: { attachments: { id: string; url: string }[] }[];
    };
  }
  const read = async (username: 'community' | 'police' | 'company' | 'supervisor') =>
    (await hub.ask<Answer>(username, query, { id: issueId })).data?.issue;
  for (const username of ['community', 'police', 'company'] as const) {
    expect(await read(username)).toEqual({ attachments: [], inspections: [] });
  }
  const [known] = (await read('supervisor'))?.inspections ?? [];
  expect(known?.attachments).toMatchObject([{ id: attachment?.id }]);
  await hub.done('office', 'publishInspection', { inspectionId: inspection.id });
  for (const username of ['community', 'police'] as const) {
    const issue = await read(username);
    expect(issue?.attachments).toEqual([]);
    const [photo] = issue?.inspections[0]?.attachments ?? [];
    expect((await visit(username, photo?.url ?? '')).status).toBe(200);
  }
});

test('without a session, and from a foreign page, nothing is taken', async () => {
  const issueId = await report(hub);
  const fields = { purpose: 'REPORT', issueId, name: 'x.png' };
  expect(await upload(hub, null, fields)).toMatchObject({ status: 401, code: 'not_signed_in' });
  expect(
    await upload(hub, 'community', fields, pixel, { origin: 'https://evil.example' }),
  ).toMatchObject({ status: 403 });
});

test('a refusal reaches who is still sending', async () => {
  const issueId = await report(hub);
  const fields = { purpose: 'REPORT', issueId, name: 'x.png' };
  const large = Buffer.alloc(21 * 1024 * 1024, 1);
  expect(await upload(hub, 'community', fields, large)).toMatchObject({
    status: 413,
    code: 'attachment_too_large',
  });
  expect(await upload(hub, 'stranger', fields, large)).toMatchObject({
    status: 403,
    code: 'forbidden',
  });
});

test('an upload that is cut off leaves nothing, and the hub goes on', async () => {
  const issueId = await report(hub);
  const search = new URLSearchParams({ purpose: 'REPORT', issueId, name: 'x.png' });
  const { hostname, port } = new URL(hub.url);
  const token = await hub.signIn('community');
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve) =>
    socket.write(
      `POST /attachments?${search} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-length: 9000\r\n\r\nhalf`,
      () => resolve(),
    ),
  );
  socket.destroy();
  await givenUpload(hub, 'community', issueId);
  const { rows } = await hub.database.db.execute<{ count: string }>(
    `SELECT count(*) FROM joint_meeting.attachments WHERE issue_id = '${issueId}'`,
  );
  expect(rows).toEqual([{ count: '1' }]);
});

test('while joint-meeting is away an upload says so at once', async () => {
  const issueId = await report(hub);
  await hub.processes['joint-meeting'].kill();
  const outcome = await upload(hub, 'community', { purpose: 'REPORT', issueId, name: 'x.png' });
  expect(outcome).toMatchObject({ status: 503, code: 'department_unreachable' });
  hub.processes['joint-meeting'].start();
  await hub.untilWhole();
});
