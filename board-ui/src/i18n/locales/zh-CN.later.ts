import { type Messages, wordsByFeature } from './words-by-feature.ts';

const files = import.meta.glob<Messages>('./zh-CN/later/*.json', {
  eager: true,
  import: 'default',
});

/** Words of everything but the frame, the desk and the board. */
export const messages: Messages = wordsByFeature(files);
