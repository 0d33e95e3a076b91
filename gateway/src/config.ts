import { resolve } from 'node:path';
import { z } from 'zod';
import { subgraphNames, type SubgraphName } from './subgraphs/subgraph-names.ts';

/** Everything the gateway is told from outside. */
export interface GatewayConfig {
  host: string;
  port: number;
  /** Folder of what this machine keeps: the secret of the sessions lies there. */
  dataFolder: string;
  databaseUrl: string;
  subgraphUrls: Record<SubgraphName, string>;
  /** Where browsers reach the gateway; null when only the request tells. */
  publicUrl: string | null;
  /** Other origins whose pages may call the gateway. */
  trustedOrigins: string[];
  introspection: boolean;
  /** NATS server for wake-ups; undefined to be woken by the database. */
  natsUrl: string | undefined;
  /** Memory for answers that are kept; 0 keeps none. */
  cacheBytes: number;
  /** Failed sign-ins in a row after which a name is locked. */
  signInAttempts: number;
  signInLockMinutes: number;
  sessionHours: number;
  /** Secret of session cookies; null to keep one in the data folder. */
  authSecret: string | null;
  /** Single sign-on; null when none is set up. */
  oidc: OidcConfig | null;
  logLevel: z.infer<typeof logLevels>;
}

/** An OpenID Connect provider whose users may sign in. */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

const logLevels = z.enum(['debug', 'info', 'warn', 'error', 'silent']);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const port = z.coerce.number('must be a port number').int().min(0).max(65_535);
const count = (max: number) => z.coerce.number().int().min(1).max(max);

const settings = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LIANXI_DATA: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a postgres:// address',
  }),
  LIANXI_SUBGRAPH_HOUSING_URL: httpUrl.optional(),
  LIANXI_SUBGRAPH_PUBLIC_SECURITY_URL: httpUrl.optional(),
  LIANXI_SUBGRAPH_URBAN_MANAGEMENT_URL: httpUrl.optional(),
  LIANXI_SUBGRAPH_COMMUNITIES_URL: httpUrl.optional(),
  LIANXI_SUBGRAPH_JOINT_MEETING_URL: httpUrl.optional(),
  LIANXI_PUBLIC_URL: httpUrl.optional(),
  LIANXI_TRUSTED_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ''))
    .pipe(z.array(httpUrl)),
  LIANXI_INTROSPECTION: z.enum(['on', 'off']).default('off'),
  NATS_URL: z
    .url({ protocol: /^(nats|tls)$/, error: 'must be a nats:// or tls:// address' })
    .optional(),
  LIANXI_CACHE_MB: z.coerce.number().int().min(0).max(16_384).default(64),
  LIANXI_SIGN_IN_ATTEMPTS: count(100).default(5),
  LIANXI_SIGN_IN_LOCK_MINUTES: count(24 * 60).default(30),
  LIANXI_SESSION_HOURS: count(24 * 30).default(12),
  LIANXI_AUTH_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  LIANXI_OIDC_ISSUER: httpUrl.optional(),
  LIANXI_OIDC_CLIENT_ID: z.string().min(1).optional(),
  LIANXI_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  LIANXI_LOG_LEVEL: logLevels.default('info'),
});

type Settings = z.infer<typeof settings>;

/** Thrown when settings are wrong; the message names every fault. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the settings; throws `ConfigError` with all faults together. */
export function readConfig(environment: Record<string, string | undefined>): GatewayConfig {
  // An empty variable counts as unset, as in an `.env` file copied from the example.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = settings.safeParse(given);
  const faults = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const oidcFaults = findOidcFaults(given);
  if (!parsed.success || oidcFaults.length > 0) {
    throw new ConfigError([...(faults ?? []), ...oidcFaults]);
  }
  return toConfig(parsed.data);
}

function toConfig(env: Settings): GatewayConfig {
  return {
    host: env.HOST,
    port: env.PORT,
    dataFolder: resolve(env.LIANXI_DATA),
    databaseUrl: env.DATABASE_URL,
    subgraphUrls: subgraphUrls(env),
    publicUrl: env.LIANXI_PUBLIC_URL ?? null,
    trustedOrigins: env.LIANXI_TRUSTED_ORIGINS.map((origin) => new URL(origin).origin),
    introspection: env.LIANXI_INTROSPECTION === 'on',
    natsUrl: env.NATS_URL,
    cacheBytes: env.LIANXI_CACHE_MB * 1024 * 1024,
    signInAttempts: env.LIANXI_SIGN_IN_ATTEMPTS,
    signInLockMinutes: env.LIANXI_SIGN_IN_LOCK_MINUTES,
    sessionHours: env.LIANXI_SESSION_HOURS,
    authSecret: env.LIANXI_AUTH_SECRET ?? null,
    oidc: oidcConfig(env),
    logLevel: env.LIANXI_LOG_LEVEL,
  };
}

/** A subgraph without an address of its own listens beside the gateway, on the ports after it. */
function subgraphUrls(env: Settings): Record<SubgraphName, string> {
  const given: Record<SubgraphName, string | undefined> = {
    housing: env.LIANXI_SUBGRAPH_HOUSING_URL,
    'public-security': env.LIANXI_SUBGRAPH_PUBLIC_SECURITY_URL,
    'urban-management': env.LIANXI_SUBGRAPH_URBAN_MANAGEMENT_URL,
    communities: env.LIANXI_SUBGRAPH_COMMUNITIES_URL,
    'joint-meeting': env.LIANXI_SUBGRAPH_JOINT_MEETING_URL,
  };
  return Object.fromEntries(
    subgraphNames.map((name, index) => [
      name,
      given[name] ?? `http://127.0.0.1:${env.PORT + 1 + index}/graphql`,
    ]),
  ) as Record<SubgraphName, string>;
}

function findOidcFaults(given: Record<string, string | undefined>): string[] {
  const names = ['LIANXI_OIDC_ISSUER', 'LIANXI_OIDC_CLIENT_ID', 'LIANXI_OIDC_CLIENT_SECRET'];
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) => `${name}: is missing while the others of single sign-on are set`);
}

function oidcConfig(env: Settings): OidcConfig | null {
  const { LIANXI_OIDC_ISSUER: issuer, LIANXI_OIDC_CLIENT_ID: clientId } = env;
  const { LIANXI_OIDC_CLIENT_SECRET: clientSecret } = env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}
