import { type InspectionKind, type PatrolParty, patrolParties } from '@lianxi/db/joint-meeting';

/** Whether one of the five parties came to a patrol, as it is recorded. */
export interface AttendanceEntry {
  party: PatrolParty;
  present: boolean;
  who: string | null;
}

/**
 * Where a check's attendance is at fault, as a path below `input`; null when it is right: a five-party
 * patrol says of each party once whether it came and who, and no other check says anything of it.
 */
export function attendanceFault(
  kind: InspectionKind,
  attendance: readonly AttendanceEntry[],
): string | null {
  if (kind !== 'FIVE_PARTY') return attendance.length === 0 ? null : 'attendance';
  const named = new Set(attendance.map(({ party }) => party));
  const isWhole = attendance.length === patrolParties.length && named.size === attendance.length;
  if (!isWhole) return 'attendance';
  const index = attendance.findIndex(({ present, who }) => present !== (who !== null));
  return index === -1 ? null : `attendance.${index}.who`;
}

/** Attendance in the order in which the parties are called. */
export function inPartyOrder<Entry extends { party: PatrolParty }>(
  attendance: readonly Entry[],
): Entry[] {
  return attendance.toSorted(
    (one, other) => patrolParties.indexOf(one.party) - patrolParties.indexOf(other.party),
  );
}
