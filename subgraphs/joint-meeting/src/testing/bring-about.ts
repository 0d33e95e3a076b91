import type { ClockKind } from '@lianxi/db/joint-meeting';
import { fireClock } from '../clock/fire-clock.ts';
import { findAliveClocks } from '../clock/clock.store.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { mergeIssue } from '../issue/issue.service.ts';
import { findIssues } from '../issue/issue.store.ts';
import type { IssueAct } from '../issue/viewer-acts.ts';
import { type Person, type Situation, situations } from '../protocol/situations.ts';
import { attempt } from './attempts.ts';
import { addDepartments } from '../summons/add-departments.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { findTargets } from '../summons/summons.store.ts';
import { whistle } from '../summons/whistle.service.ts';
import {
  actor,
  clerk,
  community,
  expectSuccess,
  givenReported,
  liaison,
} from './protocol-bench.ts';

/** The people of the protocol's page, as they act in the tests. */
export const cast: Record<Person, Acting> = {
  secretary: community,
  worker: clerk,
  neighbour: actor('COMMUNITY_WORKER', { communityId: 'c-9', streetId: 's-9' }),
  street: actor('STREET_OFFICER', { streetId: 'street-1' }),
  fire: liaison('fire'),
  market: liaison('market'),
  water: liaison('water'),
  housing: liaison('housing'),
  heat: liaison('heat'),
  office: actor('OFFICE_SECRETARY'),
  chair: actor('CHAIR'),
  supervisor: actor('SUPERVISOR'),
  callback: actor('CALLBACK_OFFICER'),
  auditor: actor('AUDITOR'),
  admin: actor('ADMIN'),
  company: actor('COMPANY_USER', { companyUscc: 'company-1' }),
  reporter: actor('CITIZEN', { userId: 'reporter' }),
  resident: actor('CITIZEN', { userId: 'resident' }),
  nobody: actor('ANONYMOUS', { userId: null }),
};

/** An issue in a situation, with what the services work with at its time. */
export interface Scene {
  deps: Deps;
  issueId: string;
  /** Another issue of the compound, into which it could be merged. */
  twinId: string;
}

/** Brings an issue into a situation; its time goes by for it alone. */
export async function bringAbout(base: Deps, situation: Situation): Promise<Scene> {
  let scene = await origin(base, situation);
  for (const turn of situation.turns) {
    if (turn[0] === 'clock') scene = await passTime(scene, turn[1]);
    else await expectSuccess(actIn(scene, turn[0], cast[turn[1]]));
    await scene.deps.catchUp();
  }
  return scene;
}

async function origin(deps: Deps, { from, report }: Situation): Promise<Scene> {
  if (from === undefined) {
    const issueId = await givenReported(deps, report, cast.reporter);
    return { deps, issueId, twinId: await givenReported(deps) };
  }
  const before = situations.find(({ name }) => name === from);
  if (before === undefined) throw new Error(`There is no situation ${from}`);
  return bringAbout(deps, before);
}

/** Lets the time of a clock come, and fires it with all others of the issue that are due by then. */
async function passTime(scene: Scene, kind: ClockKind): Promise<Scene> {
  const { deps, issueId } = scene;
  const alive = await findAliveClocks(deps.db, { issueId });
  const now = alive.find((clock) => clock.kind === kind)?.dueAt;
  if (now === undefined) throw new Error(`No clock ${kind} runs`);
  const later = { ...deps, clock: { now: () => now } };
  const due = alive.filter(({ state, dueAt }) => state === 'RUNNING' && dueAt <= now);
  for (const { id } of due.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())) {
    await changeIssue(later, issueId, (at) => fireClock(at, id));
  }
  return { ...scene, deps: later };
}

/** Tries an act in a situation, with input that fits it. */
export async function actIn(
  { deps, issueId, twinId }: Scene,
  act: IssueAct,
  acting: Acting,
): Promise<{ __typename: string }> {
  switch (act) {
    case 'MERGE':
      return mergeIssue(deps, acting, { issueId, intoIssueId: twinId });
    case 'WHISTLE': {
      const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
      const kind = issue?.urgency === 'EMERGENCY' ? 'EMERGENCY' : 'DEMAND';
      return whistle(deps, acting, { issueId, kind, reason: '社区劝阻无效', targets });
    }
    case 'ACCEPT_SUMMONS': {
      // As proposed; who comes too late to lead assists.
      const isLed = leadOf(await findClaims(deps.db, [issueId])) !== null;
      return acceptSummons(deps, acting, { issueId, role: isLed ? 'ASSIST' : null });
    }
    case 'ADD_DEPARTMENTS': {
      const called = await findTargets(deps.db, [issueId]);
      const departmentId = called.some((target) => target.departmentCode === 'water')
        ? 'power'
        : 'water';
      const added = [{ departmentId, role: 'ASSIST' }];
      return addDepartments(deps, acting, { issueId, reason: '需要配合', targets: added });
    }
    default:
      return attempt(deps, act, acting, issueId);
  }
}

const targets = [
  { departmentId: 'fire', role: 'LEAD' },
  { departmentId: 'market', role: 'ASSIST' },
];
