import type { Executor, Tx } from '@lianxi/db';
import {
  type ClockKind,
  type ClockRow,
  type ClockSubject,
  deadlineClocks,
} from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, isNull, lte, notInArray, or, type SQL } from 'drizzle-orm';
import { type ClockStep, clockStatesBefore } from './clock-lifecycle.ts';

export type NewClock = typeof deadlineClocks.$inferInsert;

/** Which clocks an act concerns; all conditions given must hold. */
export interface ClockSelection {
  issueId?: string;
  subject?: { type: ClockSubject; id: string };
  kinds?: readonly ClockKind[];
  departmentCode?: string;
}

/** Adds clocks, all in one statement. */
export async function insertClocks(tx: Tx, clocks: readonly NewClock[]): Promise<void> {
  if (clocks.length > 0) await tx.insert(deadlineClocks).values([...clocks]);
}

/** Changes the clocks for which the step is possible, and returns them as they are then. */
export async function stepClocks(
  tx: Tx,
  selection: ClockSelection,
  step: ClockStep,
  change: Partial<{ [Column in keyof ClockRow]: ClockRow[Column] | SQL }>,
): Promise<ClockRow[]> {
  return tx
    .update(deadlineClocks)
    .set(change)
    .where(and(inArray(deadlineClocks.state, clockStatesBefore(step)), ...conditionsOf(selection)))
    .returning();
}

/** Clocks of issues in the order in which they started. */
export async function findClocks(db: Executor, issueIds: readonly string[]): Promise<ClockRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(deadlineClocks)
    .where(inArray(deadlineClocks.issueId, [...issueIds]))
    .orderBy(asc(deadlineClocks.startAt), asc(deadlineClocks.dueAt), asc(deadlineClocks.id));
}

/** Clocks of issues that have not ended, in the order in which they started. */
export async function findAliveClocksOf(
  db: Executor,
  issueIds: readonly string[],
): Promise<ClockRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(deadlineClocks)
    .where(and(inArray(deadlineClocks.issueId, [...issueIds]), isNull(deadlineClocks.endedAt)))
    .orderBy(asc(deadlineClocks.startAt), asc(deadlineClocks.id));
}

/** Clocks of a selection that have not ended. */
export async function findAliveClocks(
  db: Executor,
  selection: ClockSelection,
): Promise<ClockRow[]> {
  return db
    .select()
    .from(deadlineClocks)
    .where(and(isNull(deadlineClocks.endedAt), ...conditionsOf(selection)))
    .orderBy(asc(deadlineClocks.startAt), asc(deadlineClocks.id));
}

/**
 * The clock that is first to fire or to remind at a moment, not held; null when none is due. Clocks
 * put aside are left out.
 */
export async function findDueClock(
  db: Executor,
  now: Date,
  aside: readonly string[] = [],
): Promise<ClockRow | null> {
  const running = and(
    eq(deadlineClocks.state, 'RUNNING'),
    aside.length === 0 ? undefined : notInArray(deadlineClocks.id, [...aside]),
  );
  const [firing] = await db
    .select()
    .from(deadlineClocks)
    .where(and(running, lte(deadlineClocks.dueAt, now)))
    .orderBy(asc(deadlineClocks.dueAt), asc(deadlineClocks.id))
    .limit(1);
  const [reminding] = await db
    .select()
    .from(deadlineClocks)
    .where(and(running, toRemind(now)))
    .orderBy(asc(deadlineClocks.remindAt), asc(deadlineClocks.id))
    .limit(1);
  if (firing === undefined || reminding === undefined) return firing ?? reminding ?? null;
  return (reminding.remindAt ?? reminding.dueAt) < firing.dueAt ? reminding : firing;
}

/** Holds a clock that is still due; null when it was met, moved or fired meanwhile. */
export async function lockDueClock(tx: Tx, id: string, now: Date): Promise<ClockRow | null> {
  const [clock] = await tx
    .select()
    .from(deadlineClocks)
    .where(and(eq(deadlineClocks.id, id), eq(deadlineClocks.state, 'RUNNING'), isDue(now)))
    .for('update');
  return clock ?? null;
}

/** Writes a change of one clock. */
export async function updateClock(tx: Tx, id: string, change: Partial<ClockRow>): Promise<void> {
  await tx.update(deadlineClocks).set(change).where(eq(deadlineClocks.id, id));
}

function toRemind(now: Date): SQL | undefined {
  return and(isNull(deadlineClocks.remindedAt), lte(deadlineClocks.remindAt, now));
}

function isDue(now: Date): SQL | undefined {
  return or(lte(deadlineClocks.dueAt, now), toRemind(now));
}

function conditionsOf(selection: ClockSelection): (SQL | undefined)[] {
  const { issueId, subject, kinds, departmentCode } = selection;
  return [
    issueId === undefined ? undefined : eq(deadlineClocks.issueId, issueId),
    subject === undefined
      ? undefined
      : and(eq(deadlineClocks.subjectType, subject.type), eq(deadlineClocks.subjectId, subject.id)),
    kinds === undefined ? undefined : inArray(deadlineClocks.kind, [...kinds]),
    departmentCode === undefined ? undefined : eq(deadlineClocks.departmentCode, departmentCode),
  ];
}
