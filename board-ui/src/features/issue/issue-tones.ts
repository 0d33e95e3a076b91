import type { IssueState } from '@/graphql/issue-acts.ts';
import type { Tone } from '@/shared/ui/tone.ts';

/** Colour of a state; its word is always beside it. */
export const stateTones: Readonly<Record<IssueState, Tone>> = {
  REPORTED: 'grey',
  ACCEPTED: 'grey',
  SELF_HANDLING: 'blue',
  SUMMONED: 'blue',
  IN_HANDLING: 'blue',
  PENDING_VERIFY: 'teal',
  CALLBACK: 'teal',
  CLOSED: 'green',
  REFUSED: 'grey',
  MERGED: 'grey',
};
