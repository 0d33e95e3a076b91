import type { ResultOf } from '@/graphql/tada.ts';
import type { IssuePageQuery } from '@/pages/issue-page.queries.ts';
import { departments } from './live-issue.ts';
import { photo } from './photo.ts';

type PageSummons = NonNullable<ResultOf<typeof IssuePageQuery>['issue']>['summonses'][number];

const target = {
  proposedRole: 'ASSIST',
  answer: 'ACCEPTED',
  ackDueAt: '2026-11-21T04:00:00.000Z',
  ackAt: '2026-11-21T02:00:00.000Z',
  answerDueAt: '2026-11-22T01:00:00.000Z',
  answeredAt: '2026-11-21T03:00:00.000Z',
  arriveDueAt: '2026-11-22T04:00:00.000Z',
  endedAt: null,
  workDueAt: null,
  arrivedAt: '2026-11-21T06:00:00.000Z',
  arrivedPlace: '3 号楼北侧',
  arrivalConfirmedAt: null,
  declineReason: null,
  legalBasis: null,
  suggestedDepartment: null,
} as const;

/** A whistle that housing and police accepted and fire sent back. */
export const issueSummons: PageSummons = {
  id: 'summons-1',
  kind: 'JOINT_ENFORCEMENT',
  level: 'COMMUNITY',
  state: 'SENT',
  triedMeasures: null,
  place: null,
  meetAt: null,
  evidence: null,
  deliberation: null,
  requestedAt: '2026-11-21T01:00:00.000Z',
  approvalDueAt: null,
  approvedAt: '2026-11-21T01:00:00.000Z',
  returnReason: null,
  approvedByName: '王芳',
  withdrawnAt: null,
  withdrawalReason: null,
  addsDepartments: false,
  proposedTargets: [],
  reason: '多次劝导无效',
  callerName: '王芳',
  sentAt: '2026-11-21T01:00:00.000Z',
  targets: [
    { ...target, attachments: [], department: departments.housing, proposedRole: 'LEAD' },
    {
      ...target,
      attachments: [],
      department: departments.police,
      arrivedAt: null,
      arrivedPlace: null,
    },
    {
      ...target,
      attachments: [photo],
      department: departments.fire,
      answer: 'DECLINED',
      legalBasis: '《消防法》第六十条',
      declineReason: '属公安机关职责',
      suggestedDepartment: departments.police,
    },
  ],
};
