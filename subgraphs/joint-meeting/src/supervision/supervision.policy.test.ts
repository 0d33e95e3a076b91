import { viewerRoles, type ViewerRole } from '@lianxi/kit/viewer';
import { describe, expect, test } from 'vitest';
import { actor } from '../testing/protocol-bench.ts';
import { canDecide, canReply, readsNotices, supervisedLevel } from './supervision.policy.ts';

const issue = { communityId: 'community-1', streetId: 'street-1' };

const rights: Record<string, { may: (role: ViewerRole) => boolean; roles: ViewerRole[] }> = {
  'issue notices of level 1': {
    may: (role) => supervisedLevel(actor(role).viewer) === 1,
    roles: ['OFFICE_SECRETARY'],
  },
  'issue notices of level 2': {
    may: (role) => supervisedLevel(actor(role).viewer) === 2,
    roles: ['SUPERVISOR'],
  },
  'decide on replies to the office': {
    may: (role) => canDecide(actor(role).viewer, { level: 1 }),
    roles: ['OFFICE_SECRETARY'],
  },
  'decide on replies to the bulletin': {
    may: (role) => canDecide(actor(role).viewer, { level: 3 }),
    roles: ['SUPERVISOR'],
  },
  'reply for a department': {
    may: (role) =>
      canReply(actor(role, { departmentCode: 'fire' }).viewer, issue, { departmentCode: 'fire' }),
    roles: ['LIAISON'],
  },
};

describe.each(Object.entries(rights))('who may %s', (_, { may, roles }) => {
  test.each(viewerRoles)('%s', (role) => {
    expect(may(role)).toBe(roles.includes(role));
  });
});

test('another department does not reply', () => {
  const { viewer } = actor('LIAISON', { departmentCode: 'police' });
  expect(canReply(viewer, issue, { departmentCode: 'fire' })).toBe(false);
});

test('the community replies for its own territory alone', () => {
  const own = actor('COMMUNITY_WORKER', issue).viewer;
  const other = actor('COMMUNITY_WORKER', { communityId: 'c-9', streetId: 's-9' }).viewer;
  expect(canReply(own, issue, { departmentCode: 'community' })).toBe(true);
  expect(canReply(other, issue, { departmentCode: 'community' })).toBe(false);
});

test('residents, companies and those who run the system read no notices', () => {
  const readers = viewerRoles.filter((role) => readsNotices(actor(role).viewer));
  expect(viewerRoles.filter((role) => !readers.includes(role))).toEqual([
    'ANONYMOUS',
    'ADMIN',
    'COMPANY_USER',
    'CITIZEN',
  ]);
});
