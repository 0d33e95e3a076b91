import type { IssueEventType, SummonsRow } from '@lianxi/db/joint-meeting';
import { bindingClaims } from '../claim/claim.policy.ts';
import { findClaims, updateClaim } from '../claim/claim.store.ts';
import { type IssueChange, takeStep } from '../issue/issue-act.ts';
import { type Called, callTimes, startCallClocks } from './call-clocks.ts';
import { endTargets, insertTargets } from './summons.store.ts';

/** A whistle that goes out. */
export type OutgoingSummons = Pick<SummonsRow, 'id' | 'kind' | 'reason'>;

/**
 * Sends a whistle: each department gets a call with clocks of its own. Former calls of the same
 * departments end with it. The summons itself is written by whoever sends it.
 */
export async function callOut(
  at: IssueChange,
  summons: OutgoingSummons,
  called: readonly Called[],
  step: { name: 'whistle' | 'addDepartments'; type: IssueEventType; departmentCode: string | null },
  workDueAt: ReadonlyMap<string, Date> = new Map(),
): Promise<void> {
  const released = step.name === 'whistle' ? await releaseSelfHandling(at) : [];
  const codes = called.map(({ departmentCode }) => departmentCode);
  await endTargets(at.tx, at.issue.id, codes, at.now);
  await insertTargets(
    at.tx,
    called.map(({ departmentCode, role }) => ({
      summonsId: summons.id,
      issueId: at.issue.id,
      departmentCode,
      proposedRole: role,
      ...callTimes(at.book, at.issue.urgency, summons.kind, role, at.now),
      workDueAt: workDueAt.get(departmentCode) ?? null,
    })),
  );
  await startCallClocks(at, { summonsId: summons.id, kind: summons.kind }, called);
  await takeStep(at, step.name, {
    type: step.type,
    change: { departmentCodes: [...new Set([...at.issue.departmentCodes, ...codes])] },
    departmentCode: step.departmentCode,
    text: summons.reason,
    payload: { targets: called, released, kind: summons.kind },
  });
}

/** A community that whistles gives the lead of its own handling back. */
async function releaseSelfHandling(at: IssueChange): Promise<string[]> {
  const held = bindingClaims(await findClaims(at.tx, [at.issue.id]));
  for (const { departmentCode } of held) {
    await updateClaim(at.tx, at.issue.id, departmentCode, { state: 'RELEASED' });
  }
  return held.map(({ departmentCode }) => departmentCode);
}
