import type { Locale } from '@lianxi/kit/locale';

/** Where progress is shown; a terminal gets a bar, anything else a line now and then. */
export interface ProgressOutput {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** Shows a share of the work, from 0 to 1; a smaller one than before is not shown. */
  show(share: number): void;
  /** Makes room for other lines on the same terminal. */
  clear(): void;
}

const barLength = 30;
const steps = { terminal: 100, lines: 4 };

/** Shows how far the work is. */
export function createProgress(output: ProgressOutput, locale: Locale): Progress {
  const stepCount = output.isTTY === true ? steps.terminal : steps.lines;
  let shown = 0;
  return {
    show(share) {
      const step = Math.floor(Math.min(share, 1) * stepCount);
      if (step <= shown) return;
      shown = step;
      const percent = Math.round((step / stepCount) * 100);
      if (output.isTTY !== true) {
        output.write(locale === 'zh' ? `已完成 ${percent}%\n` : `${percent}% done\n`);
        return;
      }
      const full = Math.round((step / stepCount) * barLength);
      output.write(`\r[${'█'.repeat(full)}${' '.repeat(barLength - full)}] ${percent}%`);
    },
    clear() {
      if (output.isTTY === true && shown > 0) output.write(`\r${' '.repeat(barLength + 8)}\r`);
    },
  };
}
