import { appendFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookAtFile } from './file-look.ts';
import { BrokenQuotesError, FileChangedError, readRows } from './read-rows.ts';
import { makeTestFolder, type TestFolder } from './testing/test-file.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await makeTestFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function rowsOf(path: string): Promise<[line: number, ...cells: string[]][]> {
  const rows: [number, ...string[]][] = [];
  for await (const { line, cells } of readRows(path, await lookAtFile(path))) {
    rows.push([line, ...cells]);
  }
  return rows;
}

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['gb18030', false],
  ['utf-16le', true],
] as const)('%s (mark: %s) reads the same', async (encoding, bom) => {
  const path = await folder.write('小区,户数\r\n翠湖花园,812\r\n', encoding, bom);
  expect(await rowsOf(path)).toEqual([
    [1, '小区', '户数'],
    [2, '翠湖花园', '812'],
  ]);
});

test('a quoted line break stays in its cell and counts as a line', async () => {
  const path = await folder.write('a,b\r\n1,"x\r\ny\nz"\r\n\r\n,,\r\n2,w');
  expect(await rowsOf(path)).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'x\ny\nz'],
    [7, '2', 'w'],
  ]);
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', async (end) => {
  const path = await folder.write(['a,b', '1,2', '3,4'].join(end));
  expect(await rowsOf(path)).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
  ]);
});

test('tabs and semicolons part cells too', async () => {
  expect(await rowsOf(await folder.write('a\tb,c\td\n1\t2\t3\n'))).toEqual([
    [1, 'a', 'b,c', 'd'],
    [2, '1', '2', '3'],
  ]);
  expect(await rowsOf(await folder.write('a;b\n1;2\n'))).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
  ]);
});

test('a quote within a text is a character', async () => {
  expect(await rowsOf(await folder.write('a,b\n5"管,他说"好"\n'))).toEqual([
    [1, 'a', 'b'],
    [2, '5"管', '他说"好"'],
  ]);
});

test('a quote that is never closed is refused with the line where its row begins', async () => {
  const path = await folder.write(`a,b\n1,2\n3,"offen\n${'4,5\n'.repeat(10)}`);
  await expect(rowsOf(path)).rejects.toThrow(new BrokenQuotesError(3));
});

test('an open quote in a huge file ends the reading before it fills the memory', async () => {
  const path = await folder.write(`a,b\n3,"offen\n${'4,5\n'.repeat(1_000_000)}`);
  await expect(rowsOf(path)).rejects.toThrow(new BrokenQuotesError(2));
});

test('a file that changed since it was looked at is refused', async () => {
  const path = await folder.write('a,b\n1,2\n');
  const look = await lookAtFile(path);
  await appendFile(path, '3,4\n');
  const readAll = async () => {
    for await (const row of readRows(path, look)) expect(row.line).toBeGreaterThan(0);
  };
  await expect(readAll()).rejects.toThrow(FileChangedError);
});
