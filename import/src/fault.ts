import type { Reason } from './reasons.ts';

/** Something wrong or doubtful about a file. */
export interface Fault {
  /** Line of the file; null when it is about the file or a column as a whole. */
  line: number | null;
  /** Header of the column as it stands in the file; null when it is about the row. */
  column: string | null;
  /** The cell's text, shortened; null when the cell is empty. */
  value: string | null;
  reason: Reason;
  /** What fills the gap of the reason's sentence. */
  about: string | null;
}

const shownLength = 40;

/** A cell's text as a list can show it: one short line without controls. */
export function shownValue(cell: string): string | null {
  const plain = cell
    .slice(0, shownLength * 4)
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
  if (plain === '') return null;
  return plain.length > shownLength || cell.length > shownLength * 4
    ? `${plain.slice(0, shownLength)}…`
    : plain;
}
