import type { IssueState } from '@lianxi/db/joint-meeting';
import { type IssueAct, issueActs } from '../issue/viewer-acts.ts';
import table from './act-table.json' with { type: 'json' };
import type { Person } from './situations.ts';

/** What an act brings about for some of those who may do it. */
export interface ActEffect {
  by: readonly Person[];
  /** Every subject that it moves, from its state to the next. */
  moves: readonly string[];
  /** What is told of it. */
  events: readonly string[];
}

/** A row of the table: a situation, who may do what in it, and the refusals beyond the rule. */
export interface ActRow {
  state: IssueState;
  acts: Partial<Record<IssueAct, readonly ActEffect[]>>;
  refusals: Partial<Record<IssueAct, Record<string, readonly Person[]>>>;
}

/**
 * The table of the protocol: who may do what in which situation, and to what effect. All else is
 * refused: by the rule of the act, or as the row says. The test walks all of it and holds the code to it.
 */
export const actTable = table as unknown as Record<string, ActRow>;

/** Writes a table with a line for each effect and each refusal. */
export function writeTable(rows: Record<string, ActRow>): string {
  const written = Object.entries(rows).map(([name, { state, acts, refusals }]) =>
    block(2, JSON.stringify(name), [
      `    "state": ${JSON.stringify(state)}`,
      block(4, '"acts"', inOrder(acts).map(writeEffects)),
      block(
        4,
        '"refusals"',
        inOrder(refusals).map(([act, told]) => `      "${act}": ${inline(told)}`),
      ),
    ]),
  );
  return `{\n${written.join(',\n')}\n}\n`;
}

/** What belongs to acts, in the order in which an issue runs its course. */
function inOrder<Value>(ofActs: Partial<Record<IssueAct, Value>>): [IssueAct, Value][] {
  return issueActs.flatMap((act) => {
    const value = ofActs[act];
    return value === undefined ? [] : [[act, value] as [IssueAct, Value]];
  });
}

function writeEffects([act, effects]: [string, readonly ActEffect[]]): string {
  if (effects.length === 1) return `      "${act}": [${inline(effects[0])}]`;
  return `      "${act}": [\n${effects.map((effect) => `        ${inline(effect)}`).join(',\n')}\n      ]`;
}

function block(indent: number, key: string, lines: readonly string[]): string {
  const margin = ' '.repeat(indent);
  if (lines.length === 0) return `${margin}${key}: {}`;
  return `${margin}${key}: {\n${lines.join(',\n')}\n${margin}}`;
}

/** JSON on one line, with the spaces that a reader needs. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
