import type { LiveIssue } from '@/graphql/live/live-issue.ts';

/** Departments of the directory, by code. */
export const departments = {
  housing: { id: 'd-housing', code: 'housing', name: '住房和城乡建设局', shortName: '住建' },
  police: { id: 'd-police', code: 'police', name: '公安分局', shortName: '公安' },
  urban: { id: 'd-urban', code: 'urban', name: '城市管理局', shortName: '城管' },
  fire: { id: 'd-fire', code: 'fire', name: '消防救援大队', shortName: '消防' },
} as const;

/** An issue of the live list: reported, of a compound in 锦绣社区, nobody called yet. */
export function liveIssue(overrides: Partial<LiveIssue> = {}): LiveIssue {
  return {
    id: 'issue-1',
    code: 'WY-20261122-0001',
    title: '私家车长期占用 3 号楼消防通道',
    category: 'FIRE_LANE_BLOCKED',
    urgency: 'ORDINARY',
    accountableParty: null,
    state: 'REPORTED',
    place: '3 号楼北侧',
    dueAt: null,
    stateSince: '2026-11-20T01:00:00.000Z',
    stateDueAt: '2026-11-20T06:30:00.000Z',
    duePausedAt: null,
    duePauseReason: null,
    version: 1,
    createdAt: '2026-11-20T01:00:00.000Z',
    updatedAt: '2026-11-20T01:00:00.000Z',
    closedAt: null,
    compound: { id: 'compound-1' },
    compoundNames: { id: 'compound-1', name: '阳光花园' },
    territory: { id: 'community-1' },
    territoryNames: {
      id: 'community-1',
      name: '锦绣社区',
      street: { id: 'street-1', name: '新华街道' },
    },
    claims: [],
    summonses: [],
    housing: null,
    publicSecurity: null,
    urbanManagement: null,
    community: null,
    missing: [],
    ...overrides,
  };
}

type Claim = LiveIssue['claims'][number];
type Target = LiveIssue['summonses'][number]['targets'][number];

/** A claim at work. */
export function claimOf(code: keyof typeof departments, overrides: Partial<Claim> = {}): Claim {
  return {
    department: departments[code],
    role: 'ASSIST',
    state: 'ACTIVE',
    completedAt: null,
    signature: null,
    ...overrides,
  };
}

/** A department called that has not reacted yet. */
export function targetOf(code: keyof typeof departments, overrides: Partial<Target> = {}): Target {
  return {
    department: departments[code],
    proposedRole: 'ASSIST',
    answer: 'SENT',
    endedAt: null,
    ackDueAt: '2026-11-22T04:00:00.000Z',
    answerDueAt: '2026-11-23T01:00:00.000Z',
    ...overrides,
  };
}
