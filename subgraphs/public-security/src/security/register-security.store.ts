import type { Executor, Tx } from '@lianxi/db';
import {
  caseCounts,
  compoundBeats,
  policeStations,
  protectionChecks,
} from '@lianxi/db/public-security';
import type { WrittenRow } from '@lianxi/kit/register';
import { inArray, sql } from 'drizzle-orm';

export type NewStation = typeof policeStations.$inferInsert;
export type NewBeat = typeof compoundBeats.$inferInsert;
export type NewCaseCount = typeof caseCounts.$inferInsert;
export type NewCheck = typeof protectionChecks.$inferInsert;

/** Identifiers of stations by name. */
export async function findStationIds(
  executor: Executor,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return executor
    .select({ id: policeStations.id, name: policeStations.name })
    .from(policeStations)
    .where(inArray(policeStations.name, [...names]));
}

/** Writes stations by name and returns those that were new or changed. */
export async function upsertStations(tx: Tx, rows: readonly NewStation[]): Promise<WrittenRow[]> {
  return tx
    .insert(policeStations)
    .values([...rows])
    .onConflictDoUpdate({
      target: policeStations.name,
      set: { phone: sql`excluded.phone` },
      setWhere: sql`${policeStations.phone} IS DISTINCT FROM excluded.phone`,
    })
    .returning({ created: sql<boolean>`(${policeStations}.xmax = 0)` });
}

/** Writes beats by compound and returns those that were new or changed. */
export async function upsertBeats(tx: Tx, rows: readonly NewBeat[]): Promise<WrittenRow[]> {
  return tx
    .insert(compoundBeats)
    .values([...rows])
    .onConflictDoUpdate({
      target: compoundBeats.compoundId,
      set: { stationId: sql`excluded.station_id` },
      setWhere: sql`${compoundBeats.stationId} <> excluded.station_id`,
    })
    .returning({ created: sql<boolean>`(${compoundBeats}.xmax = 0)` });
}

/** Writes numbers of cases by compound and month and returns those that were new or changed. */
export async function upsertCaseCounts(
  tx: Tx,
  rows: readonly NewCaseCount[],
): Promise<WrittenRow[]> {
  return tx
    .insert(caseCounts)
    .values([...rows])
    .onConflictDoUpdate({
      target: [caseCounts.compoundId, caseCounts.period],
      set: { count: sql`excluded.count` },
      setWhere: sql`${caseCounts.count} <> excluded.count`,
    })
    .returning({ created: sql<boolean>`(${caseCounts}.xmax = 0)` });
}

/** Writes checks by compound and time and returns those that were new or changed. */
export async function upsertChecks(tx: Tx, rows: readonly NewCheck[]): Promise<WrittenRow[]> {
  return tx
    .insert(protectionChecks)
    .values([...rows])
    .onConflictDoUpdate({
      target: [protectionChecks.compoundId, protectionChecks.checkedAt],
      set: {
        humanInOrder: sql`excluded.human_in_order`,
        technicalInOrder: sql`excluded.technical_in_order`,
        physicalInOrder: sql`excluded.physical_in_order`,
        note: sql`excluded.note`,
      },
      setWhere: sql`(${protectionChecks.humanInOrder}, ${protectionChecks.technicalInOrder},
        ${protectionChecks.physicalInOrder}, ${protectionChecks.note}) IS DISTINCT FROM
        (excluded.human_in_order, excluded.technical_in_order, excluded.physical_in_order,
        excluded.note)`,
    })
    .returning({ created: sql<boolean>`(${protectionChecks}.xmax = 0)` });
}
