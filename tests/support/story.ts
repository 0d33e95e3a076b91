import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';
import { compoundIds } from './territory.ts';

/** A department that is called, and for which part. */
export interface CalledDepartment {
  departmentId: string;
  role: 'LEAD' | 'ASSIST';
}

/** Housing leads, the police and urban management assist, fire is called too. */
export const calledDepartments: CalledDepartment[] = [
  { departmentId: 'housing', role: 'LEAD' },
  { departmentId: 'police', role: 'ASSIST' },
  { departmentId: 'urban', role: 'ASSIST' },
  { departmentId: 'fire', role: 'ASSIST' },
];

/** Reports an issue of the community's own compound and returns its id. */
export async function report(hub: TestHub, fields: object = {}): Promise<string> {
  const { issue } = await hub.done('community', 'reportIssue', {
    title: '消防通道长期被占用',
    description: '三号楼北侧消防通道长期停车，劝阻无效。',
    category: 'FIRE_LANE_BLOCKED',
    source: 'ON_SITE',
    compoundId: compoundIds.own,
    confirmedNotDuplicate: true,
    ...fields,
  });
  if (!issue) throw new Error('the report names no issue');
  return issue.id;
}

/** Reports and accepts an issue. */
export async function reportAndAccept(hub: TestHub, fields: object = {}): Promise<string> {
  const issueId = await report(hub, fields);
  await hub.done('community', 'acceptIssue', { issueId });
  return issueId;
}

/** Reports, accepts and whistles. */
export async function summon(
  hub: TestHub,
  targets: CalledDepartment[] = calledDepartments,
  fields: object = {},
): Promise<string> {
  const issueId = await reportAndAccept(hub, fields);
  const reason = '社区多次劝阻无效，请各部门到场';
  await hub.done('community', 'whistle', { issueId, kind: 'DEMAND', reason, targets });
  return issueId;
}

/** Housing leads and the police assist; nobody has a task yet. */
export async function takeUp(hub: TestHub, fields: object = {}): Promise<string> {
  const issueId = await summon(hub, calledDepartments.slice(0, 2), fields);
  await hub.done('housing', 'acceptSummons', { issueId });
  await hub.done('police', 'acceptSummons', { issueId });
  return issueId;
}

/** The lead has filed its report, the police have not signed yet. */
export async function fileReport(hub: TestHub, fields: object = {}): Promise<string> {
  const issueId = await takeUp(hub, fields);
  await hub.done('housing', 'fileJointReport', {
    issueId,
    report: '通道已清理并施划禁停标线。',
    publicReply: '通道已恢复畅通。',
  });
  return issueId;
}

/** The police object to the report and want to know whose duty it is. */
export async function dispute(hub: TestHub, fields: object = {}): Promise<string> {
  const issueId = await fileReport(hub, fields);
  const reason = '停车管理不应由公安协办';
  await hub.done('police', 'objectResolution', { issueId, reason, toDispute: true });
  return issueId;
}

/** Both departments declined the call of an emergency: nobody leads. */
export async function disputeWithoutLead(hub: TestHub): Promise<string> {
  const issueId = await summon(hub, calledDepartments.slice(0, 2), { urgency: 'EMERGENCY' });
  for (const side of ['housing', 'police'] as const) {
    await hub.done(side, 'declineSummons', {
      issueId,
      legalBasis: ruling.legalBasis,
      reason: '应由城市管理部门处置',
      responsibleDepartmentId: 'urban',
    });
  }
  return issueId;
}

/** Both sides have stated their positions: the street mediates. */
export async function hearSides(hub: TestHub): Promise<string> {
  const issueId = await dispute(hub);
  for (const side of ['housing', 'police'] as const) {
    await hub.done(side, 'statePosition', {
      issueId,
      position: '按职责分工应由对方负责',
      legalBasis: ruling.legalBasis,
    });
  }
  return issueId;
}

/** The mediation failed: the chair is to rule. */
export async function refer(hub: TestHub): Promise<string> {
  const issueId = await hearSides(hub);
  await hub.done('street', 'referDispute', { issueId, reason: '双方意见不一致' });
  return issueId;
}

/** A ruling that leaves the departments as they are. */
export const ruling = {
  leadDepartmentId: 'housing',
  assistDepartmentIds: ['police'],
  legalBasis: '《物业管理条例》第四十五条',
  reason: '住建牵头督促物业，公安配合疏导。',
};

/** The chair has ruled. */
export async function rule(hub: TestHub): Promise<string> {
  const issueId = await refer(hub);
  await hub.done('chair', 'ruleDispute', { issueId, ...ruling, asPrecedent: false });
  return issueId;
}

/** All have signed: the community is to verify. */
export async function resolve(hub: TestHub): Promise<string> {
  const issueId = await fileReport(hub);
  await hub.done('police', 'signResolution', { issueId });
  return issueId;
}

/** Verified: the reporter is to be called back. */
export async function verify(hub: TestHub): Promise<string> {
  const issueId = await resolve(hub);
  await hub.done('community2', 'verifyIssue', { issueId, passed: true });
  return issueId;
}

/** The lead has asked to put the issue off. */
export async function askForSuspension(hub: TestHub): Promise<string> {
  const issueId = await takeUp(hub);
  await hub.done('housing', 'suspendIssue', { issueId, reason: '维修资金正在表决' });
  return issueId;
}

/** The issue is put off. */
export async function suspend(hub: TestHub): Promise<string> {
  const issueId = await askForSuspension(hub);
  await hub.done('supervisor', 'decideSuspension', { issueId, approved: true });
  return issueId;
}

/** A final reply as the street or the lead writes it. */
export const finalReply = {
  ground: 'UNREASONABLE',
  reply: '经核实，该区域不属消防通道。',
  evidence: '规划图纸、现场照片',
  otherChannels: '可依法向人民法院起诉',
};

/** The street has proposed a final reply. */
export async function proposeFinalReply(hub: TestHub): Promise<string> {
  const issueId = await verify(hub);
  await hub.done('street', 'proposeFinalReply', { issueId, ...finalReply });
  return issueId;
}

/** Closed by the callback. */
export async function close(hub: TestHub): Promise<string> {
  const issueId = await verify(hub);
  await hub.done('callback', 'recordCallback', { issueId, outcome: 'RESOLVED', satisfaction: 5 });
  return issueId;
}

/** Adds a task for a department's liaison and settles it; returns the task's id. */
export async function doTask(
  hub: TestHub,
  username: Username,
  prefix: 'housing' | 'police' | 'urban' | 'community' | 'department',
  issueId: string,
  title: string,
): Promise<string> {
  const added = await hub.done(username, `${prefix}AddTask`, { issueId, title, mandatory: true });
  const taskId = added.task?.id ?? '';
  await hub.done(username, `${prefix}UpdateTask`, {
    taskId,
    state: 'DONE',
    evidenceBefore: '车辆占道',
    evidenceAfter: '通道畅通',
    publicText: `${title}已完成`,
    internalNote: `内部备注：${title}`,
  });
  return taskId;
}
