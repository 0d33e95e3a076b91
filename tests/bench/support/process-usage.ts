import { readFileSync, readdirSync } from 'node:fs';

/** Milliseconds of processor time that all threads of a process have used since they started. */
export function cpuMs(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((total, thread) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return total + Number(nanoseconds) / 1e6;
  }, 0);
}

/** Memory that a process holds now, and the most it ever held, in MiB. */
export function memoryMiB(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
  return { now: read('VmRSS') / 1024, peak: read('VmHWM') / 1024 };
}

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
