import type { CommunityRow, StreetRow } from '@lianxi/db/communities';
import { decodePageCursor, type Page, pageMaximum, pageOf, pageSize } from '@lianxi/kit/connection';
import { NotSignedInError } from '@lianxi/kit/errors';
import type { Asker } from '@lianxi/kit/handling/signed-input';
import { idField } from '@lianxi/kit/input';
import type { CommunitiesDeps } from '../deps.ts';
import { countCommunities, listCommunities, listStreets } from './territory.store.ts';

/** A page with the number of all its list, counted only when asked for. */
export interface CommunityPage extends Page<CommunityRow> {
  countAll(): Promise<number>;
}

/** Streets of the district; throws `NotSignedInError`. */
export async function streetsFor(
  { db }: CommunitiesDeps,
  { viewer, locale }: Asker,
): Promise<StreetRow[]> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  return listStreets(db);
}

/** A page of the communities of a street, or of all; throws `NotSignedInError`. */
export async function pageCommunities(
  { db }: CommunitiesDeps,
  { viewer, locale }: Asker,
  streetId: string | null | undefined,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<CommunityPage> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  const size = pageSize(first ?? pageMaximum, locale);
  const [streetName, name] = decodePageCursor(after, 2, locale) ?? [];
  const from =
    streetName == null || name == null
      ? null
      : { streetName: String(streetName), name: String(name) };
  if (streetId != null && !idField.safeParse(streetId).success) {
    return { ...pageOf<CommunityRow>([], size, () => []), countAll: async () => 0 };
  }
  const rows = await listCommunities(db, streetId ?? null, from, size + 1);
  return {
    ...pageOf(rows, size, (community) => [community.streetName, community.name]),
    countAll: () => countCommunities(db, streetId ?? null),
  };
}
