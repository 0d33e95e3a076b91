import type { Viewer } from '@lianxi/kit/viewer';
import { type IssueScope, issueScope } from '../issue/issue.policy.ts';

/** Which checks a viewer may see. */
export interface InspectionScope {
  /** Row rule of what is checked. */
  of: IssueScope;
  /** Which results: all, all but unpublished covert ones, or published ones alone. */
  results: 'all' | 'known' | 'published';
}

/** Whether the viewer makes and publishes checks. */
export function canInspect(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || viewer.role === 'SUPERVISOR';
}

/**
 * Which checks the viewer may see: those who supervise see all, officers what lies in their scope but
 * no covert check before it is published, and companies what was published about their compounds.
 */
export function inspectionScope(viewer: Viewer): InspectionScope {
  const of = issueScope(viewer);
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'SUPERVISOR':
    case 'CHAIR':
    case 'AUDITOR':
      return { of, results: 'all' };
    case 'COMPANY_USER':
      return { of, results: 'published' };
    case 'CITIZEN':
      // Residents follow their own issues, not how officers are checked.
      return { of: { kind: 'none' }, results: 'published' };
    default:
      return { of, results: 'known' };
  }
}
