import type { EnumValue } from '@/graphql/tada.ts';
import type { Tone } from '@/shared/ui/tone.ts';

export type NoticeState = EnumValue<'SupervisionState'>;

/** States of a notice in the order in which it passes them. */
export const noticeStates: readonly NoticeState[] = [
  'ISSUED',
  'ACKED',
  'REJECTED',
  'REPLIED',
  'ACCEPTED',
  'ESCALATED',
  'CLOSED',
];

/** States in which a department still owes something. */
export const openStates: readonly NoticeState[] = ['ISSUED', 'ACKED', 'REJECTED', 'REPLIED'];

/** Levels of notices, the lowest first. */
export const noticeLevels = [1, 2, 3] as const;

/** Colour of a notice's state; its word is always beside it. */
export const noticeTones: Readonly<Record<NoticeState, Tone>> = {
  ISSUED: 'grey',
  ACKED: 'blue',
  REPLIED: 'teal',
  ACCEPTED: 'green',
  REJECTED: 'amber',
  ESCALATED: 'red',
  CLOSED: 'grey',
};
