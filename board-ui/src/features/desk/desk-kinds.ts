import type { Viewer } from '@/graphql/session.ts';
import type { EnumValue } from '@/graphql/tada.ts';

export type DeskKind = EnumValue<'DeskKind'>;

/** Kinds of work in the order in which an issue passes them, the two about time last. */
export const deskKinds: readonly DeskKind[] = [
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
  'TO_REPLY',
  'TO_DECIDE_REPLY',
  'TO_DECIDE_EXTENSION',
  'TO_DECIDE_PAUSE',
  'TO_CONTACT',
  'DUE_SOON',
  'OVERDUE',
];

const always: readonly DeskKind[] = ['DUE_SOON', 'OVERDUE'];
const community: readonly DeskKind[] = ['TO_ACCEPT', 'TO_DISPOSE', 'TO_HANDLE', 'TO_VERIFY'];

const usual: Partial<Record<Viewer['role'], readonly DeskKind[]>> = {
  COMMUNITY_WORKER: community,
  COMMUNITY_SECRETARY: ['TO_APPROVE', ...community],
  STREET_OFFICER: ['TO_APPROVE', ...community, 'TO_MEDIATE'],
  LIAISON: ['TO_ACKNOWLEDGE', 'TO_ANSWER', 'TO_HANDLE', 'TO_REPORT', 'TO_SIGN'],
  CALLBACK_OFFICER: ['TO_CALL_BACK'],
  CHAIR: ['TO_RULE', 'TO_DECIDE_SUSPENSION'],
  SUPERVISOR: ['TO_DECIDE_REPLY', 'TO_RULE_APPEAL', 'TO_DECIDE_SUSPENSION'],
  OFFICE_SECRETARY: ['TO_DECIDE_REPLY', 'TO_DECIDE_EXTENSION', 'TO_DECIDE_PAUSE'],
};

/** Counters worth a place for a role: its usual work, even at zero, and whatever else waits. */
export function shownCounters<Counter extends { kind: DeskKind; count: number }>(
  counters: readonly Counter[],
  role: Viewer['role'],
): Counter[] {
  return deskKinds.flatMap((kind) => {
    const counter = counters.find((entry) => entry.kind === kind);
    if (counter === undefined) return [];
    const kept = counter.count > 0 || always.includes(kind) || usual[role]?.includes(kind) === true;
    return kept ? [counter] : [];
  });
}
