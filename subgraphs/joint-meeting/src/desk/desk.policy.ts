import type { Viewer } from '@lianxi/kit/viewer';

export const deskKinds = [
  'TO_ACCEPT',
  'TO_APPROVE',
  'TO_DISPOSE',
  'TO_ACKNOWLEDGE',
  'TO_ANSWER',
  'TO_STATE_POSITION',
  'TO_MEDIATE',
  'TO_RULE',
  'TO_RULE_APPEAL',
  'TO_DECIDE_SUSPENSION',
  'TO_REPORT_INTERIM',
  'TO_HANDLE',
  'TO_REPORT',
  'TO_SIGN',
  'TO_VERIFY',
  'TO_CALL_BACK',
  'TO_SIGN_FINAL_REPLY',
  'TO_RECORD_MEDIATION',
  'TO_REPLY',
  'TO_DECIDE_REPLY',
  'TO_DECIDE_EXTENSION',
  'TO_DECIDE_PAUSE',
  'TO_DECIDE_WITHDRAWAL',
  'TO_CONTACT',
  'DUE_SOON',
  'OVERDUE',
] as const;

/** Kind of work that waits. */
export type DeskKind = (typeof deskKinds)[number];

const departmentKinds: DeskKind[] = [
  'TO_ACKNOWLEDGE',
  'TO_ANSWER',
  'TO_STATE_POSITION',
  'TO_HANDLE',
  'TO_REPORT',
  'TO_SIGN',
  'TO_REPORT_INTERIM',
  'TO_SIGN_FINAL_REPLY',
  'TO_RECORD_MEDIATION',
  'TO_REPLY',
  'TO_CONTACT',
];
const timeKinds: DeskKind[] = ['DUE_SOON', 'OVERDUE'];

/** Kinds of work that can wait for a viewer. */
export function kindsFor(viewer: Viewer): DeskKind[] {
  switch (viewer.role) {
    case 'LIAISON':
      return [...departmentKinds, ...timeKinds];
    case 'STREET_OFFICER':
      return [
        'TO_ACCEPT',
        'TO_APPROVE',
        'TO_DISPOSE',
        'TO_MEDIATE',
        ...departmentKinds,
        'TO_VERIFY',
        'TO_DECIDE_PAUSE',
        ...timeKinds,
      ];
    case 'COMMUNITY_WORKER':
      return [
        'TO_ACCEPT',
        'TO_DISPOSE',
        ...departmentKinds,
        'TO_VERIFY',
        'TO_DECIDE_PAUSE',
        ...timeKinds,
      ];
    case 'COMMUNITY_SECRETARY':
      return [
        'TO_ACCEPT',
        'TO_APPROVE',
        'TO_DISPOSE',
        ...departmentKinds,
        'TO_VERIFY',
        'TO_DECIDE_PAUSE',
        ...timeKinds,
      ];
    case 'CALLBACK_OFFICER':
      return ['TO_CALL_BACK', ...timeKinds];
    case 'OFFICE_SECRETARY':
      return [
        'TO_DECIDE_REPLY',
        'TO_DECIDE_EXTENSION',
        'TO_DECIDE_PAUSE',
        'TO_DECIDE_WITHDRAWAL',
        ...timeKinds,
      ];
    case 'CHAIR':
      return ['TO_RULE', 'TO_DECIDE_SUSPENSION', ...timeKinds];
    case 'SUPERVISOR':
      return ['TO_DECIDE_REPLY', 'TO_RULE_APPEAL', 'TO_DECIDE_SUSPENSION', ...timeKinds];
    case 'AUDITOR':
    case 'ADMIN':
    case 'COMPANY_USER':
    case 'CITIZEN':
    case 'ANONYMOUS':
      return [];
  }
}

/** Department whose calls and claims wait for the viewer; null for roles without one. */
export function deskDepartment(viewer: Viewer): string | null {
  switch (viewer.role) {
    case 'LIAISON':
      return viewer.departmentCode;
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
    case 'STREET_OFFICER':
      return 'community';
    default:
      return null;
  }
}

/** Whether a kind is about time alone: its issues may wait for another kind of work as well. */
export function isAboutTime(kind: DeskKind): boolean {
  return kind === 'DUE_SOON' || kind === 'OVERDUE';
}
