import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveIssue } from '@/graphql/live/live-issue.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { createSortedIssues } from './sorted-issues.ts';

const all = () => true;
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T01:00:00.000Z`;

/** An issue of few ids and values, so that many stand alike. */
const anIssue = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    state: fc.constantFrom('REPORTED' as const, 'IN_HANDLING' as const, 'CLOSED' as const),
    dueAt: fc.option(fc.integer({ min: 1, max: 3 }).map(day)),
    createdAt: fc.integer({ min: 1, max: 2 }).map(day),
    updatedAt: fc.integer({ min: 1, max: 3 }).map(day),
    restricted: fc.boolean(),
  })
  .map(({ restricted, ...fields }) =>
    liveIssue({ ...fields, urgency: restricted ? 'EMERGENCY' : 'ORDINARY' }),
  );

describe('the issues of the board', () => {
  it('are due first by the clock they wait on, those without one last, and ended ones newest first', () => {
    const sorted = createSortedIssues();
    sorted.sortAnew(
      [
        liveIssue({ id: 'never', dueAt: null, stateDueAt: null }),
        liveIssue({ id: 'later', dueAt: day(3), stateDueAt: null }),
        liveIssue({ id: 'sooner', dueAt: null, stateDueAt: day(2) }),
        liveIssue({ id: 'old', state: 'CLOSED', updatedAt: day(1) }),
        liveIssue({ id: 'new', state: 'CLOSED', updatedAt: day(2) }),
      ],
      all,
    );
    expect(sorted.ids('REPORTED')).toEqual(['sooner', 'later', 'never']);
    expect(sorted.ids('CLOSED')).toEqual(['new', 'old']);
  });

  it('stay in the very list in which they are when nothing moves', () => {
    const sorted = createSortedIssues();
    sorted.sortAnew([liveIssue(), liveIssue({ id: 'issue-2' })], all);
    const before = sorted.ids('REPORTED');
    expect(sorted.place('issue-1', liveIssue({ version: 2, title: '新标题' }))).toBe(false);
    expect(sorted.ids('REPORTED')).toBe(before);
  });

  it('are after any changes as if they were sorted anew', () => {
    const change = fc.oneof(anIssue, fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(anIssue), fc.array(change), fc.boolean(), (first, changes, narrow) => {
        const matches = (issue: LiveIssue) => !narrow || issue.urgency === 'EMERGENCY';
        const list = new Map(first.map((issue) => [issue.id, issue]));
        const kept = createSortedIssues();
        kept.sortAnew([...list.values()], matches);
        for (const next of changes) {
          const id = typeof next === 'string' ? next : next.id;
          if (typeof next === 'string') list.delete(id);
          else list.set(id, next);
          kept.place(id, list.get(id));
        }
        const anew = createSortedIssues();
        anew.sortAnew([...list.values()], matches);
        for (const state of ['REPORTED', 'IN_HANDLING', 'CLOSED'] as const) {
          expect(kept.ids(state)).toEqual(anew.ids(state));
        }
      }),
    );
  });
});
