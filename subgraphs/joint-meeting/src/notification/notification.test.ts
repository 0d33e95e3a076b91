import { issueEventTypes } from '@lianxi/db/joint-meeting';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createReading } from '@lianxi/kit/reading';
import { createContext } from '../context.ts';
import type { Acting } from '../deps.ts';
import { decideWithdrawal } from '../claim/withdrawal.service.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { mergeIssue } from '../issue/issue.service.ts';
import { reportIssue } from '../issue/report-issue.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { attempt } from '../testing/attempts.ts';
import {
  actor,
  community,
  compoundId,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { answersOf } from './notification-answers.ts';
import { addressesOf, audiencesOf } from './notification.policy.ts';
import { keptSince, markNotificationsRead, readNotifications } from './notification.service.ts';
import { forgetNotifications } from './notification.store.ts';

const monday = '2026-11-16T09:00:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(async () => {
  bench.clock.set(monday);
  await forgetNotifications(bench.deps.db, new Date('2100-01-01'));
});
afterAll(() => bench[Symbol.asyncDispose]());

async function toldTo(acting: Acting, waits?: boolean) {
  const reading = createReading(bench.clock);
  const page = await readNotifications(createContext(bench.deps, { ...acting, reading }), {
    waits: waits ?? null,
  });
  return {
    types: page.nodes.map(({ type }) => type),
    ids: page.nodes.map(({ id }) => id),
    ...(await page.count()),
  };
}

async function fireUntil(moment: string): Promise<void> {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
}

async function givenHandled(fields: object = {}): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market'], fields);
  for (const code of ['fire', 'market']) {
    await expectSuccess(acceptSummons(bench.deps, liaison(code), { issueId }));
  }
  return issueId;
}

