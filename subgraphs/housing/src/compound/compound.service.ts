import type { CompoundRow } from '@lianxi/db/housing';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { InvalidInputError, NotSignedInError } from '@lianxi/kit/errors';
import { idField, textField } from '@lianxi/kit/input';
import type { Asker } from '@lianxi/kit/handling/signed-input';
import type { Locale } from '@lianxi/kit/locale';
import type { Viewer } from '@lianxi/kit/viewer';
import type { HousingDeps } from '../deps.ts';
import { canSeeCompound, compoundScopeOf } from './compound.policy.ts';
import type { CompoundLoaders } from './compound.loaders.ts';
import { type CompoundConditions, countCompounds, listCompounds } from './compound.store.ts';

export interface CompoundFilterValue {
  text?: string | null;
  kind?: CompoundRow['kind'] | null;
  managementType?: CompoundRow['managementType'] | null;
  companyUscc?: string | null;
}

/** A page with the number of all its list, counted only when asked for. */
export interface CompoundPage extends Page<CompoundRow> {
  countAll(): Promise<number>;
}

/** One compound by identifier or code; null when there is none or the viewer may not see it. */
export async function findCompound(
  loaders: CompoundLoaders,
  { viewer, locale }: Asker,
  key: { id?: string | null; code?: string | null },
): Promise<CompoundRow | null> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  return findVisibleCompound(loaders, viewer, key);
}

/** The same for references of the gateway, which ask for signed-out viewers too. */
export async function findVisibleCompound(
  loaders: CompoundLoaders,
  viewer: Viewer,
  { id, code }: { id?: string | null; code?: string | null },
): Promise<CompoundRow | null> {
  const compound = await (isId(id)
    ? loaders.compoundById.load(id)
    : id == null && code != null && code !== ''
      ? loaders.compoundByCode.load(code)
      : null);
  return compound !== null && canSeeCompound(viewer, compound) ? compound : null;
}

/** A page of the part of the register that the viewer sees. */
export async function pageCompounds(
  { db }: HousingDeps,
  { viewer, locale }: Asker,
  filter: CompoundFilterValue,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<CompoundPage> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  const size = pageSize(first, locale);
  const afterCode = decodePageCursor(after, 1, locale)?.[0]?.toString() ?? null;
  const text = searchText(filter.text, 'filter.text', locale);
  const scope = compoundScopeOf(viewer);
  if (scope === null) {
    return { ...pageOf<CompoundRow>([], size, () => []), countAll: async () => 0 };
  }

  const conditions: CompoundConditions = {
    text,
    kind: filter.kind ?? null,
    managementType: filter.managementType ?? null,
    companyUscc: filter.companyUscc ?? null,
    visibleCompanyUscc: scope.companyUscc,
  };
  const rows = await listCompounds(db, conditions, afterCode, size + 1);
  return {
    ...pageOf(rows, size, (compound) => [compound.code]),
    countAll: () => countCompounds(db, conditions),
  };
}

/** A text to search for; null when it is empty. Throws `InvalidInputError` beyond 100 characters. */
export function searchText(
  text: string | null | undefined,
  path: string,
  locale: Locale,
): string | null {
  const parsed = textField(0, 100).safeParse(text ?? '');
  if (!parsed.success) throw new InvalidInputError(locale, path);
  return parsed.data === '' ? null : parsed.data;
}

function isId(id: string | null | undefined): id is string {
  return idField.safeParse(id).success;
}
