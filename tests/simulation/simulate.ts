import { issueCategories, type IssueRow, issueSources, urgencies } from '@lianxi/db/joint-meeting';
import type { Random } from '@lianxi/demo/random';
import { findClaims } from '@lianxi/joint-meeting/claim/claim.store';
import { findDueClock } from '@lianxi/joint-meeting/clock/clock.store';
import { ClockFailedError, fireNextClock } from '@lianxi/joint-meeting/clock/fire-clock';
import type { Acting } from '@lianxi/joint-meeting/deps';
import { settledStates } from '@lianxi/joint-meeting/issue/issue-lifecycle';
import { mergeIssue } from '@lianxi/joint-meeting/issue/issue.service';
import { findIssues } from '@lianxi/joint-meeting/issue/issue.store';
import { reportIssue } from '@lianxi/joint-meeting/issue/report-issue.service';
import { type IssueAct, issueActs } from '@lianxi/joint-meeting/issue/viewer-acts';
import { addDepartments } from '@lianxi/joint-meeting/summons/add-departments.service';
import { attempt, toldActs } from '@lianxi/joint-meeting/testing/attempts';
import type { Place } from './cast.ts';
import { addOwnTask, completeOwnHandling, finishTasks } from './handle.ts';
import { Outage } from './outage.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const maxVisits = 50;
/** Departments that may come without being called. */
const volunteers = ['housing', 'police', 'urban', 'fire', 'market', 'justice'];

/** What a simulated stretch of time came to. */
export interface Tally {
  reported: number;
  done: number;
  refused: number;
  cut: number;
  /** Acts that the graph offered and refused, or did not offer and let happen. */
  contradictions: string[];
}

interface OpenIssue {
  id: string;
  place: Place;
  /** When somebody looks at it next. */
  at: number;
  /** How often anybody will look at it still; then it is left to its clocks. */
  patience: number;
}

/** How often people choose an act that they are offered; 1 for those not named. */
const likelihood: Partial<Record<IssueAct, number>> = {
  REFUSE: 0.05,
  MERGE: 0.05,
  DECLINE_SUMMONS: 0.3,
  SUGGEST_TRANSFER: 0.2,
  REQUEST_WITHDRAWAL: 0.05,
  PLAN: 0.3,
  OBJECT: 0.2,
  REOPEN: 0.02,
  ATTACH_FILES: 0.05,
  NAME_ACCOUNTABLE_PARTY: 0.1,
  FILE_WRITTEN_REPORT: 0.2,
  COMPLETE_HANDLING: 3,
  FILE_JOINT_REPORT: 4,
};

/**
 * Lets issues come in over a year, and everybody act on them at random: as offered, against the
 * rules, or not at all. Clocks fire at their own time, and connections break.
 */
export async function simulate(world: World, start: Date, count: number): Promise<Tally> {
  const tally: Tally = { reported: 0, done: 0, refused: 0, cut: 0, contradictions: [] };
  const random = world.random.fork('course');
  const yearMs = 365 * dayMs;
  const arrivals = Array.from({ length: count }, () => start.getTime() + random.next() * yearMs);
  arrivals.sort((a, b) => b - a);
  const open: OpenIssue[] = [];
  const end = start.getTime() + yearMs;
  for (;;) {
    const arrival = arrivals.at(-1) ?? Infinity;
    const next = earliest(open);
    const moment = Math.min(arrival, next?.at ?? Infinity);
    if (moment > end) break;
    await fireClocksUntil(world, new Date(moment));
    world.clock.set(new Date(moment));
    if (next === null || arrival <= next.at) {
      arrivals.pop();
      await report(world, random, tally, open);
    } else {
      await visit(world, random, tally, next, open);
    }
  }
  await fireClocksUntil(world, new Date(end));
  return tally;
}

