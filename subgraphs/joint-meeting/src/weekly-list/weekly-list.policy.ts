import type { Viewer } from '@lianxi/kit/viewer';

/** Whether the viewer reads what every department owes: those who supervise the whole district do. */
export function readsWeeklyList(viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'SUPERVISOR':
    case 'CHAIR':
    case 'AUDITOR':
      return true;
    default:
      return false;
  }
}
