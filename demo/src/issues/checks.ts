import { type InspectionKind, lookBackOutcomes, patrolParties } from '@lianxi/db/joint-meeting';
import type { PlannedCompound } from '../district/district-plan.ts';
import type { InventedDistrict } from '../district/invent-district.ts';
import type { Random } from '../random.ts';
import { checkFindings, checkPlaces, checkSummaries, lookBackTexts } from '../texts/check-texts.ts';
import { actingAs, type ScheduledAct } from './issue-script.ts';
import { createTimeLines, dayAfter, type TimeLine, workdayMinutes } from './office-time.ts';

/** How many checks are told. */
export interface CheckNumbers {
  inspected: number;
  /** How many of them were looked back at. */
  lookedBack: number;
}

/** The checks of the district's year. */
export const districtChecks: CheckNumbers = { inspected: 106, lookedBack: 15 };

type World = Pick<InventedDistrict, 'plan' | 'people' | 'now'>;

interface Check {
  kind: InspectionKind;
  /** Working days before now at which it was recorded. */
  daysAgo: number;
  /** Working days before now at which its result was published; null while it is not. */
  publishedDaysAgo: number | null;
  /** Whether it is of an issue under way, where there is one. */
  ofIssue?: boolean;
  demand?: string;
}

/** Working days that lie between now and the first check. */
const daysBack = 190;
/** Working days after which somebody looks back. */
const lookedBackAfterDays = 8;

/** The last checks, of every kind: some published and some not. */
const latest: Check[] = [
  { kind: 'FIVE_PARTY', daysAgo: 6.4, publishedDaysAgo: 5.1 },
  { kind: 'COVERT', daysAgo: 4.7, publishedDaysAgo: 3.2 },
  {
    kind: 'KEY_POINT',
    daysAgo: 1.1,
    publishedDaysAgo: 0.6,
    ofIssue: true,
    demand: '请主办部门三日内说明进展，并完成现场整改。',
  },
  { kind: 'COVERT', daysAgo: 0.9, publishedDaysAgo: null },
  { kind: 'OPEN', daysAgo: 0.7, publishedDaysAgo: null },
  { kind: 'COVERT', daysAgo: 0.5, publishedDaysAgo: null, ofIssue: true },
  { kind: 'FIVE_PARTY', daysAgo: 0.3, publishedDaysAgo: null },
];
const kinds = ['OPEN', 'OPEN', 'COVERT', 'OPEN', 'KEY_POINT', 'FIVE_PARTY'] as const;

/** Writes the checks of a year, made by the office and the leading group, and the look-backs at them. */
export function planChecks(
  random: Random,
  world: World,
  { inspected, lookedBack }: CheckNumbers,
  issuesUnderWay: readonly string[],
): ScheduledAct[] {
  const { office: line } = createTimeLines(world.now);
  const last = latest.slice(-inspected);
  const before = inspected - last.length;
  const earlier = Array.from({ length: before }, (_, index): Check => {
    const daysAgo = 8 + (daysBack - 8) * (1 - (index + random.next()) / before);
    const kind = random.pick(kinds);
    return { kind, daysAgo, publishedDaysAgo: daysAgo - 0.4 - 2 * random.next() };
  });
  const others = issuesUnderWay.values();
  const told = [...earlier, ...last].map((check, index) =>
    tellCheck(random.fork(index), world, line, check, check.ofIssue ? others.next().value : null),
  );
  const lookBacks = told
    .slice(0, Math.floor(before * 0.9))
    .filter((_, index, all) => index % Math.max(1, Math.floor(all.length / lookedBack)) === 0)
    .slice(0, lookedBack)
    .map((check, index) => tellLookBack(random.fork(`back ${index}`), world, line, check));
  return [...told.flatMap(({ acts }) => acts), ...lookBacks.flat()];
}

interface ToldCheck {
  acts: ScheduledAct[];
  id: string;
  daysAgo: number;
  findings: { id: string; text: string; departmentId: string | null }[];
}

