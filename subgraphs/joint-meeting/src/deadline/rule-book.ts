import type { Db } from '@lianxi/db';
import { readCalendar } from '../calendar/calendar.store.ts';
import { readPolicyRules } from '../policy-rule/policy-rule.store.ts';
import { type RuleBook, ruleBookOf } from './deadline.ts';

/** How long a process trusts the rules it read; an amendment is in force everywhere after that. */
const freshMs = 5_000;

/** Reads the rule book at most once in five seconds. */
export function createRuleBookReader(db: Db): () => Promise<RuleBook> {
  let read: Promise<RuleBook> | null = null;
  let readAt = 0;
  return () => {
    if (read === null || Date.now() - readAt > freshMs) {
      readAt = Date.now();
      read = Promise.all([readPolicyRules(db), readCalendar(db)]).then(([rules, calendar]) =>
        ruleBookOf(rules, calendar),
      );
      // A failed reading must not be served again; the caller sees its error.
      read.catch(() => (read = null));
    }
    return read;
  };
}
