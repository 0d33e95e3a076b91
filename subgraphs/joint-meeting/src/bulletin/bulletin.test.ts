import { eventLog } from '@lianxi/db/events';
import { encodeCursor } from '@lianxi/kit/cursor';
import { createReading } from '@lianxi/kit/reading';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fireNextClock } from '../clock/fire-clock.ts';
import { createContext } from '../context.ts';
import type { Acting, Deps } from '../deps.ts';
import { readIssueEvents } from '../issue/issue-event.service.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { readNotifications } from '../notification/notification.service.ts';
import { acceptSummons, declineSummons } from '../summons/summons-answer.service.ts';
import {
  actor,
  clerk,
  community,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { actsOnBulletin } from './bulletin.policy.ts';
import {
  approveBulletin,
  confirmBulletin,
  editBulletin,
  publishBulletin,
} from './bulletin.service.ts';
import { findBulletins, findReceipts } from './bulletin.store.ts';
import { draftDueBulletin, makeBulletin } from './make-bulletin.service.ts';

const office = actor('OFFICE_SECRETARY');
const leader = actor('SUPERVISOR');
const fire = liaison('fire');
const october = '2026-10-19T09:00:00+08:00';
const firstWorkingDay = '2026-11-02T09:00:00+08:00';

let bench: ProtocolBench;
let deps: Deps;
beforeAll(async () => {
  bench = await openBench(october);
  deps = bench.deps;
});
afterAll(() => bench[Symbol.asyncDispose]());

async function bulletinOf(id: string) {
  const [bulletin] = await findBulletins(deps.db, [id]);
  if (bulletin === undefined) throw new Error('the bulletin is gone');
  return bulletin;
}

function contextOf(acting: Acting) {
  return createContext(deps, { ...acting, reading: createReading(deps.clock) });
}

async function waitingFor(acting: Acting, id?: string) {
  const { nodes } = await readNotifications(contextOf(acting), { waits: true });
  return nodes
    .filter(({ bulletinId }) => bulletinId !== null && bulletinId === (id ?? bulletinId))
    .map(({ type }) => type);
}

describe('the bulletin of a month', () => {
  test('is drafted by itself on the first working day after it, once', async () => {
    await using own = await openBench('2026-09-21T09:00:00+08:00');
    await givenReported(own.deps);
    // The national holiday lasts until the 7th.
    for (const early of ['2026-09-30T17:00:00+08:00', '2026-10-05T10:00:00+08:00']) {
      own.clock.set(early);
      expect(await draftDueBulletin(own.deps)).toBeNull();
    }
    own.clock.set('2026-10-08T08:59:00+08:00');
    const early = await draftDueBulletin(own.deps);
    own.clock.set('2026-10-09T09:01:00+08:00');
    const drafts = await Promise.all([1, 2, 3].map(() => draftDueBulletin(own.deps)));
    expect([early, ...drafts].filter((id) => id !== null)).toHaveLength(1);
    expect(await draftDueBulletin(own.deps)).toBeNull();
  });

  test('is drafted late where nothing ran on its day, and not at all where nothing had begun', async () => {
    await using own = await openBench('2026-10-21T09:00:00+08:00');
    own.clock.set('2026-11-23T15:00:00+08:00');
    expect(await draftDueBulletin(own.deps)).toBeNull();
    own.clock.set('2026-10-21T09:00:00+08:00');
    await givenReported(own.deps);
    own.clock.set('2026-11-23T15:00:00+08:00');
    const id = await draftDueBulletin(own.deps);
    const [bulletin] = await findBulletins(own.deps.db, [id ?? '']);
    expect(bulletin).toMatchObject({ month: '2026-10', state: 'DRAFT', madeByName: null });
  });

  test('tells how the departments did, and lists what came to the third level', async () => {
    await using own = await openBench('2026-10-12T09:00:00+08:00');
    const overdue = await givenSummoned(own.deps, ['fire', 'market'], { source: 'PHONE' });
    const secret = await givenSummoned(own.deps, ['fire'], { source: 'PHONE', restricted: true });
    const other = await givenSummoned(own.deps, ['fire', 'market'], { source: 'ON_SITE' });
    for (const issueId of [overdue, secret]) {
      await expectSuccess(acceptSummons(own.deps, fire, { issueId }));
    }
    await expectSuccess(
      declineSummons(own.deps, fire, {
        issueId: other,
        legalBasis: '《消防法》第四条',
        responsibleDepartmentId: 'housing',
      }),
    );
    own.clock.set('2026-10-31T12:00:00+08:00');
    while (await fireNextClock(own.deps));
    own.clock.set('2026-11-02T09:30:00+08:00');
    // What is reported later is of another month.
    await givenReported(own.deps, { source: 'ONLINE' });
    const id = await draftDueBulletin(own.deps);
    const [bulletin] = await findBulletins(own.deps.db, [id ?? '']);
    const { departments, channels, listed } = bulletin?.figures ?? {};
    const named = (code: string) => departments?.find((one) => one.departmentCode === code);
    expect(named('fire')).toMatchObject({
      called: 3,
      answeredInTime: 3,
      declined: 1,
      deemedAccepted: 0,
      onTime: 0,
      overdue: 2,
      noticesLevel1: 2,
      noticesLevel2: 2,
      noticesLevel3: 2,
    });
    expect(named('market')).toMatchObject({ called: 2, answeredInTime: 0, deemedAccepted: 2 });
    expect(named('housing')).toMatchObject({ called: 0 });
    expect(channels?.filter(({ received }) => received > 0)).toEqual([
      { source: 'ON_SITE', received: 1, settled: 0 },
      { source: 'PHONE', received: 2, settled: 0 },
    ]);
    const ofFire = listed?.filter(({ departmentCode }) => departmentCode === 'fire') ?? [];
    expect(ofFire.map(({ number }) => number.slice(0, 8))).toEqual([
      '联通〔2026〕',
      '联通〔2026〕',
    ]);
    // What nobody led is the community's.
    expect(listed?.map(({ departmentCode }) => departmentCode)).toContain('community');
    expect(new Set(ofFire.map(({ title }) => title))).toEqual(new Set(['消防通道被占用', null]));
    expect(bulletin?.text).toContain('2026年10月，各渠道共受理群众诉求3件');
  });

  test('is made by hand by the office for a month that is over, once', async () => {
    bench.clock.set(firstWorkingDay);
    const make = (acting: Acting, month: string) => makeBulletin(deps, acting, { month });
    for (const stranger of [fire, leader, actor('CHAIR'), community]) {
      expect(await make(stranger, '2026-09')).toEqual({ __typename: 'Forbidden' });
    }
    for (const month of ['2026-11', '2026-13', 'October']) {
      expect(await make(office, month)).toMatchObject({
        __typename: 'InvalidInput',
        path: 'month',
      });
    }
    await expectSuccess(make(office, '2026-09'));
    expect(await make(office, '2026-09')).toMatchObject({ __typename: 'InvalidInput' });
  });
});

describe('a bulletin that is drafted', () => {
  let bulletinId: string;
  let month = 0;
  beforeEach(async () => {
    bench.clock.set(firstWorkingDay);
    month += 1;
    const name = `2025-${String(month).padStart(2, '0')}`;
    const made = await makeBulletin(deps, office, { month: name });
    if (made.__typename !== 'MakeBulletinSuccess') throw new Error(made.__typename);
    bulletinId = made.bulletinId;
  });

  const edit = (more: object = {}, acting = office) =>
    editBulletin(deps, acting, { bulletinId, text: '请各单位对照整改。', ...more });

  /** What a watcher of the live stream is told of the newest that happened to it. */
  async function heardBy(acting: Acting): Promise<string | null> {
    await deps.catchUp();
    const [newest] = await deps.db
      .select({ position: eventLog.position })
      .from(eventLog)
      .where(eq(eventLog.subjectId, bulletinId))
      .orderBy(desc(eventLog.position))
      .limit(1);
    const cursors = [encodeCursor(newest?.position ?? 0)];
    const conditions = { scope: issueScope(acting.viewer), now: deps.clock.now() };
    const [event] = await readIssueEvents(contextOf(acting), cursors, conditions);
    return event?.type ?? null;
  }

  async function publish(): Promise<void> {
    await expectSuccess(edit({ submit: true }));
    await expectSuccess(approveBulletin(deps, leader, { bulletinId }));
    await expectSuccess(publishBulletin(deps, office, { bulletinId }));
  }

  test('is worded by the office, approved by the leading group, published with the next number', async () => {
    expect(await approveBulletin(deps, leader, { bulletinId })).toEqual({
      __typename: 'WrongState',
    });
    await expectSuccess(edit());
    expect(await waitingFor(leader, bulletinId)).toEqual([]);
    await expectSuccess(edit({ submit: true }));
    expect(await waitingFor(leader, bulletinId)).toEqual(['BULLETIN_SUBMITTED']);
    expect(await publishBulletin(deps, office, { bulletinId })).toEqual({
      __typename: 'WrongState',
    });
    await expectSuccess(approveBulletin(deps, leader, { bulletinId }));
    expect(await waitingFor(leader, bulletinId)).toEqual([]);
    const colleague = actor('OFFICE_SECRETARY', { userId: 'colleague' });
    expect(await waitingFor(colleague, bulletinId)).toContain('BULLETIN_APPROVED');
    await expectSuccess(publishBulletin(deps, office, { bulletinId }));
    expect(await bulletinOf(bulletinId)).toMatchObject({
      state: 'PUBLISHED',
      number: '联通报〔2026〕1号',
      approvedByName: '测试员',
      text: '请各单位对照整改。',
    });
    expect(await edit()).toEqual({ __typename: 'WrongState' });
  });

  test('is approved as it reads, and anew after a change', async () => {
    await expectSuccess(edit({ submit: true }));
    const { version } = await bulletinOf(bulletinId);
    await expectSuccess(edit({ submit: true, text: '改动' }));
    expect(await approveBulletin(deps, leader, { bulletinId, expectedVersion: version })).toEqual({
      __typename: 'StaleVersion',
      currentVersion: version + 1,
    });
    await expectSuccess(approveBulletin(deps, leader, { bulletinId }));
    await expectSuccess(edit({ text: '再改' }));
    expect(await bulletinOf(bulletinId)).toMatchObject({ state: 'DRAFT', approvedAt: null });
    expect(await publishBulletin(deps, office, { bulletinId })).toEqual({
      __typename: 'WrongState',
    });
  });

  test('is nobody else’s to word, approve or publish', async () => {
    await expectSuccess(edit({ submit: true }));
    for (const stranger of [fire, community, street, actor('CHAIR'), actor('ADMIN')]) {
      expect(await edit({}, stranger)).toEqual({ __typename: 'Forbidden' });
      for (const act of [approveBulletin, publishBulletin, confirmBulletin]) {
        expect(await act(deps, stranger, { bulletinId })).toEqual({ __typename: 'Forbidden' });
      }
    }
    expect(await approveBulletin(deps, office, { bulletinId })).toEqual({
      __typename: 'Forbidden',
    });
    expect(await edit({}, leader)).toEqual({ __typename: 'Forbidden' });
  });

  test('is told at once to office and leading group, and to all officers when it is published', async () => {
    await expectSuccess(edit({ submit: true }));
    expect(await heardBy(leader)).toBe('BULLETIN_SUBMITTED');
    for (const other of [fire, street, actor('COMPANY_USER')]) {
      expect(await heardBy(other)).toBeNull();
    }
    await expectSuccess(approveBulletin(deps, leader, { bulletinId }));
    expect(await heardBy(office)).toBe('BULLETIN_APPROVED');
    await expectSuccess(publishBulletin(deps, office, { bulletinId }));
    for (const officer of [fire, street]) {
      expect(await heardBy(officer)).toBe('BULLETIN_PUBLISHED');
    }
    for (const stranger of [actor('COMPANY_USER'), actor('CITIZEN')]) {
      expect(await heardBy(stranger)).toBeNull();
    }
  });

  test('is confirmed by every department and street, each once', async () => {
    await publish();
    expect(await waitingFor(fire, bulletinId)).toEqual(['BULLETIN_PUBLISHED']);
    expect(await waitingFor(street, bulletinId)).toEqual(['BULLETIN_PUBLISHED']);
    const deputy = liaison('fire', { userId: 'deputy', name: '副手' });
    const outcomes = await Promise.all(
      [fire, deputy].map((acting) => confirmBulletin(deps, acting, { bulletinId })),
    );
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConfirmBulletinSuccess',
      'WrongState',
    ]);
    expect(await waitingFor(deputy, bulletinId)).toEqual([]);
    await expectSuccess(confirmBulletin(deps, street, { bulletinId }));
    for (const stranger of [clerk, leader, office]) {
      expect(await confirmBulletin(deps, stranger, { bulletinId })).toEqual({
        __typename: 'Forbidden',
      });
    }
    const receipts = await findReceipts(deps.db, [bulletinId]);
    expect(
      receipts.filter(({ readAt }) => readAt !== null).map(({ audience }) => audience),
    ).toEqual(['department:fire', 'street:street-1']);
    expect(receipts.map(({ audience }) => audience)).not.toContain('department:community');
  });

  test('is seen by officers once it is published, and offers each what they may do', async () => {
    const load = (acting: Acting) => contextOf(acting).loaders.bulletin.load(bulletinId);
    const acts = async (acting: Acting) =>
      actsOnBulletin(
        acting.viewer,
        await bulletinOf(bulletinId),
        await findReceipts(deps.db, [bulletinId]),
      );
    for (const follower of [office, leader, actor('CHAIR')]) {
      expect(await load(follower)).not.toBeNull();
    }
    expect(await load(fire)).toBeNull();
    expect([await acts(office), await acts(leader)]).toEqual([['EDIT'], []]);
    await expectSuccess(edit({ submit: true }));
    expect(await acts(leader)).toEqual(['APPROVE']);
    await expectSuccess(approveBulletin(deps, leader, { bulletinId }));
    expect(await acts(office)).toEqual(['EDIT', 'PUBLISH']);
    await expectSuccess(publishBulletin(deps, office, { bulletinId }));
    expect(await acts(fire)).toEqual(['CONFIRM']);
    expect(await load(fire)).not.toBeNull();
    for (const stranger of [
      actor('CITIZEN'),
      actor('COMPANY_USER', { companyUscc: 'company-1' }),
      actor('ADMIN'),
    ]) {
      expect(await load(stranger)).toBeNull();
    }
  });
});
