import type { Executor, Tx } from '@lianxi/db';
import type {
  HandlingRow,
  HandlingsTable,
  HandlingTaskRow,
  HandlingTasksTable,
  OperationsTable,
} from '@lianxi/db/shared';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

/** The tables of one subgraph in which handlings live. */
export interface HandlingTables {
  handlings: HandlingsTable;
  handlingTasks: HandlingTasksTable;
  operations: OperationsTable;
}

export type NewHandling = Pick<
  HandlingRow,
  'issueId' | 'departmentCode' | 'claim' | 'role' | 'compoundId' | 'communityId' | 'streetId'
>;

export type NewTask = Omit<HandlingTasksTable['$inferInsert'], 'id' | 'version'>;
export type TaskChanges = Partial<Omit<HandlingTaskRow, 'id' | 'issueId' | 'departmentCode'>>;

/** A department's handling of an issue, locked until the transaction ends; null when never called. */
export async function lockHandling(
  tx: Tx,
  { handlings }: HandlingTables,
  issueId: string,
  departmentCode: string,
): Promise<HandlingRow | null> {
  const [row] = await tx
    .select()
    .from(handlings)
    .where(and(eq(handlings.issueId, issueId), eq(handlings.departmentCode, departmentCode)))
    .for('update');
  return row ?? null;
}

/** Handlings of many issues, in no order. */
export async function findHandlingsOfIssues(
  executor: Executor,
  { handlings }: HandlingTables,
  issueIds: readonly string[],
): Promise<HandlingRow[]> {
  return executor
    .select()
    .from(handlings)
    .where(inArray(handlings.issueId, [...issueIds]));
}

/** Notes where a department stands to an issue; a known place is never forgotten. */
export async function saveHandling(
  tx: Tx,
  { handlings }: HandlingTables,
  handling: NewHandling,
): Promise<void> {
  await tx
    .insert(handlings)
    .values(handling)
    .onConflictDoUpdate({
      target: [handlings.issueId, handlings.departmentCode],
      set: {
        claim: handling.claim,
        role: handling.role,
        compoundId: sql`coalesce(excluded.compound_id, ${handlings.compoundId})`,
        communityId: sql`coalesce(excluded.community_id, ${handlings.communityId})`,
        streetId: sql`coalesce(excluded.street_id, ${handlings.streetId})`,
        // A claim after a release is new work; one that only changes its role goes on.
        completedAt: sql`CASE WHEN ${handlings.claim} = 'ACTIVE' THEN ${handlings.completedAt} END`,
        endedAt: null,
      },
    });
}

/** Takes the part from a department, which declined or was released. */
export async function endClaim(
  tx: Tx,
  { handlings }: HandlingTables,
  issueId: string,
  departmentCode: string,
  claim: 'DECLINED' | 'RELEASED',
): Promise<void> {
  await tx
    .update(handlings)
    .set({ claim, role: null })
    .where(and(eq(handlings.issueId, issueId), eq(handlings.departmentCode, departmentCode)));
}

/** Lets the handlings of an issue go on: what was complete is not, what had ended has not. */
export async function resumeHandlings(
  tx: Tx,
  { handlings }: HandlingTables,
  issueId: string,
): Promise<void> {
  await tx
    .update(handlings)
    .set({ completedAt: null, endedAt: null })
    .where(eq(handlings.issueId, issueId));
}

/** Ends the handlings of an issue. */
export async function endHandlings(
  tx: Tx,
  { handlings }: HandlingTables,
  issueId: string,
  endedAt: Date,
): Promise<void> {
  await tx.update(handlings).set({ endedAt }).where(eq(handlings.issueId, issueId));
}

/** Notes that a department is done, with its own words. */
export async function markComplete(
  tx: Tx,
  { handlings }: HandlingTables,
  handling: HandlingRow,
  completedAt: Date,
  summary: string | null,
): Promise<void> {
  await tx
    .update(handlings)
    .set({ completedAt, summary })
    .where(
      and(
        eq(handlings.issueId, handling.issueId),
        eq(handlings.departmentCode, handling.departmentCode),
      ),
    );
}

/** Tasks of many issues, oldest first. */
export async function findTasksOfIssues(
  executor: Executor,
  { handlingTasks }: HandlingTables,
  issueIds: readonly string[],
): Promise<HandlingTaskRow[]> {
  return executor
    .select()
    .from(handlingTasks)
    .where(inArray(handlingTasks.issueId, [...issueIds]))
    .orderBy(asc(handlingTasks.createdAt), asc(handlingTasks.id));
}

/** Tasks of one handling, oldest first. */
export async function findTasksOfHandling(
  executor: Executor,
  { handlingTasks }: HandlingTables,
  handling: HandlingRow,
): Promise<HandlingTaskRow[]> {
  return executor
    .select()
    .from(handlingTasks)
    .where(
      and(
        eq(handlingTasks.issueId, handling.issueId),
        eq(handlingTasks.departmentCode, handling.departmentCode),
      ),
    )
    .orderBy(asc(handlingTasks.createdAt), asc(handlingTasks.id));
}

/** Tasks by their identifiers, in no order. */
export async function findTasks(
  executor: Executor,
  { handlingTasks }: HandlingTables,
  taskIds: readonly string[],
): Promise<HandlingTaskRow[]> {
  return executor
    .select()
    .from(handlingTasks)
    .where(inArray(handlingTasks.id, [...taskIds]));
}

/** Adds a task and returns its identifier. */
export async function insertTask(
  tx: Tx,
  { handlingTasks }: HandlingTables,
  task: NewTask,
): Promise<string> {
  const [row] = await tx.insert(handlingTasks).values(task).returning({ id: handlingTasks.id });
  if (row === undefined) throw new Error('an INSERT of one task returned no row');
  return row.id;
}

/** Changes a task if it still has the version read; false when somebody was first. */
export async function changeTask(
  tx: Tx,
  { handlingTasks }: HandlingTables,
  task: HandlingTaskRow,
  changes: TaskChanges,
): Promise<boolean> {
  const changed = await tx
    .update(handlingTasks)
    .set({ ...changes, version: task.version + 1 })
    .where(and(eq(handlingTasks.id, task.id), eq(handlingTasks.version, task.version)))
    .returning({ id: handlingTasks.id });
  return changed.length > 0;
}
