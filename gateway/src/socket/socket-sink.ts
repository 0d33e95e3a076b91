import type { Duplex } from 'node:stream';
import type { LiveFrame, LiveSink } from '../live/live-subscriber.ts';
import { messageHeader } from './message-header.ts';

// Two or three screens of events; a socket that holds more has stopped reading.
const fullBytes = 512 * 1024;

const opening = Buffer.from('{"type":"next","payload":');

/**
 * Results as messages of one operation, by its id: those of boards are the same for almost everybody, so
 * that all of a group get one buffer.
 */
const messages = new WeakMap<readonly LiveFrame[], Map<string, Buffer>>();
// Whoever has an id of its own gets a copy of its own, which is not kept.
const sharedIds = 8;

/**
 * Writes live results to a connection as `next` messages of one operation. `ws` writes each of its own
 * messages whole, so the two never mix.
 */
export function createSocketSink(
  connection: Duplex,
  operationId: string,
  isOpen: () => boolean,
): LiveSink {
  const ending = `,"id":${JSON.stringify(operationId)}}`;
  return {
    send(frames) {
      // Closing: the frames have nowhere to go, and leaving follows at once.
      if (!isOpen()) return false;
      connection.write(messagesOf(frames, ending));
      return connection.writableLength < fullBytes;
    },
  };
}

function messagesOf(frames: readonly LiveFrame[], ending: string): Buffer {
  let byEnding = messages.get(frames);
  if (byEnding === undefined) {
    byEnding = new Map();
    messages.set(frames, byEnding);
  }
  let bytes = byEnding.get(ending);
  if (bytes === undefined) {
    bytes = toMessages(frames, Buffer.from(ending));
    if (byEnding.size < sharedIds) byEnding.set(ending, bytes);
  }
  return bytes;
}

function toMessages(frames: readonly LiveFrame[], ending: Buffer): Buffer {
  return Buffer.concat(
    frames.flatMap(({ payload }) => {
      const header = messageHeader(opening.length + payload.length + ending.length);
      return [header, opening, payload, ending];
    }),
  );
}
