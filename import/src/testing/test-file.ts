import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';

/** A folder for files of one test file. */
export interface TestFolder extends AsyncDisposable {
  path: string;
  /** Writes a text in an encoding and returns the file's path. */
  write(text: string, encoding?: 'utf-8' | 'gb18030' | 'utf-16le', bom?: boolean): Promise<string>;
  /** Writes bytes as they are. */
  writeBytes(bytes: Uint8Array): Promise<string>;
}

/** Makes a folder; dispose of it at the end. */
export async function makeTestFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lianxi-import-'));
  let count = 0;
  const writeBytes = async (bytes: Uint8Array) => {
    count += 1;
    const file = join(path, `${count}.csv`);
    await writeFile(file, bytes);
    return file;
  };
  return {
    path,
    writeBytes,
    write: (text, encoding = 'utf-8', bom = false) =>
      writeBytes(iconv.encode(text, encoding, { addBOM: bom })),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
