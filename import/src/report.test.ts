import { expect, test } from 'vitest';
import { emptyResult } from './import-run.ts';
import { createProgress } from './progress.ts';
import { createWarnings, faultLine, summaryLines } from './report.ts';

const fault = {
  line: 12,
  column: '建成年份',
  value: '九八年',
  reason: 'not_a_year',
  about: null,
} as const;

test('a fault names line, column, value and reason in both languages', () => {
  expect(faultLine(fault, 'zh')).toBe(
    '第 12 行 “建成年份”列：“九八年” 不是年份（如 1998 或 1998年）',
  );
  expect(faultLine(fault, 'en')).toBe(
    'line 12, column "建成年份": "九八年" is no year (such as 1998 or 1998年)',
  );
});

test('what a fault is about stands in its sentence', () => {
  const repeated = { ...fault, value: null, reason: 'repeated', about: '7' } as const;
  expect(faultLine(repeated, 'zh')).toBe('第 12 行 “建成年份”列：与第 7 行重复');
});

test('warnings that say the same are one line', () => {
  const warnings = createWarnings();
  for (const line of [3, 4, 5]) {
    warnings.add({ line, column: '小区类型', value: null, reason: 'assumed', about: '商品房' });
  }
  expect(warnings.lines('zh')).toEqual(['第 3 行 “小区类型”列：未填写，按“商品房”登记（共 3 行）']);
});

test('warnings beyond a hundred are counted only', () => {
  const warnings = createWarnings();
  for (let line = 1; line <= 130; line++) {
    const value = `企业${line}`;
    warnings.add({ line, column: '物业企业', value, reason: 'unknown_company', about: null });
  }
  expect(warnings.lines('en')).toHaveLength(101);
  expect(warnings.lines('en').at(-1)).toBe('30 more warnings');
});

test('the summary says what became of the file', () => {
  const result = { ...emptyResult(), rows: 10, faultyRows: 2, created: 8 };
  for (const outcome of ['refused', 'looked', 'imported'] as const) {
    for (const locale of ['zh', 'en'] as const) {
      const lines = summaryLines({ ...result, outcome, newStreets: ['临河街道'] }, locale);
      expect(lines[0]).toMatch(/10.*2/);
      expect(lines.length).toBe(outcome === 'imported' ? 3 : 2);
    }
  }
});

test('progress is a bar on a terminal and a few lines elsewhere', () => {
  const terminal: string[] = [];
  const bar = createProgress({ isTTY: true, write: (text) => terminal.push(text) }, 'zh');
  for (let share = 0; share <= 1; share += 0.001) bar.show(share);
  expect(terminal.length).toBeLessThanOrEqual(100);
  expect(terminal.at(-1)).toContain('█');
  const lines: string[] = [];
  const plain = createProgress({ write: (text) => lines.push(text) }, 'en');
  for (let share = 0; share <= 1.0005; share += 0.001) plain.show(share);
  expect(lines).toEqual(['25% done\n', '50% done\n', '75% done\n', '100% done\n']);
});
