import { expect, test } from 'vitest';
import { logLineOf } from './log.ts';

function linesOf(line: string): string[] {
  const lines: string[] = [];
  logLineOf(
    (name, message, fields) => lines.push(`${name}: ${message} ${JSON.stringify(fields ?? {})}`),
    'housing',
    line,
  );
  return lines;
}

test('a JSON line is shown by its message and fields', () => {
  expect(linesOf('{"level":30,"time":"2026-01-01","pid":7,"msg":"listening","port":4001}')).toEqual(
    ['housing: listening {"port":4001}'],
  );
});

test('warnings and errors are marked, and an error shows where it came from', () => {
  expect(linesOf('{"level":40,"msg":"slow"}')).toEqual(['housing: warning: slow {}']);
  expect(
    linesOf('{"level":50,"msg":"failed","err":{"message":"no","stack":"Error: no\\n at x"}}'),
  ).toEqual(['housing: error: failed {}', 'housing: Error: no\n at x {}']);
});

test('other lines are shown as they are, and empty ones not at all', () => {
  expect(linesOf('plain {text}')).toEqual(['housing: plain {text} {}']);
  expect(linesOf('{not json')).toEqual(['housing: {not json {}']);
  expect(linesOf('  ')).toEqual([]);
});
