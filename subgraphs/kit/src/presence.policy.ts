import type { Viewer } from './viewer.ts';

/** Whether the viewer is told who is at an issue: the offices that work on it, and nobody they serve. */
export function seesPresence(viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
    case 'STREET_OFFICER':
    case 'LIAISON':
    case 'OFFICE_SECRETARY':
    case 'CHAIR':
    case 'SUPERVISOR':
    case 'CALLBACK_OFFICER':
    case 'AUDITOR':
      return true;
    case 'ADMIN':
    case 'COMPANY_USER':
    case 'CITIZEN':
    case 'ANONYMOUS':
      return false;
  }
}

/** Whether others see where the viewer is; who looks into the work of others does so unseen. */
export function showsPresence(viewer: Viewer): boolean {
  return seesPresence(viewer) && viewer.role !== 'SUPERVISOR' && viewer.role !== 'AUDITOR';
}

/** Whether the viewer may present an issue to the joint meeting: who leads it and who keeps its records. */
export function mayPresent(viewer: Viewer): boolean {
  return viewer.role === 'CHAIR' || viewer.role === 'OFFICE_SECRETARY';
}
