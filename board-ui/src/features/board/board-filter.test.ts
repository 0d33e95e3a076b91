import { describe, expect, it } from 'vitest';
import { parseQuery, stringifyQuery } from 'vue-router';
import { claimOf, liveIssue, targetOf } from '@/testing/live-issue.ts';
import { housingViewer } from '@/testing/mount-page-part.ts';
import {
  type BoardFilter,
  createMatcher,
  emptyFilter,
  filterFromQuery,
  filterToQuery,
  isEmptyFilter,
} from './board-filter.ts';

const now = Date.parse('2026-11-22T02:00:00.000Z');

function matches(filter: Partial<BoardFilter>, issue = liveIssue(), viewer = housingViewer) {
  return createMatcher({ ...emptyFilter, ...filter }, viewer, now)(issue);
}

describe('a filter in the URL', () => {
  it('comes back as it went', () => {
    const filter: BoardFilter = {
      street: 'street-1',
      community: 'community-1',
      department: 'housing',
      categories: ['LIFT_FAILURE', 'NOISE'],
      urgencies: ['EMERGENCY', 'COMPLEX'],
      parties: ['DEVELOPER', 'COMMUNITY'],
      overdue: true,
      mine: true,
      text: '电梯 & 3=号楼',
    };
    const url = stringifyQuery(filterToQuery(filter));
    expect(filterFromQuery(parseQuery(url))).toEqual(filter);
  });

  it('leaves no trace when no condition is in force', () => {
    expect(stringifyQuery(filterToQuery(emptyFilter))).toBe('');
    expect(isEmptyFilter(filterFromQuery({}))).toBe(true);
  });

  it('leaves out words the graph does not know', () => {
    const filter = filterFromQuery(
      parseQuery(
        'urgency=EMERGENCY,SOON&category=__proto__,NOISE&overdue=yes&text=' + 'x'.repeat(300),
      ),
    );
    expect(filter.urgencies).toEqual(['EMERGENCY']);
    expect(filter.categories).toEqual(['NOISE']);
    expect(filter.overdue).toBe(false);
    expect(filter.text).toHaveLength(100);
  });
});

describe('a filter shows', () => {
  it('issues of its community and street', () => {
    expect(matches({ community: 'community-1' })).toBe(true);
    expect(matches({ community: 'community-2' })).toBe(false);
    expect(matches({ street: 'street-1' })).toBe(true);
    expect(matches({ street: 'street-2' })).toBe(false);
  });

  it('issues of its community although communities is down', () => {
    expect(matches({ community: 'community-1' }, liveIssue({ territoryNames: null }))).toBe(true);
  });

  it('issues in which its department was ever called or claimed', () => {
    const called = liveIssue({ summonses: [{ id: 's', targets: [targetOf('fire')] }] });
    const claimed = liveIssue({ claims: [claimOf('fire')] });
    const released = liveIssue({ claims: [claimOf('fire', { state: 'RELEASED' })] });
    expect(matches({ department: 'fire' }, called)).toBe(true);
    expect(matches({ department: 'fire' }, claimed)).toBe(true);
    expect(matches({ department: 'fire' }, released)).toBe(true);
    expect(matches({ department: 'housing' }, called)).toBe(false);
  });

  it('any of its categories and urgencies', () => {
    expect(matches({ categories: ['NOISE', 'FIRE_LANE_BLOCKED'] })).toBe(true);
    expect(matches({ categories: ['NOISE'] })).toBe(false);
    expect(matches({ urgencies: ['EMERGENCY'] })).toBe(false);
  });

  it('only open issues past their time when overdue is asked for', () => {
    const late = { dueAt: '2026-11-22T01:59:00.000Z', state: 'IN_HANDLING' } as const;
    expect(matches({ overdue: true }, liveIssue(late))).toBe(true);
    expect(matches({ overdue: true }, liveIssue({ ...late, state: 'CLOSED' }))).toBe(false);
    expect(
      matches({ overdue: true }, liveIssue({ ...late, dueAt: '2026-11-23T00:00:00.000Z' })),
    ).toBe(false);
    expect(matches({ overdue: true })).toBe(false);
  });

  it('what concerns the viewer: by department, by community, by street', () => {
    const called = liveIssue({ summonses: [{ id: 's', targets: [targetOf('housing')] }] });
    expect(matches({ mine: true }, called)).toBe(true);
    expect(matches({ mine: true })).toBe(false);
    const worker = {
      ...housingViewer,
      role: 'COMMUNITY_WORKER' as const,
      community: { id: 'community-1' },
    };
    expect(matches({ mine: true }, liveIssue(), worker)).toBe(true);
    expect(matches({ mine: true }, liveIssue({ territory: { id: 'community-2' } }), worker)).toBe(
      false,
    );
    const street = { ...housingViewer, role: 'STREET_OFFICER' as const, streetId: 'street-1' };
    expect(matches({ mine: true }, liveIssue(), street)).toBe(true);
    const chair = { ...housingViewer, role: 'CHAIR' as const };
    expect(matches({ mine: true }, liveIssue(), chair)).toBe(true);
  });

  it('text in code, title, place or compound, in any case', () => {
    for (const text of ['wy-20261122', '1122', '消防通道', '北侧', '阳光', '  阳光 '])
      expect(matches({ text })).toBe(true);
    for (const text of ['电梯', '122']) expect(matches({ text })).toBe(false);
  });
});
