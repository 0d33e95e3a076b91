import { viewerTokenAudience, viewerTokenIssuer, type Viewer } from '@lianxi/kit/viewer';
import { SignJWT } from 'jose';
import type { SigningKeys } from './signing-keys.ts';

const lifetimeSeconds = 60;
// What is left of a token must outlast the request it goes with.
const reuseMs = 30_000;
const cacheSize = 10_000;

/** Turns viewers into tokens that the subgraphs trust. */
export interface ViewerTokens {
  tokenFor(viewer: Viewer): Promise<string>;
}

interface CachedToken {
  token: Promise<string>;
  until: number;
}

/** Signs viewer tokens, each used again for half of its life. */
export function createViewerTokens(keys: SigningKeys): ViewerTokens {
  const cached = new Map<string, CachedToken>();

  function sign(viewer: Viewer): Promise<string> {
    const { id, privateKey } = keys.current();
    const { userId, ...rights } = viewer;
    return new SignJWT({ ...rights, sub: userId ?? undefined })
      .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: 'JWT' })
      .setIssuer(viewerTokenIssuer)
      .setAudience(viewerTokenAudience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(privateKey);
  }

  return {
    tokenFor(viewer) {
      const key = JSON.stringify(viewer);
      const now = Date.now();
      const found = cached.get(key);
      if (found && found.until > now) return found.token;
      // Tokens are made again twice a minute anyway, so emptying the cache costs little.
      if (cached.size >= cacheSize) cached.clear();
      const token = sign(viewer);
      cached.set(key, { token, until: now + reuseMs });
      token.catch(() => cached.delete(key));
      return token;
    },
  };
}
