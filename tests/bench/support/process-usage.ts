import { readFileSync, readdirSync } from 'node:fs';

/** The process that was started by this one, or by a child of it, with these words in its command. */
export function findChild(words: string): number {
  const own = new Set([process.pid]);
  const processes = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map((pid) => ({ pid, parent: parentOf(pid) }));
  for (const { pid, parent } of processes) if (parent !== null && own.has(parent)) own.add(pid);
  const found = [...own].find((pid) => pid !== process.pid && commandOf(pid).includes(words));
  if (found === undefined) throw new Error(`No process of ours runs ${words}`);
  return found;
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It ended while we looked.
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // As above.
    return '';
  }
}
