import {
  type CommunityWithStreet,
  listCommunities,
  listStreets,
} from '@lianxi/communities/territory/territory.store';
import type { Office } from './office.ts';
import { comparable } from './plain-text.ts';

/** Where a row lies: in a community we know, in one to be made, or nowhere said. */
export type Territory =
  | { kind: 'known'; communityId: string; streetId: string }
  | { kind: 'new'; street: string; community: string }
  | { kind: 'none' };

/** A name that leads nowhere, with the field it stands in. */
export interface TerritoryFault {
  kind: 'fault';
  field: 'community';
  reason: 'ambiguous_community' | 'community_without_street';
}

/** The streets and communities there are, by name. */
export interface TerritoryDirectory {
  /** Finds the community of the names; null for a name that is not given. */
  find(street: string | null, community: string | null): Territory | TerritoryFault;
  /** The community of an identifier; null when there is none. */
  ofCommunity(communityId: string): { communityId: string; streetId: string } | null;
  /** Identifier of a street that is known by some form of the name. */
  streetId(street: string): string | null;
}

const pageLength = 1_000;

/** Reads all streets and communities. */
export async function readTerritory({
  communities: { db },
}: Pick<Office, 'communities'>): Promise<TerritoryDirectory> {
  const streets = await listStreets(db);
  const streetIdByName = new Map(streets.map(({ id, name }) => [nameKey(name), id]));
  const streetIdOf = new Map<string, string>();
  const communitiesByName = new Map<string, CommunityWithStreet[]>();
  for (let after: CommunityWithStreet | null = null; ;) {
    const page = await listCommunities(db, null, after, pageLength);
    for (const community of page) {
      streetIdOf.set(community.id, community.streetId);
      const key = nameKey(community.name);
      communitiesByName.set(key, [...(communitiesByName.get(key) ?? []), community]);
    }
    after = page.at(-1) ?? null;
    if (page.length < pageLength) break;
  }

  return {
    streetId: (street) => streetIdByName.get(nameKey(street)) ?? null,
    ofCommunity(communityId) {
      const streetId = streetIdOf.get(communityId);
      return streetId === undefined ? null : { communityId, streetId };
    },
    find(street, community) {
      if (community === null) return { kind: 'none' };
      const streetId = street === null ? null : streetIdByName.get(nameKey(street));
      const named = communitiesByName.get(nameKey(community)) ?? [];
      const matching = street === null ? named : named.filter((one) => one.streetId === streetId);
      const [one, ...others] = matching;
      if (others.length > 0) {
        return { kind: 'fault', field: 'community', reason: 'ambiguous_community' };
      }
      if (one !== undefined) return { kind: 'known', communityId: one.id, streetId: one.streetId };
      return street === null
        ? { kind: 'fault', field: 'community', reason: 'community_without_street' }
        : { kind: 'new', street, community };
    },
  };
}

/** The office of a street and the committee of a community stand for the place. */
function nameKey(name: string): string {
  return comparable(name)
    .replace(/(街道|镇|乡)(办事处|人民政府|政府)$/, '$1')
    .replace(/社区(居民委员会|居委会|村委会)$/, '社区');
}
