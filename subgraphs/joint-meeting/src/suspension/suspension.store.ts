import type { Executor, Tx } from '@lianxi/db';
import {
  type InterimReportRow,
  interimReports,
  type SuspensionRow,
  suspensions,
} from '@lianxi/db/joint-meeting';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';

/** Adds a request to suspend, or a suspension that runs at once. */
export async function insertSuspension(
  tx: Tx,
  suspension: typeof suspensions.$inferInsert,
): Promise<void> {
  await tx.insert(suspensions).values(suspension);
}

/** Suspensions of issues, newest first. */
export async function findSuspensions(
  db: Executor,
  issueIds: readonly string[],
): Promise<SuspensionRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(suspensions)
    .where(inArray(suspensions.issueId, [...issueIds]))
    .orderBy(desc(suspensions.requestedAt), desc(suspensions.id));
}

/** The suspension of an issue that waits for its decision or runs; null when there is none. */
export async function findOpenSuspension(
  db: Executor,
  issueId: string,
): Promise<SuspensionRow | null> {
  const [suspension] = await db
    .select()
    .from(suspensions)
    .where(
      and(eq(suspensions.issueId, issueId), inArray(suspensions.state, ['REQUESTED', 'RUNNING'])),
    );
  return suspension ?? null;
}

/** Changes a suspension. */
export async function updateSuspension(
  tx: Tx,
  id: string,
  change: Partial<SuspensionRow>,
): Promise<void> {
  await tx.update(suspensions).set(change).where(eq(suspensions.id, id));
}

/** Adds what the lead reports meanwhile. */
export async function insertInterimReport(tx: Tx, report: InterimReportRow): Promise<void> {
  await tx.insert(interimReports).values(report);
}

/** Interim reports of suspensions, in order of time. */
export async function findInterimReports(
  db: Executor,
  suspensionIds: readonly string[],
): Promise<InterimReportRow[]> {
  if (suspensionIds.length === 0) return [];
  return db
    .select()
    .from(interimReports)
    .where(inArray(interimReports.suspensionId, [...suspensionIds]))
    .orderBy(asc(interimReports.reportedAt));
}
