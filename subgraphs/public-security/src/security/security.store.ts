import type { Executor } from '@lianxi/db';
import {
  type CaseCountRow,
  caseCounts,
  compoundBeats,
  type PoliceStationRow,
  policeStations,
  type ProtectionCheckRow,
  protectionChecks,
} from '@lianxi/db/public-security';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';

/** Stations that a list may hold. */
const stationsMaximum = 100;

/** Police stations by name. */
export async function listStations(executor: Executor): Promise<PoliceStationRow[]> {
  return executor
    .select()
    .from(policeStations)
    .orderBy(asc(policeStations.name))
    .limit(stationsMaximum);
}

/** Stations by their identifiers, in no order. */
export async function findStations(
  executor: Executor,
  ids: readonly string[],
): Promise<PoliceStationRow[]> {
  return executor
    .select()
    .from(policeStations)
    .where(inArray(policeStations.id, [...ids]));
}

/** The station of each compound that has one. */
export async function findStationsOfCompounds(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<(PoliceStationRow & { compoundId: string })[]> {
  return executor
    .select({
      compoundId: compoundBeats.compoundId,
      id: policeStations.id,
      name: policeStations.name,
      phone: policeStations.phone,
    })
    .from(compoundBeats)
    .innerJoin(policeStations, eq(policeStations.id, compoundBeats.stationId))
    .where(inArray(compoundBeats.compoundId, [...compoundIds]));
}

/** Numbers of cases of compounds in months. */
export async function findCaseCounts(
  executor: Executor,
  compoundIds: readonly string[],
  periods: readonly string[],
): Promise<CaseCountRow[]> {
  return executor
    .select()
    .from(caseCounts)
    .where(
      and(
        inArray(caseCounts.compoundId, [...compoundIds]),
        inArray(caseCounts.period, [...periods]),
      ),
    );
}

/** The latest check of each compound that was checked. */
export async function findLatestChecks(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<ProtectionCheckRow[]> {
  return executor
    .selectDistinctOn([protectionChecks.compoundId])
    .from(protectionChecks)
    .where(inArray(protectionChecks.compoundId, [...compoundIds]))
    .orderBy(protectionChecks.compoundId, desc(protectionChecks.checkedAt));
}
