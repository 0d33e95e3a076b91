import type { IssueRow } from '@lianxi/db/joint-meeting';
import { messageOf } from '@lianxi/kit/refusal';
import type { Context } from '../context.ts';
import { routeOf } from '../accountability/accountability.service.ts';
import { ruleOf } from '../deadline/deadline.ts';
import { stateAfter } from './issue-lifecycle.ts';
import { viewerActs } from './viewer-acts.ts';

/** The acts that concern the viewer of an issue, each with why not where it is not allowed. */
export async function readViewerActs(issue: IssueRow, _: unknown, context: Context) {
  const { deps, loaders, viewer, locale } = context;
  const [
    claims,
    summonses,
    targets,
    disputes,
    report,
    dutyItem,
    notices,
    hasHandled,
    place,
    mainClock,
    book,
    finalReply,
    suspensions,
    mediations,
  ] = await Promise.all([
    loaders.claims.load(issue.id),
    loaders.summonses.load(issue.id),
    loaders.targets.load(issue.id),
    loaders.disputes.load(issue.id),
    loaders.report.load(issue.id),
    loaders.dutyItem.load(issue.category),
    loaders.notices.load(issue.id),
    loaders.hasHandled.load(issue.id),
    issue.compoundId === null ? null : loaders.compoundPlace.load(issue.compoundId),
    loaders.mainClock.load(issue.id),
    deps.readRuleBook(),
    // A board of many issues does not ask for what no issue on it can have.
    issue.state === 'CALLBACK' ? loaders.finalReply.load(issue.id) : null,
    mayBePutOff(issue) ? loaders.suspensions.load(issue.id) : [],
    mayBeMediated(issue) ? loaders.mediations.load(issue.id) : [],
  ]);
  const ruled = disputes.some(({ rulingBasis }) => rulingBasis !== null);
  const [latest] = disputes;
  const dispute =
    latest === undefined
      ? null
      : { row: latest, positions: await loaders.positions.load(latest.id) };
  // Once its time to answer is over, a department may not send its call back any more.
  for (const { answerDueAt } of targets) context.reading.holdsUntil(answerDueAt);
  const now = context.reading.now();
  const extensionLimit =
    mainClock === null ? 0 : ruleOf(book, 'extension.times', mainClock.clock.startAt).value;
  const facts = {
    issue,
    claims,
    summonses,
    targets,
    ruled,
    report,
    dutyItem,
    notices,
    hasHandled,
    communityRun: place?.communityRun ?? false,
    route:
      issue.accountableParty === null
        ? null
        : routeOf(book, issue.accountableParty, issue.createdAt),
    finalReply,
    dispute,
    suspension: suspensions[0] ?? null,
    mediations,
    mainClock,
    extensionLimit,
    now,
  };
  return viewerActs(viewer, facts).map(({ act, refusal }) => ({
    act,
    allowed: refusal === null,
    reason: refusal === null ? null : messageOf(refusal, locale),
  }));
}

function mayBePutOff({ state }: IssueRow): boolean {
  return state === 'IN_HANDLING' || state === 'SUSPENDED';
}

function mayBeMediated({ state }: IssueRow): boolean {
  return stateAfter(state, 'recordMediation') !== null;
}
