import { addTask, completeHandling } from '@lianxi/kit/handling/handling.service';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimIssue, requestWithdrawal } from '../claim/claim.service.ts';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import { recordCallback } from '../resolution/callback.service.ts';
import {
  fileJointReport,
  objectResolution,
  signResolution,
} from '../resolution/joint-report.service.ts';
import { findLatestReports } from '../resolution/resolution.store.ts';
import { verifyIssue } from '../resolution/verification.service.ts';
import {
  acceptSummons,
  acknowledgeSummons,
  declineSummons,
  reportIn,
  suggestTransfer,
} from '../summons/summons-answer.service.ts';
import { findTargets } from '../summons/summons.store.ts';
import { whistle } from '../summons/whistle.service.ts';
import {
  actor,
  community,
  expectSuccess,
  givenAccepted,
  givenReported,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { acceptIssue, handleOwn, mergeIssue, refuseIssue, reopenIssue } from './issue.service.ts';
import { findHandledIssues, findIssues } from './issue.store.ts';
import { type IssueAct, issueActs, viewerActs } from './viewer-acts.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

type Attempt = (
  deps: Deps,
  acting: Acting,
  issueId: string,
) => Promise<{ __typename: string } | string>;

const reason = '情况属实';
const targets = [{ departmentId: 'fire', role: 'LEAD' }];
const responsibleDepartmentId = 'housing';

const attempts: Record<IssueAct, Attempt> = {
  ACCEPT: (deps, acting, issueId) => acceptIssue(deps, acting, { issueId }),
  REFUSE: (deps, acting, issueId) => refuseIssue(deps, acting, { issueId, reason }),
  MERGE: async (deps, acting, issueId) =>
    mergeIssue(deps, acting, { issueId, intoIssueId: await givenReported(deps) }),
  HANDLE_OWN: (deps, acting, issueId) => handleOwn(deps, acting, { issueId }),
  WHISTLE: (deps, acting, issueId) =>
    whistle(deps, acting, { issueId, kind: 'DEMAND', reason, targets }),
  ACKNOWLEDGE: (deps, acting, issueId) => acknowledgeSummons(deps, acting, { issueId }),
  ACCEPT_SUMMONS: (deps, acting, issueId) =>
    acceptSummons(deps, acting, { issueId, role: 'ASSIST' }),
  DECLINE_SUMMONS: (deps, acting, issueId) =>
    declineSummons(deps, acting, { issueId, legalBasis: '《消防法》', responsibleDepartmentId }),
  SUGGEST_TRANSFER: (deps, acting, issueId) =>
    suggestTransfer(deps, acting, { issueId, responsibleDepartmentId }),
  REPORT_IN: (deps, acting, issueId) => reportIn(deps, acting, { issueId, place: '三号楼' }),
  CLAIM_LEAD: (deps, acting, issueId) => claimIssue(deps, acting, { issueId, role: 'LEAD' }),
  CLAIM_ASSIST: (deps, acting, issueId) => claimIssue(deps, acting, { issueId, role: 'ASSIST' }),
  ADD_TASK: (deps, acting, issueId) =>
    addTask(officeHandlingDeps(deps), acting, { issueId, title: '清理', mandatory: true }),
  COMPLETE_HANDLING: (deps, acting, issueId) =>
    completeHandling(officeHandlingDeps(deps), acting, { issueId }),
  REQUEST_WITHDRAWAL: (deps, acting, issueId) =>
    requestWithdrawal(deps, acting, { issueId, reason }),
  FILE_JOINT_REPORT: (deps, acting, issueId) =>
    fileJointReport(deps, acting, { issueId, report: reason, publicReply: reason }),
  SIGN: (deps, acting, issueId) => signResolution(deps, acting, { issueId }),
  OBJECT: (deps, acting, issueId) => objectResolution(deps, acting, { issueId, reason }),
  VERIFY: (deps, acting, issueId) => verifyIssue(deps, acting, { issueId, passed: true }),
  RECORD_CALLBACK: (deps, acting, issueId) =>
    recordCallback(deps, acting, { issueId, outcome: 'RESOLVED' }),
  REOPEN: (deps, acting, issueId) => reopenIssue(deps, acting, { issueId, reason }),
};

const callback = actor('CALLBACK_OFFICER');

/** Issues in every state, and the finer situations within them. */
const situations: Record<string, (deps: Deps) => Promise<string>> = {
  reported: (deps) => givenReported(deps),
  accepted: (deps) => givenAccepted(deps),
  'accepted and on the community duty list': (deps) =>
    givenAccepted(deps, { category: 'LITTERING' }),
  summoned: (deps) => givenSummoned(deps, ['fire', 'market']),
  'summoned, the lead declined': async (deps) => {
    const issueId = await givenSummoned(deps, ['fire', 'market']);
    await expectSuccess(declined(deps, issueId));
    return issueId;
  },
  'in handling': givenInHandling,
  'waiting for a signature': async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attemptAs(deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
    return issueId;
  },
  'to verify': givenToVerify,
  'in callback': givenInCallback,
  closed: async (deps) => {
    const issueId = await givenInCallback(deps);
    await expectSuccess(attemptAs(deps, 'RECORD_CALLBACK', callback, issueId));
    return issueId;
  },
  refused: async (deps) => {
    const issueId = await givenReported(deps);
    await expectSuccess(attemptAs(deps, 'REFUSE', community, issueId));
    return issueId;
  },
};

const people: Record<string, Acting> = {
  community,
  'another community': actor('COMMUNITY_WORKER', { communityId: 'c-9', streetId: 's-9' }),
  'the lead department': liaison('fire'),
  'the assisting department': liaison('market'),
  'an uncalled department': liaison('heat'),
  callback,
  supervisor: actor('SUPERVISOR'),
  auditor: actor('AUDITOR'),
  company: actor('COMPANY_USER', { companyUscc: 'company-1' }),
  admin: actor('ADMIN'),
};

async function attemptAs(deps: Deps, act: IssueAct, acting: Acting, issueId: string) {
  const outcome = await attempts[act](deps, acting, issueId);
  return typeof outcome === 'string' ? { __typename: outcome } : outcome;
}

function declined(deps: Deps, issueId: string) {
  return attemptAs(deps, 'DECLINE_SUMMONS', liaison('fire'), issueId);
}

async function givenInHandling(deps: Deps): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market']);
  await expectSuccess(acceptSummons(deps, liaison('fire'), { issueId }));
  await expectSuccess(acceptSummons(deps, liaison('market'), { issueId }));
  return issueId;
}

