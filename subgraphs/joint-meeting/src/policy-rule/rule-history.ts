import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';
import { startOfShanghaiDay } from '../calendar/working-time.ts';

/** Where a version stands at a moment. */
export type RuleVersionState = 'SCHEDULED' | 'IN_FORCE' | 'PAST' | 'SUPERSEDED';

/** One version with the time in which it decides. */
export interface RuleVersion {
  row: PolicyRuleRow;
  from: Date;
  /** Null while nothing follows. */
  to: Date | null;
}

/** The versions of one rule in the order in which they decide, each until the next. */
export function historyOf(rows: readonly PolicyRuleRow[]): RuleVersion[] {
  const ordered = rows.toSorted(
    (a, b) => a.validFrom.localeCompare(b.validFrom) || a.version - b.version,
  );
  return ordered.map((row, index) => {
    const next = ordered[index + 1];
    return { row, from: decidesFrom(row), to: next === undefined ? null : decidesFrom(next) };
  });
}

/**
 * The version that decides at a moment. Before its first day a rule holds as it came first: cases are
 * taken in that are older than the hub.
 */
export function versionAt(history: readonly RuleVersion[], moment: Date): RuleVersion {
  const version = history.findLast(({ from }) => from <= moment) ?? history[0];
  if (version === undefined) throw new Error('A rule without a version');
  return version;
}

/** Where a version stands at a moment. */
export function stateOf({ from, to }: RuleVersion, now: Date): RuleVersionState {
  if (to !== null && to <= from) return 'SUPERSEDED';
  if (from > now) return 'SCHEDULED';
  return to === null || to > now ? 'IN_FORCE' : 'PAST';
}

/** An amendment of today does not decide what began before it was made. */
function decidesFrom({ validFrom, amendedAt }: PolicyRuleRow): Date {
  const day = startOfShanghaiDay(validFrom);
  return amendedAt !== null && amendedAt > day ? amendedAt : day;
}
