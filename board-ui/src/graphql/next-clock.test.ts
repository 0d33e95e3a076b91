import { describe, expect, it } from 'vitest';
import { type ClockedIssue, nextClock } from './next-clock.ts';

const issue: ClockedIssue = {
  state: 'IN_HANDLING',
  createdAt: '2026-11-16T01:00:00Z',
  dueAt: '2026-11-23T01:00:00Z',
  stateSince: '2026-11-17T01:00:00Z',
  stateDueAt: '2026-11-23T01:00:00Z',
  duePauseReason: null,
};

describe('the clock of a card', () => {
  it('is that of the state, where it has one of its own', () => {
    const verifying = {
      ...issue,
      state: 'PENDING_VERIFY',
      stateDueAt: '2026-11-18T01:00:00Z',
    } as const;
    expect(nextClock(verifying)).toEqual({
      dueAt: '2026-11-18T01:00:00Z',
      startAt: issue.stateSince,
      pauseReason: null,
    });
    expect(nextClock({ ...verifying, state: 'REPORTED', dueAt: null })).toMatchObject({
      dueAt: '2026-11-18T01:00:00Z',
    });
  });

  it('is the main one while departments are at work, and says why it rests', () => {
    expect(nextClock({ ...issue, duePauseReason: 'LEGAL_PERIOD' })).toEqual({
      dueAt: issue.dueAt,
      startAt: issue.createdAt,
      pauseReason: 'LEGAL_PERIOD',
    });
  });

  it('runs on in a dispute while the main one rests, until nothing but the meeting is waited for', () => {
    const disputed = { ...issue, state: 'DISPUTED', duePauseReason: 'DISPUTE' } as const;
    expect(nextClock({ ...disputed, stateDueAt: '2026-11-19T01:00:00Z' })).toMatchObject({
      pauseReason: null,
    });
    expect(nextClock({ ...disputed, stateDueAt: null })).toMatchObject({ pauseReason: 'DISPUTE' });
  });

  it('is none once the issue has ended', () => {
    expect(nextClock({ ...issue, state: 'CLOSED' })).toBeNull();
  });
});
