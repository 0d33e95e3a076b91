import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What one look at all bytes of a file tells. */
export interface FileLook {
  encoding: Encoding;
  /** Changes with every byte, so that a second reading can be held to the first. */
  digest: string;
  bytes: number;
}

/** Thrown when a file is no text: a workbook, or empty. */
export class NotTextError extends Error {
  readonly kind: 'workbook' | 'empty';

  constructor(kind: 'workbook' | 'empty') {
    super(kind === 'workbook' ? 'The file is a workbook' : 'The file is empty');
    this.name = 'NotTextError';
    this.kind = kind;
  }
}

const replacement = /\ufffd/g;

/**
 * Tells UTF-8 from GB18030 by which of the two can read more of the whole file: the first Chinese
 * character may stand far behind its beginning. Throws `NotTextError`.
 */
export async function lookAtFile(path: string): Promise<FileLook> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8');
  let faults = 0;
  let bytes = 0;
  let start: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(path)) {
    if (bytes === 0) start = Buffer.from(chunk.subarray(0, 8));
    bytes += chunk.length;
    hash.update(chunk);
    faults += countOf(utf8.decode(chunk, { stream: true }));
  }
  faults += countOf(utf8.decode());
  if (bytes === 0) throw new NotTextError('empty');
  if (isWorkbook(start)) throw new NotTextError('workbook');
  const digest = hash.digest('hex');
  const marked = markedEncoding(start);
  if (marked !== null) return { encoding: marked, digest, bytes };
  if (faults === 0) return { encoding: 'utf-8', digest, bytes };
  const encoding = (await countGbFaults(path)) < faults ? 'gb18030' : 'utf-8';
  return { encoding, digest, bytes };
}

function readChunks(path: string): AsyncIterable<Buffer> {
  return createReadStream(path) as AsyncIterable<Buffer>;
}

function markedEncoding(start: Buffer): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start.subarray(0, 4).equals(Buffer.from([0x84, 0x31, 0x95, 0x33]))) return 'gb18030';
  return null;
}

/** The first bytes of .xlsx (a zip archive) and .xls (an OLE file). */
function isWorkbook(start: Buffer): boolean {
  return (
    start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04])) ||
    start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
  );
}

async function countGbFaults(path: string): Promise<number> {
  const decoder = iconv.getDecoder('gb18030');
  let faults = 0;
  for await (const chunk of readChunks(path)) faults += countOf(decoder.write(chunk));
  return faults + countOf(decoder.end() ?? '');
}

function countOf(text: string): number {
  return text.match(replacement)?.length ?? 0;
}
