import { viewerRoles } from '@lianxi/kit/viewer';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import { expect, test } from 'vitest';
import { canKeepReportersOf, canReadReporterOf } from './reporter.policy.ts';

const community = { id: 'c1', name: '和平社区', streetId: 's1', gridCount: 3 };
const own = { communityId: 'c1', streetId: 's1' };

test.each(viewerRoles)(
  '%s keeps reporters of the territory it works in, reads them to call back',
  (role) => {
    const isWorker = ['COMMUNITY_WORKER', 'COMMUNITY_SECRETARY', 'STREET_OFFICER'].includes(role);
    expect(canKeepReportersOf(viewerOf({ role, ...own }), community)).toBe(isWorker);
    expect(canReadReporterOf(viewerOf({ role, ...own }), community)).toBe(
      isWorker || role === 'CALLBACK_OFFICER',
    );
  },
);

test.each([
  [
    'a worker of the next community',
    { role: 'COMMUNITY_WORKER', communityId: 'c2', streetId: 's1' },
  ],
  ['a worker without a community', { role: 'COMMUNITY_WORKER', streetId: 's1' }],
  ['an officer of the next street', { role: 'STREET_OFFICER', communityId: 'c1', streetId: 's2' }],
  ['an officer without a street', { role: 'STREET_OFFICER', communityId: 'c1' }],
] as const)('%s reads no personal data', (_, viewer) => {
  expect(canKeepReportersOf(viewerOf(viewer), community)).toBe(false);
  expect(canReadReporterOf(viewerOf(viewer), community)).toBe(false);
});
