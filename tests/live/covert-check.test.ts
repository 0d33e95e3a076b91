import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { takeUp } from '../support/story.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

test('who is checked covertly hears of it when it is published, and not before', async () => {
  const issueId = await takeUp(hub);
  const watchers = await Promise.all(
    ['housing', 'fire', 'community', 'street', 'company', 'callback'].map((username) =>
      hub.follow(username as 'housing', { fields: 'id version inspections { id }' }),
    ),
  );
  const { inspection } = (await hub.done('office', 'recordInspection', {
    kind: 'COVERT',
    issueId,
    summary: '夜间车辆仍占用通道',
    findings: [{ text: '无人值守' }],
  })) as unknown as { inspection: { id: string } };
  // What happens next reaches everybody, so what was recorded before it would have, too.
  await hub.done('housing', 'housingAddTask', { issueId, title: '清理通道' });
  await Promise.all(
    watchers.map((watcher) =>
      watcher.untilSeen('the task', ({ type }) => type === 'HANDLING_PROGRESSED'),
    ),
  );
  for (const { events } of watchers) {
    expect(events.map(({ type }) => type)).not.toContain('INSPECTION_PUBLISHED');
    expect(events.flatMap(({ issue }) => issue?.['inspections'])).toEqual([]);
  }

  await hub.done('office', 'publishInspection', { inspectionId: inspection.id });
  const heard = await Promise.all(
    watchers.map((watcher) =>
      watcher.untilSeen('the result', ({ type }) => type === 'INSPECTION_PUBLISHED'),
    ),
  );
  for (const { issue } of heard) {
    expect(issue?.['inspections']).toEqual([{ id: inspection.id }]);
  }
  for (const watcher of watchers) await watcher[Symbol.asyncDispose]();
});
