import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput, textField } from './input.ts';

const schema = z.object({ title: textField(1, 6), reason: textField(2, 6) });

test.each([
  ['zh', { title: ' ', reason: '可以' }, 'title', '请填写。'],
  ['zh', { title: '标题', reason: '无' }, 'reason', '请至少填写2个字。'],
  ['zh', { title: '一二三四五六七', reason: '可以' }, 'title', '最多填写6个字。'],
  ['en', { title: ' ', reason: 'so' }, 'title', 'Fill this in.'],
  ['en', { title: 'title', reason: 'x' }, 'reason', 'Write at least 2 characters.'],
  ['en', { title: 'a title', reason: 'so' }, 'title', 'Write at most 6 characters.'],
] as const)('a text of the wrong length is told so in %s', (locale, input, path, detail) => {
  expect(parseInput(schema, input, locale).invalid).toEqual({
    __typename: 'InvalidInput',
    path,
    detail,
  });
});
