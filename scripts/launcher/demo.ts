import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '@lianxi/db';
import { users } from '@lianxi/db/identity';
import type { ServiceName } from '@lianxi/db/migrate';
import type { Log } from './log.ts';
import { readSecret } from './secrets.ts';
import { endProcess, spawnNode } from './service.ts';
import type { Settings } from './settings.ts';

/** How to sign in to the demo district. */
export interface DemoAccounts {
  names: readonly string[];
  password: string;
}

type Urls = Record<ServiceName, string>;

const script = fileURLToPath(new URL('load-demo-process.ts', import.meta.url));

/**
 * Loads the demo district into an empty database, unless the settings forbid it, and goes on where a
 * load was cut off; null when the database holds something else.
 */
export async function loadDemo(
  settings: Settings,
  urls: Urls,
  log: Log,
  signal: AbortSignal,
): Promise<DemoAccounts | null> {
  if (!settings.loadsDemo) return null;
  const password = readSecret(settings.dataFolder, 'demo-password', 9);
  const file = join(settings.dataFolder, 'secrets', 'demo-accounts.json');
  // A demo district gets its accounts last, so with any account there is nothing left to load.
  const usernames = await readUsernames(urls.gateway);
  if (usernames.length === 0) {
    const names = await runLoader(settings, urls, password, log, signal);
    if (names) writeFileSync(file, JSON.stringify(names), { mode: 0o600 });
    return names && { names, password };
  }
  if (!existsSync(file)) return null;
  const names = JSON.parse(readFileSync(file, 'utf8')) as string[];
  return names.every((name) => usernames.includes(name)) ? { names, password } : null;
}

async function readUsernames(gatewayUrl: string): Promise<(string | null)[]> {
  const gateway = connect({ url: gatewayUrl, applicationName: 'lianxi-start', max: 1 });
  try {
    const rows = await gateway.db.select({ username: users.username }).from(users);
    return rows.map((row) => row.username);
  } finally {
    await gateway.close();
  }
}

/** In a process of its own, which takes its memory with it and can be ended at any moment. */
async function runLoader(
  settings: Settings,
  urls: Urls,
  password: string,
  log: Log,
  signal: AbortSignal,
): Promise<string[] | null> {
  let names: string[] | null = null;
  const child = spawnNode({
    name: 'demo',
    args: [script],
    environment: {
      PATH: settings.environment['PATH'],
      LIANXI_DEMO_URLS: JSON.stringify(urls),
      LIANXI_DEMO_PASSWORD: password,
    },
    log(name, message, fields) {
      if (message === 'loaded') names = fields?.['names'] as string[] | null;
      else log(name, message, fields);
    },
  });
  const stop = () => void endProcess(child);
  signal.addEventListener('abort', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new Error('The demo district could not be loaded (see above).');
  return names;
}
