import { encodeCursor } from '@lianxi/kit/cursor';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import type { Follower } from '../support/follower.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { calledDepartments, doTask, reportAndAccept } from '../support/story.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
const followers: Follower[] = [];
beforeAll(async () => {
  hub = await startHub();
});
afterEach(async () => {
  for (const follower of followers.splice(0)) await follower[Symbol.asyncDispose]();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

async function watch(...parameters: Parameters<TestHub['follow']>): Promise<Follower> {
  const follower = await hub.follow(...parameters);
  followers.push(follower);
  return follower;
}

const fields = `
  id version state title
  lead { department { code } }
  compound {
    name
    community { name }
    publicSecurity { patrols { note } }
    urbanManagement { openViolations }
  }
  housing { role progress tasks { title state } }
  publicSecurity { role patrols { note } }
  urbanManagement { role violationCase { state } }
  community { role }
`;

test('three watchers see each step once, in order, with fields of all five subgraphs', async () => {
  const watchers = await Promise.all([
    watch('community2', { fields }),
    watch('police', { fields }),
    watch('office', { fields }),
  ]);
  const issueId = await reportAndAccept(hub);
  await hub.done('community', 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '社区劝阻无效',
    targets: calledDepartments.slice(0, 3),
  });
  await hub.done('housing', 'acceptSummons', { issueId });
  await hub.done('police', 'acceptSummons', { issueId });
  await hub.done('urban', 'acceptSummons', { issueId });
  await hub.done('police', 'policeRecordPatrol', { issueId, note: '现场劝离' });
  await hub.done('urban', 'urbanOpenViolationCase', {
    issueId,
    kind: 'ILLEGAL_PARKING',
    description: '占用消防通道停车',
  });
  await doTask(hub, 'housing', 'housing', issueId, '施划标线');
  await hub.done('housing', 'fileJointReport', { issueId, report: '完成', publicReply: '完成' });
  await hub.done('police', 'signResolution', { issueId });
  await hub.done('urban', 'signResolution', { issueId });
  await hub.done('community2', 'verifyIssue', { issueId, passed: true });
  await hub.done('callback', 'recordCallback', { issueId, outcome: 'RESOLVED' });

  const steps = [
    'ISSUE_REPORTED',
    'ISSUE_ACCEPTED',
    'SUMMONS_SENT',
    'SUMMONS_ACCEPTED',
    'SUMMONS_ACCEPTED',
    'SUMMONS_ACCEPTED',
    'HANDLING_PROGRESSED',
    'HANDLING_PROGRESSED',
    'HANDLING_PROGRESSED',
    'HANDLING_PROGRESSED',
    'JOINT_REPORT_FILED',
    'RESOLUTION_SIGNED',
    'RESOLUTION_SIGNED',
    'ISSUE_VERIFIED',
    'ISSUE_CLOSED',
  ];
  for (const watcher of watchers) {
    const last = await watcher.untilSeen(
      'the issue is closed',
      (event) => event.type === 'ISSUE_CLOSED',
    );
    expect(watcher.events.map(({ type }) => type)).toEqual(steps);
    expect(watcher.events.flatMap(({ errors }) => errors)).toEqual([]);
    expect(last.issue).toMatchObject({
      id: issueId,
      state: 'CLOSED',
      lead: { department: { code: 'housing' } },
      compound: {
        name: '翠湖花园',
        community: { name: '柳荫社区' },
        publicSecurity: { patrols: [{ note: '现场劝离' }] },
        urbanManagement: { openViolations: 1 },
      },
      housing: { role: 'LEAD', progress: 1, tasks: [{ title: '施划标线', state: 'DONE' }] },
      publicSecurity: { role: 'ASSIST', patrols: [{ note: '现场劝离' }] },
      urbanManagement: { role: 'ASSIST', violationCase: { state: 'REPORTED' } },
      community: null,
    });
    const versions = watcher.events.map(({ issue }) => Number(issue?.['version']));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  }
});

test('a stranger receives nothing, nor does a department of a restricted issue it is not in', async () => {
  const [own, stranger, market, signedOut, neighbour] = await Promise.all([
    watch('community2'),
    watch('stranger'),
    watch('market'),
    watch(null),
    watch('neighbour'),
  ]);
  const restricted = await reportAndAccept(hub, { restricted: true, title: '涉及个人隐私的纠纷' });
  await hub.done('community', 'whistle', {
    issueId: restricted,
    kind: 'DEMAND',
    reason: '需公安到场',
    targets: [{ departmentId: 'police', role: 'LEAD' }],
  });
  const open = await reportAndAccept(hub);
  await own.untilSeen('both issues', ({ issue }) => issue?.['id'] === open);
  // What the market's watcher has seen shows that the restricted events before it were passed over.
  await market.untilSeen('the open issue', ({ issue }) => issue?.['id'] === open);
  expect(market.events.map(({ issue }) => issue?.['id'])).not.toContain(restricted);
  const police = await hub.ask('police', 'query ($id: ID!) { issue(id: $id) { id } }', {
    id: restricted,
  });
  expect(police.data).toEqual({ issue: { id: restricted } });
  for (const nobody of [stranger, neighbour, signedOut]) expect(nobody.events).toEqual([]);
});

test('a filter passes only what matches, and says when an issue leaves it', async () => {
  const watcher = await watch('office', { filter: { states: ['REPORTED'] } });
  const issueId = await reportAndAccept(hub);
  const left = await watcher.untilSeen('it leaves', ({ type }) => type === 'ISSUE_ACCEPTED');
  expect(left).toMatchObject({ inFilter: false, issue: { id: issueId, state: 'ACCEPTED' } });
});

test('a cursor from nowhere gets a RESYNC and goes on from there', async () => {
  const watcher = await watch('office', { after: 'bm8gc3VjaCBjdXJzb3I' });
  const resync = await watcher.untilSeen('the resync', ({ type }) => type === 'RESYNC');
  expect(resync.issue).toBeNull();
  const issueId = await reportAndAccept(hub);
  await watcher.untilSeen('the next event', ({ issue }) => issue?.['id'] === issueId);

  const resumed = await watch('office', { after: resync.cursor });
  await resumed.untilSeen('the same', ({ type }) => type === 'ISSUE_ACCEPTED');
  expect(resumed.events.map(({ type }) => type)).toEqual(['ISSUE_REPORTED', 'ISSUE_ACCEPTED']);
});

test('a cursor from before what the log still holds gets a RESYNC too', async () => {
  const first = await reportAndAccept(hub);
  const cursor = await (async () => {
    await using watcher = await hub.follow('office', { after: encodeCursor(0) });
    const event = await watcher.untilSeen('it', ({ issue }) => issue?.['id'] === first);
    return event.cursor;
  })();
  await reportAndAccept(hub);
  await untilSettled(hub.database);
  // As an administrator prunes it: all but the newest row.
  await hub.database.db.execute(sql`
    DELETE FROM events.event_log WHERE position < (SELECT max(position) FROM events.event_log)`);
  const watcher = await watch('office', { after: cursor });
  await watcher.untilSeen('the resync', ({ type }) => type === 'RESYNC');
  expect(watcher.events).toHaveLength(1);
});

test('a snapshot and the events after its cursor fit without a gap', async () => {
  const issueId = await reportAndAccept(hub);
  // A snapshot may be newer than its cursor, and then an event says again what it holds already.
  await untilSettled(hub.database);
  const snapshot = await hub.ask<{
    board: { cursor: string; issues: { nodes: { id: string }[] } };
  }>('office', '{ board { cursor issues(first: 200) { nodes { id version } } } }');
  const { cursor, issues } = snapshot.data?.board ?? { cursor: '', issues: { nodes: [] } };
  expect(issues.nodes.map(({ id }) => id)).toContain(issueId);
  await hub.done('community', 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '社区劝阻无效',
    targets: [{ departmentId: 'housing', role: 'LEAD' }],
  });
  const watcher = await watch('office', { after: cursor });
  await watcher.untilSeen('the whistle', ({ type }) => type === 'SUMMONS_SENT');
  expect(watcher.events.map(({ type }) => type)).toEqual(['SUMMONS_SENT']);
});

