import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig as readGatewayConfig } from '@lianxi/gateway/config';
import { attachmentFaults } from '@lianxi/joint-meeting/attachment/attachment-settings';
import { z } from 'zod';
import { root } from './root.ts';

/** What `npm start` itself decides by; the gateway reads its own settings from the same place. */
export interface Settings {
  host: string;
  port: number;
  dataFolder: string;
  /** Null for the embedded server. */
  databaseUrl: string | null;
  loadsDemo: boolean;
  rolePrefix: string;
  /** Null to keep one in the data folder. */
  roleSecret: string | null;
  /** Subgraphs that run elsewhere, by name. */
  remoteSubgraphs: ReadonlySet<string>;
  environment: Environment;
}

export type Environment = Record<string, string | undefined>;

// The subgraphs listen on the five ports after it.
const HIGHEST_PORT = 65_530;

const schema = z.object({
  PORT: z.coerce.number('must be a port number').int().min(1).max(HIGHEST_PORT).default(4000),
  HOST: z.string().default('127.0.0.1'),
  LIANXI_DATA: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
    .optional(),
  LIANXI_DEMO: z.enum(['auto', 'never']).default('auto'),
  LIANXI_ROLE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/, 'must be a short lower-case name')
    .default('lianxi'),
  LIANXI_ROLE_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
});

/** Thrown when settings are wrong; the message names every fault. */
export class SettingsError extends Error {
  constructor(faults: string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/** Reads `.env` and the environment, which wins; throws `SettingsError` with all faults together. */
export function readSettings(): Settings {
  const file = resolve(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return settingsOf(process.env);
}

/** Reads the settings of one environment; an empty variable counts as unset. */
export function settingsOf(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = schema.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );
  const named = new Set(faults.map(variableOf));
  const others = [...gatewayFaults(given), ...attachmentFaults(given)];
  faults.push(...others.filter((fault) => !named.has(variableOf(fault))));
  if (!parsed.success || faults.length > 0) throw new SettingsError(faults);
  return {
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    dataFolder: resolve(root, parsed.data.LIANXI_DATA),
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    loadsDemo: parsed.data.LIANXI_DEMO === 'auto',
    rolePrefix: parsed.data.LIANXI_ROLE_PREFIX,
    roleSecret: parsed.data.LIANXI_ROLE_SECRET ?? null,
    remoteSubgraphs: new Set(
      subgraphs.filter((name) => given[subgraphUrlVariable(name)] !== undefined),
    ),
    environment: given,
  };
}

/** The language of a command's messages: Chinese, unless the terminal asks for English. */
export function localeOf(environment: Environment): 'zh' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh';
}

/** The subgraphs, in the order of their ports. */
export const subgraphs = [
  'housing',
  'public-security',
  'urban-management',
  'communities',
  'joint-meeting',
] as const;

export type Subgraph = (typeof subgraphs)[number];

/** The variable that says where a subgraph answers, such as `LIANXI_SUBGRAPH_HOUSING_URL`. */
export function subgraphUrlVariable(name: Subgraph): string {
  return `LIANXI_SUBGRAPH_${name.replaceAll('-', '_').toUpperCase()}_URL`;
}

/** Asks the gateway before it is started, so that its faults are named together with ours. */
function gatewayFaults(environment: Environment): string[] {
  try {
    readGatewayConfig({ DATABASE_URL: 'postgres://localhost', ...environment });
    return [];
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : [];
    return lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  }
}

function variableOf(fault: string): string {
  return fault.split(':')[0] ?? '';
}
