import { bulletinRights } from './bulletin-rights.ts';
import { givenAssessment } from './assessments.ts';
import { disputeRights } from './dispute-rights.ts';
import { departments, liaisons, ofTerritory, onIssue, type Right } from './right.ts';
import type { CalledDepartment } from './story.ts';
import { mediationRights } from './mediation-rights.ts';
import { settingsRights } from './settings-rights.ts';
import * as story from './story.ts';
import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';
import { demoRoles, territory } from './people.ts';
import { whistleRights } from './whistle-rights.ts';
import { compoundIds } from './territory.ts';
import { givenUpload } from './uploads.ts';

const called: CalledDepartment[] = story.calledDepartments;
const calledNames = called.map(({ departmentId }) => departmentId as Username);

function disposal(mutation: string, more: object = {}, fields: object = {}): Right {
  return {
    mutation,
    given: onIssue((hub) => story.reportAndAccept(hub, fields), more),
    may: ofTerritory,
  };
}

function intake(mutation: string, more: object = {}): Right {
  return { mutation, given: onIssue(story.report, more), may: ofTerritory };
}

function answer(mutation: string, more: object = {}): Right {
  return {
    mutation,
    given: onIssue(story.summon, more),
    may: calledNames,
    others: departments('not_called', calledNames),
  };
}

/** Brings it about that a department claims, and returns the issue's id. */
async function claimedBy(hub: TestHub, username: Username): Promise<string> {
  const issueId = await story.takeUp(hub);
  await hub.done(username, 'claimIssue', { issueId, role: 'ASSIST' });
  return issueId;
}

async function ownHandling(hub: TestHub): Promise<string> {
  const issueId = await story.reportAndAccept(hub, { category: 'LITTERING' });
  await hub.done('community', 'handleOwn', { issueId });
  return issueId;
}

/** The three acts on tasks, which a department does on its own handling alone. */
function tasks(
  prefix: 'housing' | 'police' | 'urban' | 'community' | 'department',
  given: (hub: TestHub) => Promise<string>,
  may: readonly Username[],
  others?: Right['others'],
): Right[] {
  const [doer = 'housing'] = may;
  const title = '现场处置';
  const withTask: Right['given'] = async (hub) => {
    const issueId = await given(hub);
    const { task } = await hub.done(doer, `${prefix}AddTask`, { issueId, title });
    return { taskId: task?.id, state: 'DOING' };
  };
  // A task is known by itself, so a department without the claim learns nothing of it.
  return [
    { mutation: `${prefix}AddTask`, given: onIssue(given, { title }), may, others },
    { mutation: `${prefix}UpdateTask`, given: withTask, may },
    { mutation: `${prefix}CompleteHandling`, given: onIssue(given), may, others },
  ];
}

/** The developer answers for the trouble: the county leader has to hear of it. */
async function namedDeveloper(hub: TestHub): Promise<string> {
  const issueId = await story.reportAndAccept(hub);
  await hub.done('community', 'nameAccountableParty', { issueId, party: 'DEVELOPER' });
  return issueId;
}

async function givenReporter(hub: TestHub): Promise<string> {
  const registered = await hub.done('community', 'registerReporter', {
    name: '欧阳静',
    phone: '13812345678',
  });
  return (registered['reporter'] as { id: string }).id;
}

async function givenFinding(hub: TestHub): Promise<string> {
  const issueId = await story.takeUp(hub);
  const recorded = await hub.done('housing', 'housingRecordFinding', { issueId, text: '未设标识' });
  return (recorded['finding'] as { id: string }).id;
}

const more = { reason: '施工材料未到' };
const share = {
  scopeOfWork: '清理通道',
  responsiblePerson: '李立',
  dueAt: '2126-12-01T09:00:00+08:00',
};
const planned = ['housing', 'police'].map((departmentId) => ({ departmentId, ...share }));
const rest = { cause: 'LEGAL_PERIOD', reason: '公示期七日' };

/** Housing leads and has asked something of its clock. */
async function asked(hub: TestHub, mutation: string, input: object): Promise<string> {
  const issueId = await story.takeUp(hub);
  await hub.done('housing', mutation, { issueId, ...input });
  return issueId;
}

async function resting(hub: TestHub): Promise<string> {
  const issueId = await asked(hub, 'requestPause', rest);
  await hub.done('office', 'decidePause', { issueId, granted: true });
  return issueId;
}

const violation = { kind: 'ILLEGAL_PARKING', description: '占用消防通道停车' };

async function givenCase(hub: TestHub): Promise<string> {
  const issueId = await claimedBy(hub, 'urban');
  const opened = await hub.done('urban', 'urbanOpenViolationCase', { issueId, ...violation });
  return (opened['violationCase'] as { id: string }).id;
}

