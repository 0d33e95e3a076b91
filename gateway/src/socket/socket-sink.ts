import type { WebSocket } from 'ws';
import type { LiveSink } from '../live/live-subscriber.ts';

// Two or three screens of events; a socket that holds more has stopped reading.
const fullBytes = 512 * 1024;

/** Writes live results to a socket as `next` messages of one operation. */
export function createSocketSink(
  socket: WebSocket,
  operationId: string,
  onDrained: () => void,
): LiveSink {
  const opening = `{"id":${JSON.stringify(operationId)},"type":"next","payload":`;
  let full = false;

  function afterWrite(): void {
    if (!full || socket.bufferedAmount >= fullBytes / 2) return;
    full = false;
    onDrained();
  }

  return {
    send(payload) {
      // Closing: the frames have nowhere to go, and leaving follows at once.
      if (socket.readyState !== socket.OPEN) return false;
      socket.send(`${opening}${payload}}`, afterWrite);
      full = socket.bufferedAmount >= fullBytes;
      return !full;
    },
  };
}
