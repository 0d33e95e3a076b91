import { shownValue } from './fault.ts';
import { comparable, plainText } from './plain-text.ts';

/** A column we know. */
export interface Column<Field extends string> {
  field: Field;
  /** How messages call it where the file lacks it. */
  label: { zh: string; en: string };
  /** Headers of it; where two columns of a file fit, the earlier name here wins. */
  aliases: readonly string[];
}

/** A column of the file. */
export interface HeaderCell {
  index: number;
  /** The header as it stands in the file, fit to be printed. */
  text: string;
  /** What the header has in brackets, such as a unit; null without. */
  unit: string | null;
}

/** What the header of a file says. */
export interface Header<Field extends string> {
  columns: ReadonlyMap<Field, HeaderCell>;
  unknown: readonly HeaderCell[];
  /** Columns that mean the same as another, with that other's header. */
  second: readonly { cell: HeaderCell; sameAs: string }[];
  width: number;
}

const bracketed = /[(（[【]([^)）\]】]*)[)）\]】]/;

/** Finds our columns among the cells of a header, in whatever order they stand. */
export function matchHeader<Field extends string>(
  cells: readonly string[],
  columns: readonly Column<Field>[],
): Header<Field> {
  const rankByAlias = new Map<string, { field: Field; rank: number }>();
  for (const { field, aliases } of columns) {
    for (const [rank, alias] of [...aliases, field].entries()) {
      const key = headerKey(alias);
      if (!rankByAlias.has(key)) rankByAlias.set(key, { field, rank });
    }
  }

  const best = new Map<Field, { cell: HeaderCell; rank: number }>();
  const unknown: HeaderCell[] = [];
  const losers: { field: Field; cell: HeaderCell }[] = [];
  for (const [index, text] of cells.entries()) {
    const cell = { index, text: shownValue(plainText(text)) ?? '', unit: unitOf(text) };
    const match = rankByAlias.get(headerKey(text));
    if (match === undefined) {
      if (cell.text !== '') unknown.push(cell);
      continue;
    }
    const holder = best.get(match.field);
    if (holder === undefined || match.rank < holder.rank) {
      best.set(match.field, { cell, rank: match.rank });
      if (holder !== undefined) losers.push({ field: match.field, cell: holder.cell });
    } else {
      losers.push({ field: match.field, cell });
    }
  }
  return {
    columns: new Map([...best].map(([field, { cell }]) => [field, cell])),
    unknown,
    second: losers.map(({ field, cell }) => ({
      cell,
      sameAs: best.get(field)?.cell.text ?? '',
    })),
    width: cells.length,
  };
}

function unitOf(text: string): string | null {
  return bracketed.exec(plainText(text))?.[1]?.trim() ?? null;
}

/** What is in brackets, marks of obligation and punctuation do not make another column. */
function headerKey(text: string): string {
  return comparable(comparable(text).replace(bracketed, '')).replaceAll(/[*_:：.、/\\-]/g, '');
}
