import { afterAll, beforeAll, expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { lookAtFile } from './file-look.ts';
import { makeTestFolder, type TestFolder } from './testing/test-file.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await makeTestFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const text = '小区名称,地址\n翠湖花园,临河路12号\n';

test.each([
  ['utf-8', false, 'utf-8'],
  ['utf-8', true, 'utf-8'],
  ['gb18030', false, 'gb18030'],
  ['utf-16le', true, 'utf-16le'],
] as const)('a file in %s (mark: %s) is told to be %s', async (encoding, bom, expected) => {
  const look = await lookAtFile(await folder.write(text, encoding, bom));
  expect(look.encoding).toBe(expected);
});

test('the first Chinese character may stand behind a long stretch of ASCII', async () => {
  const long = `${'a,b\n'.repeat(100_000)}翠湖花园\n`;
  expect((await lookAtFile(await folder.write(long, 'gb18030'))).encoding).toBe('gb18030');
  expect((await lookAtFile(await folder.write(long))).encoding).toBe('utf-8');
});

test('one broken byte does not make another encoding of UTF-8 or of GB18030', async () => {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const bytes = Buffer.concat([
      iconv.encode(text.repeat(20), encoding),
      Buffer.from([0xff, 0x0a]),
      iconv.encode(text.repeat(20), encoding),
    ]);
    expect((await lookAtFile(await folder.writeBytes(bytes))).encoding).toBe(encoding);
  }
});

test('rare characters of GB18030 with four bytes are read', async () => {
  const look = await lookAtFile(await folder.write('小区,𠮷祥苑\n', 'gb18030'));
  expect(look.encoding).toBe('gb18030');
});

test('the digest tells every change', async () => {
  const one = await lookAtFile(await folder.write(text));
  const other = await lookAtFile(await folder.write(text.replace('12', '13')));
  expect(one.digest).not.toBe(other.digest);
});

test('workbooks and empty files are no tables', async () => {
  const workbook = await folder.writeBytes(Buffer.from('PK\u0003\u0004rest', 'latin1'));
  await expect(lookAtFile(workbook)).rejects.toMatchObject({ kind: 'workbook' });
  const empty = await folder.writeBytes(Buffer.alloc(0));
  await expect(lookAtFile(empty)).rejects.toMatchObject({ kind: 'empty' });
});
