import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Acting, Deps } from '../deps.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import {
  chair,
  givenBeforeMeeting,
  givenDisputed,
  givenMediation,
  givenRuled,
  street,
  supervisor,
} from '../testing/given-dispute.ts';
import { attempt, toldActs } from '../testing/attempts.ts';
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
import { type IssueAct, issueActs } from './viewer-acts.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const callback = actor('CALLBACK_OFFICER');
const office = actor('OFFICE_SECRETARY');

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
  disputed: (deps) => givenDisputed(deps),
  'a disputed emergency': (deps) => givenDisputed(deps, { urgency: 'EMERGENCY' }),
  'in mediation': givenMediation,
  'before the meeting': givenBeforeMeeting,
  ruled: givenRuled,
  'appealed against': async (deps) => {
    const issueId = await givenRuled(deps);
    await expectSuccess(attempt(deps, 'APPEAL', liaison('fire'), issueId));
    return issueId;
  },
  'in handling': givenInHandling,
  'in handling, with a reporter to contact': (deps) => givenInHandling(deps, { reporterId: 'r' }),
  'in handling, more time asked for': (deps) => givenAsked(deps, 'REQUEST_EXTENSION'),
  'in handling, a pause asked for': (deps) => givenAsked(deps, 'REQUEST_PAUSE'),
  'in handling, the clock resting': async (deps) => {
    const issueId = await givenAsked(deps, 'REQUEST_PAUSE');
    await expectSuccess(attempt(deps, 'DECIDE_PAUSE', actor('OFFICE_SECRETARY'), issueId));
    return issueId;
  },
  'an emergency in handling': (deps) => givenInHandling(deps, { urgency: 'EMERGENCY' }),
  'waiting for a signature': async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attempt(deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
    return issueId;
  },
  'waiting for a suspension': async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attempt(deps, 'SUSPEND', liaison('fire'), issueId));
    return issueId;
  },
  suspended: async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attempt(deps, 'SUSPEND', supervisor, issueId));
    return issueId;
  },
  'to verify': givenToVerify,
  'in callback': givenInCallback,
  'in callback with a final reply': async (deps) => {
    const issueId = await givenInCallback(deps);
    await expectSuccess(attempt(deps, 'PROPOSE_FINAL_REPLY', street, issueId));
    return issueId;
  },
  closed: async (deps) => {
    const issueId = await givenInCallback(deps);
    await expectSuccess(attempt(deps, 'RECORD_CALLBACK', callback, issueId));
    return issueId;
  },
  'supervised without an answer': async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attempt(deps, 'ISSUE_SUPERVISION', office, issueId));
    return issueId;
  },
  'supervised and replied to': async (deps) => {
    const issueId = await givenInHandling(deps);
    await expectSuccess(attempt(deps, 'ISSUE_SUPERVISION', actor('SUPERVISOR'), issueId));
    await expectSuccess(attempt(deps, 'REPLY_SUPERVISION', liaison('fire'), issueId));
    return issueId;
  },
  refused: async (deps) => {
    const issueId = await givenReported(deps);
    await expectSuccess(attempt(deps, 'REFUSE', community, issueId));
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
  office,
  street,
  chair,
  supervisor,
  auditor: actor('AUDITOR'),
  company: actor('COMPANY_USER', { companyUscc: 'company-1' }),
  admin: actor('ADMIN'),
};

function declined(deps: Deps, issueId: string) {
  return attempt(deps, 'DECLINE_SUMMONS', liaison('fire'), issueId);
}

async function givenAsked(deps: Deps, act: IssueAct): Promise<string> {
  const issueId = await givenInHandling(deps);
  await expectSuccess(attempt(deps, act, liaison('fire'), issueId));
  return issueId;
}

async function givenInHandling(deps: Deps, fields: object = {}): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market'], fields);
  await expectSuccess(acceptSummons(deps, liaison('fire'), { issueId }));
  await expectSuccess(acceptSummons(deps, liaison('market'), { issueId }));
  return issueId;
}

async function givenToVerify(deps: Deps): Promise<string> {
  const issueId = await givenInHandling(deps);
  await expectSuccess(attempt(deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
  await expectSuccess(attempt(deps, 'SIGN', liaison('market'), issueId));
  return issueId;
}

async function givenInCallback(deps: Deps): Promise<string> {
  const issueId = await givenToVerify(deps);
  await expectSuccess(attempt(deps, 'VERIFY', community, issueId));
  return issueId;
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
      const told = await toldActs(bench.deps, acting, issueId);

      for (const act of issueActs) {
        if (told.includes(act) || isElsewhere(act, acting, told)) continue;
        const outcome = await attempt(bench.deps, act, acting, issueId);
        expect(outcome.__typename, `${act} is not offered`).not.toMatch(/Success$/);
      }
      expect(await toldActs(bench.deps, acting, issueId)).toEqual(told);

      for (const act of told) {
        if (isElsewhere(act, acting, told)) continue;
        const outcome = await attempt(bench.deps, act, acting, await given(bench.deps));
        expect(outcome.__typename, `${act} is offered`).toMatch(/Success$/);
      }
    },
  );
});
