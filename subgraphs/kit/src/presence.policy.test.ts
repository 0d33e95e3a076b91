import { expect, test } from 'vitest';
import { mayPresent, seesPresence, showsPresence } from './presence.policy.ts';
import { type Viewer, viewerRoles } from './viewer.ts';

const rolesWho = (may: (viewer: Viewer) => boolean) =>
  viewerRoles.filter((role) => may({ role } as Viewer));

test('citizens, companies and administrators are not told who is at an issue', () => {
  const untold = new Set(['ANONYMOUS', 'ADMIN', 'COMPANY_USER', 'CITIZEN']);
  expect(rolesWho(seesPresence)).toEqual(viewerRoles.filter((role) => !untold.has(role)));
});

test('supervisors and auditors see where others are, and are not seen', () => {
  const unseen = rolesWho(seesPresence).filter((role) => !rolesWho(showsPresence).includes(role));
  expect(unseen).toEqual(['SUPERVISOR', 'AUDITOR']);
  expect(rolesWho(showsPresence).every((role) => rolesWho(seesPresence).includes(role))).toBe(true);
});

test('who leads the joint meeting and who keeps its records may present', () => {
  expect(rolesWho(mayPresent)).toEqual(['OFFICE_SECRETARY', 'CHAIR']);
});
