import { randomUUID } from 'node:crypto';
import type { Db } from '@lianxi/db';
import { accounts, sessions, twoFactors, users, verifications } from '@lianxi/db/identity';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { admin } from 'better-auth/plugins/admin';
import { bearer } from 'better-auth/plugins/bearer';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import type { Logger } from 'pino';
import type { OidcConfig } from '../config.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** Header in which the server notes the address of the peer; what a client sends there is dropped. */
export const clientAddressHeader = 'x-lianxi-client-address';

export interface AuthOptions {
  db: Db;
  log: Logger;
  secret: string;
  publicUrl: string;
  trustedOrigins: string[];
  sessionHours: number;
  oidc: OidcConfig | null;
}

export type Auth = ReturnType<typeof createAuth>;

const right = { type: 'string', required: false, input: false } as const;

/** Sets up sign-in, sessions and accounts under `/auth`; the tables are in schema `identity`. */
export function createAuth(options: AuthOptions) {
  const { db, log, oidc } = options;
  return betterAuth({
    appName: 'Lianxi',
    basePath: '/auth',
    baseURL: options.publicUrl,
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    telemetry: { enabled: false },
    logger: { log: (level, message) => log[level]({ part: 'auth' }, message) },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        twoFactor: twoFactors,
      },
    }),
    user: {
      additionalFields: {
        viewerRole: { ...right, defaultValue: 'CITIZEN' },
        departmentCode: right,
        streetId: right,
        communityId: right,
        companyUscc: right,
        deputyOf: right,
      },
    },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by the office: by import, by the administrator or by single sign-on.
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: options.sessionHours * 3600, updateAge: 15 * 60 },
    account: { accountLinking: { trustedProviders: ['oidc'] } },
    // Names are locked after failures (`sign-in-lock.ts`); a limit by address would lock out an
    // office that reaches the gateway from one address.
    rateLimit: { enabled: false },
    disabledPaths: [
      '/sign-up/email',
      '/sign-in/email',
      '/is-username-available',
      '/request-password-reset',
      '/reset-password',
      '/send-verification-email',
      '/verify-email',
      '/change-email',
      '/delete-user',
    ],
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 64,
        usernameValidator: (name) => /^[\w.-]+$/.test(name),
      }),
      bearer(),
      twoFactor({ issuer: 'Lianxi' }),
      admin({ schema: { user: { fields: { role: 'accountRole' } } } }),
      ...(oidc ? [singleSignOn(oidc)] : []),
    ],
    advanced: {
      cookiePrefix: 'lianxi',
      useSecureCookies: options.publicUrl.startsWith('https:'),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // `request-origin.ts` checks the origin of every request before it gets here, by the same
      // rule for sign-in, the graph and sockets.
      disableCSRFCheck: true,
    },
  });
}

/** Only people who have an account may come in this way: the provider does not know their rights. */
function singleSignOn(oidc: OidcConfig) {
  return genericOAuth({
    config: [
      {
        providerId: 'oidc',
        discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId: oidc.clientId,
        clientSecret: oidc.clientSecret,
        scopes: ['openid', 'profile', 'email'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
}
