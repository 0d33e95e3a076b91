import type { Db } from '@lianxi/db';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.ts';
import { createAuth, type Auth } from './identity/auth.ts';
import { readAuthSecret } from './identity/auth-secret.ts';
import { createSignInLock, type SignInLock } from './identity/sign-in-lock.ts';
import { createSessionReader, type SessionReader } from './viewer/session-reader.ts';
import { startSessionWatch, type SessionWatch } from './viewer/session-watch.ts';
import { openSigningKeys, type SigningKeys } from './viewer/signing-keys.ts';
import { createViewerTokens, type ViewerTokens } from './viewer/viewer-token.ts';

/** Who people are, and what the subgraphs are told of it. */
export interface Identity {
  auth: Auth;
  lock: SignInLock;
  sessions: SessionReader;
  sessionWatch: SessionWatch;
  keys: SigningKeys;
  tokens: ViewerTokens;
  stop(): Promise<void>;
}

const keyRefreshMs = 60_000;

/** Opens sign-in, sessions and the keys of viewer tokens. */
export async function startIdentity(config: GatewayConfig, db: Db, log: Logger): Promise<Identity> {
  const keys = await openSigningKeys(db);
  const keyTimer = setInterval(() => {
    keys.refresh().catch((error: unknown) => log.warn({ err: error }, 'keys cannot be refreshed'));
  }, keyRefreshMs);
  const auth = createAuth({
    db,
    log,
    secret: config.authSecret ?? (await readAuthSecret(config.dataFolder)),
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    trustedOrigins: config.trustedOrigins,
    sessionHours: config.sessionHours,
    oidc: config.oidc,
  });
  const sessionWatch = startSessionWatch(db, log);
  return {
    auth,
    lock: createSignInLock({
      db,
      attempts: config.signInAttempts,
      lockMinutes: config.signInLockMinutes,
    }),
    sessions: createSessionReader(auth),
    sessionWatch,
    keys,
    tokens: createViewerTokens(keys),
    async stop() {
      clearInterval(keyTimer);
      await sessionWatch.stop();
    },
  };
}
