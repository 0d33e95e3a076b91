import type { Executor, Tx } from '@lianxi/db';
import { communities, compoundPlaces, streets } from '@lianxi/db/communities';
import type { WrittenRow } from '@lianxi/kit/register';
import { inArray, sql } from 'drizzle-orm';

export type NewStreet = typeof streets.$inferInsert;
export type NewCommunity = typeof communities.$inferInsert;
export type NewPlace = typeof compoundPlaces.$inferInsert;

export interface WrittenPlace extends WrittenRow {
  compoundId: string;
  communityId: string;
}

/** Writes streets by name and returns those that were new: they hold nothing that could change. */
export async function insertStreets(tx: Tx, rows: readonly NewStreet[]): Promise<WrittenRow[]> {
  return tx
    .insert(streets)
    .values([...rows])
    .onConflictDoNothing({ target: streets.name })
    .returning({ created: sql<boolean>`true` });
}

/** Identifiers of streets by name. */
export async function findStreetIds(
  executor: Executor,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return executor
    .select({ id: streets.id, name: streets.name })
    .from(streets)
    .where(inArray(streets.name, [...names]));
}

/** Writes communities by street and name and returns those that were new or changed. */
export async function upsertCommunities(
  tx: Tx,
  rows: readonly NewCommunity[],
): Promise<WrittenRow[]> {
  return tx
    .insert(communities)
    .values([...rows])
    .onConflictDoUpdate({
      target: [communities.streetId, communities.name],
      set: { gridCount: sql`excluded.grid_count` },
      setWhere: sql`${communities.gridCount} <> excluded.grid_count`,
    })
    .returning({ created: sql<boolean>`(${communities}.xmax = 0)` });
}

/** Writes places by compound and returns those that were new or changed. */
export async function upsertPlaces(tx: Tx, rows: readonly NewPlace[]): Promise<WrittenPlace[]> {
  return tx
    .insert(compoundPlaces)
    .values([...rows])
    .onConflictDoUpdate({
      target: compoundPlaces.compoundId,
      set: {
        communityId: sql`excluded.community_id`,
        redProperty: sql`excluded.red_property`,
      },
      setWhere: sql`(${compoundPlaces.communityId}, ${compoundPlaces.redProperty})
        IS DISTINCT FROM (excluded.community_id, excluded.red_property)`,
    })
    .returning({
      compoundId: compoundPlaces.compoundId,
      communityId: compoundPlaces.communityId,
      created: sql<boolean>`(${compoundPlaces}.xmax = 0)`,
    });
}
