import type { Executor, Tx } from '@lianxi/db';
import {
  type InspectionFindingRow,
  inspectionFindings,
  type InspectionKind,
  type InspectionRow,
  inspections,
  type PatrolAttendanceRow,
  patrolAttendances,
} from '@lianxi/db/joint-meeting';
import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { InspectionScope } from './inspection.policy.ts';
import { inspectionCondition } from './inspection-scope.store.ts';

/** Conditions on checks; one that is missing holds for all. */
export interface InspectionConditions {
  scope: InspectionScope;
  kinds?: readonly InspectionKind[] | null;
  compoundId?: string | null;
  published?: boolean | null;
}

/** Values by which a page of checks is sorted: the time of the visit in ISO 8601 and the id. */
export type InspectionPosition = [string, string];

/** Adds a check with its findings, and with who came where it is a patrol. */
export async function insertInspection(
  tx: Tx,
  inspection: typeof inspections.$inferInsert,
  findings: readonly (typeof inspectionFindings.$inferInsert)[],
  attendance: readonly PatrolAttendanceRow[],
): Promise<void> {
  await tx.insert(inspections).values(inspection);
  if (findings.length > 0) await tx.insert(inspectionFindings).values([...findings]);
  if (attendance.length > 0) await tx.insert(patrolAttendances).values([...attendance]);
}

/** A page of checks, the latest first, after a position; `limit` rows at most. */
export async function findInspectionPage(
  db: Executor,
  conditions: InspectionConditions,
  after: InspectionPosition | null,
  limit: number,
): Promise<InspectionRow[]> {
  return db
    .select()
    .from(inspections)
    .where(and(matching(conditions), after === null ? undefined : following(after)))
    .orderBy(desc(inspections.visitedAt), asc(inspections.id))
    .limit(limit);
}

/** Number of checks that match. */
export async function countInspections(
  db: Executor,
  conditions: InspectionConditions,
): Promise<number> {
  return db.$count(inspections, matching(conditions));
}

/** Checks by id, those of the scope only. */
export async function findInspections(
  db: Executor,
  ids: readonly string[],
  scope: InspectionScope,
): Promise<InspectionRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(inspections)
    .where(
      and(
        sql`${inspections.id}::text = ANY(${sql.param([...ids])}::text[])`,
        inspectionCondition(scope),
      ),
    );
}

/** Checks of issues, the latest first, those of the scope only. */
export async function findInspectionsOfIssues(
  db: Executor,
  issueIds: readonly string[],
  scope: InspectionScope,
): Promise<InspectionRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(inspections)
    .where(and(inArray(inspections.issueId, [...issueIds]), inspectionCondition(scope)))
    .orderBy(desc(inspections.visitedAt), asc(inspections.id));
}

/** Findings of checks in their order. */
export async function findFindings(
  db: Executor,
  inspectionIds: readonly string[],
): Promise<InspectionFindingRow[]> {
  if (inspectionIds.length === 0) return [];
  return db
    .select()
    .from(inspectionFindings)
    .where(inArray(inspectionFindings.inspectionId, [...inspectionIds]))
    .orderBy(asc(inspectionFindings.inspectionId), asc(inspectionFindings.place));
}

/** Who came to patrols, in no order. */
export async function findAttendance(
  db: Executor,
  inspectionIds: readonly string[],
): Promise<PatrolAttendanceRow[]> {
  if (inspectionIds.length === 0) return [];
  return db
    .select()
    .from(patrolAttendances)
    .where(inArray(patrolAttendances.inspectionId, [...inspectionIds]));
}

/** Publishes a check that is not published yet; false when somebody was faster. */
export async function publish(
  tx: Tx,
  id: string,
  by: { publishedAt: Date; publishedByName: string },
): Promise<boolean> {
  const published = await tx
    .update(inspections)
    .set(by)
    .where(and(eq(inspections.id, id), isNull(inspections.publishedAt)))
    .returning({ id: inspections.id });
  return published.length > 0;
}

/** Number of checks made since a moment, and how many of them were looked back at. */
export async function countLookedBack(
  db: Executor,
  scope: InspectionScope,
  since: Date,
): Promise<{ inspected: number; lookedBack: number }> {
  const isLookedBack = sql`EXISTS (SELECT 1 FROM ${inspections} AS later WHERE later.original_id = ${inspections.id})`;
  const [row] = await db
    .select({
      inspected: sql<number>`count(*)::int`,
      lookedBack: sql<number>`(count(*) FILTER (WHERE ${isLookedBack}))::int`,
    })
    .from(inspections)
    .where(
      and(
        inspectionCondition(scope),
        sql`${inspections.kind} <> 'FOLLOW_UP'`,
        sql`${inspections.visitedAt} >= ${since.toISOString()}::timestamptz`,
      ),
    );
  return row ?? { inspected: 0, lookedBack: 0 };
}

function matching({ scope, kinds, compoundId, published }: InspectionConditions): SQL | undefined {
  return and(
    inspectionCondition(scope),
    kinds == null ? undefined : inArray(inspections.kind, [...kinds]),
    compoundId == null ? undefined : eq(inspections.compoundId, compoundId),
    published == null
      ? undefined
      : published
        ? isNotNull(inspections.publishedAt)
        : isNull(inspections.publishedAt),
  );
}

function following([time, id]: InspectionPosition): SQL {
  const at = sql`${time}::timestamptz`;
  return sql`(${inspections.visitedAt} < ${at} OR (${inspections.visitedAt} = ${at} AND ${inspections.id} > ${id}::uuid))`;
}
