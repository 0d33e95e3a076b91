import type { Executor, Tx } from '@lianxi/db';
import {
  claims,
  issueCodeCounters,
  issues,
  summonses,
  summonsTargets,
  timelineEntries,
} from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { inArray, sql } from 'drizzle-orm';
import { insertClocks } from '../clock/clock.store.ts';
import type { LedgerRecords } from './ledger-issue.ts';

/** Issues that ledger rows were recorded as, by ledger key. */
export async function findIssuesByLedgerKey(
  db: Executor,
  keys: readonly string[],
): Promise<Map<string, { id: string; code: string; state: string }>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select({ id: issues.id, code: issues.code, state: issues.state, key: issues.ledgerKey })
    .from(issues)
    .where(inArray(issues.ledgerKey, [...keys]));
  return new Map(rows.flatMap(({ key, ...issue }) => (key === null ? [] : [[key, issue]])));
}

/**
 * Takes numbers for issue codes and returns the last one taken of each day. In a transaction it holds
 * the counters of these days, and with them everybody who reports on them, until the end.
 */
export async function reserveIssueNumbers(
  db: Executor,
  countByDay: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  if (countByDay.size === 0) return new Map();
  // Always in the same order, so that two imports at once do not wait for each other.
  const days = [...countByDay].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const taken = await db
    .insert(issueCodeCounters)
    .values(days.map(([day, last]) => ({ day, last })))
    .onConflictDoUpdate({
      target: issueCodeCounters.day,
      set: { last: sql`${issueCodeCounters.last} + excluded.last` },
    })
    .returning();
  return new Map(taken.map(({ day, last }) => [day, last]));
}

/** Adds the records of ledger issues, in one statement for each table. */
export async function insertLedgerRecords(tx: Tx, records: readonly LedgerRecords[]) {
  if (records.length === 0) return;
  await tx.insert(issues).values(records.map(({ issue }) => issue));
  await tx.insert(timelineEntries).values(records.flatMap(({ timeline }) => timeline));
  const made = records.flatMap((record) => record.claims);
  if (made.length > 0) await tx.insert(claims).values(made);
  const sent = records.flatMap(({ summons }) => (summons === null ? [] : [summons]));
  if (sent.length > 0) {
    await tx.insert(summonses).values(sent);
    await tx.insert(summonsTargets).values(records.flatMap(({ targets }) => targets));
  }
  await insertClocks(
    tx,
    records.flatMap((record) => record.clocks),
  );
  await appendEvents(
    tx,
    records.flatMap(({ events }) => events),
  );
}
