import { readdirSync, readFileSync } from 'node:fs';

/** The running processes that a process started, and those that they started, by name. */
export function descendantsOf(pid: number): { pid: number; command: string }[] {
  const children = readProcesses().filter((process) => process.parent === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child.pid)]);
}

/** True while the process runs; one that only waits for its parent's question does not. */
export function isRunning(pid: number): boolean {
  return readProcesses().some((process) => process.pid === pid);
}

function readProcesses(): { pid: number; parent: number; command: string }[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid, parent: Number(parent), command }];
      } catch {
        // Ended while we looked.
        return [];
      }
    });
}
