import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { calledDepartments, doTask, reportAndAccept, resolve } from '../support/story.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const issueDocument = `query ($id: ID!) {
  issue(id: $id) {
    state version publicReply satisfaction closedAt
    compound {
      name households
      company { name }
      community { name street { name } }
      governance { buildingHeadCount redProperty }
      publicSecurity { lastPatrol { note } patrols { id } }
      urbanManagement { openViolations }
    }
    territory { name }
    lead { department { code } state }
    claims { department { code } role state taskCount doneTaskCount completedAt signature { decision signedByName } }
    summonses { state targets { department { code } answer legalBasis suggestedDepartment { code } } }
    housing { ...handling inspectionFindings { text rectifiedAt } }
    publicSecurity { ...handling patrols { note } }
    urbanManagement { ...handling violationCase { number state } }
    community { ...handling }
    jointReport { state report signatures { department { code } decision } }
    timeline(first: 100) { nodes { type department { code } actorName text } }
  }
}
fragment handling on DepartmentHandling {
  role progress completedAt evidenceCount tasks { title state publicText }
}`;

interface Handling {
  role: string | null;
  progress: number | null;
  completedAt: string | null;
  evidenceCount: number;
  tasks: { title: string; state: string; publicText: string }[];
}

interface IssueReading {
  state: string;
  publicReply: string | null;
  satisfaction: number | null;
  compound: Record<string, Record<string, unknown>>;
  lead: { department: { code: string } };
  claims: { department: { code: string }; role: string; state: string }[];
  summonses: { state: string; targets: { department: { code: string }; answer: string }[] }[];
  housing: Handling & { inspectionFindings: unknown[] };
  publicSecurity: Handling & { patrols: { note: string }[] };
  urbanManagement: Handling & { violationCase: { number: string; state: string } };
  community: Handling | null;
  jointReport: { state: string; signatures: { department: { code: string } }[] };
  timeline: { nodes: { type: string; department: { code: string } | null; actorName: string }[] };
}

async function read(issueId: string): Promise<IssueReading> {
  const answer = await hub.ask<{ issue: IssueReading }>('office', issueDocument, { id: issueId });
  expect(answer.errors).toBeUndefined();
  if (!answer.data) throw new Error('no data');
  return answer.data.issue;
}

test('an issue runs from the whistle to its closing, each department in its own subgraph', async () => {
  const issueId = await reportAndAccept(hub);
  await hub.done('community', 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '社区多次劝阻无效',
    targets: calledDepartments,
  });

  for (const liaison of ['housing', 'police', 'urban', 'fire'] as const) {
    await hub.done(liaison, 'acknowledgeSummons', { issueId });
  }
  await hub.done('housing', 'acceptSummons', { issueId });
  await hub.done('police', 'acceptSummons', { issueId });
  await hub.done('urban', 'reportIn', { issueId, place: '三号楼北侧' });
  await hub.done('urban', 'acceptSummons', { issueId });
  await hub.done('fire', 'declineSummons', {
    issueId,
    legalBasis: '《消防法》第五十三条',
    responsibleDepartmentId: 'urban',
  });
  // A department that was not called volunteers, and works in the office's own subgraph.
  await hub.done('market', 'claimIssue', { issueId, role: 'ASSIST' });

  await hub.done('housing', 'housingRecordFinding', { issueId, text: '物业未设置禁停标识' });
  await hub.done('police', 'policeRecordPatrol', { issueId, note: '现场劝离车辆两台' });
  await hub.done('urban', 'urbanOpenViolationCase', {
    issueId,
    kind: 'ILLEGAL_PARKING',
    description: '占用消防通道停车',
  });
  await doTask(hub, 'housing', 'housing', issueId, '施划禁停标线');
  await doTask(hub, 'police', 'police', issueId, '联系车主挪车');
  await doTask(hub, 'urban', 'urban', issueId, '清理占道车辆');
  await doTask(hub, 'market', 'department', issueId, '检查停车收费');
  await hub.done('housing', 'housingCompleteHandling', { issueId, summary: '标线已施划' });
  await hub.done('police', 'policeCompleteHandling', { issueId });
  await hub.done('urban', 'urbanCompleteHandling', { issueId });
  await hub.done('market', 'departmentCompleteHandling', { issueId });

  await hub.done('housing', 'fileJointReport', {
    issueId,
    report: '各部门已完成清理、标线与巡查。',
    publicReply: '消防通道已恢复畅通。',
  });
  for (const liaison of ['police', 'urban', 'market'] as const) {
    await hub.done(liaison, 'signResolution', { issueId });
  }
  await hub.done('community2', 'verifyIssue', { issueId, passed: true });
  await hub.done('callback', 'recordCallback', { issueId, outcome: 'RESOLVED', satisfaction: 5 });

  const issue = await read(issueId);
  expect(issue).toMatchObject({
    state: 'CLOSED',
    satisfaction: 5,
    publicReply: '消防通道已恢复畅通。',
    lead: { department: { code: 'housing' } },
    jointReport: { state: 'SIGNED' },
    compound: {
      name: '翠湖花园',
      households: 1_200,
      company: { name: '安居物业' },
      community: { name: '柳荫社区', street: { name: '清河街道' } },
      governance: { redProperty: true },
      publicSecurity: { lastPatrol: { note: '现场劝离车辆两台' } },
      urbanManagement: { openViolations: 1 },
    },
  });
  expect(issue.claims.map((claim) => [claim.department.code, claim.role, claim.state])).toEqual([
    ['housing', 'LEAD', 'SIGNED_OFF'],
    ['police', 'ASSIST', 'SIGNED_OFF'],
    ['urban', 'ASSIST', 'SIGNED_OFF'],
    ['market', 'ASSIST', 'SIGNED_OFF'],
  ]);
  expect(answersOf(issue)).toEqual({
    housing: 'ACCEPTED',
    police: 'ACCEPTED',
    urban: 'ACCEPTED',
    fire: 'DECLINED',
  });
  for (const handling of [issue.housing, issue.publicSecurity, issue.urbanManagement]) {
    expect(handling).toMatchObject({ progress: 1, evidenceCount: 2, tasks: [{ state: 'DONE' }] });
    expect(handling.completedAt).not.toBeNull();
  }
  expect(issue.housing.inspectionFindings).toMatchObject([{ text: '物业未设置禁停标识' }]);
  expect(issue.publicSecurity.patrols).toMatchObject([{ note: '现场劝离车辆两台' }]);
  expect(issue.urbanManagement.violationCase).toMatchObject({ state: 'REPORTED' });
  expect(issue.community).toBeNull();

  const told = issue.timeline.nodes.map(({ type, department }) => `${type} ${department?.code}`);
  expect(told.toReversed()).toEqual([
    'ISSUE_REPORTED undefined',
    'ISSUE_ACCEPTED community',
    'SUMMONS_SENT community',
    'SUMMONS_ACKNOWLEDGED housing',
    'SUMMONS_ACKNOWLEDGED police',
    'SUMMONS_ACKNOWLEDGED urban',
    'SUMMONS_ACKNOWLEDGED fire',
    'SUMMONS_ACCEPTED housing',
    'SUMMONS_ACCEPTED police',
    'REPORTED_IN urban',
    'SUMMONS_ACCEPTED urban',
    'SUMMONS_DECLINED fire',
    'ISSUE_CLAIMED market',
    // A finding, a patrol and a violation case are progress too.
    ...['housing', 'police', 'urban'].map((code) => `HANDLING_PROGRESSED ${code}`),
    ...['housing', 'police', 'urban', 'market'].flatMap((code) => [
      `HANDLING_PROGRESSED ${code}`,
      `HANDLING_PROGRESSED ${code}`,
    ]),
    ...['housing', 'police', 'urban', 'market'].map((code) => `HANDLING_COMPLETED ${code}`),
    'JOINT_REPORT_FILED housing',
    'RESOLUTION_SIGNED police',
    'RESOLUTION_SIGNED urban',
    'RESOLUTION_SIGNED market',
    'ISSUE_VERIFIED community',
    'ISSUE_CLOSED undefined',
  ]);
});

test('who handled an issue cannot verify it, a colleague of the community can', async () => {
  const issueId = await reportAndAccept(hub, { category: 'LITTERING' });
  await hub.done('community', 'handleOwn', { issueId });
  await doTask(hub, 'community', 'community', issueId, '清扫楼道');
  await hub.done('community', 'communityCompleteHandling', { issueId });
  const report = { issueId, report: '楼道已清扫。', publicReply: '楼道已清扫。' };
  await hub.done('community', 'fileJointReport', report);

  const own = await hub.act('community', 'verifyIssue', { issueId, passed: true });
  expect(own.code).toBe('handler_cannot_verify');
  await hub.done('community2', 'verifyIssue', { issueId, passed: true });
  const issue = await read(issueId);
  expect(issue).toMatchObject({ state: 'CALLBACK', community: { role: 'LEAD', progress: 1 } });
});

test('defects and an unresolved callback send an issue back to its lead and assists', async () => {
  const issueId = await resolve(hub);
  await hub.done('community2', 'verifyIssue', { issueId, passed: false, defects: '标线不完整' });
  expect((await read(issueId)).state).toBe('IN_HANDLING');

  const signAgain = async () => {
    await hub.done('housing', 'fileJointReport', {
      issueId,
      report: '标线已补齐。',
      publicReply: '已补齐。',
    });
    await hub.done('police', 'signResolution', { issueId });
    await hub.done('community2', 'verifyIssue', { issueId, passed: true });
  };
  await signAgain();
  await hub.done('callback', 'recordCallback', {
    issueId,
    outcome: 'UNRESOLVED',
    reason: '夜间仍有停车',
  });
  expect((await read(issueId)).state).toBe('IN_HANDLING');
  await signAgain();
  await hub.done('callback', 'recordCallback', { issueId, outcome: 'RESOLVED' });
  await hub.done('supervisor', 'reopenIssue', { issueId, reason: '居民再次反映' });
  expect(await read(issueId)).toMatchObject({
    state: 'IN_HANDLING',
    closedAt: null,
    lead: { department: { code: 'housing' }, state: 'ACTIVE' },
  });
});

function answersOf(issue: IssueReading): Record<string, string> {
  const targets = issue.summonses.flatMap((summons) => summons.targets);
  return Object.fromEntries(targets.map(({ department, answer }) => [department.code, answer]));
}
