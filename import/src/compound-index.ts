import { findPlaces } from '@lianxi/communities/territory/territory.store';
import { listCompounds } from '@lianxi/housing/compound/compound.store';
import type { Office } from './office.ts';
import { comparable } from './plain-text.ts';

/** A compound of the register, as far as rows have to be matched with it. */
export interface KnownCompound {
  id: string;
  code: string;
  name: string;
  /** Company that serves it; null when none does. */
  companyUscc: string | null;
  /** Null while the compound is not placed. */
  communityId: string | null;
}

/** The compounds there are, by code and by name. */
export interface CompoundIndex {
  byCode(code: string): KnownCompound | null;
  /** Compounds of a name; those of a community only, if one is given. */
  byName(name: string, communityId: string | null): readonly KnownCompound[];
}

const pageLength = 1_000;
const everything = {
  text: null,
  kind: null,
  managementType: null,
  companyUscc: null,
  visibleCompanyUscc: null,
};

/** Reads the register: some hundred bytes for each compound of the district. */
export async function readCompoundIndex({
  housing,
  communities,
}: Pick<Office, 'housing' | 'communities'>): Promise<CompoundIndex> {
  const byCode = new Map<string, KnownCompound>();
  const byName = new Map<string, KnownCompound[]>();
  for (let after: string | null = null; ;) {
    const page = await listCompounds(housing.db, everything, after, pageLength);
    const places = await findPlaces(
      communities.db,
      page.map(({ id }) => id),
    );
    const communityOf = new Map(
      places.map(({ compoundId, communityId }) => [compoundId, communityId]),
    );
    for (const { id, code, name, companyUscc } of page) {
      const compound = { id, code, name, companyUscc, communityId: communityOf.get(id) ?? null };
      byCode.set(codeKey(code), compound);
      byName.set(comparable(name), [...(byName.get(comparable(name)) ?? []), compound]);
    }
    after = page.at(-1)?.code ?? null;
    if (page.length < pageLength) break;
  }
  return {
    byCode: (code) => byCode.get(codeKey(code)) ?? null,
    byName(name, communityId) {
      const named = byName.get(comparable(name)) ?? [];
      return communityId === null
        ? named
        : named.filter((compound) => compound.communityId === communityId);
    },
  };
}

/** The compound that a name means, or why it means none; a community tells those of one name apart. */
export function compoundNamed(
  compounds: CompoundIndex,
  name: string,
  communityId: string | null,
): KnownCompound | 'unknown_compound' | 'ambiguous_compound' {
  const everywhere = compounds.byName(name, null);
  // A single one is meant, even where the file names the community in a way of its own.
  const [one, ...others] =
    everywhere.length > 1 && communityId !== null
      ? compounds.byName(name, communityId)
      : everywhere;
  if (one === undefined) return 'unknown_compound';
  return others.length > 0 ? 'ambiguous_compound' : one;
}

/** Full-width digits make no other code, but case may. */
function codeKey(code: string): string {
  return code.normalize('NFKC');
}
