import { expect, test } from 'vitest';
import { createLoadProgress } from './load-progress.ts';

function shownBy(isTTY: boolean, locale: 'zh' | 'en'): string {
  let now = 0;
  let text = '';
  const output = { isTTY, write: (more: string) => (text += more) };
  const progress = createLoadProgress(output, 100, locale, () => now);
  for (const [at, done] of [
    [100, 1],
    [5_000, 50],
    [9_000, 90],
  ] as const) {
    now = at;
    progress.show(done);
  }
  now = 10_000;
  progress.end();
  return text;
}

test('a file gets a line every five seconds, with rate and time left', () => {
  expect(shownBy(false, 'en')).toBe(
    '50/100 issues, 10.0 a second, left 5 s\n100/100 issues, 10.0 a second, left 0 s\n',
  );
});

test('a terminal gets a bar', () => {
  expect(shownBy(true, 'zh')).toContain(
    `\r[${'█'.repeat(15)}${' '.repeat(15)}] 50/100 件事项, 10.0 件/秒, 剩 5 s`,
  );
});
