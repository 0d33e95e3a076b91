import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './process-table.ts';

interface Holder {
  pid: number;
  start: string | null;
}

/**
 * Marks the data folder as used by this process and returns the release.
 * Throws when another living launcher uses it; the mark of a killed one is taken over.
 */
export function lockDataFolder(dataFolder: string): () => void {
  const file = fileIn(dataFolder);
  const own: Holder = { pid: process.pid, start: startOf(process.pid) };
  const mark = () => writeFileSync(file, JSON.stringify(own), { mode: 0o600, flag: 'wx' });
  try {
    mark();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = livingLauncher(dataFolder);
    if (holder !== null) {
      throw new Error(
        `The data folder ${dataFolder} is in use by process ${holder}: stop it first, or set LIANXI_DATA to another folder.`,
        { cause: error },
      );
    }
    rmSync(file, { force: true });
    mark();
  }
  return () => rmSync(file, { force: true });
}

/** The process that uses the data folder, or null. */
export function livingLauncher(dataFolder: string): number | null {
  const holder = readHolder(fileIn(dataFolder));
  if (!holder || holder.start === null) return null;
  return startOf(holder.pid) === holder.start ? holder.pid : null;
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'postgres', 'launcher.json');
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    // Missing, or half-written by a launcher that was killed: nobody holds it.
    return null;
  }
}
