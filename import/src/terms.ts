import { type Parser, refused, understood } from './parsed.ts';
import { comparable } from './plain-text.ts';

/** Names by which offices call each of our terms. */
export type Vocabulary<Term extends string> = Readonly<Record<Term, readonly string[]>>;

/** Reads a term by any of its names, or by its own name in English. */
export function termOf<Term extends string>(vocabulary: Vocabulary<Term>): Parser<Term> {
  const byName = new Map<string, Term>();
  for (const [term, names] of Object.entries(vocabulary) as [Term, readonly string[]][]) {
    byName.set(nameKey(term), term);
    for (const name of names) byName.set(nameKey(name), term);
  }
  return (text) => {
    // A tree is often written out, as in 消防与安全/占用消防通道: the last part is the term.
    const term = byName.get(nameKey(text)) ?? byName.get(nameKey(lastPart(text)));
    return term === undefined ? refused('unknown_term') : understood(term);
  };
}

function lastPart(text: string): string {
  return text.split(/[/>＞·—-]|：|:/).at(-1) ?? text;
}

/** ON_SITE, on-site and On site are one. */
function nameKey(name: string): string {
  return comparable(name).replaceAll(/[_\-、,，.。()（）]/g, '');
}

/** Reads yes or no; a tick is a yes. */
export const yesOrNo: Parser<boolean> = (text) => {
  const word = comparable(text);
  if (/^(?:是|有|已|√|✓|✔|y|yes|true|1)$/.test(word)) return understood(true);
  if (/^(?:否|无|未|×|✗|n|no|false|0)$/.test(word)) return understood(false);
  return refused('not_yes_or_no');
};

/** Reads a text of limited length; line breaks are kept. */
export function limitedText(min: number, max: number): Parser<string> {
  return (text) => {
    if (text.length < min) return refused('too_short', String(min));
    return text.length > max ? refused('too_long', String(max)) : understood(text);
  };
}

/** The same in one line: names are printed, sorted and compared as such. */
export function limitedLine(min: number, max: number): Parser<string> {
  const limited = limitedText(min, max);
  return (text) => limited(text.replaceAll(/\s+/g, ' '));
}

/** Splits a cell that names several. */
export function namesOf(text: string): string[] {
  return text
    .split(/[、,，;；/\n]|\s{1,}/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
