import type { Tx } from '@lianxi/db';
import type { CompoundRow } from '@lianxi/db/housing';
import { registerCompanies } from '@lianxi/housing/company/company.service';
import { findCompoundsByCode } from '@lianxi/housing/compound/compound.store';
import {
  type CompoundRegistration,
  registerCompounds,
  type CompoundRegisterResult,
} from '@lianxi/housing/compound/register-compounds.service';
import type { Clock } from '@lianxi/kit/clock';
import type { CompoundEntry } from './parse-compound.ts';

/** Registers a batch in the transaction of the whole register, over what is known of each compound. */
export async function registerBatch(
  tx: Tx,
  clock: Clock,
  entries: readonly CompoundEntry[],
): Promise<CompoundRegisterResult> {
  const deps = { db: tx, clock };
  const companies = entries.flatMap(({ newCompany }) => (newCompany === null ? [] : [newCompany]));
  if (companies.length > 0) await registerCompanies(deps, companies);
  const known = await findCompoundsByCode(
    tx,
    entries.map(({ code }) => code),
  );
  const knownByCode = new Map(known.map((compound) => [compound.code, compound]));
  return registerCompounds(
    deps,
    entries.map((entry) => registrationOf(entry, knownByCode.get(entry.code))),
  );
}

/** What the register does not say stays as it was. */
function registrationOf(
  entry: CompoundEntry,
  known: CompoundRow | undefined,
): CompoundRegistration {
  const companyUscc = entry.companyUscc ?? known?.companyUscc ?? null;
  return {
    code: entry.code,
    name: entry.name,
    address: entry.address ?? known?.address ?? null,
    latitude: entry.coordinates?.latitude ?? known?.latitude ?? null,
    longitude: entry.coordinates?.longitude ?? known?.longitude ?? null,
    builtYear: entry.builtYear ?? known?.builtYear ?? null,
    areaSquareMetres: entry.areaSquareMetres ?? known?.areaSquareMetres ?? null,
    households: entry.households ?? known?.households ?? null,
    occupiedHouseholds: entry.occupiedHouseholds ?? known?.occupiedHouseholds ?? null,
    kind: entry.kind ?? known?.kind ?? 'COMMERCIAL',
    managementType:
      entry.managementType ??
      known?.managementType ??
      (companyUscc === null ? 'UNMANAGED' : 'MARKET'),
    companyUscc,
    fundBalanceYuan: entry.fundBalanceYuan ?? known?.fundBalanceYuan ?? null,
    ...(entry.contract === null ? {} : { contract: entry.contract }),
  };
}