const supervisionReply = {
  answer: '已联系物业清理',
  measure: '增派人员，逐车劝离',
  completeBy: '2030-01-01',
  responsiblePerson: '王强',
};

const covertCheck = { kind: 'COVERT', summary: '夜间车辆占用通道', findings: [] };

/** The office supervises housing, which leads. */
async function supervised(hub: TestHub): Promise<string> {
  const issueId = await story.takeUp(hub);
  await hub.done('office', 'issueSupervision', { issueId, level: 1, text: '请说明进展' });
  return issueId;
}

async function repliedTo(hub: TestHub): Promise<string> {
  const issueId = await supervised(hub);
  await hub.done('housing', 'replySupervision', { issueId, ...supervisionReply });
  return issueId;
}

const whistleInput = { kind: 'DEMAND', reason: '社区劝阻无效', targets: called };
const decline = { legalBasis: '《物业管理条例》第四十五条', responsibleDepartmentId: 'water' };

/** Who may do what, for every mutation of the graph. */
export const rights: Right[] = [
  {
    mutation: 'reportIssue',
    given: async () => ({
      title: '路灯不亮',
      description: '三号楼前路灯损坏。',
      category: 'POOR_SERVICE',
      compoundId: compoundIds.own,
      confirmedNotDuplicate: true,
    }),
    may: [...ofTerritory, 'office', 'citizen'],
  },
  intake('acceptIssue', { accountableParty: 'PROPERTY_COMPANY' }),
  intake('refuseIssue', { reason: '已在诉讼程序中' }),
  {
    mutation: 'mergeIssue',
    given: async (hub) => ({
      issueId: await story.report(hub),
      intoIssueId: await story.report(hub),
    }),
    may: ofTerritory,
  },
  disposal('handleOwn', {}, { category: 'LITTERING' }),
  ...whistleRights(whistleInput, departments),
  answer('acknowledgeSummons'),
  answer('acceptSummons', { role: 'ASSIST' }),
  answer('declineSummons', decline),
  answer('suggestTransfer', { responsibleDepartmentId: 'water', reason: '属供水管线问题' }),
  answer('reportIn', { place: '三号楼北侧' }),
  {
    mutation: 'confirmArrival',
    given: async (hub) => {
      const issueId = await story.summon(hub);
      await hub.done('fire', 'reportIn', { issueId, place: '三号楼北侧' });
      return { issueId, departmentId: 'fire', happened: true };
    },
    may: ofTerritory,
  },
  {
    mutation: 'claimIssue',
    given: onIssue(story.summon, { role: 'ASSIST' }),
    may: [...liaisons, ...ofTerritory],
  },
  {
    mutation: 'attachFiles',
    given: async (hub, by = 'community') => {
      const issueId = await story.report(hub);
      const attachmentIds = [await givenUpload(hub, by, issueId)];
      return { issueId, purpose: 'REPORT', attachmentIds };
    },
    may: [...ofTerritory, 'office'],
  },
  {
    mutation: 'nameAccountableParty',
    given: onIssue(story.reportAndAccept, { party: 'DEVELOPER' }),
    may: [...ofTerritory, 'office'],
  },
  {
    mutation: 'fileWrittenReport',
    given: onIssue(namedDeveloper, {
      facts: '交付四年未通过验收',
      measures: '已约谈开发商',
      proposal: '建议限期完成验收',
    }),
    may: ['office'],
  },
  {
    mutation: 'discardAttachment',
    given: async (hub, by = 'community') => ({
      attachmentId: await givenUpload(hub, by, await story.report(hub)),
    }),
    may: [...ofTerritory, 'office'],
  },
  {
    mutation: 'requestWithdrawal',
    given: onIssue(story.takeUp, { reason: '人员不足' }),
    may: ['housing', 'police'],
    others: departments('not_claimed', ['housing', 'police']),
  },
  {
    mutation: 'decideWithdrawal',
    given: onIssue((hub) => asked(hub, 'requestWithdrawal', { reason: '人员不足' }), {
      departmentId: 'housing',
      granted: true,
      newLeadDepartmentId: 'police',
    }),
    may: ['office'],
  },
  {
    mutation: 'fileJointReport',
    given: onIssue(story.takeUp, { report: '已完成。', publicReply: '已完成。' }),
    may: ['housing'],
    others: departments('not_lead', ['housing']),
  },
  {
    mutation: 'signResolution',
    given: onIssue(story.fileReport),
    may: ['police'],
    others: departments('not_claimed', ['police']),
  },
  {
    mutation: 'objectResolution',
    given: onIssue(story.fileReport, { reason: '现场仍未清理' }),
    may: ['police'],
    others: departments('not_claimed', ['police']),
  },
  ...disputeRights,
  ...settingsRights,
  ...bulletinRights,
  ...mediationRights,
  { mutation: 'verifyIssue', given: onIssue(story.resolve, { passed: true }), may: ofTerritory },
  {
    mutation: 'recordCallback',
    given: onIssue(story.verify, { outcome: 'RESOLVED' }),
    may: ['callback'],
  },
  {
    mutation: 'reopenIssue',
    given: onIssue(story.close, { reason: '问题再次出现' }),
    may: [...ofTerritory, 'supervisor', 'office'],
  },
  {
    mutation: 'issueSupervision',
    given: onIssue(story.takeUp, { level: 1, text: '请说明进展' }),
    may: ['office'],
  },
  { mutation: 'acknowledgeSupervision', given: onIssue(supervised), may: ['housing'] },
  {
    mutation: 'replySupervision',
    given: onIssue(supervised, supervisionReply),
    may: ['housing'],
  },
  { mutation: 'acceptReply', given: onIssue(repliedTo), may: ['office'] },
  { mutation: 'rejectReply', given: onIssue(repliedTo, { reason: '未写进度' }), may: ['office'] },
  {
    mutation: 'closeSupervision',
    given: onIssue(supervised, { note: '已现场解决' }),
    may: ['office'],
  },
  {
    mutation: 'planHandling',
    given: onIssue(story.takeUp, { shares: planned }),
    may: ['housing'],
    others: departments('not_lead', ['housing']),
  },
  {
    mutation: 'requestExtension',
    given: onIssue(story.takeUp, more),
    may: ['housing'],
    others: departments('not_lead', ['housing']),
  },
  {
    mutation: 'decideExtension',
    given: onIssue((hub) => asked(hub, 'requestExtension', more), { granted: true }),
    may: ['office'],
  },
  {
    mutation: 'requestPause',
    given: onIssue(story.takeUp, rest),
    may: ['housing'],
    others: departments('not_lead', ['housing']),
  },
  {
    mutation: 'decidePause',
    given: onIssue((hub) => asked(hub, 'requestPause', rest), { granted: true }),
    may: ['office'],
  },
  { mutation: 'resumeClock', given: onIssue(resting), may: ['housing', 'office'] },
  {
    mutation: 'recordContact',
    given: onIssue(
      async (hub) => story.reportAndAccept(hub, { reporterId: await givenReporter(hub) }),
      { note: '已电话联系' },
    ),
    may: ofTerritory,
  },
  {
    mutation: 'recordInspection',
    given: async () => ({ ...covertCheck, compoundId: compoundIds.own }),
    may: ['office', 'supervisor'],
  },
  {
    mutation: 'publishInspection',
    given: async (hub) => {
      const input = { ...covertCheck, compoundId: compoundIds.own };
      const recorded = await hub.done('office', 'recordInspection', input);
      return { inspectionId: (recorded['inspection'] as { id: string }).id };
    },
    may: ['office', 'supervisor'],
  },
  ...tasks('housing', story.takeUp, ['housing']),
  ...tasks('police', story.takeUp, ['police']),
  ...tasks('urban', (hub) => claimedBy(hub, 'urban'), ['urban']),
  ...tasks('community', ownHandling, ofTerritory),
  ...tasks('department', (hub) => claimedBy(hub, 'market'), ['market'], { fire: 'not_claimed' }),
  {
    mutation: 'housingRecordFinding',
    given: onIssue(story.takeUp, { text: '未设禁停标识' }),
    may: ['housing'],
  },
  {
    mutation: 'housingConfirmRectified',
    given: async (hub) => ({ findingId: await givenFinding(hub) }),
    may: ['housing'],
  },
  {
    mutation: 'housingObjectToAssessment',
    given: async (hub) => ({
      assessmentId: await givenAssessment(hub, 'running'),
      objection: '绿化项扣分与现场不符。',
    }),
    may: ['company', 'housing'],
  },
  {
    mutation: 'housingConfirmAssessment',
    given: async (hub) => ({ assessmentId: await givenAssessment(hub, 'over') }),
    may: ['housing'],
  },
  {
    mutation: 'policeRecordPatrol',
    given: onIssue(story.takeUp, { note: '巡查一次' }),
    may: ['police'],
  },
  {
    mutation: 'urbanOpenViolationCase',
    given: onIssue((hub) => claimedBy(hub, 'urban'), violation),
    may: ['urban'],
  },
  {
    mutation: 'urbanMoveViolationCase',
    given: async (hub) => ({ caseId: await givenCase(hub), state: 'FILED' }),
    may: ['urban'],
  },
  {
    mutation: 'markNotificationsRead',
    given: async () => ({}),
    may: demoRoles,
  },
  {
    mutation: 'registerReporter',
    given: async () => ({ name: '司马青', communityId: territory.community.id }),
    may: ofTerritory,
  },
  {
    mutation: 'discloseReporter',
    given: async (hub) => ({ reporterId: await givenReporter(hub), purpose: '联系核实情况' }),
    may: [...ofTerritory, 'callback'],
  },
];
