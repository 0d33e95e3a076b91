import type { Locale } from '@lianxi/kit/locale';
import type { Fault } from './fault.ts';

/** How a file is to be imported. */
export interface ImportOptions {
  /** Look only. */
  dryRun: boolean;
  /** Leave faulty rows out instead of refusing the file. */
  skipBad: boolean;
  locale: Locale;
  /** Told each fault as it is found, so that none has to be kept. */
  onFault(fault: Fault): void;
  onWarning(warning: Fault): void;
  /** Told how far the work is, from 0 to 1. */
  onProgress(share: number): void;
}

/** What became of a file. */
export interface ImportResult {
  outcome: 'imported' | 'refused' | 'looked';
  rows: number;
  faultyRows: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Compounds whose territory was new or changed. */
  placed: number;
  /** Names of streets and communities that were made on the way. */
  newStreets: string[];
  newCommunities: string[];
}

/** A result before anything was done. */
export function emptyResult(): ImportResult {
  return {
    outcome: 'looked',
    rows: 0,
    faultyRows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    placed: 0,
    newStreets: [],
    newCommunities: [],
  };
}

/** Gathers rows into batches of a size. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
