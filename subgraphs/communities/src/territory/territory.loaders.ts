import type { CommunityRow, CompoundPlaceRow, StreetRow } from '@lianxi/db/communities';
import DataLoader from 'dataloader';
import type { CommunitiesDeps } from '../deps.ts';
import {
  findCommunities,
  findCommunitiesOfStreets,
  findPlaces,
  findStreets,
} from './territory.store.ts';

/** Batched reads of the territory; made for each request. */
export interface TerritoryLoaders {
  street: DataLoader<string, StreetRow | null>;
  community: DataLoader<string, CommunityRow | null>;
  communitiesOfStreet: DataLoader<string, CommunityRow[]>;
  placeOfCompound: DataLoader<string, CompoundPlaceRow | null>;
}

/** Makes the loaders of one request. */
export function createTerritoryLoaders({ db }: CommunitiesDeps): TerritoryLoaders {
  return {
    street: new DataLoader(async (ids) => {
      const rows = await findStreets(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    community: new DataLoader(async (ids) => {
      const rows = await findCommunities(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    communitiesOfStreet: new DataLoader(async (streetIds) => {
      const rows = await findCommunitiesOfStreets(db, streetIds);
      const byStreet = Map.groupBy(rows, (row) => row.streetId);
      return streetIds.map((streetId) => byStreet.get(streetId) ?? []);
    }),
    placeOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findPlaces(db, compoundIds);
      const byCompound = new Map(rows.map((row) => [row.compoundId, row]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
  };
}
