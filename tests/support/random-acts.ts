import type { Chance } from '@lianxi/gateway/testing/chance';
import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';
import { calledDepartments } from './story.ts';
import { compoundIds } from './territory.ts';

type Act = (hub: TestHub, issueId: string, chance: Chance) => Promise<unknown>;

const by =
  (
    usernames: readonly Username[],
    mutation: string,
    input: (chance: Chance) => Record<string, unknown> = () => ({}),
  ): Act =>
  (hub, issueId, chance) =>
    hub.act(chance.pick(usernames), mutation, { issueId, ...input(chance) });

const departments = ['housing', 'police', 'urban', 'fire'] as const;
const workers = ['community', 'neighbour', 'street'] as const;
const place = { community: compoundIds.own, neighbour: compoundIds.neighbour } as const;

async function report(hub: TestHub, chance: Chance): Promise<string | null> {
  const username = chance.pick(['community', 'neighbour'] as const);
  const { issue } = await hub.act(username, 'reportIssue', {
    title: `事项 ${Math.floor(chance.next() * 1_000)}`,
    description: '长期占用，劝阻无效。',
    category: chance.pick(['FIRE_LANE_BLOCKED', 'LITTERING', 'ILLEGAL_STRUCTURE']),
    compoundId: place[username],
    restricted: chance.next() < 0.3,
    confirmedNotDuplicate: true,
  });
  return issue?.id ?? null;
}

/** Acts of every kind; where one is not possible it is refused, as on a busy day. */
const acts: Act[] = [
  by(workers, 'acceptIssue'),
  by(workers, 'acceptIssue'),
  by(workers, 'handleOwn'),
  by(workers, 'refuseIssue', () => ({ reason: '不属于受理范围' })),
  by(workers, 'whistle', (chance) => ({
    kind: 'DEMAND',
    reason: '社区劝阻无效',
    targets: calledDepartments.slice(0, 1 + Math.floor(chance.next() * 4)),
  })),
  by(workers, 'whistle', () => ({
    kind: 'DEMAND',
    reason: '社区劝阻无效',
    targets: calledDepartments,
  })),
  by(departments, 'acknowledgeSummons'),
  by(departments, 'acceptSummons'),
  by(departments, 'acceptSummons'),
  by(departments, 'claimIssue', (chance) => ({ role: chance.pick(['LEAD', 'ASSIST']) })),
  by(['housing'], 'housingAddTask', () => ({ title: '现场处置' })),
  by(['police'], 'policeAddTask', () => ({ title: '现场处置', mandatory: false })),
  by(['urban'], 'urbanAddTask', () => ({ title: '现场处置', mandatory: false })),
  by(['fire'], 'departmentAddTask', () => ({ title: '现场处置', mandatory: false })),
  by(['housing'], 'housingRecordFinding', () => ({ text: '未设标识' })),
  by(['police'], 'policeRecordPatrol', () => ({ note: '现场劝离' })),
  by(['housing'], 'housingCompleteHandling'),
  by(['housing'], 'fileJointReport', () => ({ report: '完成', publicReply: '完成' })),
  by(departments, 'signResolution'),
  by(departments, 'objectResolution', (chance) => ({
    reason: '现场仍未清理',
    toDispute: chance.next() < 0.5,
  })),
  by(departments, 'statePosition', () => ({
    position: '不属本部门职责',
    legalBasis: '《物业管理条例》第三十五条',
  })),
  by(['housing'], 'requestExtension', () => ({ reason: '材料未到' })),
  by(['office'], 'decideExtension', () => ({ granted: true })),
  by(departments, 'requestWithdrawal', () => ({ reason: '人员不足' })),
  by(['office'], 'decideWithdrawal', (chance) => ({
    departmentId: chance.pick(departments),
    granted: chance.next() < 0.5,
    note: '不属该部门职责',
    newLeadDepartmentId: chance.next() < 0.5 ? chance.pick(departments) : null,
  })),
  by(['housing'], 'suspendIssue', () => ({ reason: '维修资金正在表决' })),
  by(['supervisor'], 'decideSuspension', (chance) => ({ approved: chance.next() < 0.5 })),
  by(['supervisor'], 'resumeIssue'),
  by(['office'], 'issueSupervision', () => ({ level: 1, text: '请说明进展' })),
  by(departments, 'acknowledgeSupervision'),
  by(['office'], 'closeSupervision', () => ({ note: '已现场解决' })),
  by(['office'], 'nameAccountableParty', (chance) => ({
    party: chance.pick(['DEVELOPER', 'COMMUNITY']),
  })),
  by(['community2', 'neighbour'], 'verifyIssue', () => ({ passed: true })),
  by(['callback'], 'recordCallback', () => ({ outcome: 'RESOLVED', satisfaction: 5 })),
  async (hub, issueId) => {
    const opened = await hub.act('urban', 'urbanOpenViolationCase', {
      issueId,
      kind: 'ILLEGAL_PARKING',
      description: '占用消防通道停车',
    });
    const caseId = (opened['violationCase'] as { id: string } | undefined)?.id;
    if (caseId) await hub.act('urban', 'urbanMoveViolationCase', { caseId, state: 'FILED' });
  },
];

/** Acts at random on the issues that it reports; its own list of them grows. */
export function createRandomActs(hub: TestHub, chance: Chance, maxIssues = 12) {
  const issueIds: string[] = [];
  return {
    issueIds,
    async act(): Promise<void> {
      if (issueIds.length === 0 || (issueIds.length < maxIssues && chance.next() < 0.25)) {
        const issueId = await report(hub, chance);
        if (issueId !== null) issueIds.push(issueId);
        return;
      }
      await chance.pick(acts)(hub, chance.pick(issueIds), chance);
    },
  };
}
