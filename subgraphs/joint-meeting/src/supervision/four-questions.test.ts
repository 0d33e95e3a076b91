import type { ClaimRow, IssueState } from '@lianxi/db/joint-meeting';
import { issueStates } from '@lianxi/db/joint-meeting';
import { expect, test } from 'vitest';
import { questionFor } from './four-questions.ts';

function claim(change: Partial<ClaimRow> = {}): ClaimRow {
  return {
    issueId: 'issue',
    departmentCode: 'fire',
    role: 'LEAD',
    state: 'ACTIVE',
    voluntary: false,
    interim: false,
    scopeOfWork: null,
    planDueAt: null,
    responsiblePerson: null,
    claimedBy: 'somebody',
    claimedAt: new Date(0),
    withdrawalReason: null,
    completedAt: null,
    taskCount: 0,
    doneTaskCount: 0,
    openMandatoryTasks: 0,
    ...change,
  };
}

function question(state: IssueState, claims: ClaimRow[] = [], isPaused = false) {
  return questionFor({ state, claims, isPaused }, 'fire');
}

test('work that nobody began is asked for who is responsible', () => {
  expect(question('SUMMONED')).toBe('RESPONSIBILITY');
  expect(question('IN_HANDLING', [claim()])).toBe('RESPONSIBILITY');
  expect(question('IN_HANDLING', [claim({ departmentCode: 'police', taskCount: 2 })])).toBe(
    'RESPONSIBILITY',
  );
});

test('work under way is asked for its progress', () => {
  expect(question('IN_HANDLING', [claim({ taskCount: 2, doneTaskCount: 1 })])).toBe('PROGRESS');
});

test('blocked work is asked for the cause', () => {
  expect(question('IN_HANDLING', [claim({ taskCount: 2 })], true)).toBe('CAUSE');
  expect(question('DISPUTED')).toBe('CAUSE');
  expect(question('SUSPENDED', [claim({ taskCount: 2 })])).toBe('CAUSE');
});

test('work that is done is asked for its effect, even while the rest is blocked', () => {
  expect(question('IN_HANDLING', [claim({ completedAt: new Date(0) })], true)).toBe('EFFECT');
});

test.each(issueStates)('an issue that is %s has exactly one question', (state) => {
  const through = ['PENDING_VERIFY', 'CALLBACK', 'CLOSED', 'TERMINATED', 'REFUSED', 'MERGED'];
  const blocked = ['DISPUTED', 'SUSPENDED'];
  const expected = through.includes(state)
    ? 'EFFECT'
    : blocked.includes(state)
      ? 'CAUSE'
      : 'RESPONSIBILITY';
  expect(question(state)).toBe(expected);
});
