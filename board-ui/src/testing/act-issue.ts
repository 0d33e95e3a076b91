import type { ActIssue } from '@/features/acts/operations/act-issue.ts';
import { departments } from './live-issue.ts';

/** A claim of the issue; of housing, which assists, unless said otherwise. */
export function actClaim(overrides: Partial<ActIssue['claims'][number]> = {}) {
  return {
    role: 'ASSIST' as const,
    state: 'ACTIVE' as const,
    withdrawalReason: null,
    successors: [],
    scopeOfWork: null,
    responsiblePerson: null,
    planDueAt: null,
    openMandatoryTasks: 0,
    taskCount: 0,
    doneTaskCount: 0,
    completedAt: null,
    department: departments.housing,
    ...overrides,
  };
}

/** The issue of an act's form: called are housing (to lead) and police, nobody claims. */
export function actIssue(overrides: Partial<ActIssue> = {}): ActIssue {
  return {
    id: 'issue-1',
    code: 'WY-20261122-0001',
    title: '私家车长期占用 3 号楼消防通道',
    description: '消防通道长期被占。',
    category: 'FIRE_LANE_BLOCKED',
    urgency: 'ORDINARY',
    accountableParty: null,
    state: 'SUMMONED',
    version: 3,
    callbackAttempts: 1,
    mergedIssues: [],
    publicReply: '违停车辆已清理。',
    compound: { id: 'compound-1' },
    lead: null,
    claims: [],
    summonses: [
      {
        id: 'summons-1',
        kind: 'DEMAND',
        level: 'COMMUNITY',
        state: 'SENT',
        triedMeasures: null,
        place: null,
        meetAt: null,
        evidence: null,
        deliberation: null,
        requestedAt: '2026-11-22T01:00:00.000Z',
        approvalDueAt: null,
        approvedAt: '2026-11-22T01:00:00.000Z',
        returnReason: null,
        proposedTargets: [],
        reason: '多次劝导无效',
        callerName: '王芳',
        targets: [
          {
            proposedRole: 'LEAD',
            answer: 'ACKNOWLEDGED',
            answerDueAt: '2026-11-23T01:00:00.000Z',
            arriveDueAt: '2026-11-23T04:00:00.000Z',
            arrivedAt: null,
            arrivedPlace: null,
            arrivalConfirmedAt: null,
            endedAt: null,
            department: departments.housing,
          },
        ],
      },
    ],
    jointReport: {
      state: 'FILED',
      report: '通道已清理，隔离桩已安装。',
      publicReply: '违停车辆已清理。',
      filedByName: '张伟',
      filedAt: '2026-11-22T08:00:00.000Z',
    },
    supervisions: [],
    mediations: [
      {
        id: 'mediation-1',
        state: 'OPEN',
        body: '锦绣街道人民调解委员会',
        parties: '业主与物业企业',
        mediateOn: '2026-11-25',
        agreement: null,
        agreementNumber: null,
        failureReason: null,
      },
    ],
    suspensions: [
      {
        id: 'suspension-1',
        state: 'REQUESTED',
        cause: 'LEGAL_PROCEEDINGS',
        reason: '维修资金正在表决',
        interimMeasure: '设置警示带',
        until: '2026-12-21T01:00:00.000Z',
        requestedByName: '张伟',
        requestedAt: '2026-11-22T08:00:00.000Z',
      },
    ],
    finalReply: {
      ground: 'UNREASONABLE',
      reply: '经核实，该区域不属消防通道。',
      evidence: '规划图纸',
      otherChannels: '可依法向人民法院起诉',
    },
    disputes: [],
    clocks: [
      {
        id: 'clock-1',
        kind: 'HANDLE',
        startAt: '2026-11-20T01:00:00.000Z',
        dueAt: '2026-11-27T01:00:00.000Z',
        endedAt: null,
        extensionCount: 1,
        extensions: [
          {
            id: 'extension-1',
            state: 'PENDING',
            value: 3,
            unit: 'WORK_D',
            reason: '施工材料未到',
            requestedByName: '张伟',
            requestedAt: '2026-11-22T01:00:00.000Z',
            department: departments.housing,
          },
        ],
        pauses: [
          {
            id: 'pause-1',
            state: 'PENDING',
            cause: 'LEGAL_PERIOD',
            reason: '公示期七日',
            requestedByName: '张伟',
            requestedAt: '2026-11-22T02:00:00.000Z',
            department: departments.housing,
          },
        ],
      },
    ],
    timeline: {
      nodes: [
        {
          id: 'entry-1',
          type: 'SUMMONS_ACKNOWLEDGED',
          actorName: '刘强',
          department: departments.police,
        },
      ],
    },
    viewerActs: [],
    ...overrides,
  };
}

/** An act's subject, as the page hands it over. */
export const actSubject = {
  id: 'issue-1',
  code: 'WY-20261122-0001',
  title: '私家车长期占用 3 号楼消防通道',
  state: 'SUMMONED',
  version: 3,
} as const;

/** Departments, duty catalogue and candidates that the forms ask for. */
export const actAnswers = {
  AttachmentLimits: { attachmentLimits: { size: 20_971_520, count: 20 } },
  ActDepartments: { departments: Object.values(departments) },
  LegalSources: {
    categories: [
      {
        code: 'FIRE_LANE_BLOCKED',
        legalSource: '《消防法》第二十八条',
        precedent: null,
        lead: { id: departments.fire.id },
      },
      {
        code: 'ILLEGAL_PARKING',
        legalSource: '《道路交通安全法》第五十六条',
        precedent: { issueCode: 'WY-20261001-0003' },
        lead: { id: departments.police.id },
      },
    ],
  },
  MergeCandidates: {
    issues: {
      nodes: [
        {
          id: 'issue-2',
          code: 'WY-20261101-0002',
          title: '消防通道堆放杂物',
          state: 'IN_HANDLING',
          category: 'FIRE_LANE_BLOCKED',
          createdAt: '2026-11-01T02:00:00.000Z',
        },
      ],
    },
  },
  WhistleProposal: {
    whistleProposal: {
      category: {
        code: 'FIRE_LANE_BLOCKED',
        legalSource: '《消防法》第二十八条',
        why: '住建督促物业履责，公安查处违停。',
        onCommunityDutyList: false,
        precedent: { issueCode: 'WY-20261001-0003', ruledAt: '2026-10-15T02:00:00.000Z' },
        lead: departments.housing,
        assists: [departments.police],
      },
      level: 'COMMUNITY',
      approvalDueAt: null,
      sentAtOnce: true,
      deliberationRequired: false,
      deliberationParties: ['RESIDENTS_COMMITTEE'],
      clocks: [{ type: 'ACKNOWLEDGE', dueAt: '2026-11-22T10:00:00.000Z', source: '区联席办规则' }],
    },
  },
};
