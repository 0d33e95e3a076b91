import type { PropertyCompanyRow } from '@lianxi/db/housing';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { NotSignedInError } from '@lianxi/kit/errors';
import type { Asker } from '@lianxi/kit/handling/signed-input';
import { type RegisterResult, writeRegister } from '@lianxi/kit/register';
import type { Viewer } from '@lianxi/kit/viewer';
import { compoundScopeOf } from '../compound/compound.policy.ts';
import { searchText } from '../compound/compound.service.ts';
import type { HousingDeps } from '../deps.ts';
import type { CompanyLoaders } from './company.loaders.ts';
import {
  countCompanies,
  listCompanies,
  type NewCompany,
  upsertCompanies,
} from './company.store.ts';

/** A page with the number of all its list, counted only when asked for. */
export interface CompanyPage extends Page<PropertyCompanyRow> {
  countAll(): Promise<number>;
}

/** One company; null when there is none or the viewer may not see it. */
export async function findCompany(
  loaders: CompanyLoaders,
  { viewer, locale }: Asker,
  uscc: string,
): Promise<PropertyCompanyRow | null> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  return findVisibleCompany(loaders, viewer, uscc);
}

/** The same for references of the gateway, which ask for signed-out viewers too. */
export async function findVisibleCompany(
  loaders: CompanyLoaders,
  viewer: Viewer,
  uscc: string,
): Promise<PropertyCompanyRow | null> {
  const scope = compoundScopeOf(viewer);
  const isVisible = scope !== null && (scope.companyUscc === null || scope.companyUscc === uscc);
  return isVisible ? loaders.companyByUscc.load(uscc) : null;
}

/** A page of the companies that the viewer sees. */
export async function pageCompanies(
  { db }: HousingDeps,
  { viewer, locale }: Asker,
  text: string | null | undefined,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<CompanyPage> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  const size = pageSize(first, locale);
  const afterUscc = decodePageCursor(after, 1, locale)?.[0]?.toString() ?? null;
  const searched = searchText(text, 'text', locale);
  const scope = compoundScopeOf(viewer);
  if (scope === null) {
    return { ...pageOf<PropertyCompanyRow>([], size, () => []), countAll: async () => 0 };
  }

  const conditions = { text: searched, visibleUscc: scope.companyUscc };
  const rows = await listCompanies(db, conditions, afterUscc, size + 1);
  return {
    ...pageOf(rows, size, (company) => [company.uscc]),
    countAll: () => countCompanies(db, conditions),
  };
}

/** Writes companies by credit code; the same again changes nothing. */
export async function registerCompanies(
  { db }: HousingDeps,
  companies: readonly NewCompany[],
): Promise<RegisterResult> {
  return writeRegister(
    { db, source: 'housing', name: 'companies' },
    companies,
    (company) => company.uscc,
    upsertCompanies,
  );
}
