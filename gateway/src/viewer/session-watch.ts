import type { Db } from '@lianxi/db';
import type { Logger } from 'pino';
import { findLiveSessions } from './session.store.ts';
import type { ViewerSession } from './viewer.ts';

/** Why a connection cannot go on as it began. */
export type SessionChange = 'ended' | 'rights changed';

/** Tells long-lived connections when their session ends. */
export interface SessionWatch {
  /** Calls `onChange` once, within five seconds of the change; returns how to stop watching. */
  watch(session: ViewerSession, onChange: (change: SessionChange) => void): () => void;
  /** Looks at once, after something that may have ended a session here. */
  checkNow(): void;
  stop(): Promise<void>;
}

interface Watched {
  session: ViewerSession;
  onChange: (change: SessionChange) => void;
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
      if (now && same) continue;
      if (watched.delete(entry)) entry.onChange(now ? 'rights changed' : 'ended');
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
    watch(session, onChange) {
      const entry = { session, onChange };
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
