import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Transform, type TransformCallback } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { FileLook } from './file-look.ts';

/** A row of the file. */
export interface Row {
  /** Line of the file on which it begins, from 1 on. */
  line: number;
  cells: readonly string[];
  /** Bytes of the file read so far, for showing progress. */
  bytesRead: number;
}

/** Thrown when the quotes of a file do not match or a row has no end; `line` is where that row begins. */
export class BrokenQuotesError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`The quotes of the row on line ${line} do not match`);
    this.name = 'BrokenQuotesError';
    this.line = line;
  }
}

/** Thrown when a file is not the one that was looked at before. */
export class FileChangedError extends Error {
  constructor() {
    super('The file changed while it was read');
    this.name = 'FileChangedError';
  }
}

/** Characters of one row, beyond which a quote was surely left open. */
const rowMaxLength = 2_000_000;
const firstCharacters = 4_096;

/** Reads a file row by row, holding only a few at a time; rows without any text are left out. */
export async function* readRows(path: string, look: FileLook): AsyncGenerator<Row> {
  const hash = createHash('sha256');
  let bytesRead = 0;
  const bytes = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      hash.update(chunk);
      bytesRead += chunk.length;
      done(null, chunk);
    },
  });
  let nextLine = 1;
  // The parser runs ahead of who reads its rows, so the lines wait here.
  const lines: number[] = [];
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path, look),
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: rowMaxLength,
    on_record: (cells: string[]) => {
      lines.push(nextLine);
      nextLine += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
      return cells;
    },
  });
  const rows = pipeline(
    createReadStream(path),
    bytes,
    iconv.decodeStream(look.encoding),
    plainLineBreaks(),
    parser,
    // The reader below meets the error too, as the parser is destroyed with it.
    () => {},
  );
  try {
    for await (const cells of rows as AsyncIterable<string[]>) {
      const line = lines.shift() ?? 0;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells, bytesRead };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenQuotesError(nextLine);
    throw error;
  }
  if (hash.digest('hex') !== look.digest) throw new FileChangedError();
}

/** Makes CR LF and lone CR one LF, so that lines are counted as editors count them. */
function plainLineBreaks(): Transform {
  let endsInCr = false;
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform(chunk: string, _encoding, done: TransformCallback) {
      const text = endsInCr && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
      endsInCr = chunk.endsWith('\r');
      done(null, text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    },
  });
}

/** Comma, tab or semicolon: what the beginning of the file has most of. */
async function delimiterOf(path: string, look: FileLook): Promise<string> {
  const stream = createReadStream(path, { end: firstCharacters - 1 });
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  const [firstLine = ''] = iconv.decode(Buffer.concat(chunks), look.encoding).split(/\r?\n|\r/);
  const count = (mark: string) => firstLine.split(mark).length;
  return ['\t', ';'].find((mark) => count(mark) > count(',')) ?? ',';
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
