import type { Executor, Tx } from '@lianxi/db';
import { type InspectionFindingRow, inspectionFindings } from '@lianxi/db/housing';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';

/** Findings of many issues, oldest first. */
export async function findFindingsOfIssues(
  executor: Executor,
  issueIds: readonly string[],
): Promise<InspectionFindingRow[]> {
  return executor
    .select()
    .from(inspectionFindings)
    .where(inArray(inspectionFindings.issueId, [...issueIds]))
    .orderBy(asc(inspectionFindings.foundAt), asc(inspectionFindings.id));
}

/** Findings by their identifiers, in no order. */
export async function findFindings(
  executor: Executor,
  ids: readonly string[],
): Promise<InspectionFindingRow[]> {
  return executor
    .select()
    .from(inspectionFindings)
    .where(inArray(inspectionFindings.id, [...ids]));
}

/** Adds a finding and returns its identifier. */
export async function insertFinding(
  tx: Tx,
  finding: typeof inspectionFindings.$inferInsert,
): Promise<string> {
  const [row] = await tx
    .insert(inspectionFindings)
    .values(finding)
    .returning({ id: inspectionFindings.id });
  if (row === undefined) throw new Error('an INSERT of one finding returned no row');
  return row.id;
}

/** Notes that a finding was put right; false when it was before. */
export async function markRectified(tx: Tx, id: string, rectifiedAt: Date): Promise<boolean> {
  const changed = await tx
    .update(inspectionFindings)
    .set({ rectifiedAt })
    .where(and(eq(inspectionFindings.id, id), isNull(inspectionFindings.rectifiedAt)))
    .returning({ id: inspectionFindings.id });
  return changed.length > 0;
}
