/** Runs something soon after it is asked for, once for all who ask meanwhile. */
export interface Pulse {
  ask(): void;
  stop(): void;
}

/** Makes a pulse that runs at most every so many milliseconds. */
export function createPulse(everyMs: number, run: () => void): Pulse {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  return {
    ask() {
      if (stopped) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, everyMs);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
