import { expect, test } from 'vitest';
import type { GraphContext } from '../graph/graph-context.ts';
import type { LiveFrame } from '../live/live-subscriber.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import type { Attendance } from './attendance.ts';
import type { LookAtIssues } from './issue-sight.ts';
import { createPresenceGroup, type PresenceFollower } from './presence-group.ts';
import { createPresenceRegister } from './presence-register.ts';

const context: GraphContext = { viewer: anonymousViewer, locale: 'zh', requestId: 'r' };

const attendance = (issueId: string, personId = 'p1'): Attendance => ({
  id: `${personId}@${issueId}`,
  issueId,
  personId,
  name: personId,
  role: 'LIAISON',
  departmentCode: 'housing',
  activity: 'WATCHING',
  since: 0,
});

function createSetting(look: LookAtIssues) {
  const register = createPresenceRegister();
  let isEmpty = false;
  const group = createPresenceGroup({
    operation: {
      key: '',
      issueIds: null,
      show: null,
      result: (issueId, people) =>
        Buffer.from(`${issueId}: ${people.map(({ name }) => name).join(' ')}`),
    },
    context,
    register,
    look,
    show: (shown, isSeen) => (isSeen ? register.put(shown) : register.remove(shown.id)),
    onFrames: () => {},
    onEmpty: () => (isEmpty = true),
  });
  register.onChange(group.touch);
  return { register, group, isEmpty: () => isEmpty };
}

function createFollower(shown: Attendance | null = null) {
  const sent: string[] = [];
  const sink = {
    isFull: false,
    send(frames: readonly LiveFrame[]) {
      sent.push(...frames.map(({ payload }) => payload.toString()));
      return !sink.isFull;
    },
  };
  const follower: PresenceFollower = { sink, attendance: shown, missed: new Set(), full: false };
  return { follower, sent, sink };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const seeAll: LookAtIssues = async (issueIds) => new Set(issueIds);

test('a change is told once, what stays the same is not told, and who comes later knows it at once', async () => {
  const { register, group } = createSetting(seeAll);
  const [first, second] = [createFollower(), createFollower()];
  group.add(first.follower);
  register.put(attendance('1'));
  await settle();
  group.touch('1');
  await settle();
  expect(first.sent).toEqual(['1: p1']);
  group.add(second.follower);
  expect(second.sent).toEqual(['1: p1']);
  register.remove('p1@1');
  await settle();
  for (const { sent } of [first, second]) expect(sent).toEqual(['1: p1', '1: ']);
});

test('sight that goes while it is checked is used for that round and checked again', async () => {
  const looks: ((seen: ReadonlySet<string>) => void)[] = [];
  const { register, group } = createSetting(() => new Promise((resolve) => looks.push(resolve)));
  const { follower, sent } = createFollower();
  group.add(follower);
  register.put(attendance('1'));
  await settle();
  group.forgetSight('1');
  looks[0]?.(new Set(['1']));
  await settle();
  expect(looks).toHaveLength(2);
  looks[1]?.(new Set());
  await settle();
  expect(sent).toEqual(['1: p1', '1: ']);
});

test('an issue is looked at once for many changes, and again after an event of it', async () => {
  const looked: string[] = [];
  const { register, group } = createSetting(async (issueIds) => {
    looked.push(...issueIds);
    return new Set(issueIds);
  });
  group.add(createFollower().follower);
  for (const personId of ['p1', 'p2', 'p3']) {
    register.put(attendance('1', personId));
    await settle();
  }
  expect(looked).toEqual(['1']);
  group.forgetSight('2');
  group.forgetSight('1');
  await settle();
  expect(looked).toEqual(['1', '1']);
});

test('nobody is shown while the office cannot say who sees the issue', async () => {
  const { group, register } = createSetting(async () => null);
  const { follower, sent } = createFollower(attendance('1'));
  group.add(follower);
  await settle();
  expect(register.people('1')).toEqual([]);
  expect(sent).toEqual([]);
  group.stop();
});

test('a full connection is told the newest of what it missed, and no more', async () => {
  const { register, group } = createSetting(seeAll);
  const { follower, sent, sink } = createFollower();
  sink.isFull = true;
  group.add(follower);
  for (const personId of ['p1', 'p2', 'p3']) {
    register.put(attendance('1', personId));
    await settle();
  }
  expect(sent).toEqual(['1: p1']);
  sink.isFull = false;
  group.drained(follower);
  expect(sent).toEqual(['1: p1', '1: p1 p2 p3']);
});

test('the last to leave ends the group', () => {
  const { group, isEmpty } = createSetting(seeAll);
  const [first, second] = [createFollower(), createFollower()];
  group.add(first.follower);
  group.add(second.follower);
  group.remove(first.follower);
  expect(isEmpty()).toBe(false);
  group.remove(second.follower);
  expect(isEmpty()).toBe(true);
});
