import type { Executor, Tx } from '@lianxi/db';
import { type ClaimRow, claims } from '@lianxi/db/joint-meeting';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { claimStatesBefore } from './claim-lifecycle.ts';

/** Claims of issues: the lead first, then in the order in which they were made, released ones last. */
export async function findClaims(db: Executor, issueIds: readonly string[]): Promise<ClaimRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(claims)
    .where(inArray(claims.issueId, [...issueIds]))
    .orderBy(
      sql`${claims.state} = 'RELEASED'`,
      sql`${claims.role} <> 'LEAD'`,
      claims.claimedAt,
      claims.departmentCode,
    );
}

/** Makes a claim, or renews one that was released. */
export async function upsertClaim(tx: Tx, claim: typeof claims.$inferInsert): Promise<void> {
  const fresh = {
    state: 'ACTIVE' as const,
    withdrawalReason: null,
    planDueAt: null,
    responsiblePerson: null,
    completedAt: null,
    ...claim,
  };
  await tx
    .insert(claims)
    .values(fresh)
    .onConflictDoUpdate({
      target: [claims.issueId, claims.departmentCode],
      set: {
        ...fresh,
        // A claim after a release is new work; one that only changes its role goes on.
        completedAt: sql`CASE WHEN ${claims.state} <> 'RELEASED' THEN ${claims.completedAt} END`,
      },
    });
}

/** Changes a department's claim of an issue. */
export async function updateClaim(
  tx: Tx,
  issueId: string,
  departmentCode: string,
  change: Partial<ClaimRow>,
): Promise<void> {
  await tx
    .update(claims)
    .set(change)
    .where(and(eq(claims.issueId, issueId), eq(claims.departmentCode, departmentCode)));
}

/**
 * Puts all who have a part in an issue back to work, after an objection, a failed verification or a
 * reopening; who has asked to be released is at work until that is decided.
 */
export async function reactivateClaims(tx: Tx, issueId: string): Promise<void> {
  await tx
    .update(claims)
    .set({
      state: sql`CASE WHEN ${inArray(claims.state, claimStatesBefore('workAgain'))} THEN 'ACTIVE' ELSE ${claims.state} END`,
      completedAt: null,
    })
    .where(and(eq(claims.issueId, issueId), ne(claims.state, 'RELEASED')));
}
