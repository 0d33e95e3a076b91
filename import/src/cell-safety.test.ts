import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeText } from './cell-safety.ts';
import { anyText } from './testing/any-text.ts';

test.each(['', '   ', '　', '-', '—', '——', '/', '无', 'N/A', '\ufeff', '暂无'])(
  '%j says nothing',
  (cell) => {
    expect(safeText(cell)).toEqual({ ok: true, value: null });
  },
);

test.each([
  ['=1+1', 'formula'],
  ['＝HYPERLINK("http://x")', 'formula'],
  ['@SUM(A1)', 'formula'],
  ["+cmd|' /C calc'!A0", 'formula'],
  ["-2+3+cmd|' /C calc'!A0", 'formula'],
  [' =1+1', 'formula'],
  ['楼\u0000道', 'control_characters'],
  ['楼\u0007道', 'control_characters'],
  ['楼\u001b[31m道', 'control_characters'],
  ['楼\u202e道', 'control_characters'],
  ['楼\ufffd道', 'broken_characters'],
  ['楼\ud800道', 'broken_characters'],
  ['#REF!', 'spreadsheet_error'],
  ['楼'.repeat(100_000), 'too_long'],
])('%j is refused', (cell, reason) => {
  expect(safeText(cell)).toMatchObject({ ok: false, reason });
});

test.each([
  ['-3号楼地下室', '-3号楼地下室'],
  ['+86 358 0000000', '+86 358 0000000'],
  [' 第一行\n第二行 ', '第一行\n第二行'],
  ['a=b', 'a=b'],
  ['翠湖\u200b花园', '翠湖花园'],
  ['12#楼', '12#楼'],
])('%j is a text', (cell, value) => {
  expect(safeText(cell)).toEqual({ ok: true, value });
});

test('what passes holds no control character and begins with no formula', () => {
  fc.assert(
    fc.property(anyText, (cell) => {
      const text = safeText(cell);
      if (!text.ok || text.value === null) return;
      expect(text.value).not.toMatch(/^[=@]|[\u0000-\u0008\u000b-\u001f\u007f]/);
      expect(text.value.isWellFormed()).toBe(true);
    }),
  );
});
