import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report, takeUp } from '../support/story.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const hostile: [string, string][] = [
  ['a script', `<script>alert(document.cookie)</script><img src=x onerror=alert(1)>`],
  ['SQL', `'; DROP TABLE joint_meeting.issues; --`],
  ['a template', '{{constructor.constructor("return process")()}} ${7*7} %s %n'],
  ['text from right to left', 'مرحبا بالعالم 小区'],
  ['characters outside the basic plane', '𠮷野家门口👨‍👩‍👧‍👦堵塞🚗💨'],
  ['letters of several code points', 'e\u0301\u0308\u0323 각 한국어'],
  ['quotes and backslashes', `"引号" 'single' \\u0041 \\n \\`],
  ['wildcards', '100%_成 \\% *?'],
  ['a header', '标题\r\nSet-Cookie: session=1'],
];

describe.each(hostile)('%s', (_, written) => {
  // Of what is written only the line break of another system is made ours.
  const text = written.replaceAll('\r\n', '\n');

  test('is stored and shown as it was written, in queries, events and searches', async () => {
    await using watcher = await hub.follow('office', {
      fields: 'id title description place housing { tasks { title } }',
    });
    const issueId = await report(hub, {
      title: written,
      description: written,
      place: written,
    });
    const { data, errors } = await hub.ask<{ issue: Record<string, string> }>(
      'office',
      'query ($id: ID!) { issue(id: $id) { title description place } }',
      { id: issueId },
    );
    expect(errors).toBeUndefined();
    expect(data?.issue).toEqual({ title: text, description: text, place: text });
    const event = await watcher.untilSeen('it', ({ issue }) => issue?.['id'] === issueId);
    expect(event.issue).toMatchObject({ title: text, description: text, place: text });

    const found = await hub.ask<{ issues: { nodes: { id: string }[] } }>(
      'office',
      'query ($text: String) { issues(filter: { text: $text }) { nodes { id } } }',
      { text },
    );
    expect(found.data?.issues.nodes).toEqual([{ id: issueId }]);
  });

  test('is kept by a department in its task just so', async () => {
    const issueId = await takeUp(hub);
    const added = await hub.done('housing', 'housingAddTask', { issueId, title: written });
    await hub.done('housing', 'housingUpdateTask', {
      taskId: added.task?.id,
      publicText: written,
      evidenceAfter: written,
    });
    const { data } = await hub.ask(
      'office',
      `query ($id: ID!) {
        issue(id: $id) { housing { tasks { title publicText evidenceAfter } } }
      }`,
      { id: issueId },
    );
    expect(data).toEqual({
      issue: { housing: { tasks: [{ title: text, publicText: text, evidenceAfter: text }] } },
    });
  });
});

test.each([
  ['a character that no text may hold', '标题\u0000结尾', 'title'],
  ['a sign that turns the direction of what follows', '标题\u202Egpj.exe', 'title'],
  ['half a character', '半个\uD83D字', 'title'],
  ['a title of spaces', '   \u3000 ', 'title'],
  ['a title that is too long', '长'.repeat(201), 'title'],
])('%s is refused with the field’s path', async (_, title, path) => {
  const outcome = await hub.act('community', 'reportIssue', {
    title,
    description: '描述',
    category: 'OTHER',
    confirmedNotDuplicate: true,
  });
  expect(outcome).toMatchObject({ code: 'invalid_input', path });
});
