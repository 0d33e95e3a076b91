import type { IssueAct } from '@/graphql/issue-acts.ts';
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
  'TO_RECORD_MEDIATION',
  'TO_REPLY',
  'TO_DECIDE_REPLY',
  'TO_DECIDE_EXTENSION',
  'TO_DECIDE_PAUSE',
  'TO_DECIDE_WITHDRAWAL',
  'TO_CONTACT',
  'DUE_SOON',
  'OVERDUE',
];

/** What a kind of work asks for; the others follow as the graph orders them. */
const asked: Partial<Record<DeskKind, readonly IssueAct[]>> = {
  TO_APPROVE: ['APPROVE_WHISTLE', 'RETURN_WHISTLE'],
  TO_DISPOSE: ['WHISTLE', 'HANDLE_OWN'],
  TO_STATE_POSITION: ['STATE_POSITION'],
  TO_MEDIATE: ['MEDIATE', 'REFER_DISPUTE'],
  TO_RULE: ['RULE'],
  TO_RULE_APPEAL: ['RULE'],
  TO_DECIDE_SUSPENSION: ['DECIDE_SUSPENSION'],
  TO_REPORT_INTERIM: ['REPORT_INTERIM'],
  TO_REPORT: ['FILE_JOINT_REPORT'],
  TO_SIGN: ['SIGN', 'OBJECT'],
  TO_VERIFY: ['VERIFY'],
  TO_CALL_BACK: ['RECORD_CALLBACK'],
  TO_SIGN_FINAL_REPLY: ['SIGN_FINAL_REPLY'],
  TO_RECORD_MEDIATION: ['RECORD_MEDIATION'],
  TO_REPLY: ['REPLY_SUPERVISION', 'ACKNOWLEDGE_SUPERVISION'],
  TO_DECIDE_REPLY: ['ACCEPT_REPLY', 'REJECT_REPLY'],
  TO_DECIDE_EXTENSION: ['DECIDE_EXTENSION'],
  TO_DECIDE_PAUSE: ['DECIDE_PAUSE'],
  TO_DECIDE_WITHDRAWAL: ['DECIDE_WITHDRAWAL'],
  TO_CONTACT: ['RECORD_CONTACT'],
};

/** Acts that a row of the desk offers: first what its kind of work asks for. */
export function offeredActs<Act extends { act: IssueAct; allowed: boolean }>(
  kind: DeskKind,
  acts: readonly Act[],
): Act[] {
  const first = asked[kind] ?? [];
  const rank = ({ act }: Act) => (first.includes(act) ? first.indexOf(act) : first.length);
  return acts.filter(({ allowed }) => allowed).toSorted((a, b) => rank(a) - rank(b));
}

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
  OFFICE_SECRETARY: [
    'TO_DECIDE_REPLY',
    'TO_DECIDE_EXTENSION',
    'TO_DECIDE_PAUSE',
    'TO_DECIDE_WITHDRAWAL',
  ],
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
