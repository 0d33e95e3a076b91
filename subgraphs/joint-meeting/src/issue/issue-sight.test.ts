import type { IssueRow } from '@lianxi/db/joint-meeting';
import { expect, test } from 'vitest';
import type { IssueScope } from './issue.policy.ts';
import { sightBefore, sightOfPayload, wasInSight } from './issue-sight.ts';

const issue = {
  restricted: false,
  departmentCodes: ['housing'],
  communityId: 'community-1',
  streetId: 'street-1',
  compoundId: 'compound-1',
} as IssueRow;

test.each<[string, Partial<IssueRow>, boolean]>([
  ['nothing', {}, false],
  ['one more department', { departmentCodes: ['housing', 'police'] }, false],
  ['a department less', { departmentCodes: [] }, true],
  ['a restriction', { restricted: true }, true],
  ['another community', { communityId: 'community-2' }, true],
  ['another compound', { compoundId: null }, true],
])('a change by %s takes it out of sight: %j %s', (_, change, expected) => {
  const sight = sightBefore(issue, { ...issue, ...change });
  expect(sight !== null).toBe(expected);
  if (sight !== null) expect(sightOfPayload({ seenBefore: sight })).toEqual(sight);
});

test('a lifted restriction takes it out of nobody’s sight', () => {
  expect(sightBefore({ ...issue, restricted: true }, issue)).toBeNull();
});

test.each<[IssueScope, boolean]>([
  [{ kind: 'none' }, false],
  [{ kind: 'all' }, true],
  [{ kind: 'district', departmentCode: 'fire' }, true],
  [{ kind: 'community', communityId: 'community-1' }, true],
  [{ kind: 'community', communityId: 'community-2' }, false],
  [{ kind: 'street', streetId: 'street-2' }, false],
  [{ kind: 'company', companyUscc: 'any' }, true],
  [{ kind: 'own', userId: 'reporter' }, false],
])('%j saw it: %s', (scope, expected) => {
  expect(wasInSight(scope, issue)).toBe(expected);
});

test('a restricted issue was seen by its departments alone', () => {
  const restricted = { ...issue, restricted: true };
  expect(wasInSight({ kind: 'district', departmentCode: 'housing' }, restricted)).toBe(true);
  expect(wasInSight({ kind: 'district', departmentCode: 'fire' }, restricted)).toBe(false);
  expect(wasInSight({ kind: 'company', companyUscc: 'any' }, restricted)).toBe(false);
});
