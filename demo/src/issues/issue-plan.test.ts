import { describe, expect, test } from 'vitest';
import { inventDistrict } from '../district/invent-district.ts';
import { districtIssues } from './issue-numbers.ts';
import { planIssues } from './issue-plan.ts';

const moments = [
  'a working morning 2026-11-20T10:20:00+08:00',
  'a Sunday night 2026-11-22T03:05:00+08:00',
  'the Spring Festival 2026-02-18T12:00:00+08:00',
  'the end of a holiday 2026-10-08T08:31:00+08:00',
  'a midday rest 2027-06-15T13:00:00+08:00',
];

describe.each(moments)('planned on %s', (moment) => {
  const now = new Date(moment.split(' ').at(-1) ?? '');
  const district = inventDistrict('plan', now);
  const { acts, reporters } = planIssues(district.random, district, districtIssues);
  const byIssue = Map.groupBy(acts, ({ issueId }) => issueId);

  test('there are 278 issues, all but those of leaders with a reporter', () => {
    expect(byIssue.size).toBe(278);
    expect(reporters).toHaveLength(267);
    expect(reporters.every(({ registeredAt }) => registeredAt.getTime() > 0)).toBe(true);
  });

  test('nothing happens later than now, and all of it in order', () => {
    const times = acts.map(({ at }) => at.getTime());
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('no two acts on an issue share a moment', () => {
    const shared = [...byIssue.values()].filter(
      (own) => new Set(own.map(({ at }) => at.getTime())).size < own.length,
    );
    expect(shared.map((own) => own.map(({ act, at }) => `${act} ${at.toISOString()}`))).toEqual([]);
  });
});