async function givenToVerify(deps: Deps): Promise<string> {
  const issueId = await givenInHandling(deps);
  await expectSuccess(attemptAs(deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
  await expectSuccess(attemptAs(deps, 'SIGN', liaison('market'), issueId));
  return issueId;
}

async function givenInCallback(deps: Deps): Promise<string> {
  const issueId = await givenToVerify(deps);
  await expectSuccess(attemptAs(deps, 'VERIFY', community, issueId));
  return issueId;
}

/** What the graph tells the viewer of their acts. */
async function toldActs({ viewer }: Acting, issueId: string): Promise<IssueAct[]> {
  const { db } = bench.deps;
  const [issue] = await findIssues(db, [issueId], { kind: 'all' });
  if (issue === undefined) throw new Error('the issue is gone');
  const [report] = await findLatestReports(db, [issueId]);
  const facts = {
    issue,
    claims: await findClaims(db, [issueId]),
    targets: await findTargets(db, [issueId]),
    report: report ?? null,
    dutyItem: await findDutyItem(db, issue.category),
    hasHandled: (await findHandledIssues(db, [issueId], viewer.userId ?? '')).size > 0,
  };
  return viewerActs(viewer, facts)
    .filter(({ refusal }) => refusal === null)
    .map(({ act }) => act);
}

/** Acts with another way: federated departments' tasks, and claims by which a call is answered. */
function isElsewhere(act: IssueAct, acting: Acting, told: readonly IssueAct[]): boolean {
  const isTask = act === 'ADD_TASK' || act === 'COMPLETE_HANDLING';
  const isClaim = act === 'CLAIM_LEAD' || act === 'CLAIM_ASSIST';
  return (
    (isTask && acting.viewer.role !== 'LIAISON') || (isClaim && told.includes('ACCEPT_SUMMONS'))
  );
}

describe.each(Object.keys(situations))('an issue that is %s', (situation) => {
  const given = situations[situation] ?? givenReported;

  test.each(Object.keys(people))(
    'offers to %s what succeeds, and refuses the rest',
    async (who) => {
      const acting = people[who] ?? community;
      const issueId = await given(bench.deps);
      const told = await toldActs(acting, issueId);

      for (const act of issueActs) {
        if (told.includes(act) || isElsewhere(act, acting, told)) continue;
        const outcome = await attemptAs(bench.deps, act, acting, issueId);
        expect(outcome.__typename, `${act} is not offered`).not.toMatch(/Success$/);
      }
      expect(await toldActs(acting, issueId)).toEqual(told);

      for (const act of told) {
        if (isElsewhere(act, acting, told)) continue;
        const outcome = await attemptAs(bench.deps, act, acting, await given(bench.deps));
        expect(outcome.__typename, `${act} is offered`).toMatch(/Success$/);
      }
    },
  );
});
