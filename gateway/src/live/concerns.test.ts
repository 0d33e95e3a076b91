import type { ViewerRole } from '@lianxi/kit/viewer';
import { expect, test } from 'vitest';
import { anonymousViewer } from '../viewer/viewer.ts';
import { mayConcern } from './concerns.ts';

const viewer = (role: ViewerRole) => ({
  ...anonymousViewer,
  role,
  communityId: 'own',
  streetId: 'own',
});
const event = (place: { communityId?: string; streetId?: string }) => ({
  position: 1,
  type: 'ISSUE_REPORTED',
  subjectType: 'issue',
  subjectId: '1',
  communityId: null,
  streetId: null,
  compoundId: null,
  narrowsSight: false,
  ...place,
});

test.each([
  ['COMMUNITY_WORKER', { communityId: 'other' }, false],
  ['COMMUNITY_WORKER', { communityId: 'own', streetId: 'other' }, true],
  ['COMMUNITY_WORKER', {}, true],
  ['STREET_OFFICER', { streetId: 'other' }, false],
  ['STREET_OFFICER', { streetId: 'own', communityId: 'other' }, true],
  ['STREET_OFFICER', {}, true],
  ['LIAISON', { communityId: 'other', streetId: 'other' }, true],
  ['CHAIR', { communityId: 'other', streetId: 'other' }, true],
] as const)('for %s an event of %o may matter: %s', (role, place, expected) => {
  expect(mayConcern(viewer(role), event(place))).toBe(expected);
});

test('what happens to a bulletin may matter to whoever watches', () => {
  const published = { ...event({}), type: 'BULLETIN_PUBLISHED', subjectType: 'bulletin' };
  expect(mayConcern(viewer('COMMUNITY_WORKER'), published)).toBe(true);
});

test('an event that takes an issue out of sight may matter to whoever saw it', () => {
  const moved = { ...event({ communityId: 'other' }), narrowsSight: true };
  expect(mayConcern(viewer('COMMUNITY_WORKER'), moved)).toBe(true);
});

test('a change of a compound matters to companies alone', () => {
  const registered = { ...event({}), subjectType: 'compound' };
  expect(mayConcern(viewer('COMPANY_USER'), registered)).toBe(true);
  expect(mayConcern(viewer('STREET_OFFICER'), registered)).toBe(false);
});

test('an event about something else than an issue is for nobody, one not held for anybody', () => {
  expect(mayConcern(viewer('CHAIR'), { ...event({}), subjectType: 'compound' })).toBe(false);
  expect(mayConcern(viewer('COMMUNITY_WORKER'), undefined)).toBe(true);
});
