import type { Locale } from '@lianxi/kit/locale';
import { safeText } from './cell-safety.ts';
import { type Fault, shownValue } from './fault.ts';
import type { Column, Header } from './headers.ts';
import type { Parser } from './parsed.ts';
import type { Reason } from './reasons.ts';
import type { Row } from './read-rows.ts';

/** Reads the cells of one row by field and gathers what is wrong with them. */
export interface RowReader<Field extends string> {
  line: number;
  /** Language of what is told about the row. */
  locale: Locale;
  faults: Fault[];
  warnings: Fault[];
  /** Whether the file has the column. */
  has(field: Field): boolean;
  /** What the header has in brackets. */
  unitOf(field: Field): string | null;
  /** Value of a cell; null when it is empty, or wrong, which is then among the faults. */
  read<Value>(field: Field, parser: Parser<Value>): Value | null;
  /** The same; an empty cell is a fault. */
  require<Value>(field: Field, parser: Parser<Value>): Value | null;
  /** Describes a fault of a field without adding it. */
  describe(field: Field, reason: Reason, about?: string | null): Fault;
  /** Adds a fault of a field that only a look at more than its cell shows. */
  fault(field: Field, reason: Reason, about?: string | null): void;
  /** Adds something worth telling that keeps nothing out. */
  warn(field: Field, reason: Reason, about?: string | null): void;
}

/** Makes the reader of a row. */
export function createRowReader<Field extends string>(
  row: Row,
  header: Header<Field>,
  columns: readonly Column<Field>[],
  locale: Locale,
): RowReader<Field> {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];

  const cellOf = (field: Field) => row.cells[header.columns.get(field)?.index ?? -1] ?? '';
  const labelOf = (field: Field) =>
    header.columns.get(field)?.text ??
    columns.find((column) => column.field === field)?.label[locale] ??
    field;
  const describe = (field: Field, reason: Reason, gap: string | null = null): Fault => ({
    line: row.line,
    column: labelOf(field),
    value: shownValue(cellOf(field)),
    reason,
    about: gap,
  });

  if (row.cells.slice(header.width).some((cell) => cell.trim() !== '')) {
    const extra = row.cells.slice(header.width).join(' ');
    faults.push({
      line: row.line,
      column: null,
      value: shownValue(extra),
      reason: 'too_many_cells',
      about: null,
    });
  }

  function read<Value>(field: Field, parser: Parser<Value>, isRequired: boolean): Value | null {
    const text = safeText(cellOf(field));
    if (!text.ok) {
      faults.push(describe(field, text.reason, text.about));
      return null;
    }
    if (text.value === null) {
      if (isRequired) faults.push(describe(field, 'required'));
      return null;
    }
    const parsed = parser(text.value);
    if (parsed.ok) return parsed.value;
    faults.push(describe(field, parsed.reason, parsed.about));
    return null;
  }

  return {
    line: row.line,
    locale,
    faults,
    warnings,
    has: (field) => header.columns.has(field),
    unitOf: (field) => header.columns.get(field)?.unit ?? null,
    read: (field, parser) => read(field, parser, false),
    require: (field, parser) => read(field, parser, true),
    describe,
    fault: (field, reason, gap) => faults.push(describe(field, reason, gap)),
    warn: (field, reason, gap) => warnings.push(describe(field, reason, gap)),
  };
}
