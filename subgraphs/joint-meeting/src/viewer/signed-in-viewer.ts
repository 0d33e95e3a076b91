import type { Viewer, ViewerRole } from '@lianxi/kit/viewer';

/** A viewer who is signed in. */
export type SignedInViewer = Viewer & { userId: string; role: Exclude<ViewerRole, 'ANONYMOUS'> };
