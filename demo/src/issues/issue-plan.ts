import type { NewReporter } from '@lianxi/communities/reporter/reporter.store';
import type { IssueCategory, IssueSource, Urgency } from '@lianxi/db/joint-meeting';
import type { DistrictPlan, PlannedCompound } from '../district/district-plan.ts';
import type { InventedDistrict } from '../district/invent-district.ts';
import type { People } from '../district/people.ts';
import type { Random } from '../random.ts';
import { refusalReasons, writtenCategories } from '../texts/texts.ts';
import { inSeason, paces, pickCategory, teamFor, urgencyOf } from './duties.ts';
import { type ScheduledAct, schedule } from './issue-script.ts';
import { createTimeLines, type TimeLine, type TimeLines, workdayMinutes } from './office-time.ts';
import { type OpenIssue, tellOpen } from './open-issues.ts';
import { categoriesFor, pickPlot, tellClosed } from './plots.ts';
import { beginStory, type Cast, report, type Story, type Subject } from './story.ts';

/** How many issues of each kind are told. */
export interface IssueNumbers {
  sources: readonly (readonly [IssueSource, number])[];
  open: readonly OpenIssue[];
  refused: number;
  merged: number;
  closed: number;
  /** How many of the closed ones lie in the community of the account `community`. */
  closedAtHome?: number;
}

type IssueWorld = Omit<InventedDistrict, 'random'>;

type Reporter = NewReporter & { id: string };

/** What happens in a district, in order of time, and who told of it. */
export interface IssuePlan {
  acts: ScheduledAct[];
  reporters: Reporter[];
  /** Issues on which departments have been at work for days. */
  underWay: string[];
}

/** Working days that lie between now and the first closed issue. */
const workingDaysBack = 236;

/** Working days after which an issue counts as one on which departments have been at work. */
const daysUnderWay = 2;

/** Writes the scripts of all issues and puts their acts in order of time. */
export function planIssues(random: Random, world: IssueWorld, numbers: IssueNumbers): IssuePlan {
  const sources = random
    .fork('sources')
    .shuffle(
      numbers.sources.flatMap(([source, count]) => Array.from({ length: count }, () => source)),
    );
  const lines = createTimeLines(world.now);
  const reporters: Reporter[] = [];
  const scripts: ScheduledAct[][] = [];
  const underWay: string[] = [];

  const begin = (random: Random, compound: PlannedCompound, category: IssueCategory, more: Begin) =>
    beginIssue(random, world, compound, {
      category,
      urgency: more.urgency ?? urgencyOf(category, random),
      pace: more.pace ?? 1,
      swaps: more.swaps ?? true,
      source: sources.pop() ?? 'ON_SITE',
      reporters,
    });

  numbers.open.forEach((open, index) => {
    const own = random.fork(`open ${index}`);
    const category = inSeason(open.category, world.now);
    const compound = own.pick(compoundsFor(world.plan, open.atHome));
    const story = begin(own, compound, category, {
      urgency: open.urgency,
      // At home the account `community` takes in, so that it finds something to verify.
      swaps: !open.atHome,
    });
    const team = teamFor(category);
    tellOpen(story, open.stage, {
      lead: team.lead,
      assists: [...team.assists, ...(open.also ?? [])],
    });
    scripts.push(scheduleOpen(story, open, lines));
    if (open.stage === 'WORKING' && open.workingDays >= daysUnderWay) {
      underWay.push(story.subject.issueId);
    }
  });
  const closed = Array.from({ length: numbers.closed }, (_, index) => index);
  const home = new Set(
    random
      .fork('home')
      .shuffle(closed)
      .slice(0, numbers.closedAtHome ?? 0),
  );
  for (const index of closed) {
    const own = random.fork(`closed ${index}`);
    const lastDay = workingDaysBack * (1 - (index + own.next()) / numbers.closed) + 0.3;
    const around = lines.office.before(lastDay * workdayMinutes);
    const plot = pickPlot(own);
    const category = pickCategory(own, categoriesFor(plot), around);
    const compound = own.pick(compoundsFor(world.plan, home.has(index)));
    const late = own.chance(0.12) ? 2.2 : 1;
    // Three attempts on two days need an issue that takes days.
    const urgency = plot === 'UNREACHABLE' ? ('ORDINARY' as const) : undefined;
    const story = begin(own, compound, category, { pace: late, urgency });
    const { lead, assists } = teamFor(category);
    tellClosed(story, plot, { lead, assists: assists.slice(0, own.int(1, 2)) });
    scripts.push(schedule(story.script(), endingAt(story, lines, lastDay * workdayMinutes), 0));
  }
  const hosts = scripts.filter(isHost);
  for (let index = 0; index < numbers.merged; index += 1) {
    const host = hosts[Math.floor(((index + 0.5) * hosts.length) / numbers.merged)];
    if (host === undefined) throw new Error('There is no issue to merge another into');
    const own = random.fork(`merged ${index}`);
    scripts.push(merged(begin, own, world, host));
  }
  for (let index = 0; index < numbers.refused; index += 1) {
    const own = random.fork(`refused ${index}`);
    const story = begin(own, own.pick(world.plan.compounds), own.pick(writtenCategories), {});
    report(story);
    story.office(story.cast.intake, 'refuseIssue', 90, { reason: own.pick(refusalReasons) });
    const day = (workingDaysBack * (index + own.next())) / numbers.refused + 0.5;
    scripts.push(schedule(story.script(), lines.office, day * workdayMinutes));
  }
  return { acts: inOrder(scripts), reporters: withMoments(reporters, scripts), underWay };
}

