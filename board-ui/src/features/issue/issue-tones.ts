import type { IssueState } from '@/graphql/issue-acts.ts';
import type { Tone } from '@/shared/ui/tone.ts';

/** Colour of a state; its word is always beside it. */
export const stateTones: Readonly<Record<IssueState, Tone>> = {
  REPORTED: 'grey',
  ACCEPTED: 'grey',
  SELF_HANDLING: 'blue',
  SUMMONED: 'blue',
  DISPUTED: 'violet',
  IN_HANDLING: 'blue',
  SUSPENDED: 'grey',
  PENDING_VERIFY: 'teal',
  CALLBACK: 'teal',
  CLOSED: 'green',
  TERMINATED: 'green',
  REFUSED: 'grey',
  MERGED: 'grey',
};
