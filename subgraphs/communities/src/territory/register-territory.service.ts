import type { CommunityRow } from '@lianxi/db/communities';
import { appendEvents } from '@lianxi/kit/events';
import { type RegisterResult, writeRegister } from '@lianxi/kit/register';
import type { CommunitiesDeps } from '../deps.ts';
import {
  findStreetIds,
  insertStreets,
  type NewCommunity,
  type NewPlace,
  type NewStreet,
  upsertCommunities,
  upsertPlaces,
} from './register-territory.store.ts';
import { findCommunities, findCommunitiesOfStreets } from './territory.store.ts';

/** Writes streets by name; returns the identifier of each by its name. */
export async function registerStreets(
  { db }: CommunitiesDeps,
  streets: readonly NewStreet[],
): Promise<RegisterResult & { idByName: Map<string, string> }> {
  const result = await writeRegister(
    { db, source: 'communities', name: 'streets' },
    streets,
    (row) => row.name,
    insertStreets,
  );
  const ids = await findStreetIds(
    db,
    streets.map((street) => street.name),
  );
  return { ...result, idByName: new Map(ids.map(({ id, name }) => [name, id])) };
}

/** Writes communities by street and name; returns all communities of the streets named. */
export async function registerCommunities(
  { db }: CommunitiesDeps,
  communities: readonly NewCommunity[],
): Promise<RegisterResult & { communities: CommunityRow[] }> {
  const keyOf = (row: NewCommunity) => `${row.streetId} ${row.name}`;
  const result = await writeRegister(
    { db, source: 'communities', name: 'communities' },
    communities,
    keyOf,
    upsertCommunities,
  );
  const streetIds = [...new Set(communities.map((community) => community.streetId))];
  return { ...result, communities: await findCommunitiesOfStreets(db, streetIds) };
}

/** Writes in whose territory compounds lie, and tells the other subgraphs where that changed. */
export async function placeCompounds(
  { db, clock }: CommunitiesDeps,
  places: readonly NewPlace[],
): Promise<RegisterResult> {
  return writeRegister(
    { db, source: 'communities', name: 'places' },
    places,
    (row) => row.compoundId,
    async (tx, rows) => {
      const written = await upsertPlaces(tx, rows);
      const communities = await findCommunities(tx, [
        ...new Set(written.map((place) => place.communityId)),
      ]);
      const streetOf = new Map(communities.map(({ id, streetId }) => [id, streetId]));
      const occurredAt = clock.now();
      await appendEvents(
        tx,
        written.map(({ compoundId, communityId }) => {
          const streetId = streetOf.get(communityId) ?? null;
          return {
            source: 'communities',
            type: 'COMPOUND_PLACED',
            occurredAt,
            subjectType: 'compound',
            subjectId: compoundId,
            communityId,
            streetId,
            payload: { communityId, streetId },
          };
        }),
      );
      return written;
    },
  );
}