interface Begin {
  urgency?: Urgency | undefined;
  pace?: number;
  /** Whether the two workers of the community may change places. */
  swaps?: boolean;
}

interface Frame {
  category: IssueCategory;
  urgency: Urgency;
  pace: number;
  swaps: boolean;
  source: IssueSource;
  reporters: Reporter[];
}

function beginIssue(
  random: Random,
  { people, names }: IssueWorld,
  { register, community, buildingCount }: PlannedCompound,
  { category, urgency, pace, swaps, source, reporters }: Frame,
): Story {
  const workers = people.workers.get(community.id);
  if (workers === undefined) throw new Error(`Nobody works in ${community.name}`);
  const street = people.streets.get(community.streetId);
  if (street === undefined) throw new Error(`Nobody works for the street of ${community.name}`);
  const swapped = random.chance(0.25) && swaps;
  const intake = swapped ? workers.deputy : workers.first;
  const cast: Cast = {
    intake,
    // A community that manages the compound itself does not judge its own work.
    verifier: register.managementType === 'COMMUNITY_RUN' ? street.first : intake,
    secretary: workers.first,
    clerk: workers.deputy,
    handler: swapped ? workers.first : workers.deputy,
    office: people.office.first,
    supervisor: people.supervisor.first,
    street: street.first,
    callback: random.chance(0.7) ? people.callback.first : people.callback.deputy,
    liaison: liaisonsFor(random.fork('liaisons'), people),
  };
  const subject: Subject = {
    issueId: random.uuid(),
    category,
    urgency,
    source,
    compoundId: register.id,
    communityName: community.name,
    buildingCount,
    reporterId: source === 'LEADER_INSTRUCTION' ? null : random.uuid(),
  };
  if (subject.reporterId !== null) {
    reporters.push({
      id: subject.reporterId,
      communityId: community.id,
      name: names.anyone(),
      phone: `1000000${String(random.int(0, 9999)).padStart(4, '0')}`,
      building: `${random.int(1, buildingCount)}号楼${random.int(1, 18)}0${random.int(1, 4)}`,
      registeredBy: cast.intake.userId,
      registeredAt: new Date(0),
    });
  }
  return beginStory(subject, cast, random, paces[urgency] * pace);
}

/** One liaison of a department sees an issue through. */
function liaisonsFor(random: Random, people: People): Cast['liaison'] {
  return (code) => {
    const pair = people.liaisons.get(code);
    if (pair === undefined) throw new Error(`${code} has no liaison`);
    return random.fork(code).chance(0.7) ? pair.first : pair.deputy;
  };
}

function scheduleOpen(story: Story, open: OpenIssue, lines: TimeLines): ScheduledAct[] {
  const minutes = open.workingDays * workdayMinutes;
  const line = lineOf(story, lines);
  const script = story.script();
  if (open.stage === 'REPORTED') return schedule(script, line, minutes);
  return schedule(script, line, Math.min(story.random.int(12, 200), minutes * 0.4), minutes);
}

/** A second report of something that is being handled. */
function merged(
  begin: (random: Random, compound: PlannedCompound, category: IssueCategory, more: Begin) => Story,
  random: Random,
  { plan }: IssueWorld,
  host: readonly ScheduledAct[],
): ScheduledAct[] {
  const [reported, accepted] = host;
  const last = host.at(-1);
  if (reported === undefined || accepted === undefined || last === undefined) {
    throw new Error('The issue to merge into has no beginning');
  }
  const compound = plan.compounds.find(
    ({ register }) => register.id === reported.input['compoundId'],
  );
  if (compound === undefined) throw new Error('The issue to merge into lies nowhere');
  const story = begin(random, compound, reported.input['category'] as IssueCategory, {});
  report(story);
  const mergedAt = (accepted.at.getTime() + last.at.getTime()) / 2;
  story.office(story.cast.intake, 'mergeIssue', 40, { intoIssueId: reported.issueId });
  return schedule(
    story.script(),
    { before: (minutes) => new Date(mergedAt - minutes * 60_000) },
    0,
  );
}

/** Whether another issue may be merged into one at any time after its acceptance. */
function isHost(acts: readonly ScheduledAct[]): boolean {
  return acts.length > 8 && acts.every(({ act }) => act !== 'reopenIssue');
}

function lineOf({ subject }: Story, lines: TimeLines): TimeLine {
  return subject.urgency === 'EMERGENCY' ? lines.clock : lines.office;
}

/** A line that ends so many minutes of office hours ago; emergencies go on at night before it. */
function endingAt({ subject }: Story, lines: TimeLines, minutesAgo: number): TimeLine {
  if (subject.urgency !== 'EMERGENCY') {
    return { before: (minutes) => lines.office.before(minutesAgo + minutes) };
  }
  const end = lines.office.before(minutesAgo).getTime();
  return { before: (minutes) => new Date(end - minutes * 60_000) };
}

function compoundsFor(plan: DistrictPlan, atHome = false): readonly PlannedCompound[] {
  const [home] = plan.communities;
  return atHome ? plan.compounds.filter(({ community }) => community === home) : plan.compounds;
}

/** All acts by their moment; acts of one issue keep their order. */
export function inOrder(scripts: readonly ScheduledAct[][]): ScheduledAct[] {
  return scripts.flat().toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** Reporters with the moment at which they reported. */
function withMoments(reporters: readonly Reporter[], scripts: readonly ScheduledAct[][]) {
  const moments = new Map(scripts.map(([first]) => [first?.input['reporterId'], first?.at]));
  return reporters.map((reporter) => ({
    ...reporter,
    registeredAt: moments.get(reporter.id) ?? reporter.registeredAt,
  }));
}
