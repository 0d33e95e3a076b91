import type { Executor, Tx } from '@lianxi/db';
import { issues, type WrittenReportRow, writtenReports } from '@lianxi/db/joint-meeting';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Adds a written report. */
export async function insertWrittenReport(tx: Tx, report: WrittenReportRow): Promise<void> {
  await tx.insert(writtenReports).values(report);
}

/** Written reports on issues, the latest first. */
export async function findWrittenReports(
  db: Executor,
  issueIds: readonly string[],
): Promise<WrittenReportRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(writtenReports)
    .where(inArray(writtenReports.issueId, [...issueIds]))
    .orderBy(desc(writtenReports.filedAt), desc(writtenReports.number));
}

/** A written report on an issue of the scope; null when there is none. */
export async function findWrittenReport(
  db: Executor,
  id: string,
  scope: IssueScope,
): Promise<WrittenReportRow | null> {
  if (!uuidPattern.test(id)) return null;
  const [row] = await db
    .select({ report: writtenReports })
    .from(writtenReports)
    .innerJoin(issues, eq(issues.id, writtenReports.issueId))
    .where(and(eq(writtenReports.id, id), scopeCondition(scope)));
  return row?.report ?? null;
}
