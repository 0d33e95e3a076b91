import type { Viewer } from '../viewer.ts';

const nobody: Viewer = {
  userId: null,
  name: '',
  role: 'ANONYMOUS',
  departmentCode: null,
  communityId: null,
  streetId: null,
  companyUscc: null,
};

/** A viewer for a test: signed out, or signed in as what the test names. */
export function viewerOf(viewer: Partial<Viewer> = {}): Viewer {
  const isSignedIn = viewer.role !== undefined && viewer.role !== 'ANONYMOUS';
  return {
    ...nobody,
    ...(isSignedIn ? { userId: `${viewer.role}-1`, name: '林一' } : {}),
    ...viewer,
  };
}

/** A liaison of a department. */
export function liaisonOf(departmentCode: string, userId = `${departmentCode}-1`): Viewer {
  return viewerOf({ role: 'LIAISON', departmentCode, userId });
}
