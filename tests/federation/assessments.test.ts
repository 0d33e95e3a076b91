import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenAssessment } from '../support/assessments.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report } from '../support/story.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const query = `query ($id: ID!) { issue(id: $id) { compound {
  assessments(first: 1) { id state score viewerMayObject viewerMayConfirm } } } }`;

interface Assessment {
  id: string;
  state: string;
  score: number;
  viewerMayObject: boolean;
  viewerMayConfirm: boolean;
}

test('a score is objected to and answered on the page of an issue of its compound', async () => {
  const issueId = await report(hub);
  const shown = async (username: 'company' | 'housing' | 'fire') => {
    const { data } = await hub.ask<{ issue: { compound: { assessments: Assessment[] } } }>(
      username,
      query,
      { id: issueId },
    );
    return data?.issue.compound.assessments[0];
  };
  // What is kept of the page says nothing of scores, and has to give way.
  for (const username of ['company', 'housing', 'fire'] as const) {
    expect(await shown(username)).toBeUndefined();
  }
  const assessmentId = await givenAssessment(hub, 'running');
  const notified = { id: assessmentId, state: 'NOTIFIED', score: 68.5, viewerMayConfirm: false };
  const expected = { company: true, housing: true, fire: false };
  for (const username of ['company', 'housing', 'fire'] as const) {
    await until(`${username} is told`, async () => (await shown(username)) !== undefined);
    expect(await shown(username)).toEqual({ ...notified, viewerMayObject: expected[username] });
  }
  const objection = '绿化项扣分与现场不符。';
  await hub.done('company', 'housingObjectToAssessment', { assessmentId, objection });
  const waits = { state: 'OBJECTION', viewerMayObject: false };
  await until('housing is told', async () => (await shown('housing'))?.state === 'OBJECTION');
  expect(await shown('company')).toMatchObject({ ...waits, viewerMayConfirm: false });
  expect(await shown('housing')).toMatchObject({ ...waits, viewerMayConfirm: true });
  const answer = '经复核改分。';
  await hub.done('housing', 'housingConfirmAssessment', { assessmentId, answer, score: 88 });
  await until('the company is told', async () => (await shown('company'))?.state === 'CONFIRMED');
  expect(await shown('company')).toMatchObject({ score: 88, viewerMayObject: false });
});
