import { eventLog, type EventLogRow } from '@lianxi/db/events';
import { type IssueState, timelineEntries } from '@lianxi/db/joint-meeting';
import { relayNow } from '@lianxi/kit/relay';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimIssue } from '../claim/claim.service.ts';
import { findClaims } from '../claim/claim.store.ts';
import { fileJointReport, signResolution } from '../resolution/joint-report.service.ts';
import { recordCallback } from '../resolution/callback.service.ts';
import { verifyIssue } from '../resolution/verification.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { findTargets } from '../summons/summons.store.ts';
import {
  actor,
  community,
  compoundId,
  expectSuccess,
  givenReported,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { acceptIssue, reopenIssue } from './issue.service.ts';
import { findIssues } from './issue.store.ts';
import { findIssuesByLedgerKey } from './import-issue.store.ts';
import { findRecordedStates, importIssues, type Ledger } from './import-issues.service.ts';
import type { LedgerIssue, LedgerState } from './ledger-issue.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const reportedAt = new Date('2026-11-09T09:00:00+08:00');
const endedAt = new Date('2026-11-12T16:00:00+08:00');

function ledgerIssue(key: string, fields: Partial<LedgerIssue> = {}): LedgerIssue {
  return {
    ledgerKey: key,
    ledgerNumber: key,
    title: '消防通道被占用',
    description: '三号楼北侧消防通道长期停车。',
    category: 'FIRE_LANE_BLOCKED',
    urgency: 'ORDINARY',
    source: 'PHONE',
    state: 'REPORTED',
    place: null,
    compoundId,
    communityId: 'community-1',
    streetId: 'street-1',
    satisfaction: null,
    reportedAt,
    acceptedAt: null,
    dispatchedAt: null,
    endedAt: null,
    dueAt: null,
    result: null,
    lead: null,
    assists: [],
    mergedIntoKey: null,
    ...fields,
  };
}

/** The rows as one batch of each kind. */
function ledgerOf(...rows: LedgerIssue[]): Ledger {
  async function* only(isWanted: (state: IssueState) => boolean) {
    yield rows.filter(({ state }) => isWanted(state));
  }
  return {
    standing: () => only((state) => state !== 'MERGED'),
    merged: () => only((state) => state === 'MERGED'),
  };
}

async function givenImported(key: string, fields: Partial<LedgerIssue>): Promise<string> {
  await importIssues(bench.deps, ledgerOf(ledgerIssue(key, fields)));
  const issue = (await findIssuesByLedgerKey(bench.deps.db, [key])).get(key);
  if (issue === undefined) throw new Error(`${key} was not imported`);
  return issue.id;
}

async function issueOf(id: string) {
  const [issue] = await findIssues(bench.deps.db, [id], { kind: 'all' });
  if (issue === undefined) throw new Error(`no issue ${id}`);
  return issue;
}

async function timelineOf(id: string) {
  return bench.deps.db
    .select()
    .from(timelineEntries)
    .where(eq(timelineEntries.issueId, id))
    .orderBy(asc(timelineEntries.sequence));
}

async function eventsOf(id: string) {
  await relayNow(bench.deps.db);
  return bench.deps.db
    .select()
    .from(eventLog)
    .where(eq(eventLog.subjectId, id))
    .orderBy(asc(eventLog.position));
}

/** What a row of each state has to say. */
const fieldsOf: Record<LedgerState, Partial<LedgerIssue>> = {
  REPORTED: {},
  ACCEPTED: {},
  SELF_HANDLING: { category: 'NEIGHBOUR_DISPUTE' },
  SUMMONED: { lead: 'fire', assists: ['police'] },
  IN_HANDLING: { lead: 'fire', assists: ['police', 'urban'] },
  PENDING_VERIFY: { lead: 'fire', assists: ['police'] },
  CALLBACK: { lead: 'fire' },
  CLOSED: { lead: 'fire', assists: ['police'], endedAt, result: '已清理并划线', satisfaction: 4 },
  REFUSED: { endedAt, result: '不属于受理范围' },
  MERGED: { endedAt, mergedIntoKey: 'target' },
};

const ledgerStates = Object.keys(fieldsOf) as LedgerState[];

const typesOf: Record<LedgerState, string[]> = {
  REPORTED: ['ISSUE_REPORTED'],
  ACCEPTED: ['ISSUE_REPORTED', 'ISSUE_ACCEPTED'],
  SELF_HANDLING: ['ISSUE_REPORTED', 'SELF_HANDLING_STARTED'],
  SUMMONED: ['ISSUE_REPORTED', 'SUMMONS_SENT'],
  IN_HANDLING: ['ISSUE_REPORTED', 'ISSUE_CLAIMED', 'ISSUE_CLAIMED', 'ISSUE_CLAIMED'],
  PENDING_VERIFY: ['ISSUE_REPORTED', 'ISSUE_CLAIMED', 'ISSUE_CLAIMED'],
  CALLBACK: ['ISSUE_REPORTED', 'ISSUE_CLAIMED'],
  CLOSED: ['ISSUE_REPORTED', 'ISSUE_CLAIMED', 'ISSUE_CLAIMED', 'ISSUE_CLOSED'],
  REFUSED: ['ISSUE_REPORTED', 'ISSUE_REFUSED'],
  MERGED: ['ISSUE_REPORTED', 'ISSUE_MERGED'],
};

describe('a ledger row', () => {
  beforeAll(async () => {
    await importIssues(bench.deps, ledgerOf(ledgerIssue('target')));
  });

  test.each(ledgerStates)('in the state %s is recorded in it, with its history', async (state) => {
    const id = await givenImported(`state-${state}`, { state, ...fieldsOf[state] });
    const issue = await issueOf(id);
    expect(issue).toMatchObject({ state, createdAt: reportedAt, createdBy: 'import' });
    expect(issue.code).toMatch(/^WY-20261109-\d{4}$/);

    const timeline = await timelineOf(id);
    expect(timeline.map(({ type }) => type)).toEqual(typesOf[state]);
    expect(timeline.every(({ actorName }) => actorName === '台账导入')).toBe(true);
    const events = await eventsOf(id);
    expect(events.map(({ type }) => type)).toEqual(typesOf[state]);
    expect(events.map(({ subjectVersion }) => subjectVersion)).toEqual(
      typesOf[state].map((_, index) => index + 1),
    );
    expect(issue.version).toBe(typesOf[state].length);
    expect(events.every((event) => event.communityId === 'community-1')).toBe(true);
  });

  test('that is closed is dated as the ledger dates it', async () => {
    const id = await givenImported('dated', {
      state: 'CLOSED',
      ...fieldsOf.CLOSED,
      acceptedAt: new Date('2026-11-09T10:00:00+08:00'),
    });
    expect(await issueOf(id)).toMatchObject({
      closedAt: endedAt,
      stateSince: endedAt,
      satisfaction: 4,
      // Five working days after acceptance.
      dueAt: new Date('2026-11-16T10:00:00+08:00'),
      departmentCodes: ['fire', 'police'],
    });
    const timeline = await timelineOf(id);
    expect(timeline[0]).toMatchObject({
      text: '由台账导入，台账编号 dated',
      occurredAt: reportedAt,
    });
    expect(timeline[1]).toMatchObject({ type: 'ISSUE_ACCEPTED' });
    expect(timeline.at(-1)).toMatchObject({ text: '已清理并划线', occurredAt: endedAt });
  });

  test('that waits to be accepted is recorded as a report made at its time would be', async () => {
    const { id, ...imported } = await issueOf(await givenImported('as-reported', {}));
    bench.clock.set(reportedAt.toISOString());
    const reportedId = await givenReported(bench.deps, { source: 'PHONE' });
    const { id: _, ...reported } = await issueOf(reportedId);
    const { code, ledgerKey, createdBy } = imported;
    expect({ ...reported, code, ledgerKey, createdBy }).toEqual(imported);
    const without = ({ type, subjectVersion, payload, departmentCodes }: EventLogRow) => ({
      type,
      subjectVersion,
      payload,
      departmentCodes,
    });
    expect((await eventsOf(id)).map(without)).toEqual((await eventsOf(reportedId)).map(without));
  });

  test('that was imported before is left as it is', async () => {
    const id = await givenImported('again', {});
    await expectSuccess(acceptIssue(bench.deps, community, { issueId: id }));
    const before = await issueOf(id);
    const rows = [ledgerIssue('again'), ledgerIssue('again-new', { state: 'ACCEPTED' })];
    const result = await importIssues(bench.deps, ledgerOf(...rows));
    expect(result).toEqual({ created: 1, known: 1 });
    expect(await issueOf(id)).toEqual(before);
  });

  test('without a compound lies in the territory it names', async () => {
    const id = await givenImported('no-compound', {
      compoundId: null,
      communityId: 'community-2',
      streetId: 'street-2',
    });
    expect(await issueOf(id)).toMatchObject({ communityId: 'community-2', streetId: 'street-2' });
  });

  test('takes its code from the series of its day', async () => {
    const ids = ['series-1', 'series-2', 'series-3'];
    const day = new Date('2026-03-02T09:00:00+08:00');
    const [one, two, three] = ids.map((key) =>
      ledgerIssue(key, { reportedAt: day, state: key === 'series-3' ? 'REPORTED' : 'ACCEPTED' }),
    );
    await importIssues(
      bench.deps,
      ledgerOf(one as LedgerIssue, two as LedgerIssue, three as LedgerIssue),
    );
    const issues = await findIssuesByLedgerKey(bench.deps.db, ids);
    expect(ids.map((key) => issues.get(key)?.code)).toEqual([
      'WY-20260302-0001',
      'WY-20260302-0002',
      'WY-20260302-0003',
    ]);
  });
});

describe('an imported issue goes on', () => {
  test('from its call to an answer', async () => {
    const issueId = await givenImported('goes-on-called', {
      state: 'SUMMONED',
      ...fieldsOf.SUMMONED,
    });
    const targets = await findTargets(bench.deps.db, [issueId]);
    expect(targets.map((target) => [target.departmentCode, target.proposedRole])).toEqual([
      ['fire', 'LEAD'],
      ['police', 'ASSIST'],
    ]);
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
  });

  test('from handling to closing', async () => {
    const issueId = await givenImported('goes-on-handled', {
      state: 'IN_HANDLING',
      lead: 'fire',
      assists: ['police'],
    });
    const outcome = await claimIssue(bench.deps, liaison('urban'), { issueId, role: 'LEAD' });
    expect(outcome).toMatchObject({ __typename: 'LeadAlreadyTaken', leadDepartment: 'fire' });
    const report = { issueId, report: '已清理并划线', publicReply: '通道已恢复畅通' };
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), report));
    await expectSuccess(signResolution(bench.deps, liaison('police'), { issueId }));
    await expectSuccess(verifyIssue(bench.deps, community, { issueId, passed: true }));
    await expectSuccess(
      recordCallback(bench.deps, actor('CALLBACK_OFFICER'), { issueId, outcome: 'RESOLVED' }),
    );
    expect(await issueOf(issueId)).toMatchObject({ state: 'CLOSED' });
  });

  test('from verification back to handling', async () => {
    const issueId = await givenImported('goes-on-verified', {
      state: 'PENDING_VERIFY',
      ...fieldsOf.PENDING_VERIFY,
    });
    await expectSuccess(
      verifyIssue(bench.deps, community, { issueId, passed: false, defects: '仍有车辆停放' }),
    );
    const claims = await findClaims(bench.deps.db, [issueId]);
    expect(claims.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE']);
  });

  test('from closing back to its lead', async () => {
    const issueId = await givenImported('goes-on-closed', { state: 'CLOSED', ...fieldsOf.CLOSED });
    await expectSuccess(reopenIssue(bench.deps, community, { issueId, reason: '再次被占用' }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING', closedAt: null });
  });
});

describe('an import that fails', () => {
  test('leaves nothing, wherever it fails', async () => {
    const keys = ['fails-1', 'fails-2', 'fails-3'];
    async function* brokenBatch(): AsyncGenerator<LedgerIssue[]> {
      yield [ledgerIssue('fails-1'), ledgerIssue('fails-2', { state: 'ACCEPTED' })];
      throw new Error('the file changed');
    }
    const ledger = { ...ledgerOf(), standing: brokenBatch };
    await expect(importIssues(bench.deps, ledger)).rejects.toThrow('the file changed');
    // Against the database's own rules: a merged row without its target.
    const broken = ledgerOf(
      ledgerIssue('fails-1', { state: 'ACCEPTED' }),
      ledgerIssue('fails-3', { state: 'MERGED', mergedIntoKey: 'nowhere' }),
    );
    await expect(importIssues(bench.deps, broken)).rejects.toThrow();
    expect(await findRecordedStates(bench.deps, keys)).toEqual(new Map());
  });

  test('keeps nobody from reporting meanwhile', async () => {
    bench.clock.set('2026-11-20T09:00:00+08:00');
    const now = bench.clock.now();
    let liveId = '';
    async function* slowBatches(): AsyncGenerator<LedgerIssue[]> {
      yield [ledgerIssue('meanwhile-1', { state: 'ACCEPTED', reportedAt: now })];
      // The import's transaction is open and holds an issue of today.
      liveId = await givenReported(bench.deps);
      yield [ledgerIssue('meanwhile-2', { state: 'ACCEPTED', reportedAt: now })];
    }
    const result = await importIssues(bench.deps, { ...ledgerOf(), standing: slowBatches });
    expect(result).toEqual({ created: 2, known: 0 });
    expect((await issueOf(liveId)).code).toBe('WY-20261120-0002');
  });
});