/** Fires every clock that comes due until a moment, each at its own time. */
async function fireClocksUntil(world: World, moment: Date): Promise<void> {
  for (;;) {
    const clock = await findDueClock(world.connection.db, moment);
    if (clock === null) return;
    const reminds = clock.remindedAt === null && clock.remindAt !== null;
    const due = reminds && clock.remindAt !== null ? clock.remindAt : clock.dueAt;
    // Time does not go back for a clock that came due while nothing could fire it.
    if (due > world.clock.now()) world.clock.set(due);
    await unlessCut(() => fireNextClock(world.deps));
  }
}

async function report(world: World, random: Random, tally: Tally, open: OpenIssue[]) {
  const place = random.pick(world.cast.places);
  const outcome = await unlessCut(() =>
    reportIssue(world.deps, random.pick(world.cast.territory(place)), {
      title: '小区问题',
      description: '群众反映，现场情况属实。',
      category: random.pick(issueCategories),
      urgency: random.pick(urgencies),
      source: random.pick(issueSources),
      compoundId: place.compoundId,
      confirmedNotDuplicate: true,
    }),
  );
  if (outcome === 'cut') return void (tally.cut += 1);
  if (outcome.__typename !== 'ReportIssueSuccess') {
    tally.contradictions.push(`a report ended in ${outcome.__typename}`);
    return;
  }
  tally.reported += 1;
  open.push({ id: outcome.issueId, place, at: later(world, random), patience: maxVisits });
}

/** Somebody looks at the issue and acts, or does not. */
async function visit(
  world: World,
  random: Random,
  tally: Tally,
  issue: OpenIssue,
  open: OpenIssue[],
): Promise<void> {
  issue.at = later(world, random);
  issue.patience -= 1;
  if (issue.patience < 0) return void open.splice(open.indexOf(issue), 1);
  const [row] = await findIssues(world.connection.db, [issue.id], { kind: 'all' });
  if (row === undefined) throw new Error(`${issue.id} is gone`);
  const rests = settledStates.includes(row.state);
  // Most settled issues stay as they are; some are looked at again.
  if (rests && !random.chance(0.3)) return void open.splice(open.indexOf(issue), 1);
  if (random.chance(0.15)) return;
  const acting = random.pick(peopleOf(world, random, issue.place, row));
  if (random.chance(0.5)) await unlessCut(() => finishTasks(world, acting, issue.id));
  const twin = open.find((one) => one !== issue && one.place === issue.place)?.id ?? null;
  await tryAct(world, random, tally, acting, { issueId: issue.id, twin });
}

/** Mostly whose turn it is in the state, sometimes anybody. */
function peopleOf(world: World, random: Random, place: Place, issue: IssueRow): Acting[] {
  const { cast } = world;
  const called = issue.departmentCodes.flatMap((code) => cast.department(code, place));
  const anyone = [
    ...cast.strangers(place),
    ...cast.territory(place),
    ...cast.office,
    ...called,
    ...cast.department(random.pick(volunteers), place),
  ];
  if (random.chance(0.15)) return anyone;
  const territory = cast.territory(place);
  switch (issue.state) {
    case 'REPORTED':
    case 'ACCEPTED':
    case 'SELF_HANDLING':
    case 'PENDING_VERIFY':
      return territory;
    case 'SUMMONED':
    case 'IN_HANDLING':
      return called.length > 0 && random.chance(0.85) ? called : territory;
    case 'DISPUTED':
      return random.pick([called, territory, cast.office].filter((group) => group.length > 0));
    case 'SUSPENDED':
      return random.pick([called, cast.office].filter((group) => group.length > 0));
    case 'CALLBACK':
      return cast.office.filter(({ viewer }) => viewer.role === 'CALLBACK_OFFICER');
    case 'CLOSED':
    case 'TERMINATED':
    case 'REFUSED':
    case 'MERGED':
      return anyone;
  }
}