test('signing out closes the socket with 4403 within five seconds', async () => {
  const watcher = await watch('chair');
  const token = await hub.signIn('chair');
  const signedOutAt = Date.now();
  const response = await fetch(`${hub.url}/auth/sign-out`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(response.ok).toBe(true);
  await until('the socket is closed', () => watcher.closeCode() !== null, 5_000);
  expect(watcher.closeCode()).toBe(4403);
  expect(Date.now() - signedOutAt).toBeLessThan(5_000);
  const afterwards = await hub.graphql(token, '{ viewer { name } }');
  expect(afterwards.data).toEqual({ viewer: null });
});

test('server-sent events bring the same, and resume by Last-Event-ID', async () => {
  const token = await hub.signIn('office');
  const query = 'subscription { issueEvents { cursor type issue { id housing { role } } } }';
  const listen = (lastEventId?: string) =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
      },
      body: JSON.stringify({ query }),
    });

  const stream = await listen();
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const text = readText(stream);
  const issueId = await reportAndAccept(hub);
  await until('the event arrives', () => text.soFar().includes('ISSUE_ACCEPTED'));
  await text.cancel();
  const id = /id: (\S+)\nevent: next\ndata: .*ISSUE_REPORTED/.exec(text.soFar())?.[1];
  expect(id).toBeDefined();

  const resumed = readText(await listen(id));
  await until('it goes on', () => resumed.soFar().includes('ISSUE_ACCEPTED'));
  await resumed.cancel();
  expect(resumed.soFar()).toContain(issueId);
  expect(resumed.soFar()).not.toContain('ISSUE_REPORTED');
});

/** Collects what a response streams. */
function readText(response: Response): { soFar(): string; cancel(): Promise<void> } {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return;
      text += chunk.value;
    }
  };
  // A cancelled stream ends the reading; that is no fault.
  const reading = read().catch(() => {});
  return {
    soFar: () => text,
    async cancel() {
      await reader?.cancel();
      await reading;
    },
  };
}