function tellCheck(
  random: Random,
  { plan, people }: World,
  line: TimeLine,
  { kind, daysAgo, publishedDaysAgo, demand }: Check,
  issueId: string | null = null,
): ToldCheck {
  const managed = plan.compounds.filter(({ register }) => register.companyUscc !== null);
  const compound = random.pick(managed);
  const fill = (text: string) =>
    text.replaceAll('{楼}', `${random.int(1, compound.buildingCount)}号楼`);
  const id = random.uuid();
  const at = momentAt(line, daysAgo);
  const findings = random
    .shuffle(checkFindings)
    .slice(0, random.int(1, 3))
    .map(([text, departmentId]) => ({ id: random.uuid(), text: fill(text), departmentId }));
  const by = actingAs(random.chance(0.7) ? people.office.first : people.supervisor.first);
  const act = { desk: 'office', afterMinutes: 0, issueId: id, acting: by };
  const acts: ScheduledAct[] = [
    {
      ...act,
      act: 'recordInspection',
      at,
      ids: [id, ...findings.map((finding) => finding.id)],
      input: {
        kind,
        ...(issueId === null ? { compoundId: compound.register.id } : { issueId }),
        place: fill(random.pick(checkPlaces)),
        summary: random.pick(checkSummaries[kind]),
        findings: findings.map(({ text, departmentId }) => ({
          text,
          departmentId,
          rectifyBy: departmentId === null ? null : dayAfter(at, random.int(3, 10)),
        })),
        attendance: kind === 'FIVE_PARTY' ? attendanceOf(random, people, compound) : [],
      },
      inHours: { visitedAt: -1 },
    },
  ];
  if (publishedDaysAgo !== null) {
    const publishedAt = momentAt(line, publishedDaysAgo);
    const input = { inspectionId: id, demand: issueId === null ? null : (demand ?? null) };
    // The issue is held while its check is published.
    const held = issueId === null ? {} : { issueId };
    acts.push({ ...act, act: 'publishInspection', at: publishedAt, input: { ...held, ...input } });
  }
  return { acts, id, daysAgo, findings };
}

function tellLookBack(
  random: Random,
  { people }: World,
  line: TimeLine,
  { id: originalId, daysAgo, findings }: ToldCheck,
): ScheduledAct[] {
  const id = random.uuid();
  const at = momentAt(line, Math.max(daysAgo - lookedBackAfterDays, 1.5));
  const act = {
    desk: 'office',
    afterMinutes: 0,
    issueId: id,
    acting: actingAs(people.supervisor.first),
  };
  const told = findings.map((finding) => {
    const outcome = random.pick([...lookBackOutcomes, 'RECTIFIED', 'RECTIFIED'] as const);
    return {
      text: lookBackTexts[outcome],
      outcome,
      originalFindingId: finding.id,
      departmentId: outcome === 'RECTIFIED' ? null : finding.departmentId,
      rectifyBy: outcome === 'RECTIFIED' ? null : dayAfter(at, 5),
    };
  });
  return [
    {
      ...act,
      act: 'recordInspection',
      at,
      ids: [id],
      input: {
        kind: 'FOLLOW_UP',
        originalId,
        summary: random.pick(checkSummaries.FOLLOW_UP),
        findings: told,
      },
    },
    {
      ...act,
      act: 'publishInspection',
      at: momentAt(line, Math.max(daysAgo - lookedBackAfterDays - 1, 0.8)),
      input: { inspectionId: id },
    },
  ];
}

/** Who came of the five parties; now and then one stays away. */
function attendanceOf(random: Random, people: World['people'], compound: PlannedCompound) {
  const secretary = people.workers.get(compound.community.id)?.first.name ?? '';
  const who = {
    COMMUNITY: `书记${secretary}、网格员 1 人`,
    URBAN_TEAM: '街道城管队员 2 人',
    POLICE_STATION: '社区民警 1 人',
    PROPERTY_COMPANY: '项目经理、秩序主管',
    OWNERS: '楼栋长 2 人',
  };
  const absent = random.chance(0.5) ? random.pick(patrolParties.slice(2)) : null;
  return patrolParties.map((party) => ({
    party,
    present: party !== absent,
    who: party === absent ? null : who[party],
  }));
}

function momentAt(line: TimeLine, daysAgo: number): Date {
  return line.before(Math.max(daysAgo, 0) * workdayMinutes);
}
