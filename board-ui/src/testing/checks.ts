import type { Check } from '@/features/supervision/check.operations.ts';
import { departments } from './live-issue.ts';
import { photo } from './photo.ts';

/** A covert check that is not published yet. */
export const covertCheck: Check = {
  id: 'check-1',
  kind: 'COVERT',
  place: '3 号楼',
  visitedAt: '2026-11-22T01:00:00.000Z',
  summary: '通道堆物',
  recordedByName: '孙督查',
  publishedAt: null,
  original: null,
  issue: { id: 'issue-1', code: 'WY-20261122-0001', title: '消防通道被占' },
  compound: { id: 'compound-1' },
  compoundNames: { id: 'compound-1', name: '阳光花园' },
  findings: [
    {
      id: 'finding-1',
      text: '隔离桩缺失',
      rectifyBy: '2026-11-30',
      outcome: null,
      originalFindingId: null,
      department: departments.housing,
    },
  ],
  attendance: [],
  attachments: [],
};

/** The same check, published. */
export const publishedCheck: Check = { ...covertCheck, publishedAt: '2026-11-23T01:00:00.000Z' };

/** A look-back at it. */
export const lookBack: Check = {
  ...publishedCheck,
  id: 'check-2',
  kind: 'FOLLOW_UP',
  summary: '复查整改情况',
  original: {
    id: publishedCheck.id,
    kind: 'COVERT',
    visitedAt: publishedCheck.visitedAt,
    findings: publishedCheck.findings,
  },
  findings: [
    {
      id: 'finding-2',
      text: '仍缺两根',
      rectifyBy: null,
      outcome: 'PARTLY_RECTIFIED',
      originalFindingId: 'finding-1',
      department: null,
    },
  ],
};

/** A patrol to which one party did not come, with a photo. */
export const patrol: Check = {
  ...publishedCheck,
  id: 'check-3',
  kind: 'FIVE_PARTY',
  summary: '五方联动巡查',
  findings: [],
  attendance: [
    { party: 'COMMUNITY', present: true, who: '网格员 2 人' },
    { party: 'URBAN_TEAM', present: true, who: '城管队员' },
    { party: 'POLICE_STATION', present: true, who: '社区民警' },
    { party: 'PROPERTY_COMPANY', present: false, who: null },
    { party: 'OWNERS', present: true, who: '楼栋长' },
  ],
  attachments: [photo],
};

/** What the registers know of the compound of a patrol. */
export const patrolRoster = {
  compound: {
    id: 'compound-1',
    company: { uscc: 'company-1', name: '安居物业服务有限公司' },
    community: {
      id: 'community-1',
      name: '阳光社区',
      street: { id: 'street-1', name: '东街街道' },
    },
    governance: {
      committee: { id: 'committee-1', kind: 'OWNERS', state: 'FOUNDED', members: 7 },
    },
    publicSecurity: { station: { id: 'station-1', name: '东街派出所' } },
  },
};

/** The answer to the query of the list. */
export function checkPage(nodes: readonly Check[], totalCount = nodes.length) {
  return {
    inspections: { totalCount, nodes },
    lookBacks: { inspected: 10, lookedBack: 2, wanted: 3 },
  };
}
