import { viewerRoles, type ViewerRole } from '@lianxi/kit/viewer';
import { describe, expect, test } from 'vitest';
import { actor } from '../testing/protocol-bench.ts';
import {
  actingDepartment,
  canCallBack,
  canDispose,
  canReopen,
  canReport,
  canVerify,
  issueScope,
} from './issue.policy.ts';

const issue = { communityId: 'community-1', streetId: 'street-1', createdBy: 'somebody' };

const ofTerritory: ViewerRole[] = ['COMMUNITY_WORKER', 'COMMUNITY_SECRETARY', 'STREET_OFFICER'];

/** One person of each role, from the issue's territory. */
function person(role: ViewerRole) {
  const territory = { communityId: 'community-1', streetId: 'street-1' };
  return actor(role, {
    ...(ofTerritory.includes(role) ? territory : {}),
    departmentCode: role === 'LIAISON' ? 'fire' : null,
    companyUscc: role === 'COMPANY_USER' ? 'company-1' : null,
  }).viewer;
}

const rights: Record<string, { may: (role: ViewerRole) => boolean; roles: ViewerRole[] }> = {
  'report an issue of the territory': {
    may: (role) => canReport(person(role), issue),
    roles: [...ofTerritory, 'OFFICE_SECRETARY', 'CITIZEN'],
  },
  'decide on intake': {
    may: (role) => canDispose(person(role), issue),
    roles: ofTerritory,
  },
  'act for a department': {
    may: (role) => actingDepartment(person(role), issue) !== null,
    roles: [...ofTerritory, 'LIAISON'],
  },
  verify: {
    may: (role) => canVerify(person(role), issue),
    roles: ofTerritory,
  },
  'call back': { may: (role) => canCallBack(person(role)), roles: ['CALLBACK_OFFICER'] },
  reopen: {
    may: (role) => canReopen(person(role), issue),
    roles: [...ofTerritory, 'SUPERVISOR', 'OFFICE_SECRETARY'],
  },
  'see issues at all': {
    may: (role) => issueScope(person(role)).kind !== 'none',
    roles: viewerRoles.filter((role) => role !== 'ANONYMOUS' && role !== 'ADMIN'),
  },
};

describe.each(Object.entries(rights))('who may %s', (_, { may, roles }) => {
  test.each(viewerRoles)('%s', (role) => {
    expect(may(role)).toBe(roles.includes(role));
  });
});

describe('the neighbour from another community', () => {
  const stranger = actor('COMMUNITY_WORKER', {
    communityId: 'community-2',
    streetId: 'street-1',
  }).viewer;

  test('may do nothing with the issue', () => {
    expect(canReport(stranger, issue)).toBe(false);
    expect(canDispose(stranger, issue)).toBe(false);
    expect(canVerify(stranger, issue)).toBe(false);
    expect(canReopen(stranger, issue)).toBe(false);
    expect(actingDepartment(stranger, issue)).toBeNull();
  });
});

describe('people without their affiliation', () => {
  test.each(['LIAISON', ...ofTerritory, 'COMPANY_USER'] as const)(
    'a %s without one sees nothing',
    (role) => expect(issueScope(actor(role).viewer)).toEqual({ kind: 'none' }),
  );
});
