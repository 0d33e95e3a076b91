import type { Executor, Tx } from '@lianxi/db';
import {
  type SummonsRow,
  summonses,
  type SummonsTargetRow,
  summonsTargets,
} from '@lianxi/db/joint-meeting';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { summonsStatesBefore } from './summons-lifecycle.ts';

export type NewSummons = typeof summonses.$inferInsert;
export type NewTarget = typeof summonsTargets.$inferInsert;

/** Adds a summons. */
export async function insertSummons(tx: Tx, summons: NewSummons): Promise<SummonsRow> {
  const [row] = await tx.insert(summonses).values(summons).returning();
  if (row === undefined) throw new Error('The insert of a summons returned nothing');
  return row;
}

/** Changes a summons and returns it as it is then. */
export async function updateSummons(
  tx: Tx,
  id: string,
  change: Partial<SummonsRow>,
): Promise<SummonsRow> {
  const [row] = await tx.update(summonses).set(change).where(eq(summonses.id, id)).returning();
  if (row === undefined) throw new Error(`The summons ${id} is gone`);
  return row;
}

/** Ends the summonses of an issue that is settled. */
export async function closeSummonses(tx: Tx, issueId: string): Promise<void> {
  await tx
    .update(summonses)
    .set({ state: 'CLOSED' })
    .where(
      and(eq(summonses.issueId, issueId), inArray(summonses.state, summonsStatesBefore('close'))),
    );
}

/** Withdraws the whistles of an issue that nobody has approved yet, and returns their ids. */
export async function withdrawUnapproved(tx: Tx, issueId: string, now: Date): Promise<string[]> {
  const withdrawn = await tx
    .update(summonses)
    .set({ state: 'WITHDRAWN', withdrawnAt: now })
    .where(and(eq(summonses.issueId, issueId), eq(summonses.state, 'PENDING_APPROVAL')))
    .returning({ id: summonses.id });
  return withdrawn.map(({ id }) => id);
}

/** Adds calls of departments. */
export async function insertTargets(tx: Tx, targets: readonly NewTarget[]): Promise<void> {
  await tx.insert(summonsTargets).values([...targets]);
}

/** Summonses of issues, newest first. */
export async function findSummonses(
  db: Executor,
  issueIds: readonly string[],
): Promise<SummonsRow[]> {
  return db
    .select()
    .from(summonses)
    .where(inArray(summonses.issueId, [...issueIds]))
    .orderBy(desc(summonses.requestedAt));
}

/** Calls of issues, ended ones too, the proposed lead first. */
export async function findTargets(
  db: Executor,
  issueIds: readonly string[],
): Promise<SummonsTargetRow[]> {
  return db
    .select()
    .from(summonsTargets)
    .where(inArray(summonsTargets.issueId, [...issueIds]))
    .orderBy(
      sql`${summonsTargets.proposedRole} <> 'LEAD'`,
      sql`${summonsTargets.proposedRole} = 'OBSERVE'`,
      summonsTargets.departmentCode,
    );
}

/** The call of a department for an issue that stands; null when none does. */
export async function findTarget(
  db: Executor,
  issueId: string,
  departmentCode: string,
): Promise<SummonsTargetRow | null> {
  const [target] = await db
    .select()
    .from(summonsTargets)
    .where(
      and(
        eq(summonsTargets.issueId, issueId),
        eq(summonsTargets.departmentCode, departmentCode),
        isNull(summonsTargets.endedAt),
      ),
    );
  return target ?? null;
}

/** Changes the call of a department for an issue. */
export async function updateTarget(
  tx: Tx,
  target: Pick<SummonsTargetRow, 'summonsId' | 'departmentCode'>,
  change: Partial<SummonsTargetRow>,
): Promise<void> {
  await tx
    .update(summonsTargets)
    .set(change)
    .where(
      and(
        eq(summonsTargets.summonsId, target.summonsId),
        eq(summonsTargets.departmentCode, target.departmentCode),
      ),
    );
}

/** Ends the calls of departments that stand. */
export async function endTargets(
  tx: Tx,
  issueId: string,
  departmentCodes: readonly string[],
  endedAt: Date,
): Promise<void> {
  await tx
    .update(summonsTargets)
    .set({ endedAt })
    .where(
      and(
        eq(summonsTargets.issueId, issueId),
        inArray(summonsTargets.departmentCode, [...departmentCodes]),
        isNull(summonsTargets.endedAt),
      ),
    );
}
