import { expect, test } from 'vitest';
import { departmentRows, nextClock } from './department-rows.ts';
import type { JointHandlingIssue } from './handling.fragments.ts';

const housing = { id: 'd1', code: 'housing', name: '区住建局', shortName: '住建' };
const police = { id: 'd2', code: 'police', name: '公安分局', shortName: '公安' };
const fire = { id: 'd3', code: 'fire', name: '消防救援大队', shortName: '消防' };

type Target = JointHandlingIssue['summonses'][number]['targets'][number];
type Claim = JointHandlingIssue['claims'][number];

function target(department: Target['department'], over: Partial<Target> = {}): Target {
  return {
    department,
    proposedRole: 'ASSIST',
    answer: 'SENT',
    ackDueAt: '2026-11-22T01:00:00Z',
    ackAt: null,
    answerDueAt: '2026-11-23T01:00:00Z',
    answeredAt: null,
    arriveDueAt: '2026-11-22T03:00:00Z',
    endedAt: null,
    workDueAt: null,
    arrivedAt: null,
    arrivedPlace: null,
    arrivalConfirmedAt: null,
    attachments: [],
    declineReason: null,
    legalBasis: null,
    suggestedDepartment: null,
    ...over,
  };
}

function claim(department: Claim['department'], over: Partial<Claim> = {}): Claim {
  return {
    department,
    role: 'ASSIST',
    state: 'ACTIVE',
    voluntary: false,
    interim: false,
    scopeOfWork: null,
    responsiblePerson: null,
    planDueAt: null,
    claimedAt: '2026-11-22T02:00:00Z',
    completedAt: null,
    openMandatoryTasks: 0,
    taskCount: 0,
    doneTaskCount: 0,
    signature: null,
    ...over,
  };
}

function issue(over: Partial<JointHandlingIssue>): JointHandlingIssue {
  return { id: 'i1', state: 'SUMMONED', summonses: [], claims: [], officeHandlings: [], ...over };
}

function summons(...targets: Target[]): JointHandlingIssue['summonses'][number] {
  return {
    id: 's1',
    kind: 'DEMAND',
    level: 'COMMUNITY',
    state: 'SENT',
    triedMeasures: null,
    place: null,
    meetAt: null,
    evidence: null,
    deliberation: null,
    requestedAt: '2026-11-22T00:00:00Z',
    approvalDueAt: null,
    approvedAt: '2026-11-22T00:00:00Z',
    returnReason: null,
    approvedByName: '王敏',
    withdrawnAt: null,
    withdrawalReason: null,
    addsDepartments: false,
    proposedTargets: [],
    reason: '堵塞通道',
    callerName: '王敏',
    sentAt: '2026-11-22T00:00:00Z',
    targets,
  };
}

test('the lead comes first and who sent the call back comes last', () => {
  const rows = departmentRows(
    issue({
      summonses: [
        summons(
          target(fire, { answer: 'DECLINED' }),
          target(police),
          target(housing, { answer: 'ACCEPTED' }),
        ),
      ],
      claims: [claim(housing, { role: 'LEAD' })],
    }),
  );
  expect(rows.map((row) => row.department.code)).toEqual(['housing', 'police', 'fire']);
  expect(rows.map((row) => row.standing)).toEqual(['handling', 'called', 'declined']);
});

test('a department called twice stands where its newest call stands', () => {
  const [row] = departmentRows(
    issue({
      summonses: [summons(target(police)), summons(target(police, { answer: 'DECLINED' }))],
    }),
  );
  expect(row?.standing).toBe('called');
});

test('the next clock is the one of the step not yet taken', () => {
  const clockOf = (over: Partial<Target>, claims: Claim[] = []) => {
    const [row] = departmentRows(issue({ summonses: [summons(target(police, over))], claims }));
    return row === undefined ? null : (nextClock(row, null)?.type ?? null);
  };
  expect(clockOf({})).toBe('ACKNOWLEDGE');
  expect(clockOf({ answer: 'ACKNOWLEDGED' })).toBe('ANSWER');
  expect(clockOf({ answer: 'ACCEPTED' }, [claim(police)])).toBe('ARRIVE');
  const arrivedAt = '2026-11-22T02:30:00Z';
  expect(clockOf({ answer: 'ACCEPTED', arrivedAt }, [claim(police)])).toBeNull();
  expect(clockOf({ answer: 'DECLINED' })).toBeNull();
});

test('a signature tells more than a completed handling', () => {
  const signature = {
    decision: 'SIGN',
    reason: null,
    signedByName: '李强',
    signedAt: '2026-11-23T00:00:00Z',
  } as const;
  const [row] = departmentRows(
    issue({ claims: [claim(police, { completedAt: '2026-11-22T09:00:00Z', signature })] }),
  );
  expect(row?.standing).toBe('signed');
});

test('a lead that is done has completed, not signed', () => {
  const [row] = departmentRows(
    issue({ state: 'CLOSED', claims: [claim(housing, { role: 'LEAD', state: 'SIGNED_OFF' })] }),
  );
  expect(row?.standing).toBe('completed');
});