describe('a notification', () => {
  test('tells each department that is called in, and nobody else', async () => {
    await givenSummoned(bench.deps, ['fire', 'market']);
    for (const code of ['fire', 'market']) {
      expect(await toldTo(liaison(code))).toMatchObject({
        types: ['SUMMONS_SENT'],
        unread: 1,
        waiting: 1,
      });
    }
    for (const stranger of [liaison('heat'), community, actor('CHAIR'), actor('ADMIN')]) {
      expect(await toldTo(stranger)).toMatchObject({ types: [], unread: 0 });
    }
  });

  test('is not for whoever caused it, but for their colleagues', async () => {
    const issueId = await givenHandled();
    await expectSuccess(attempt(bench.deps, 'REQUEST_EXTENSION', liaison('fire'), issueId));
    const office = actor('OFFICE_SECRETARY');
    expect((await toldTo(office)).types).toEqual(['EXTENSION_REQUESTED']);
    await expectSuccess(attempt(bench.deps, 'DECIDE_EXTENSION', office, issueId));
    expect((await toldTo(liaison('fire'), false)).types).toContain('EXTENSION_GRANTED');
    // The worker who recorded the report is told as whoever reported it.
    expect((await toldTo(community, false)).types).toEqual(['EXTENSION_GRANTED']);
  });

  test('reminds the departments before the time is over, and when it is', async () => {
    await givenHandled();
    await fireUntil('2026-11-23T08:59:00+08:00');
    expect((await toldTo(liaison('fire'))).types).toContain('CLOCK_REMINDED');
    await fireUntil('2026-11-24T09:00:00+08:00');
    const { types } = await toldTo(liaison('fire'), true);
    expect(types).toContain('CLOCK_BREACHED');
    expect(types).toContain('SUPERVISION_ISSUED');
    expect((await toldTo(liaison('market'))).types).not.toContain('SUPERVISION_ISSUED');
  });

  test('asks those who assist to sign, and the community to verify', async () => {
    const issueId = await givenHandled();
    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
    expect((await toldTo(liaison('market'), true)).types).toContain('JOINT_REPORT_FILED');
    await expectSuccess(attempt(bench.deps, 'SIGN', liaison('market'), issueId));
    expect((await toldTo(community, true)).types).toEqual(['RESOLUTION_SIGNED']);
  });

  test('waits until it is answered, by whom it was asked or for whom', async () => {
    const [fire, market] = [liaison('fire'), liaison('market')];
    const office = actor('OFFICE_SECRETARY');
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acceptSummons(bench.deps, fire, { issueId }));
    expect((await toldTo(fire, true)).types).toEqual([]);
    expect((await toldTo(market, true)).types).toEqual(['SUMMONS_SENT']);
    await expectSuccess(acceptSummons(bench.deps, market, { issueId }));

    for (const asking of [fire, market]) {
      await expectSuccess(attempt(bench.deps, 'REQUEST_WITHDRAWAL', asking, issueId));
    }
    const denied = { issueId, departmentId: 'market', granted: false, note: '请继续' };
    await expectSuccess(decideWithdrawal(bench.deps, office, denied));
    const { types, waiting, unread } = await toldTo(office, true);
    expect([types, waiting, unread]).toEqual([['WITHDRAWAL_REQUESTED'], 1, 2]);

    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', fire, issueId));
    await expectSuccess(attempt(bench.deps, 'OBJECT', market, issueId));
    expect((await toldTo(market, true)).types).toEqual([]);
    expect((await toldTo(fire, true)).types).toEqual(['RESOLUTION_OBJECTED']);
    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', fire, issueId));
    expect((await toldTo(fire, true)).types).toEqual([]);
    expect((await toldTo(market, true)).types).toEqual(['JOINT_REPORT_FILED']);
  });

  test('of a time limit waits until the department has done what it is about, in time or not', async () => {
    const [fire, market] = [liaison('fire'), liaison('market')];
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    // Two working days later nobody has answered, and nobody has come.
    await fireUntil('2026-11-18T18:00:00+08:00');
    const limitsOf = async (acting: Acting) => {
      const reading = createReading(bench.clock);
      const context = createContext(bench.deps, { ...acting, reading });
      const { nodes } = await readNotifications(context, { waits: true });
      const limits = nodes.filter(
        (one) => one.issueId === issueId && one.type === 'CLOCK_BREACHED',
      );
      return limits.map(({ text }) => text);
    };
    expect(await limitsOf(fire)).toContain('ARRIVE');
    await expectSuccess(attempt(bench.deps, 'REPORT_IN', fire, issueId));
    expect(await limitsOf(fire)).not.toContain('ARRIVE');
    expect(await limitsOf(market)).toContain('ARRIVE');
  });

  test('is read by one person, not by the whole department', async () => {
    await givenSummoned(bench.deps, ['fire']);
    const deputy = liaison('fire', { userId: 'deputy' });
    const { ids } = await toldTo(liaison('fire'));
    expect(await markNotificationsRead(bench.deps, liaison('fire'), { ids })).toEqual({
      __typename: 'MarkNotificationsReadSuccess',
      unread: 0,
      waiting: 0,
    });
    expect(await toldTo(deputy)).toMatchObject({ unread: 1 });
    await markNotificationsRead(bench.deps, deputy, {});
    await markNotificationsRead(bench.deps, deputy, {});
    expect(await toldTo(deputy)).toMatchObject({ types: ['SUMMONS_SENT'], unread: 0 });
  });

  test('of a side is marked by that side alone', async () => {
    await givenSummoned(bench.deps, ['fire']);
    const { ids } = await toldTo(liaison('fire'));
    await markNotificationsRead(bench.deps, liaison('heat'), { ids });
    expect(await toldTo(liaison('fire'))).toMatchObject({ unread: 1 });
  });

  test('tells who reported it what came of it, and who reported the same', async () => {
    const issueId = await givenHandled();
    const [one, two] = [actor('CITIZEN', { userId: 'one' }), actor('CITIZEN', { userId: 'two' })];
    const theirs: string[] = [];
    for (const citizen of [one, two]) {
      const report = { title: '通道被占', description: '堵住了', category: 'FIRE_LANE_BLOCKED' };
      const outcome = await reportIssue(bench.deps, citizen, { ...report, compoundId });
      if (outcome.__typename !== 'ReportIssueSuccess') throw new Error(outcome.__typename);
      theirs.push(outcome.issueId);
    }
    // The first goes into the second, and the second with it into the one that is handled.
    const [first = '', second = ''] = theirs;
    for (const merge of [
      { issueId: first, intoIssueId: second },
      { issueId: second, intoIssueId: issueId },
    ]) {
      await expectSuccess(mergeIssue(bench.deps, community, merge));
    }
    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
    await expectSuccess(attempt(bench.deps, 'SIGN', liaison('market'), issueId));
    await expectSuccess(attempt(bench.deps, 'VERIFY', street, issueId));
    const callback = actor('CALLBACK_OFFICER');
    await expectSuccess(attempt(bench.deps, 'RECORD_CALLBACK', callback, issueId));

    for (const [index, citizen] of [one, two].entries()) {
      const { nodes } = await readNotifications(
        createContext(bench.deps, { ...citizen, reading: createReading(bench.clock) }),
        {},
      );
      const types = nodes.map(({ type }) => type);
      expect(types.toSorted()).toEqual(['ISSUE_CLOSED', 'ISSUE_MERGED']);
      // At their own issue, and in the words meant for the public.
      expect(nodes.find(({ type }) => type === 'ISSUE_CLOSED')).toMatchObject({
        issueId: theirs[index],
        text: '情况属实',
      });
    }
  });

  test('waits for nobody once its issue has ended', async () => {
    const issueId = await givenReported(bench.deps);
    await fireUntil('2026-11-16T16:00:00+08:00');
    expect(await toldTo(community)).toMatchObject({ waiting: 1 });
    await expectSuccess(attempt(bench.deps, 'REFUSE', community, issueId));
    const { waiting, unread } = await toldTo(community);
    expect([waiting, unread > 0]).toEqual([0, true]);
  });

  test('is forgotten after the time of the rule', async () => {
    await givenSummoned(bench.deps, ['fire']);
    bench.clock.set('2027-02-13T09:00:00+08:00');
    expect(await toldTo(liaison('fire'))).toMatchObject({ unread: 1 });
    bench.clock.set('2027-02-14T09:00:01+08:00');
    expect(await toldTo(liaison('fire'))).toMatchObject({ types: [], unread: 0 });
    await forgetNotifications(bench.deps.db, await keptSince(bench.deps));
    bench.clock.set(monday);
    expect(await toldTo(liaison('fire'))).toMatchObject({ types: [] });
  });

  test('is marked by valid ids only, and by nobody who is signed out', async () => {
    expect(
      await markNotificationsRead(bench.deps, liaison('fire'), { ids: ["1'; DROP TABLE"] }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'ids.0' });
    const nobody = actor('ANONYMOUS', { userId: null });
    expect(await markNotificationsRead(bench.deps, nobody, {})).toEqual({
      __typename: 'NotSignedIn',
    });
  });
});

