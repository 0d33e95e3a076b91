import type { Db, Executor, Tx } from '@lianxi/db';
import DataLoader from 'dataloader';
import { readCalendar } from '../calendar/calendar.store.ts';
import { readPolicyRules } from '../policy-rule/policy-rule.store.ts';
import { type RuleBook, ruleBookOf } from './deadline.ts';
import { readRuleBookEdition } from './rule-book.store.ts';

/**
 * Reads the rule book, anew when its edition has changed: an amendment decides in every process from
 * the moment it is committed.
 */
export function createRuleBookReader(db: Db): (tx?: Tx) => Promise<RuleBook> {
  let kept: { edition: string; book: RuleBook } | null = null;
  async function read(executor: Executor): Promise<RuleBook> {
    const edition = await readRuleBookEdition(executor);
    if (kept?.edition === edition) return kept.book;
    const [rules, calendar] = await Promise.all([
      readPolicyRules(executor),
      readCalendar(executor),
    ]);
    // What is read after its edition is at least as new; at worst it is read once more.
    const book = ruleBookOf(rules, calendar);
    kept = { edition, book };
    return book;
  }
  // The issues of a page ask one after another in the same breath: for all of them it is read once.
  const reader = new DataLoader<'book', RuleBook>(
    async (askers) => {
      const book = await read(db);
      return askers.map(() => book);
    },
    { cache: false },
  );
  return (tx) => (tx === undefined ? reader.load('book') : read(tx));
}
