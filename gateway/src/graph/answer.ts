import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { PresentedResult } from './present-result.ts';

const compress = promisify(gzip);

/** A result in the forms in which it is sent, each made once. */
export interface Answer {
  result(): PresentedResult;
  /** The result as JSON. */
  text(): Buffer;
  /** The JSON packed with gzip, at the level where time and size meet. */
  packed(): Promise<Buffer>;
}

/** Makes an answer of a result that nobody changes any more. */
export function answerOf(result: PresentedResult): Answer {
  let text: Buffer | undefined;
  return createAnswer(
    () => result,
    () => (text ??= Buffer.from(JSON.stringify(result))),
  );
}

/** Makes an answer of its JSON alone, as it is kept; `onPacked` hears once what packing added. */
export function answerOfText(text: Buffer, onPacked: (bytes: number) => void): Answer {
  return createAnswer(
    () => JSON.parse(text.toString('utf8')) as PresentedResult,
    () => text,
    onPacked,
  );
}

function createAnswer(
  result: () => PresentedResult,
  text: () => Buffer,
  onPacked?: (bytes: number) => void,
): Answer {
  let packed: Promise<Buffer> | undefined;

  // In the thread pool.
  async function pack(): Promise<Buffer> {
    const bytes = await compress(text(), { level: constants.Z_BEST_SPEED });
    onPacked?.(bytes.length);
    return bytes;
  }

  return {
    result,
    text,
    packed: () => (packed ??= pack()),
  };
}
