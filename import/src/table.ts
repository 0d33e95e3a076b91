import { type FileLook, lookAtFile } from './file-look.ts';
import type { Fault } from './fault.ts';
import { type Column, type Header, type HeaderCell, matchHeader } from './headers.ts';
import { readRows, type Row } from './read-rows.ts';
import type { Reason } from './reasons.ts';

/** A file whose header we understand. */
export interface Table<Field extends string> {
  look: FileLook;
  header: Header<Field>;
  /** Columns that are left out, and why. */
  warnings: readonly Fault[];
  /** Reads the rows below the header, from the first one on each time. */
  rows(): AsyncGenerator<Row>;
}

/** What a kind of table is made of. */
export interface TableShape<Field extends string> {
  columns: readonly Column<Field>[];
  /** Of each group the file needs one. */
  required: readonly (readonly Field[])[];
  /** Why a column that is not ours is left out; null for the plain reason. */
  reasonToLeaveOut(header: string): Reason | null;
}

/** Thrown when a file lacks columns; each group holds columns of which one would do. */
export class MissingColumnsError extends Error {
  readonly groups: readonly (readonly Column<string>[])[];
  readonly found: readonly string[];

  constructor(groups: readonly (readonly Column<string>[])[], found: readonly string[]) {
    super(`Missing columns: ${groups.map((group) => group[0]?.field).join(', ')}`);
    this.name = 'MissingColumnsError';
    this.groups = groups;
    this.found = found;
  }
}

/** Titles and notes that offices put above the header. */
const linesAboveHeader = 5;

/** Looks at a file and finds its header; throws `NotTextError` or `MissingColumnsError`. */
export async function openTable<Field extends string>(
  path: string,
  shape: TableShape<Field>,
): Promise<Table<Field>> {
  const look = await lookAtFile(path);
  const { header, line } = await findHeader(path, look, shape);
  const missing = shape.required.filter(
    (group) => !group.some((field) => header.columns.has(field)),
  );
  if (missing.length > 0) {
    const byField = new Map<string, Column<string>>(
      shape.columns.map((column) => [column.field, column]),
    );
    const groups = missing.map((group) => group.flatMap((field) => byField.get(field) ?? []));
    const found = [...header.columns.values(), ...header.unknown].map(({ text }) => text);
    throw new MissingColumnsError(groups, found);
  }
  return {
    look,
    header,
    warnings: columnWarnings(header, shape),
    async *rows() {
      for await (const row of readRows(path, look)) if (row.line > line) yield row;
    },
  };
}

/** The first row that holds two of our columns; the first row of all where none does. */
async function findHeader<Field extends string>(
  path: string,
  look: FileLook,
  { columns }: TableShape<Field>,
): Promise<{ header: Header<Field>; line: number }> {
  let first: { header: Header<Field>; line: number } | null = null;
  let seen = 0;
  for await (const { cells, line } of readRows(path, look)) {
    const header = matchHeader(cells, columns);
    if (header.columns.size >= 2) return { header, line };
    first ??= { header, line };
    seen += 1;
    if (seen > linesAboveHeader) break;
  }
  return first ?? { header: matchHeader([], columns), line: 0 };
}

function columnWarnings<Field extends string>(
  header: Header<Field>,
  shape: TableShape<Field>,
): Fault[] {
  const warning = ({ text }: HeaderCell, reason: Reason, about: string | null): Fault => ({
    line: null,
    column: text,
    value: null,
    reason,
    about,
  });
  return [
    ...header.second.map(({ cell, sameAs }) => warning(cell, 'second_column', sameAs)),
    ...header.unknown.map((cell) =>
      warning(cell, shape.reasonToLeaveOut(cell.text) ?? 'unknown_column', null),
    ),
  ];
}