async function tryAct(
  world: World,
  random: Random,
  tally: Tally,
  acting: Acting,
  { issueId, twin }: { issueId: string; twin: string | null },
): Promise<void> {
  await world.deps.catchUp();
  await world.departments.get(acting.viewer.departmentCode ?? '')?.consumer.catchUp();
  const told = await toldActs(world.deps, acting, issueId);
  const act = random.chance(0.1) ? random.pick(issueActs) : choose(random, told);
  if (act === null) return;
  const outcome = await unlessCut(() => perform(world, act, acting, issueId, twin));
  if (outcome === null) return;
  if (outcome === 'cut') return void (tally.cut += 1);
  const succeeded = outcome.__typename.endsWith('Success');
  if (succeeded) tally.done += 1;
  else tally.refused += 1;
  if (succeeded === told.includes(act) || answersCall(act, told)) return;
  const { role, departmentCode } = acting.viewer;
  const offered = told.includes(act) ? 'offered' : 'not offered';
  const claims = await findClaims(world.connection.db, [issueId]);
  tally.contradictions.push(
    `${act}, ${offered} to ${role} ${departmentCode ?? ''} on ${issueId}, ended in ${JSON.stringify(outcome)} with claims ${JSON.stringify(claims)}`,
  );
}

async function perform(
  world: World,
  act: IssueAct,
  acting: Acting,
  issueId: string,
  twin: string | null,
): Promise<{ __typename: string } | null> {
  switch (act) {
    case 'MERGE':
      return mergeWithTwin(world, acting, issueId, twin);
    case 'ADD_DEPARTMENTS':
      return callAnother(world, acting, issueId);
    case 'ADD_TASK':
      return addOwnTask(world, acting, issueId);
    case 'COMPLETE_HANDLING':
      return completeOwnHandling(world, acting, issueId);
    default:
      return attempt(world.deps, act, acting, issueId);
  }
}

/** Merges into an issue of the same compound that is not settled; null when there is none. */
async function mergeWithTwin(world: World, acting: Acting, issueId: string, twin: string | null) {
  const [into] = await findIssues(world.connection.db, twin === null ? [] : [twin], {
    kind: 'all',
  });
  if (into === undefined || settledStates.includes(into.state)) return null;
  return mergeIssue(world.deps, acting, { issueId, intoIssueId: into.id });
}

/** Calls in a department that has no part in the issue yet; null when all of them have. */
async function callAnother(world: World, acting: Acting, issueId: string) {
  const [issue] = await findIssues(world.connection.db, [issueId], { kind: 'all' });
  const other = [...volunteers, 'water', 'heat', 'gas'].find(
    (code) => issue?.departmentCodes.includes(code) === false,
  );
  if (other === undefined) return null;
  const targets = [{ departmentId: other, role: 'ASSIST' }];
  return addDepartments(world.deps, acting, { issueId, reason: '需增派部门', targets });
}

/** A department that is called is offered to accept; claiming instead is the same. */
function answersCall(act: IssueAct, told: readonly IssueAct[]): boolean {
  return (act === 'CLAIM_LEAD' || act === 'CLAIM_ASSIST') && told.includes('ACCEPT_SUMMONS');
}

function choose(random: Random, told: readonly IssueAct[]): IssueAct | null {
  const weighted = told.map((act) => ({ act, weight: likelihood[act] ?? 1 }));
  let at = random.next() * weighted.reduce((sum, { weight }) => sum + weight, 0);
  for (const { act, weight } of weighted) {
    at -= weight;
    if (at < 0) return act;
  }
  return null;
}

/** Some look after minutes, some after days. */
function later(world: World, random: Random): number {
  return world.clock.now().getTime() + -Math.log(1 - random.next()) * 8 * hourMs;
}

function earliest(open: readonly OpenIssue[]): OpenIssue | null {
  let first: OpenIssue | null = null;
  for (const issue of open) if (first === null || issue.at < first.at) first = issue;
  return first;
}

async function unlessCut<Result>(act: () => Promise<Result>): Promise<Result | 'cut'> {
  try {
    return await act();
  } catch (error) {
    // A clock that is cut says which one it is, and why in its cause.
    const reason = error instanceof ClockFailedError ? error.cause : error;
    if (reason instanceof Outage) return 'cut';
    throw error;
  }
}
