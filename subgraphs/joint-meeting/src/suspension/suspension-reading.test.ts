import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, community, fire, givenSummoned, openOffice } from '../testing/office-bench.ts';

const reason = '部门之间尚有分歧，资金未落实';
const refusal = '先行处置，不予挂账';
const report = '已两次催办财政部门';
const back = '分歧已解决';

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.[Symbol.asyncDispose]());

/** Everything that a viewer reads of an issue's suspensions and timeline. */
async function read(viewer: Viewer, id: string): Promise<string> {
  const { data, errors } = await office.execute(
    viewer,
    `query ($id: ID!) {
      issue(id: $id) {
        suspensions { state reason publicText decisionReason reports { report } }
        timeline { nodes { type text } }
      }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data?.['issue']).not.toBeNull();
  return JSON.stringify(data);
}

test('what offices say of a suspension reaches no resident and no company', async () => {
  const issueId = await givenSummoned(office);
  const supervisor = viewerOf({ role: 'SUPERVISOR' });
  const done = async (viewer: Viewer, mutation: string, input: object) =>
    expect((await act(office, viewer, mutation, { issueId, ...input })).__typename).toMatch(
      /Success$/,
    );
  await done(fire, 'claimIssue', { role: 'LEAD' });
  await done(fire, 'suspendIssue', { reason });
  await done(supervisor, 'decideSuspension', { approved: false, reason: refusal });
  await done(fire, 'suspendIssue', { reason });
  await done(supervisor, 'decideSuspension', { approved: true });
  await done(fire, 'reportInterim', { report });
  await done(fire, 'resumeIssue', { reason: back });
  const words = [reason, refusal, report, back];
  for (const viewer of [fire, community, supervisor]) {
    const seen = await read(viewer, issueId);
    for (const said of words) expect(seen, viewer.role).toContain(said);
  }
  const seen = await read(viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' }), issueId);
  for (const said of words) expect(seen).not.toContain(said);
  expect(seen).toContain('已挂账跟踪');
});
