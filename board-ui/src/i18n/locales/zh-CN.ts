import { type Messages, wordsByFeature } from './words-by-feature.ts';

// One file a feature, so that two people can write words without meeting.
const files = import.meta.glob<Messages>('./zh-CN/*.json', { eager: true, import: 'default' });

/** Words of the frame, the desk and the board, which come first. */
export const messages: Messages = wordsByFeature(files);
