import type { Duplex } from 'node:stream';
import type { LiveFrame, LiveSink } from '../live/live-subscriber.ts';
import { messageHeader } from './message-header.ts';

// Two or three screens of events; a socket that holds more has stopped reading.
const fullBytes = 512 * 1024;

const opening = Buffer.from('{"type":"next","payload":');

/**
 * The start of the message of each result, by the length of its end: ids of operations have the same
 * length for almost everybody, so it is made once for all of them.
 */
const starts = new WeakMap<Buffer, Map<number, Buffer>>();

/**
 * Writes live results to a connection as `next` messages of one operation. Only the id differs between
 * subscribers, so it comes last: what is before it is one buffer for all, and nothing is copied.
 * `ws` writes each of its own messages whole, so the two never mix.
 */
export function createSocketSink(
  connection: Duplex,
  operationId: string,
  isOpen: () => boolean,
): LiveSink {
  const ending = Buffer.from(`,"id":${JSON.stringify(operationId)}}`);
  return {
    send(frames) {
      // Closing: the frames have nowhere to go, and leaving follows at once.
      if (!isOpen()) return false;
      connection.cork();
      for (const frame of frames) {
        connection.write(startOf(frame, ending.length));
        connection.write(ending);
      }
      connection.uncork();
      return connection.writableLength < fullBytes;
    },
  };
}

function startOf({ payload }: LiveFrame, endingLength: number): Buffer {
  let byLength = starts.get(payload);
  if (!byLength) {
    byLength = new Map();
    starts.set(payload, byLength);
  }
  let start = byLength.get(endingLength);
  if (!start) {
    const header = messageHeader(opening.length + payload.length + endingLength);
    start = Buffer.concat([header, opening, payload]);
    byLength.set(endingLength, start);
  }
  return start;
}
