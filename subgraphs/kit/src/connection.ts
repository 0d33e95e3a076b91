import type { Locale } from './locale.ts';
import { InvalidInputError } from './errors.ts';

/** Page size when a query names none, and the largest one. */
export const pageDefault = 50;
export const pageMaximum = 200;

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Checks `first`; throws `InvalidInputError` outside 1 to 200. */
export function pageSize(first: number | null | undefined, locale: Locale): number {
  const size = first ?? pageDefault;
  if (size < 1 || size > pageMaximum) throw new InvalidInputError(locale, 'first');
  return size;
}

/** Makes an opaque cursor of the values a page is sorted by. */
export function encodePageCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads the sort values of a cursor; throws `InvalidInputError` when it is not one of ours. */
export function decodePageCursor(
  cursor: string | null | undefined,
  length: number,
  locale: Locale,
): (string | number | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isSortValue)) {
      return values;
    }
  } catch {
    // Not JSON: the same answer as for any other foreign cursor below.
  }
  throw new InvalidInputError(locale, 'after');
}

/** Cuts a page from rows read with `limit size + 1`. */
export function pageOf<Row>(
  rows: Row[],
  size: number,
  sortValues: (row: Row) => (string | number | null)[],
): Page<Row> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : encodePageCursor(sortValues(last)),
    },
  };
}

function isSortValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
