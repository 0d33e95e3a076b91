import { viewerRoles } from '@lianxi/kit/viewer';
import { expect, test } from 'vitest';
import { actor } from '../testing/protocol-bench.ts';
import { canInspect, inspectionScope } from './inspection.policy.ts';

test('the office and the leading group make checks', () => {
  expect(viewerRoles.filter((role) => canInspect(actor(role).viewer)).toSorted()).toEqual([
    'OFFICE_SECRETARY',
    'SUPERVISOR',
  ]);
});

test('those who supervise or audit alone see covert checks before they are published', () => {
  const all = viewerRoles.filter((role) => inspectionScope(actor(role).viewer).results === 'all');
  expect(all.toSorted()).toEqual(['AUDITOR', 'CHAIR', 'OFFICE_SECRETARY', 'SUPERVISOR']);
});
