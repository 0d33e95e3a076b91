import type { Executor } from '@lianxi/db';
import {
  communities,
  type CommunityRow,
  type CompoundPlaceRow,
  compoundPlaces,
  type StreetRow,
  streets,
} from '@lianxi/db/communities';
import { and, asc, count, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';

/** Streets that a list may hold. */
const streetsMaximum = 100;

export type CommunityWithStreet = CommunityRow & { streetName: string };

/** Streets by name. */
export async function listStreets(executor: Executor): Promise<StreetRow[]> {
  return executor.select().from(streets).orderBy(asc(streets.name)).limit(streetsMaximum);
}

/** Streets by their identifiers, in no order. */
export async function findStreets(
  executor: Executor,
  ids: readonly string[],
): Promise<StreetRow[]> {
  return executor
    .select()
    .from(streets)
    .where(inArray(streets.id, [...ids]));
}

/** Communities by their identifiers, in no order. */
export async function findCommunities(
  executor: Executor,
  ids: readonly string[],
): Promise<CommunityRow[]> {
  return executor
    .select()
    .from(communities)
    .where(inArray(communities.id, [...ids]));
}

/** Communities of streets, by name. */
export async function findCommunitiesOfStreets(
  executor: Executor,
  streetIds: readonly string[],
): Promise<CommunityRow[]> {
  return executor
    .select()
    .from(communities)
    .where(inArray(communities.streetId, [...streetIds]))
    .orderBy(asc(communities.name));
}

/** Communities by street and name, after such a pair and at most `limit`. */
export async function listCommunities(
  executor: Executor,
  streetId: string | null,
  after: { streetName: string; name: string } | null,
  limit: number,
): Promise<CommunityWithStreet[]> {
  return executor
    .select({ ...getTableColumns(communities), streetName: streets.name })
    .from(communities)
    .innerJoin(streets, eq(streets.id, communities.streetId))
    .where(
      and(
        ofStreet(streetId),
        after === null
          ? undefined
          : sql`(${streets.name}, ${communities.name}) > (${after.streetName}, ${after.name})`,
      ),
    )
    .orderBy(asc(streets.name), asc(communities.name))
    .limit(limit);
}

/** Number of communities of a street, or of all. */
export async function countCommunities(
  executor: Executor,
  streetId: string | null,
): Promise<number> {
  const [row] = await executor
    .select({ total: count() })
    .from(communities)
    .where(ofStreet(streetId));
  return row?.total ?? 0;
}

/** Places of compounds, in no order. */
export async function findPlaces(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<CompoundPlaceRow[]> {
  return executor
    .select()
    .from(compoundPlaces)
    .where(inArray(compoundPlaces.compoundId, [...compoundIds]));
}

function ofStreet(streetId: string | null): SQL | undefined {
  return streetId === null ? undefined : eq(communities.streetId, streetId);
}
