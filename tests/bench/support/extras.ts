import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what only benchmarks use. */
export const extrasFolder = fileURLToPath(new URL('../extras', import.meta.url));

/** Throws when the packages of `extras` are not there. */
export function requireExtras(): void {
  if (existsSync(join(extrasFolder, 'node_modules'))) return;
  throw new Error('Its packages are missing: start it as npm run bench -- NAME');
}

/** The version of a package of `extras`. */
export function versionOfExtra(name: string): string {
  const file = join(extrasFolder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
