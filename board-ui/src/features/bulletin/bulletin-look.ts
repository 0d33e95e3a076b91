import type { EnumValue } from '@/graphql/tada.ts';
import type { Tone } from '@/shared/ui/tone.ts';

/** Colour of each state of a bulletin. */
export const bulletinTones: Record<EnumValue<'BulletinState'>, Tone> = {
  DRAFT: 'grey',
  APPROVED: 'teal',
  PUBLISHED: 'green',
};
