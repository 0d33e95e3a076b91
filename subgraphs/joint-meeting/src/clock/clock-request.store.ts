import type { Executor, Tx } from '@lianxi/db';
import {
  type ClockExtensionRow,
  clockExtensions,
  type ClockPauseRow,
  clockPauses,
  type ClockRow,
  deadlineClocks,
} from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';

/** How a request was decided, and by whom. */
export type PauseDecision = Pick<
  ClockPauseRow,
  'decidedBy' | 'decidedByName' | 'decidedAt' | 'decisionNote'
>;

/** An issue's main clock with what is asked of it. */
export interface MainClock {
  clock: ClockRow;
  /** Null while none waits for a decision. */
  extension: ClockExtensionRow | null;
  /** Null while none waits for a decision. */
  pause: ClockPauseRow | null;
}

/** Main clocks of issues that run or rest, with the requests that wait. */
export async function findMainClocks(
  db: Executor,
  issueIds: readonly string[],
): Promise<MainClock[]> {
  if (issueIds.length === 0) return [];
  return db
    .select({ clock: deadlineClocks, extension: clockExtensions, pause: clockPauses })
    .from(deadlineClocks)
    .leftJoin(
      clockExtensions,
      and(eq(clockExtensions.clockId, deadlineClocks.id), eq(clockExtensions.state, 'PENDING')),
    )
    .leftJoin(
      clockPauses,
      and(eq(clockPauses.clockId, deadlineClocks.id), eq(clockPauses.state, 'PENDING')),
    )
    .where(
      and(
        inArray(deadlineClocks.issueId, [...issueIds]),
        eq(deadlineClocks.kind, 'HANDLE'),
        isNull(deadlineClocks.endedAt),
      ),
    );
}

/** Extensions of the clocks of issues, in the order in which they were asked for. */
export async function findExtensions(
  db: Executor,
  issueIds: readonly string[],
): Promise<ClockExtensionRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(clockExtensions)
    .where(inArray(clockExtensions.issueId, [...issueIds]))
    .orderBy(asc(clockExtensions.requestedAt), asc(clockExtensions.id));
}

/** Pauses of the clocks of issues, in the order in which they were asked for. */
export async function findPauses(
  db: Executor,
  issueIds: readonly string[],
): Promise<ClockPauseRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(clockPauses)
    .where(inArray(clockPauses.issueId, [...issueIds]))
    .orderBy(asc(clockPauses.requestedAt), asc(clockPauses.id));
}

/** Adds a request for an extension. */
export async function insertExtension(
  tx: Tx,
  extension: typeof clockExtensions.$inferInsert,
): Promise<void> {
  await tx.insert(clockExtensions).values(extension);
}

/** Writes how a request for an extension was decided. */
export async function updateExtension(
  tx: Tx,
  id: string,
  change: Partial<ClockExtensionRow>,
): Promise<void> {
  await tx.update(clockExtensions).set(change).where(eq(clockExtensions.id, id));
}

/** Adds a pause, or a request for one. */
export async function insertPause(tx: Tx, pause: typeof clockPauses.$inferInsert): Promise<void> {
  await tx.insert(clockPauses).values(pause);
}

/** Writes that a request for a pause was granted, and when the pause began. */
export async function grantPause(
  tx: Tx,
  id: string,
  granted: PauseDecision & Pick<ClockPauseRow, 'pausedAt' | 'dueAtBefore'>,
): Promise<void> {
  await tx
    .update(clockPauses)
    .set({ ...granted, state: 'GRANTED' })
    .where(eq(clockPauses.id, id));
}

/** Writes that a request for a pause was denied. */
export async function denyPause(tx: Tx, id: string, decision: PauseDecision): Promise<void> {
  await tx
    .update(clockPauses)
    .set({ ...decision, state: 'DENIED' })
    .where(eq(clockPauses.id, id));
}

/** Writes the end of the pause that lasts on an issue. */
export async function endLastingPause(
  tx: Tx,
  issueId: string,
  end: Pick<ClockPauseRow, 'resumedAt' | 'resumedByName' | 'dueAtAfter'>,
): Promise<void> {
  await tx
    .update(clockPauses)
    .set(end)
    .where(
      and(
        eq(clockPauses.issueId, issueId),
        eq(clockPauses.state, 'GRANTED'),
        isNull(clockPauses.resumedAt),
      ),
    );
}
