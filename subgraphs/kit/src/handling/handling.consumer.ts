import type { Tx } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import { claimRoles } from '@lianxi/db/shared';
import { z } from 'zod';
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

/** Applies an event of joint-meeting to the handlings of one department; foreign events change nothing. */
export async function applyIssueEvent(
  tx: Tx,
  tables: HandlingTables,
  departmentCode: string,
  event: EventLogRow,
): Promise<void> {
  if (event.subjectType !== 'issue') return;
  const issueId = event.subjectId;
  const handlingOf = (compoundId: string | null | undefined) => ({
    issueId,
    departmentCode,
    compoundId: compoundId ?? null,
    communityId: event.communityId,
    streetId: event.streetId,
  });

  switch (event.type) {
    case 'SUMMONS_SENT':
    case 'DEPARTMENTS_ADDED': {
      const { targets, released, compoundId } = called.parse(event.payload);
      if (released.includes(departmentCode)) {
        await endClaim(tx, tables, issueId, departmentCode, 'RELEASED');
      }
      if (targets.some((target) => target.departmentCode === departmentCode)) {
        await callIn(tx, tables, handlingOf(compoundId));
      }
      return;
    }
    case 'SUMMONS_WITHDRAWN':
      if (!withdrawn.parse(event.payload).released.includes(departmentCode)) return;
      await endClaim(tx, tables, issueId, departmentCode, 'RELEASED');
      return;
    case 'ISSUE_CLAIMED':
    case 'SUMMONS_ACCEPTED':
    case 'DEEMED_ACCEPTED':
    case 'SELF_HANDLING_STARTED': {
      const claim = claimed.parse(event.payload);
      const role =
        claim.departmentCode === departmentCode
          ? claim.role
          : claim.demoted === departmentCode
            ? 'ASSIST'
            : null;
      if (role === null) return;
      const handling = handlingOf(claim.compoundId);
      await saveHandling(tx, tables, { ...handling, claim: 'ACTIVE', role });
      return;
    }
    case 'INTERIM_LEAD_APPOINTED':
    case 'LEAD_REPLACED':
    case 'DISPUTE_MEDIATED':
    case 'DISPUTE_RULED': {
      const { lead, assists, released, compoundId } = allocated.parse(event.payload);
      if (released.includes(departmentCode)) {
        await endClaim(tx, tables, issueId, departmentCode, 'RELEASED');
      }
      if (departmentCode !== lead && !assists.includes(departmentCode)) return;
      const role = departmentCode === lead ? 'LEAD' : 'ASSIST';
      await saveHandling(tx, tables, { ...handlingOf(compoundId), claim: 'ACTIVE', role });
      return;
    }
    case 'WITHDRAWAL_GRANTED': {
      if (withdrawn.parse(event.payload).released.includes(departmentCode)) {
        await endClaim(tx, tables, issueId, departmentCode, 'RELEASED');
      }
      await endWhenComplete(tx, tables, event);
      return;
    }
    case 'SUMMONS_DECLINED':
      if (declined.parse(event.payload).departmentCode !== departmentCode) return;
      await endClaim(tx, tables, issueId, departmentCode, 'DECLINED');
      return;
    case 'JOINT_REPORT_FILED':
    case 'RESOLUTION_SIGNED':
    case 'PROCEEDED_UNSIGNED':
      await endWhenComplete(tx, tables, event);
      return;
    case 'RESOLUTION_OBJECTED':
    case 'VERIFICATION_FAILED':
    case 'ISSUE_REOPENED':
      await resumeHandlings(tx, tables, issueId);
      return;
    case 'ISSUE_CLOSED':
    case 'ISSUE_TERMINATED':
    case 'ISSUE_MERGED':
    case 'ISSUE_REFUSED':
      await endHandlings(tx, tables, issueId, event.occurredAt);
      return;
    default:
      // What happens between the others does not concern a department's handling.
      return;
  }
}

/** Signed by all, the work is done and rests until somebody finds otherwise. */
async function endWhenComplete(
  tx: Tx,
  tables: HandlingTables,
  { subjectId, payload, occurredAt }: EventLogRow,
): Promise<void> {
  if (reported.parse(payload).complete) await endHandlings(tx, tables, subjectId, occurredAt);
}

type Place = Omit<NewHandling, 'claim' | 'role'>;

/** A call to a department that has a claim already changes nothing. */
async function callIn(tx: Tx, tables: HandlingTables, place: Place): Promise<void> {
  const known = await lockHandling(tx, tables, place.issueId, place.departmentCode);
  if (known?.claim === 'ACTIVE') return;
  await saveHandling(tx, tables, { ...place, claim: 'CALLED', role: null });
}
