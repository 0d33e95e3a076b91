import type { Viewer } from '@lianxi/kit/viewer';

/**
 * Whether the viewer may record who a department's liaisons are: the neutral office of every one, a
 * liaison of their own. The entry of the communities stands for all of them and is the office's alone.
 */
export function canRecordLiaisons(viewer: Viewer, departmentCode: string): boolean {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
      return true;
    case 'LIAISON':
      return viewer.departmentCode === departmentCode;
    default:
      return false;
  }
}
