import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServiceName } from '@lianxi/db/migrate';
import type { Log } from './log.ts';
import { root } from './root.ts';
import { readSecret } from './secrets.ts';
import type { Settings } from './settings.ts';

/** How to sign in to the demo district. */
export interface DemoAccounts {
  names: readonly string[];
  password: string;
}

interface DemoDistrict {
  /** Loads the district through the subgraphs' services; false when the database is not empty. */
  loadDemoDistrict(options: {
    urls: Record<ServiceName, string>;
    password: string;
    onProgress(message: string): void;
  }): Promise<boolean>;
  demoAccountNames: readonly string[];
}

const module = join(root, 'demo/src/demo-district.ts');

/** Loads the demo district into an empty database, unless the settings forbid it. */
export async function loadDemo(
  settings: Settings,
  urls: Record<ServiceName, string>,
  log: Log,
): Promise<DemoAccounts | null> {
  if (!settings.loadsDemo || !existsSync(module)) return null;
  const demo = (await import(pathToFileURL(module).href)) as DemoDistrict;
  const password = readSecret(settings.dataFolder, 'demo-password', 9);
  const onProgress = (message: string) => log('demo', message);
  await demo.loadDemoDistrict({ urls, password, onProgress });
  return { names: demo.demoAccountNames, password };
}
