import type {
  NewBeat,
  NewCaseCount,
  NewCheck,
  NewStation,
} from '@lianxi/public-security/security/register-security.store';
import type { recordPatrols } from '@lianxi/public-security/security/register-security.service';
import { chinaDay } from '@lianxi/kit/china-time';
import type { Random } from '../random.ts';
import type { DistrictPlan } from './district-plan.ts';

type NewPatrol = Parameters<typeof recordPatrols>[1][number];

const hourMs = 3_600_000;
const monthsOfCases = 13;
const patrolNotes = [
  '巡查未发现异常。',
  '提醒住户关好门窗，检查门禁正常。',
  '劝离楼道内散发广告人员。',
  '检查车棚，提醒拔除电瓶。',
  '夜间巡逻，路灯一盏不亮，已告知物业。',
];
const checkNotes = [
  '门岗夜间值守不足',
  '部分探头黑屏，已告知物业',
  '围墙一处破损',
  null,
  null,
  null,
];

/** Plans what public security knows of the compounds: one station a street, a year of case counts. */
export function planSecurity(random: Random, plan: DistrictPlan, now: Date) {
  const stations = plan.streets.map(({ id, name }, index) => ({
    streetId: id,
    station: {
      id: random.uuid(),
      name: name.replace('街道', '派出所'),
      phone: `0000-8001${String(index + 1).padStart(3, '0')}`,
    } satisfies NewStation,
  }));
  const stationOf = new Map(stations.map(({ streetId, station }) => [streetId, station.id]));
  const beats: NewBeat[] = [];
  const caseCounts: NewCaseCount[] = [];
  const patrols: NewPatrol[] = [];
  const protectionChecks: NewCheck[] = [];
  for (const { register, community } of plan.compounds) {
    const compoundId = register.id;
    beats.push({ compoundId, stationId: stationOf.get(community.streetId) ?? '' });
    const burden = random.next() ** 3 * 14;
    for (const period of lastMonths(now, monthsOfCases)) {
      caseCounts.push({ compoundId, period, count: Math.floor(burden * (0.5 + random.next())) });
    }
    for (let visit = 0; visit < 3; visit += 1) {
      patrols.push({
        compoundId,
        patrolledAt: hoursBefore(now, visit * 480 + random.int(4, 400)),
        note: random.pick(patrolNotes),
      });
    }
    protectionChecks.push({
      compoundId,
      checkedAt: hoursBefore(now, random.int(200, 4_000)),
      humanInOrder: random.chance(0.86),
      technicalInOrder: random.chance(0.72),
      physicalInOrder: random.chance(0.9),
      note: random.pick(checkNotes),
    });
  }
  return {
    stations: stations.map(({ station }) => station),
    beats,
    caseCounts,
    patrols,
    protectionChecks,
  };
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hourMs);
}

/** Months before this one, such as `2026-10`. */
function lastMonths(now: Date, count: number): string[] {
  const [year = 0, month = 0] = chinaDay(now).split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7),
  );
}
