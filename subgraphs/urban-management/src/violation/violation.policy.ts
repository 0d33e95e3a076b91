import type { Viewer } from '@lianxi/kit/viewer';

/** Only urban management's own liaisons move its cases. */
export function canMoveCases(viewer: Viewer): boolean {
  return viewer.role === 'LIAISON' && viewer.departmentCode === 'urban';
}
