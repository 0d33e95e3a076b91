import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import type { Locale } from '@lianxi/kit/locale';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImportCommand } from './command.ts';
import { snapshotOf } from './testing/snapshot.ts';
import { makeTestFolder, type TestFolder } from './testing/test-file.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));

let folder: TestFolder;
let database: TestDatabase;
beforeAll(async () => {
  folder = await makeTestFolder();
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  await folder[Symbol.asyncDispose]();
});

/** Runs the command as `npm run import -- …` would; `opened` counts how often it took the database. */
async function run(args: string[], locale: Locale = 'zh') {
  const lines: string[] = [];
  let opened = 0;
  let stopped = 0;
  const code = await runImportCommand(args, {
    locale,
    folder: samples,
    openDatabase: async () => {
      opened += 1;
      return { urls: database.urls, stop: async () => void (stopped += 1) };
    },
    output: { write: (text) => lines.push(...text.trimEnd().split('\n')) },
    progress: { write: () => {} },
  });
  expect(stopped).toBe(opened);
  return { code, lines, opened };
}

describe('the command', () => {
  test('imports a register and a ledger, found from where it was called', async () => {
    const register = await run(['compounds', 'compounds.csv']);
    expect(register.code).toBe(0);
    expect(register.lines).toContain('已导入：新增 5，更新 0，未变 0，划定辖区 5。');
    const ledger = await run(['issues', 'issues.csv'], 'en');
    expect(ledger.lines).toEqual([
      '7 rows read, 0 faulty.',
      'Imported: 7 created, 0 updated, 0 unchanged.',
    ]);
    const before = await snapshotOf(database);
    expect((await run(['issues', 'issues.csv'])).lines).toContain(
      '已导入：新增 0，更新 0，未变 7。',
    );
    expect(await snapshotOf(database)).toBe(before);
  });

  test('ends with 1 for a file with faults and names them by line and column', async () => {
    const path = await folder.write('编码,小区,建成年份\nA1,一号院,九八年\n');
    const { code, lines } = await run(['compounds', path, '--dry-run']);
    expect(code).toBe(1);
    expect(lines[0]).toBe('第 2 行 “建成年份”列：“九八年” 不是年份（如 1998 或 1998年）');
    expect(lines).toContain('读取 1 行，有误 1 行。');
    expect((await run(['compounds', path])).code).toBe(1);
  });

  test('ends with 0 when faulty rows were to be skipped', async () => {
    const path = await folder.write('编码,小区,建成年份\nA1,一号院,九八年\nA2,二号院,1998年\n');
    const { code, lines } = await run(['compounds', path, '--skip-bad'], 'en');
    expect(code).toBe(0);
    expect(lines[0]).toBe(
      'line 2, column "建成年份": "九八年" is no year (such as 1998 or 1998年)',
    );
    expect(lines).toContain('Imported: 1 created, 0 updated, 0 unchanged.');
  });

  test('needs no database to refuse a file without our columns', async () => {
    const path = await folder.write('甲,乙\n1,2\n');
    const { code, lines, opened } = await run(['issues', path]);
    expect(code).toBe(1);
    expect(lines).toEqual([
      '文件缺少必需的列：标题或内容；类别；小区名称或小区编码或社区。文件中的列：甲、乙',
    ]);
    expect(opened).toBe(0);
  });

  test.each([
    ['workbook', 'PK\u0003\u0004', '这是 Excel 工作簿：请在 Excel 中另存为 CSV 后导入'],
    ['empty file', '', '文件是空的'],
    ['open quote', '编码,小区\nA1,"一号院\n', '第 2 行的引号未配对，文件无法继续读取'],
  ])('refuses a file that is no table: %s', async (_, text, line) => {
    const { code, lines } = await run(['compounds', await folder.writeBytes(Buffer.from(text))]);
    expect({ code, lines }).toEqual({ code: 1, lines: [line] });
  });

  test.each([
    [[]],
    [['compounds']],
    [['people', 'x.csv']],
    [['issues', 'a.csv', 'b.csv']],
    [['issues', 'a.csv', '--force']],
  ])('ends with 2 and its usage for %j', async (args) => {
    const { code, lines, opened } = await run(args);
    expect(code).toBe(2);
    expect(lines[0]).toContain('用法');
    expect(opened).toBe(0);
  });

  test('ends with 2 for a file that is not there or is a folder', async () => {
    for (const path of ['nowhere.csv', folder.path]) {
      const { code, lines } = await run(['issues', path]);
      expect(code).toBe(2);
      expect(lines[0]).toContain('无法读取文件');
    }
  });

  test('ends with 3 when the database fails', async () => {
    const lines: string[] = [];
    const code = await runImportCommand(['compounds', 'compounds.csv'], {
      locale: 'en',
      folder: samples,
      openDatabase: () => Promise.reject(new Error('no server')),
      output: { write: (text) => lines.push(text.trim()) },
      progress: { write: () => {} },
    });
    expect(code).toBe(3);
    expect(lines).toEqual(['The import failed and nothing was changed: no server']);
  });
});
