import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.ts';
import { root } from './root.ts';

const board = join(root, 'board-ui');
// Not in `dist`, which is served, and emptied by each build.
const stampFile = join(board, 'node_modules', '.built-from');
const mode = 'production';
const sources = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Builds the board unless it was built from the same files. */
export async function buildBoard(log: Log, signal?: AbortSignal): Promise<void> {
  const stamp = hashSources();
  if (existsSync(join(board, 'dist', 'index.html')) && readStamp() === stamp) return;
  log('board', 'building, once after each change');
  const startedAt = Date.now();
  const vite = join(board, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: board,
    // Also when a test builds it: what is built is what `npm start` serves.
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  const output = collect(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The board could not be built:\n${output()}`);
  writeFileSync(stampFile, stamp);
  log('board', `built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

function hashSources(): string {
  const hash = createHash('sha256').update(mode);
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
  for (const source of sources) hashPath(hash, join(board, source));
  hashPath(hash, join(root, 'gateway', 'api.graphql'));
  return hash.digest('hex');
}

function hashPath(hash: Hash, path: string): void {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile()) hash.update(path).update(readFileSync(path));
  if (!entry?.isDirectory()) return;
  for (const name of readdirSync(path).toSorted()) {
    if (!name.endsWith('.test.ts')) hashPath(hash, join(path, name));
  }
}

function readStamp(): string | null {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text.trim();
}
