import { viewerRoles, type ViewerRole } from '@lianxi/kit/viewer';
import { describe, expect, test } from 'vitest';
import { actor } from '../testing/protocol-bench.ts';
import { canAmendRules, canReadRules } from './policy-rule.policy.ts';

const readers: ViewerRole[] = [
  'COMMUNITY_WORKER',
  'COMMUNITY_SECRETARY',
  'STREET_OFFICER',
  'LIAISON',
  'OFFICE_SECRETARY',
  'CHAIR',
  'SUPERVISOR',
  'CALLBACK_OFFICER',
  'AUDITOR',
  'ADMIN',
];

describe.each(viewerRoles)('%s', (role) => {
  const { viewer } = actor(role);

  test('reads the rules or not', () => {
    expect(canReadRules(viewer)).toBe(readers.includes(role));
  });

  test('amends them or not', () => {
    expect(canAmendRules(viewer)).toBe(role === 'OFFICE_SECRETARY');
  });
});
