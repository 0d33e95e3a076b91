import type { Executor, Tx } from '@lianxi/db';
import {
  type CallbackRow,
  callbacks,
  type JointReportRow,
  jointReports,
  type JointReportState,
  type SignatureRow,
  signatures,
} from '@lianxi/db/joint-meeting';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';

/** Latest joint report of each issue that has one. */
export async function findLatestReports(
  db: Executor,
  issueIds: readonly string[],
): Promise<JointReportRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .selectDistinctOn([jointReports.issueId])
    .from(jointReports)
    .where(inArray(jointReports.issueId, [...issueIds]))
    .orderBy(jointReports.issueId, desc(jointReports.filedAt));
}

/** Adds a joint report that waits for signatures. */
export async function insertReport(
  tx: Tx,
  report: Omit<JointReportRow, 'state' | 'unsignedAt'>,
): Promise<void> {
  await tx.insert(jointReports).values({ ...report, state: 'FILED' });
}

/** Moves a joint report to another state. */
export async function setReportState(
  tx: Tx,
  reportId: string,
  state: JointReportState,
): Promise<void> {
  await tx.update(jointReports).set({ state }).where(eq(jointReports.id, reportId));
}

/** Lets a joint report stand without the signatures of who stayed silent. */
export async function markUnsigned(tx: Tx, reportId: string, unsignedAt: Date): Promise<void> {
  await tx
    .update(jointReports)
    .set({ state: 'SIGNED', unsignedAt })
    .where(eq(jointReports.id, reportId));
}

/** Takes back the report that stands, when an issue goes back to handling. */
export async function returnReport(tx: Tx, issueId: string): Promise<void> {
  await tx
    .update(jointReports)
    .set({ state: 'RETURNED' })
    .where(
      and(eq(jointReports.issueId, issueId), inArray(jointReports.state, ['FILED', 'SIGNED'])),
    );
}

/** Signatures of joint reports, in order of time. */
export async function findSignatures(
  db: Executor,
  reportIds: readonly string[],
): Promise<SignatureRow[]> {
  if (reportIds.length === 0) return [];
  return db
    .select()
    .from(signatures)
    .where(inArray(signatures.reportId, [...reportIds]))
    .orderBy(asc(signatures.signedAt));
}

/** Adds a signature. */
export async function insertSignature(tx: Tx, signature: SignatureRow): Promise<void> {
  await tx.insert(signatures).values(signature);
}

/** Adds an attempt to reach the reporter. */
export async function insertCallback(tx: Tx, callback: CallbackRow): Promise<void> {
  await tx.insert(callbacks).values(callback);
}

/** The latest attempts to reach the reporter of an issue, newest first. */
export async function findLatestCallbacks(
  db: Executor,
  issueId: string,
  limit: number,
): Promise<CallbackRow[]> {
  return db
    .select()
    .from(callbacks)
    .where(eq(callbacks.issueId, issueId))
    .orderBy(desc(callbacks.recordedAt))
    .limit(limit);
}
