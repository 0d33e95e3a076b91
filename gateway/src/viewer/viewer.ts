import type { Viewer, ViewerRole } from '@lianxi/kit/viewer';

/** A signed-in person with the session that says so. */
export interface ViewerSession {
  sessionId: string;
  expiresAt: Date;
  viewer: Viewer;
}

/** Who asks without being signed in. */
export const anonymousViewer: Viewer = {
  userId: null,
  name: '',
  role: 'ANONYMOUS',
  departmentCode: null,
  communityId: null,
  streetId: null,
  companyUscc: null,
};

/** The columns of a user that a viewer is made of. */
export interface UserRights {
  id: string;
  name: string;
  viewerRole: string;
  departmentCode?: string | null;
  communityId?: string | null;
  streetId?: string | null;
  companyUscc?: string | null;
}

/** Builds the viewer of a user. */
export function toViewer(user: UserRights): Viewer {
  return {
    userId: user.id,
    name: user.name,
    // The table's check constraint admits nothing else.
    role: user.viewerRole as ViewerRole,
    departmentCode: user.departmentCode ?? null,
    communityId: user.communityId ?? null,
    streetId: user.streetId ?? null,
    companyUscc: user.companyUscc ?? null,
  };
}

/** The rights of a viewer without the person: what all who hold them may see. */
export function withoutPerson(viewer: Viewer): Viewer {
  return { ...viewer, userId: null, name: '' };
}
