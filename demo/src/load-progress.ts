/** Where progress is shown; a terminal gets a bar, anything else a line now and then. */
export interface ProgressOutput {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const barLength = 30;
const everyMs = { terminal: 200, lines: 5_000 };
const words = {
  zh: { done: '件事项', rate: '件/秒', left: '剩' },
  en: { done: 'issues', rate: 'a second', left: 'left' },
};

/** Shows how many issues are loaded, how fast, and how long the rest will take. */
export function createLoadProgress(
  output: ProgressOutput,
  count: number,
  locale: 'zh' | 'en',
  clock: () => number = Date.now,
) {
  const startedAt = clock();
  const { done: issues, rate: aSecond, left } = words[locale];
  let shownAt = startedAt;
  const line = (done: number) => {
    const rate = (done * 1_000) / Math.max(1, clock() - startedAt);
    const secondsLeft = rate > 0 ? Math.round((count - done) / rate) : 0;
    return `${done}/${count} ${issues}, ${rate.toFixed(1)} ${aSecond}, ${left} ${secondsLeft} s`;
  };
  return {
    show(done: number): void {
      const isTerminal = output.isTTY === true;
      if (clock() - shownAt < (isTerminal ? everyMs.terminal : everyMs.lines)) return;
      shownAt = clock();
      if (!isTerminal) {
        output.write(`${line(done)}\n`);
        return;
      }
      const full = Math.round((done / count) * barLength);
      const bar = '█'.repeat(full) + ' '.repeat(barLength - full);
      output.write(`\r[${bar}] ${line(done)}  `);
    },
    end(): void {
      if (output.isTTY === true) output.write('\n');
      output.write(`${line(count)}\n`);
    },
  };
}
