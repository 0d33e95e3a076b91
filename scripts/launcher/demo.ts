import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillDatabase } from '@lianxi/db/fill';
import type { Database } from './database.ts';
import type { Log } from './log.ts';
import { readSecret } from './secrets.ts';
import { endProcess, spawnNode } from './service.ts';
import type { Settings } from './settings.ts';

/** How to sign in to the demo district. */
export interface DemoAccounts {
  names: readonly string[];
  password: string;
}

const script = fileURLToPath(new URL('load-demo-process.ts', import.meta.url));

/**
 * Loads the demo district into an empty database, unless the settings forbid it; null when the
 * database holds something else.
 */
export async function loadDemo(
  settings: Settings,
  database: Database,
  log: Log,
  signal: AbortSignal,
): Promise<DemoAccounts | null> {
  if (!settings.loadsDemo) return null;
  const password = readSecret(settings.dataFolder, 'demo-password', 9);
  const file = join(settings.dataFolder, 'secrets', 'demo-accounts.json');
  await fillDatabase(database.adminUrl, async () => {
    const names = await runLoader(settings, database, password, log, signal);
    writeFileSync(file, JSON.stringify(names));
  });
  if (!existsSync(file)) return null;
  return { names: JSON.parse(readFileSync(file, 'utf8')) as string[], password };
}

/** In a process of its own, which takes its memory with it and can be ended at any moment. */
async function runLoader(
  settings: Settings,
  database: Database,
  password: string,
  log: Log,
  signal: AbortSignal,
): Promise<string[]> {
  let names: string[] = [];
  const child = spawnNode({
    name: 'demo',
    args: [script],
    environment: {
      PATH: settings.environment['PATH'],
      LIANXI_DEMO_URLS: JSON.stringify(database.urls),
      LIANXI_DEMO_PASSWORD: password,
    },
    log(name, message, fields) {
      if (message === 'loaded') names = fields?.['names'] as string[];
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
