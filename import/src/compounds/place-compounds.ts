import type { CommunitiesDeps } from '@lianxi/communities/deps';
import {
  placeCompounds,
  registerCommunities,
  registerStreets,
} from '@lianxi/communities/territory/register-territory.service';
import { findPlaces } from '@lianxi/communities/territory/territory.store';
import { comparable } from '../plain-text.ts';
import type { Territory, TerritoryDirectory } from '../territory.ts';
import type { CompoundEntry } from './parse-compound.ts';

/** Places compounds batch by batch, making streets and communities that the register names first. */
export interface Placer {
  /** Returns how many places were new or changed. */
  place(entries: readonly CompoundEntry[], idByCode: ReadonlyMap<string, string>): Promise<number>;
  newStreets: string[];
  newCommunities: string[];
}

/** Makes a placer; `deps.db` is the transaction of the whole register. */
export function createPlacer(deps: CommunitiesDeps, directory: TerritoryDirectory): Placer {
  const streetIds = new Map<string, string>();
  const communityIds = new Map<string, string>();
  const newStreets: string[] = [];
  const newCommunities: string[] = [];

  async function streetIdOf(street: string): Promise<string> {
    const known = directory.streetId(street) ?? streetIds.get(comparable(street));
    if (known !== undefined) return known;
    const { idByName } = await registerStreets(deps, [{ name: street }]);
    const id = idByName.get(street);
    if (id === undefined) throw new Error(`The street ${street} was not made`);
    streetIds.set(comparable(street), id);
    newStreets.push(street);
    return id;
  }

  async function communityIdOf(territory: Exclude<Territory, { kind: 'none' }>): Promise<string> {
    if (territory.kind === 'known') return territory.communityId;
    const { street, community } = territory;
    const key = `${comparable(street)}/${comparable(community)}`;
    const known = communityIds.get(key);
    if (known !== undefined) return known;
    const streetId = await streetIdOf(street);
    const { communities } = await registerCommunities(deps, [{ streetId, name: community }]);
    const id = communities.find(({ name }) => name === community)?.id;
    if (id === undefined) throw new Error(`The community ${community} was not made`);
    communityIds.set(key, id);
    newCommunities.push(`${street} ${community}`);
    return id;
  }

  return {
    newStreets,
    newCommunities,
    async place(entries, idByCode) {
      const before = await findPlaces(deps.db, [...idByCode.values()]);
      const placeById = new Map(before.map((place) => [place.compoundId, place]));
      const places = [];
      for (const { code, territory, redProperty } of entries) {
        const compoundId = idByCode.get(code);
        if (compoundId === undefined) throw new Error(`The compound ${code} was not registered`);
        const place = placeById.get(compoundId);
        const communityId =
          territory.kind === 'none' ? place?.communityId : await communityIdOf(territory);
        if (communityId === undefined) continue;
        places.push({
          compoundId,
          communityId,
          redProperty: redProperty ?? place?.redProperty ?? false,
        });
      }
      if (places.length === 0) return 0;
      const { created, updated } = await placeCompounds(deps, places);
      return created + updated;
    },
  };
}
