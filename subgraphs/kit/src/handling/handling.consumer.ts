import type { Tx } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import { claimRoles } from '@lianxi/db/shared';
import { z } from 'zod';
import type { Effect } from '../event-consumer.ts';
import {
  endClaim,
  endHandlings,
  type HandlingTables,
  lockHandling,
  type NewHandling,
  resumeHandlings,
  saveHandling,
} from './handling.store.ts';

const roleField = z.enum(claimRoles);
const compoundIdField = z.uuid().nullish();

const called = z.object({
  // Who is only to know of an issue has nothing to handle.
  targets: z
    .array(
      z.object({ departmentCode: z.string(), role: z.enum([...claimRoles, 'OBSERVE']).nullish() }),
    )
    .transform((all) => all.filter(({ role }) => role !== 'OBSERVE')),
  released: z.array(z.string()).default([]),
  compoundId: compoundIdField,
});
const claimed = z.object({
  departmentCode: z.string(),
  role: roleField,
  /** Interim lead that makes way and assists. */
  demoted: z.string().nullish(),
  compoundId: compoundIdField,
});
const allocated = z.object({
  lead: z.string(),
  assists: z.array(z.string()),
  released: z.array(z.string()),
  compoundId: compoundIdField,
});
const declined = z.object({ departmentCode: z.string() });
const withdrawn = z.object({ released: z.array(z.string()).default([]) });
const reported = z.object({ complete: z.boolean().default(false) });

/** What an event of joint-meeting changes in the handlings of one department; null for foreign events. */
export function effectOnHandlings(
  tables: HandlingTables,
  departmentCode: string,
  event: EventLogRow,
): Effect | null {
  if (event.subjectType !== 'issue') return null;
  const issueId = event.subjectId;
  const handlingOf = (compoundId: string | null | undefined) => ({
    issueId,
    departmentCode,
    compoundId: compoundId ?? null,
    communityId: event.communityId,
    streetId: event.streetId,
  });
  const end =
    (claim: 'RELEASED' | 'DECLINED'): Effect =>
    (tx) =>
      endClaim(tx, tables, issueId, departmentCode, claim);
  const save =
    (role: z.output<typeof roleField>, compoundId: string | null | undefined): Effect =>
    (tx) =>
      saveHandling(tx, tables, { ...handlingOf(compoundId), claim: 'ACTIVE', role });
  const endAll: Effect = (tx) => endHandlings(tx, tables, issueId, event.occurredAt);
  // Signed by all, the work is done and rests until somebody finds otherwise.
  const isComplete = () => reported.parse(event.payload).complete;

  switch (event.type) {
    case 'SUMMONS_SENT':
    case 'DEPARTMENTS_ADDED': {
      const { targets, released, compoundId } = called.parse(event.payload);
      const isReleased = released.includes(departmentCode);
      const isCalled = targets.some((target) => target.departmentCode === departmentCode);
      if (!isReleased && !isCalled) return null;
      return async (tx) => {
        if (isReleased) await end('RELEASED')(tx);
        if (isCalled) await callIn(tx, tables, handlingOf(compoundId));
      };
    }
    case 'SUMMONS_WITHDRAWN':
      return withdrawn.parse(event.payload).released.includes(departmentCode)
        ? end('RELEASED')
        : null;
    case 'ISSUE_CLAIMED':
    case 'SUMMONS_ACCEPTED':
    case 'DEEMED_ACCEPTED':
    case 'SELF_HANDLING_STARTED': {
      const claim = claimed.parse(event.payload);
      if (claim.departmentCode === departmentCode) return save(claim.role, claim.compoundId);
      return claim.demoted === departmentCode ? save('ASSIST', claim.compoundId) : null;
    }
    case 'INTERIM_LEAD_APPOINTED':
    case 'LEAD_REPLACED':
    case 'DISPUTE_MEDIATED':
    case 'DISPUTE_RULED': {
      const { lead, assists, released, compoundId } = allocated.parse(event.payload);
      if (departmentCode === lead) return save('LEAD', compoundId);
      if (assists.includes(departmentCode)) return save('ASSIST', compoundId);
      return released.includes(departmentCode) ? end('RELEASED') : null;
    }
    case 'SUMMONS_DECLINED':
      return declined.parse(event.payload).departmentCode === departmentCode
        ? end('DECLINED')
        : null;
    case 'JOINT_REPORT_FILED':
    case 'RESOLUTION_SIGNED':
    case 'PROCEEDED_UNSIGNED':
      return isComplete() ? endAll : null;
    case 'WITHDRAWAL_GRANTED': {
      const isReleased = withdrawn.parse(event.payload).released.includes(departmentCode);
      const isEnded = isComplete();
      if (!isReleased && !isEnded) return null;
      return async (tx) => {
        if (isReleased) await end('RELEASED')(tx);
        if (isEnded) await endAll(tx);
      };
    }
    case 'RESOLUTION_OBJECTED':
    case 'VERIFICATION_FAILED':
    case 'ISSUE_REOPENED':
      return (tx) => resumeHandlings(tx, tables, issueId);
    case 'ISSUE_CLOSED':
    case 'ISSUE_TERMINATED':
    case 'ISSUE_MERGED':
    case 'ISSUE_REFUSED':
      return endAll;
    default:
      // What happens between the others does not concern a department's handling.
      return null;
  }
}

type Place = Omit<NewHandling, 'claim' | 'role'>;

/** A call to a department that has a claim already changes nothing. */
async function callIn(tx: Tx, tables: HandlingTables, place: Place): Promise<void> {
  const known = await lockHandling(tx, tables, place.issueId, place.departmentCode);
  if (known?.claim === 'ACTIVE') return;
  await saveHandling(tx, tables, { ...place, claim: 'CALLED', role: null });
}
