import { type Parsed, refused, understood } from './parsed.ts';
import { plainText } from './plain-text.ts';

/** Longest text of any cell; every field has a smaller limit of its own. */
const cellMaxLength = 10_000;

// All controls but tab and line feed, and the marks that turn the direction of text.
const controlCharacters =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;
// A sign begins numbers and lists as well, so behind it a formula must show itself.
const formula = /^(?:[=＝@]|[+-](?:[A-Za-z(]|.*\|))/s;
const nothing = /^(?:[-—–/\\]+|无|暂无|不详|n\/a|null|none)$/i;

/** A cell's text without harm; null when the cell is empty or holds a sign for nothing. */
export function safeText(cell: string): Parsed<string | null> {
  const text = plainText(cell);
  if (text === '' || nothing.test(text)) return understood(null);
  if (text.length > cellMaxLength) return refused('too_long', String(cellMaxLength));
  if (text.includes('\ufffd') || !text.isWellFormed()) return refused('broken_characters');
  if (controlCharacters.test(text)) return refused('control_characters');
  if (spreadsheetError.test(text)) return refused('spreadsheet_error');
  if (formula.test(text)) return refused('formula');
  return understood(text);
}
