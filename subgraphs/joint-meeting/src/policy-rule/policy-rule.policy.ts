import type { Viewer } from '@lianxi/kit/viewer';

/** Whether the viewer may read the rules and the calendar: whoever they bind, and who watches over them. */
export function canReadRules(viewer: Viewer): boolean {
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
    case 'ADMIN':
      return true;
    case 'COMPANY_USER':
    case 'CITIZEN':
    case 'ANONYMOUS':
      return false;
  }
}

/** Whether the viewer may amend rules and the calendar: the neutral office alone, and no department its own deadline. */
export function canAmendRules(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY';
}