describe('whom an event is told', () => {
  const issue = {
    communityId: 'c',
    streetId: 's',
    departmentCodes: ['fire', 'community'],
    state: 'IN_HANDLING',
    createdBy: 'u',
  } as const;
  const place = { ...issue, departmentCodes: [...issue.departmentCodes] };

  test('follows the territory where the community acts', () => {
    const told = { departmentCode: 'community', payload: {} };
    expect(addressesOf(place, { type: 'DEEMED_ACCEPTED', ...told })).toEqual([
      { audience: 'community:c', waits: true },
      { audience: 'street:s', waits: true },
    ]);
  });

  test('follows what was asked', () => {
    const told = { departmentCode: 'fire', payload: { cause: 'REPORTER_UNREACHABLE' } };
    const audiences = addressesOf(place, { type: 'PAUSE_REQUESTED', ...told }).map(
      ({ audience }) => audience,
    );
    expect(audiences).toEqual(['role:OFFICE_SECRETARY', 'community:c', 'street:s']);
  });

  test('is nobody where nothing concerns anybody else', () => {
    expect(
      addressesOf(place, { type: 'HANDLING_PROGRESSED', departmentCode: 'fire', payload: {} }),
    ).toEqual([]);
  });

  test('asks the secretary and the street to approve, not the worker who whistled', () => {
    const requested = {
      type: 'SUMMONS_REQUESTED',
      departmentCode: 'community',
      payload: {},
    } as const;
    const waiting = addressesOf(place, requested).map(({ audience }) => audience);
    expect(waiting).toEqual(['secretary:c', 'street:s']);
    const ofCommunity = { communityId: 'c', streetId: 's' };
    expect(audiencesOf(actor('COMMUNITY_SECRETARY', ofCommunity).viewer)).toContain('secretary:c');
    expect(audiencesOf(actor('COMMUNITY_WORKER', ofCommunity).viewer)).not.toContain('secretary:c');
  });

  test('asks for nothing that no later event answers', () => {
    // Of a time limit it depends on the limit.
    const answered = new Set<string>(['CLOCK_REMINDED', 'CLOCK_BREACHED']);
    for (const type of issueEventTypes) {
      const { all = [], ofDepartment = [], byDepartment = [] } = answersOf(type);
      for (const one of [...all, ...ofDepartment, ...byDepartment]) answered.add(one);
    }
    const asking = issueEventTypes.filter((type) =>
      ['IN_HANDLING', 'PENDING_VERIFY'].some((state) =>
        addressesOf(
          { ...place, state: state as 'IN_HANDLING' },
          {
            type,
            departmentCode: 'fire',
            payload: {
              targets: [{ departmentCode: 'fire' }],
              sides: ['fire'],
              route: 'COUNTY_LEADER',
            },
          },
        ).some(({ waits }) => waits),
      ),
    );
    expect(asking).not.toEqual([]);
    expect(asking.filter((type) => !answered.has(type))).toEqual([]);
  });

  test('reaches a liaison by the department and in person', () => {
    expect(audiencesOf(liaison('fire').viewer)).toEqual(['user:LIAISON-fire', 'department:fire']);
    expect(audiencesOf(actor('ANONYMOUS', { userId: null }).viewer)).toEqual([]);
  });
});
