import type { Executor, Tx } from '@lianxi/db';
import {
  type SummonsRow,
  summonses,
  type SummonsTargetRow,
  summonsTargets,
} from '@lianxi/db/joint-meeting';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';

/** Adds a summons with its targets. */
export async function insertSummons(
  tx: Tx,
  summons: SummonsRow,
  targets: (typeof summonsTargets.$inferInsert)[],
): Promise<void> {
  await tx.insert(summonses).values(summons);
  await tx.insert(summonsTargets).values(targets);
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
    .orderBy(desc(summonses.sentAt));
}

/** Targets of issues' summonses, the proposed lead first. */
export async function findTargets(
  db: Executor,
  issueIds: readonly string[],
): Promise<SummonsTargetRow[]> {
  return db
    .select()
    .from(summonsTargets)
    .where(inArray(summonsTargets.issueId, [...issueIds]))
    .orderBy(sql`${summonsTargets.proposedRole} <> 'LEAD'`, summonsTargets.departmentCode);
}

/** The call of a department for an issue; null when it is not called. */
export async function findTarget(
  db: Executor,
  issueId: string,
  departmentCode: string,
): Promise<SummonsTargetRow | null> {
  const [target] = await db
    .select()
    .from(summonsTargets)
    .where(
      and(eq(summonsTargets.issueId, issueId), eq(summonsTargets.departmentCode, departmentCode)),
    );
  return target ?? null;
}

/** Changes the call of a department for an issue. */
export async function updateTarget(
  tx: Tx,
  target: SummonsTargetRow,
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
