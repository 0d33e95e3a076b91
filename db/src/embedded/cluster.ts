import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home.ts';
import type { RuntimeUser } from './runtime-user.ts';

export const ADMIN_ROLE = 'lianxi';
export const DATABASE = 'lianxi';

/** What a child of ours inherits: no PG* variable of the caller's shell, messages in English. */
export const childEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Reads the superuser's password, or makes one that only the launcher's user can read. */
export async function readPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'postgres', 'password');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFile(file, 'utf8');
}

/**
 * Makes the cluster with its database, once.
 * It gets its name when it is complete, so that a start that was killed leaves nothing half-made.
 */
export async function createCluster(
  home: Home,
  binaries: string,
  password: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(home.cluster)) return;
  const unfinished = `${home.cluster}.unfinished`;
  const passwordFile = `${unfinished}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (home.user) {
    await chown(unfinished, home.user.uid, home.user.gid);
    await chown(passwordFile, home.user.uid, home.user.gid);
  }
  try {
    await run(home, join(binaries, 'initdb'), [
      `--pgdata=${unfinished}`,
      `--username=${ADMIN_ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order of texts on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(durable ? [] : ['--no-sync']),
    ]);
    const createDatabase = `CREATE DATABASE ${DATABASE};\n`;
    const single = ['--single', '-D', unfinished, 'postgres'];
    await run(home, join(binaries, 'postgres'), single, createDatabase);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, home.cluster);
}

async function run(
  home: { folder: string; user: RuntimeUser },
  command: string,
  args: string[],
  input = '',
): Promise<void> {
  const child = spawn(command, args, { ...home.user, cwd: home.folder, env: childEnvironment });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  // A command that ends before it read its input says why in its output.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} failed (${code}): ${output.trim()}`);
}
