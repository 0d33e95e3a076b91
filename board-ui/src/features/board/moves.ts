import type { ActPreset, AllowedAct, IssueAct, IssueState } from '@/graphql/issue-acts.ts';

/** An act that takes an issue from one column of the board to another. */
export interface Move {
  act: IssueAct;
  to: IssueState;
  preset?: ActPreset;
}

/** Acts by the column they start from; several acts to one column are tried in this order. */
const movesFrom: Partial<Record<IssueState, readonly Move[]>> = {
  REPORTED: [
    { act: 'ACCEPT', to: 'ACCEPTED' },
    { act: 'REFUSE', to: 'REFUSED' },
    { act: 'MERGE', to: 'MERGED' },
  ],
  ACCEPTED: [
    { act: 'HANDLE_OWN', to: 'SELF_HANDLING' },
    { act: 'WHISTLE', to: 'SUMMONED' },
  ],
  SELF_HANDLING: [
    { act: 'WHISTLE', to: 'SUMMONED' },
    { act: 'FILE_JOINT_REPORT', to: 'PENDING_VERIFY' },
  ],
  SUMMONED: [
    { act: 'ACCEPT_SUMMONS', to: 'IN_HANDLING' },
    { act: 'CLAIM_LEAD', to: 'IN_HANDLING' },
  ],
  IN_HANDLING: [{ act: 'FILE_JOINT_REPORT', to: 'PENDING_VERIFY' }],
  PENDING_VERIFY: [
    { act: 'VERIFY', to: 'CALLBACK', preset: { passed: true } },
    { act: 'VERIFY', to: 'IN_HANDLING', preset: { passed: false } },
  ],
  CALLBACK: [
    { act: 'RECORD_CALLBACK', to: 'CLOSED', preset: { outcome: 'RESOLVED' } },
    { act: 'RECORD_CALLBACK', to: 'IN_HANDLING', preset: { outcome: 'UNRESOLVED' } },
  ],
  CLOSED: [{ act: 'REOPEN', to: 'IN_HANDLING' }],
};

/** Moves out of a state, whoever may do them. */
export function movesOf(from: IssueState): readonly Move[] {
  return movesFrom[from] ?? [];
}

/** What a drop on a column does: the move, or why there is none. */
export type Drop = { move: Move } | { reason: string | null };

/** Chooses the move to a column among the acts the graph names to the viewer. */
export function moveTo(from: IssueState, to: IssueState, acts: readonly AllowedAct[]): Drop {
  const moves = movesOf(from).filter((move) => move.to === to);
  const named = moves.flatMap((move) => {
    const found = acts.find((entry) => entry.act === move.act);
    return found === undefined ? [] : [{ move, found }];
  });
  const allowed = named.find(({ found }) => found.allowed);
  return allowed === undefined
    ? { reason: named[0]?.found.reason ?? null }
    : { move: allowed.move };
}
