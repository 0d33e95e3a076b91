import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Auth } from '../identity/auth.ts';
import { toViewer, type UserRights, type ViewerSession } from './viewer.ts';

/** What a client shows to say who it is. */
export interface Credentials {
  cookie?: string;
  authorization?: string;
}

/** Finds the session behind a client's credentials. */
export interface SessionReader {
  /** Null when nobody is signed in with them. */
  read(credentials: Credentials): Promise<ViewerSession | null>;
  /** Forgets what was read, after a sign-out. */
  forgetAll(): void;
}

// A session ended by another gateway is noticed after this at the latest.
const freshMs = 3_000;
const cacheSize = 10_000;

/** Reads sessions through better-auth, and each at most every three seconds. */
export function createSessionReader(auth: Auth): SessionReader {
  const cached = new Map<string, { session: Promise<ViewerSession | null>; until: number }>();

  async function readNow(credentials: Credentials): Promise<ViewerSession | null> {
    const headers = new Headers();
    // Where both come, the token was given on purpose.
    if (credentials.authorization) headers.set('authorization', credentials.authorization);
    else if (credentials.cookie) headers.set('cookie', credentials.cookie);
    const found = await auth.api.getSession({ headers });
    if (!found) return null;
    return {
      sessionId: found.session.id,
      expiresAt: new Date(found.session.expiresAt),
      viewer: toViewer(found.user as UserRights),
    };
  }

  return {
    read(credentials) {
      if (!credentials.authorization && !credentials.cookie) return Promise.resolve(null);
      const key = cacheKey(credentials);
      const now = Date.now();
      const found = cached.get(key);
      if (found && found.until > now) return found.session;
      if (cached.size >= cacheSize) cached.clear();
      const session = readNow(credentials);
      cached.set(key, { session, until: now + freshMs });
      session.catch(() => cached.delete(key));
      return session;
    },
    forgetAll: () => cached.clear(),
  };
}

/** The credentials of an HTTP request. */
export function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  return { cookie: headers.cookie, authorization: headers.authorization };
}

/** Hashed, so that a dump of the memory's map shows no token. */
function cacheKey(credentials: Credentials): string {
  return createHash('sha256')
    .update(credentials.authorization ?? `cookie ${credentials.cookie}`)
    .digest('base64');
}
