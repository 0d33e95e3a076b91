import { describe, expect, it } from 'vitest';
import { expectedState } from '@/graphql/issue-acts.ts';
import { claimOf, liveIssue, targetOf } from '@/testing/live-issue.ts';
import { departmentMarks } from './department-marks.ts';
import { movesOf, moveTo } from './moves.ts';
import { boardStates } from './useBoardColumns.ts';

const allow = (
  act: 'ACCEPT' | 'CLAIM_LEAD' | 'ACCEPT_SUMMONS',
  allowed = true,
  reason: string | null = null,
) => ({
  act,
  allowed,
  reason,
});

describe('a card dropped on a column', () => {
  it('becomes the act that leads there', () => {
    expect(moveTo('REPORTED', 'ACCEPTED', [allow('ACCEPT')])).toEqual({
      move: { act: 'ACCEPT', to: 'ACCEPTED' },
    });
  });

  it('takes the first act allowed when two lead there', () => {
    const acts = [allow('CLAIM_LEAD'), allow('ACCEPT_SUMMONS', false, '未被吹哨')];
    expect(moveTo('SUMMONED', 'IN_HANDLING', acts)).toMatchObject({ move: { act: 'CLAIM_LEAD' } });
  });

  it('says why the viewer may not', () => {
    const acts = [allow('ACCEPT', false, '只有本社区可以受理')];
    expect(moveTo('REPORTED', 'ACCEPTED', acts)).toEqual({ reason: '只有本社区可以受理' });
  });

  it('does nothing where no act leads', () => {
    expect(moveTo('REPORTED', 'CLOSED', [allow('ACCEPT')])).toEqual({ reason: null });
    expect(moveTo('REPORTED', 'ACCEPTED', [])).toEqual({ reason: null });
  });

  it('leads where the act is expected to lead', () => {
    for (const from of boardStates) {
      for (const { act, to, preset } of movesOf(from)) {
        expect([to, null]).toContain(expectedState(act, preset));
      }
    }
  });
});

describe('the departments on a card', () => {
  it('stand in the order lead, assists, called, declined', () => {
    const issue = liveIssue({
      claims: [
        claimOf('police'),
        claimOf('housing', { role: 'LEAD', completedAt: '2026-11-22T00:00:00Z' }),
      ],
      summonses: [
        {
          id: 's',
          targets: [
            targetOf('urban', { answer: 'DECLINED' }),
            targetOf('fire'),
            targetOf('police', { answer: 'ACCEPTED' }),
          ],
        },
      ],
    });
    expect(departmentMarks(issue).map(({ code, part, mark }) => [code, part, mark])).toEqual([
      ['housing', 'lead', 'done'],
      ['police', 'assist', null],
      ['fire', 'called', 'waiting'],
      ['urban', 'called', 'declined'],
    ]);
  });

  it('are grey while their own system is out of reach, and only then', () => {
    const issue = liveIssue({
      claims: [claimOf('housing'), claimOf('fire')],
      missing: ['housing'],
    });
    expect(departmentMarks(issue).map(({ code, unreachable }) => [code, unreachable])).toEqual([
      ['housing', true],
      ['fire', false],
    ]);
  });

  it('show the newest answer of a department called twice', () => {
    const issue = liveIssue({
      summonses: [
        { id: 'new', targets: [targetOf('fire', { answer: 'ACKNOWLEDGED' })] },
        { id: 'old', targets: [targetOf('fire', { answer: 'DECLINED' })] },
      ],
    });
    expect(departmentMarks(issue)).toMatchObject([
      { code: 'fire', mark: 'waiting', answer: 'ACKNOWLEDGED' },
    ]);
  });

  it('leave out who was released', () => {
    expect(
      departmentMarks(liveIssue({ claims: [claimOf('fire', { state: 'RELEASED' })] })),
    ).toEqual([]);
  });
});
