import type { ResultOf } from '@/graphql/tada.ts';
import type { IssuePageQuery } from '@/pages/issue-page.queries.ts';
import { issueSummons } from './issue-summons.ts';
import { departments } from './live-issue.ts';
import { photo } from './photo.ts';

type PageIssue = NonNullable<ResultOf<typeof IssuePageQuery>['issue']>;

const signature = {
  decision: 'SIGN',
  reason: null,
  signedByName: '刘强',
  signedAt: '2026-11-22T09:00:00.000Z',
} as const;

const claim = {
  role: 'ASSIST',
  state: 'ACTIVE',
  voluntary: false,
  interim: false,
  scopeOfWork: null,
  responsiblePerson: null,
  planDueAt: null,
  claimedAt: '2026-11-21T03:00:00.000Z',
  completedAt: null,
  openMandatoryTasks: 1,
  taskCount: 2,
  doneTaskCount: 1,
  signature: null,
} as const;

const clock: Omit<PageIssue['clocks'][number], 'id' | 'kind'> = {
  state: 'RUNNING',
  department: null,
  startAt: '2026-11-20T01:00:00.000Z',
  dueAt: '2026-11-27T10:00:00.000Z',
  endedAt: null,
  pauseReason: null,
  value: 5,
  unit: 'WORK_D',
  ruleKey: 'settle.ORDINARY',
  ruleVersion: 1,
  legalSource: '《12345热线管理办法》',
  unpublishedYear: null,
  extensions: [],
  pauses: [],
};

/** An issue in handling: housing leads, police assists and has signed, fire sent the call back. */
export function pageIssue(overrides: Partial<PageIssue> = {}): PageIssue {
  return {
    id: 'issue-1',
    code: 'WY-20261122-0001',
    title: '私家车长期占用 3 号楼消防通道',
    description: '消防通道长期被占。',
    category: 'FIRE_LANE_BLOCKED',
    urgency: 'EMERGENCY',
    accountableParty: 'DEVELOPER',
    accountableRoute: 'COUNTY_LEADER',
    state: 'IN_HANDLING',
    source: 'PHONE',
    place: '3 号楼北侧',
    dueAt: '2026-11-27T10:00:00.000Z',
    stateSince: '2026-11-22T02:00:00.000Z',
    stateDueAt: '2026-11-27T10:00:00.000Z',
    duePausedAt: null,
    duePauseReason: null,
    clocks: [
      {
        ...clock,
        id: 'clock-1',
        kind: 'HANDLE',
        extensions: [
          {
            id: 'extension-1',
            state: 'GRANTED',
            value: 3,
            unit: 'WORK_D',
            reason: '施工材料未到',
            department: departments.housing,
            requestedByName: '张伟',
            requestedAt: '2026-11-21T01:00:00.000Z',
            decidedByName: '冯洁',
            decidedAt: '2026-11-21T02:00:00.000Z',
            decisionNote: '抓紧到货',
            dueAtBefore: '2026-11-24T10:00:00.000Z',
            dueAtAfter: '2026-11-27T10:00:00.000Z',
          },
        ],
        pauses: [
          {
            id: 'pause-1',
            state: 'GRANTED',
            cause: 'DISPUTE',
            reason: null,
            department: null,
            requestedByName: null,
            requestedAt: '2026-11-20T03:00:00.000Z',
            decidedByName: null,
            decisionNote: null,
            pausedAt: '2026-11-20T03:00:00.000Z',
            resumedAt: '2026-11-20T09:00:00.000Z',
          },
        ],
      },
      {
        ...clock,
        id: 'clock-2',
        kind: 'ARRIVE',
        department: departments.police,
        dueAt: '2026-11-22T04:00:00.000Z',
      },
      {
        ...clock,
        id: 'clock-3',
        kind: 'ACCEPT',
        state: 'MET',
        endedAt: '2026-11-20T02:00:00.000Z',
      },
    ],
    overdue: false,
    version: 7,
    createdAt: '2026-11-20T01:00:00.000Z',
    reportPhotos: [],
    verificationPhotos: [],
    closedAt: null,
    restricted: true,
    compound: { id: 'compound-1' },
    refusalReason: null,
    location: null,
    mergedInto: null,
    mergedIssues: [],
    reopenCount: 1,
    reworkCount: 1,
    callbackAttempts: 0,
    satisfaction: null,
    publicReply: '违停车辆已清理。',
    lead: { department: departments.housing },
    claims: [
      {
        ...claim,
        department: departments.housing,
        role: 'LEAD',
        scopeOfWork: '约谈物业',
        responsiblePerson: '李立',
        planDueAt: '2026-11-30T01:00:00.000Z',
      },
      { ...claim, department: departments.police, completedAt: signature.signedAt, signature },
      { ...claim, department: departments.urban, voluntary: true },
    ],
    summonses: [issueSummons],
    agendaItems: [],
    disputes: [],
    suspensions: [],
    mediations: [],
    writtenReports: [],
    supervisions: [],
    finalReply: null,
    officeHandlings: [],
    jointReport: {
      state: 'FILED',
      unsignedAt: null,
      report: '通道已清理。',
      publicReply: '违停车辆已清理。',
      filedByName: '张伟',
      filedAt: '2026-11-22T08:00:00.000Z',
      attachments: [photo],
      signatures: [{ ...signature, department: departments.police }],
    },
    timeline: {
      nodes: [
        {
          id: 'entry-2',
          type: 'SUMMONS_DECLINED',
          occurredAt: '2026-11-21T05:00:00.000Z',
          actorName: '周凯',
          department: departments.fire,
          text: '《消防法》第六十条',
        },
        {
          id: 'entry-1',
          type: 'ISSUE_REPORTED',
          occurredAt: '2026-11-20T01:00:00.000Z',
          actorName: null,
          department: null,
          text: null,
        },
      ],
      pageInfo: { hasNextPage: true, endCursor: 'older' },
    },
    viewerActs: [
      { act: 'ADD_TASK', allowed: true, reason: null },
      { act: 'FILE_JOINT_REPORT', allowed: false, reason: '仍有必办任务未完成' },
    ],
    ...overrides,
  };
}

