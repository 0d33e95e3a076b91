import { type Client, createClient } from 'graphql-ws/client';
import { shallowRef, type ShallowRef } from 'vue';

const keepAliveMs = 10_000;
const pongWithinMs = 5_000;
const longestWaitMs = 6_000;
/** Close code of a socket whose session has ended. */
const sessionEndedCode = 4403;

/** The socket of the live stream. */
export interface LiveLink {
  client: Client;
  /** When the link was lost, in milliseconds; null while it holds or was never made. */
  lostAt: Readonly<ShallowRef<number | null>>;
  /** Resolves after a growing, jittered time, or at once when the network or the page comes back. */
  wait(attempt: number): Promise<void>;
}

export interface LiveLinkOptions {
  onConnected(): void;
  onDisconnected(): void;
  onSessionEnd(): void;
}

/** Makes the socket; it connects with the first subscription and never gives up. */
export function createLiveLink(options: LiveLinkOptions): LiveLink {
  const lostAt = shallowRef<number | null>(null);
  let pongTimeout: ReturnType<typeof setTimeout> | undefined;

  let operations = 0;
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    // Boards that name their operations alike are sent the very same bytes.
    generateID: () => `${(operations += 1)}`,
    keepAlive: keepAliveMs,
    connectionAckWaitTimeout: pongWithinMs,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: wait,
    on: {
      connected() {
        lostAt.value = null;
        options.onConnected();
      },
      closed(event) {
        clearTimeout(pongTimeout);
        lostAt.value ??= Date.now();
        options.onDisconnected();
        if ((event as CloseEvent).code === sessionEndedCode) options.onSessionEnd();
      },
      ping(received) {
        if (received) return;
        // A socket can look open for minutes after its network is gone.
        pongTimeout = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong(received) {
        if (received) clearTimeout(pongTimeout);
      },
    },
  });

  addEventListener('offline', () => client.terminate());
  return { client, lostAt, wait };
}

function wait(attempt: number): Promise<void> {
  const ms = Math.min(longestWaitMs, 400 * 2 ** attempt) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wakeWhenVisible);
      resolve();
    };
    const wakeWhenVisible = (): void => {
      if (document.visibilityState === 'visible') wake();
    };
    const timer = setTimeout(wake, ms);
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', wakeWhenVisible);
  });
}
