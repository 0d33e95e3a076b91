import type { Db } from '@lianxi/db';
import type { Logger } from 'pino';
import { findLiveSessions } from './session.store.ts';
import type { Viewer } from '@lianxi/kit/viewer';
import type { ViewerSession } from './viewer.ts';

/** What a connection has to know of its session. */
export interface SessionListener {
  /** The session is over; told once. */
  onEnd(): void;
  /** The person has other rights, or another name, from now on. */
  onRights(viewer: Viewer): void;
}

/** Tells long-lived connections when their session ends or its rights change. */
export interface SessionWatch {
  /** Tells the listener within five seconds of a change; returns how to stop watching. */
  watch(session: ViewerSession, listener: SessionListener): () => void;
  /** Looks at once, after something that may have ended a session here. */
  checkNow(): void;
  stop(): Promise<void>;
}

interface Watched {
  session: ViewerSession;
  listener: SessionListener;
}

const everyMs = 2_000;

/** Starts to watch: one query every two seconds for all connections together. */
export function startSessionWatch(db: Db, log: Logger): SessionWatch {
  const watched = new Set<Watched>();
  let stopped = false;
  let checking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function check(): Promise<void> {
    const present = [...watched];
    if (present.length === 0) return;
    const ids = new Set(present.map(({ session }) => session.sessionId));
    const live = await findLiveSessions(db, [...ids]);
    for (const entry of present) {
      const now = live.get(entry.session.sessionId);
      const same = JSON.stringify(now) === JSON.stringify(entry.session.viewer);
      if (same || !watched.has(entry)) continue;
      if (now) {
        entry.session = { ...entry.session, viewer: now };
        entry.listener.onRights(now);
      } else {
        watched.delete(entry);
        entry.listener.onEnd();
      }
    }
  }

  function checkNow(): void {
    clearTimeout(timer);
    checking = checking
      .then(check)
      .catch((error: unknown) => log.warn({ err: error }, 'sessions cannot be checked'))
      .then(() => {
        clearTimeout(timer);
        if (!stopped) timer = setTimeout(checkNow, everyMs);
      });
  }

  checkNow();
  return {
    watch(session, listener) {
      const entry = { session, listener };
      watched.add(entry);
      return () => void watched.delete(entry);
    },
    checkNow,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      watched.clear();
      await checking;
    },
  };
}