const handling = {
  role: 'ASSIST',
  progress: 0.5,
  dueAt: null,
  completedAt: null,
  evidenceCount: 1,
  tasks: [
    {
      id: 'task-1',
      title: '约谈物业企业',
      acceptanceCriteria: null,
      mandatory: true,
      assigneeName: '李娜',
      dueAt: '2026-11-24T10:00:00.000Z',
      state: 'DOING',
      stateReason: null,
      evidenceBefore: '占道 11 台',
      evidenceAfter: null,
      attachmentsBefore: [],
      attachmentsAfter: [],
      internalNote: '内部',
      publicText: null,
      version: 1,
    },
  ],
};

/** A third party's score to which nobody has objected. */
export const assessment = {
  id: 'assessment-1',
  assessor: '安和评估中心',
  assessedOn: '2026-11-16',
  score: 68.5,
  notifiedScore: 68.5,
  grade: 'B',
  belowKeepGrade: true,
  keepGradeFrom: 70,
  state: 'NOTIFIED',
  objectionDueAt: '2026-12-01T01:00:00.000Z',
  objection: null,
  answer: null,
  viewerMayObject: false,
  viewerMayConfirm: false,
} as const;

/** What the four departments answer. */
export const departmentAnswers = {
  RelatedIssues: {
    issues: {
      nodes: [
        {
          id: 'issue-1',
          code: 'WY-20261122-0001',
          title: '私家车长期占用 3 号楼消防通道',
          category: 'FIRE_LANE_BLOCKED',
          state: 'IN_HANDLING',
        },
        {
          id: 'issue-2',
          code: 'WY-20261101-0002',
          title: '地下室棋牌室深夜扰民',
          category: 'NOISE',
          state: 'CLOSED',
        },
      ],
    },
  },
  IssueHousing: {
    issue: {
      id: 'issue-1',
      housing: {
        ...handling,
        inspectionFindings: [
          {
            id: 'finding-1',
            text: '未按合同清理障碍物',
            foundAt: '2026-11-21T08:00:00.000Z',
            rectifyBy: '2026-11-25T08:00:00.000Z',
            rectifiedAt: null,
          },
        ],
      },
      compound: {
        id: 'compound-1',
        code: 'XQ-100',
        name: '阳光花园',
        address: '建设路 1 号',
        builtYear: 1998,
        areaSquareMetres: 84210.5,
        households: 1260,
        occupiedHouseholds: 1104,
        kind: 'OLD',
        managementType: 'MARKET',
        fundBalanceYuan: 1286400.5,
        company: { uscc: '91410100MA3X', name: '安居物业服务有限公司' },
        contract: { to: '2027-06-30', grade: '二级', monthlyFeeYuan: 1.45 },
        assessments: [assessment],
      },
    },
  },
  IssueReporter: {
    issue: {
      id: 'issue-1',
      reporter: { id: 'reporter-1', maskedName: '赵**', maskedPhone: '138****5621' },
    },
  },
  IssueCommunities: {
    issue: {
      id: 'issue-1',
      community: null,
      territory: {
        id: 'community-1',
        name: '锦绣社区',
        street: { id: 'street-1', name: '新华街道' },
      },
      compound: {
        id: 'compound-1',
        community: {
          id: 'community-1',
          name: '锦绣社区',
          gridCount: 5,
          street: { id: 'street-1', name: '新华街道' },
        },
        governance: {
          buildingHeadCount: 14,
          redProperty: true,
          committee: {
            id: 'committee-1',
            kind: 'OWNERS',
            state: 'FOUNDED',
            members: 7,
            partyMembers: 4,
            termTo: '2028-04-30',
          },
        },
      },
    },
  },
  IssuePublicSecurity: {
    issue: {
      id: 'issue-1',
      publicSecurity: {
        ...handling,
        tasks: [],
        patrols: [
          { id: 'patrol-1', patrolledAt: '2026-11-21T14:00:00.000Z', note: '劝离占道车辆 6 台' },
        ],
      },
      compound: {
        id: 'compound-1',
        publicSecurity: {
          station: { id: 'station-1', name: '新华路派出所', phone: '0371-6600-1234' },
          caseCount: { period: '2026-10', display: '<5' },
          lastPatrol: { id: 'patrol-1', patrolledAt: '2026-11-21T14:00:00.000Z' },
          protectionCheck: {
            checkedAt: '2026-09-01T02:00:00.000Z',
            humanInOrder: true,
            technicalInOrder: false,
            physicalInOrder: true,
          },
        },
      },
    },
  },
  IssueUrbanManagement: {
    issue: {
      id: 'issue-1',
      urbanManagement: {
        ...handling,
        violationCase: {
          id: 'case-1',
          number: 'CG-20261121-0012',
          kind: 'ILLEGAL_PARKING',
          state: 'DISPATCHED',
          version: 2,
        },
      },
      compound: {
        id: 'compound-1',
        urbanManagement: {
          openViolations: 2,
          patrolScore: 86,
          violations: [
            {
              id: 'case-1',
              number: 'CG-20261102-0031',
              kind: 'ILLEGAL_STRUCTURE',
              state: 'DISPATCHED',
              reportedAt: '2026-11-02T02:00:00.000Z',
            },
          ],
        },
      },
    },
  },
};
