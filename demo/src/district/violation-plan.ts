import { violationKinds, violationStates } from '@lianxi/db/urban-management';
import { chinaDay } from '@lianxi/kit/china-time';
import type { NewCase, NewPatrolScore } from '@lianxi/urban-management/violation/violation.store';
import type { Random } from '../random.ts';
import type { PlannedCompound } from './district-plan.ts';

const caseCount = 186;
const dayMs = 86_400_000;

const findings: Record<(typeof violationKinds)[number], string[]> = {
  ILLEGAL_STRUCTURE: ['顶层露台搭建阳光房', '一层院落砌筑围墙扩建', '屋面加建彩钢棚'],
  ILLEGAL_DECORATION: ['装修擅自拆改隔墙', '装修垃圾未按规定堆放'],
  WALL_DAMAGE: ['底商外墙开设门洞', '外墙安装支架破坏保温层'],
  STREET_STALL: ['出入口外占道摆摊', '底商店外经营'],
  ILLEGAL_PARKING: ['人行道停放机动车', '绿化带内停放机动车'],
  GREENERY_DAMAGE: ['绿地内开垦种菜', '擅自移除灌木硬化地面'],
  LITTERING: ['装修垃圾偷倒', '生活垃圾落地堆放'],
};

/** Plans the violation cases and patrol scores of the compounds. */
export function planViolations(
  random: Random,
  compounds: readonly PlannedCompound[],
  now: Date,
): { cases: Omit<NewCase, 'issueId'>[]; scores: NewPatrolScore[] } {
  return {
    cases: Array.from({ length: caseCount }, (_, index) =>
      planCase(random, random.pick(compounds), index, now),
    ),
    scores: compounds.flatMap(({ register }) =>
      [random.int(2, 28), random.int(32, 60)].map((days) => ({
        compoundId: register.id,
        scoredAt: new Date(now.getTime() - days * dayMs),
        score: random.int(62, 100),
      })),
    ),
  };
}

function planCase(random: Random, compound: PlannedCompound, index: number, now: Date) {
  const kind = random.pick(violationKinds);
  // Two of three are closed; the others stand somewhere on the way and are younger.
  const state = random.chance(0.66) ? 'CLOSED' : random.pick(violationStates.slice(0, 5));
  const age = state === 'CLOSED' ? random.int(30, 340) : random.int(1, 28);
  const reportedAt = new Date(now.getTime() - age * dayMs - random.int(0, dayMs / 2));
  const lasted = state === 'REPORTED' ? 0 : random.int(1, Math.max(1, Math.min(age - 1, 20)));
  const stateSince = new Date(Math.min(reportedAt.getTime() + lasted * dayMs, now.getTime()));
  return {
    number: `ZF-${chinaDay(reportedAt).slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
    kind,
    state,
    description: `${random.int(1, compound.buildingCount)}号楼${random.pick(findings[kind])}`,
    compoundId: compound.register.id,
    reportedAt,
    stateSince,
    closedAt: state === 'CLOSED' ? stateSince : null,
  };
}
