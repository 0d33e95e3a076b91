import type { PropertyCompanyRow } from '@lianxi/db/housing';
import DataLoader from 'dataloader';
import type { HousingDeps } from '../deps.ts';
import { countCompoundsOfCompanies, findCompanies } from './company.store.ts';

/** Batched reads of companies; made for each request. */
export interface CompanyLoaders {
  companyByUscc: DataLoader<string, PropertyCompanyRow | null>;
  compoundCountOfCompany: DataLoader<string, number>;
}

/** Makes the loaders of one request. */
export function createCompanyLoaders({ db }: HousingDeps): CompanyLoaders {
  return {
    companyByUscc: new DataLoader(async (usccs) => {
      const rows = await findCompanies(db, usccs);
      const byUscc = new Map(rows.map((row) => [row.uscc, row]));
      return usccs.map((uscc) => byUscc.get(uscc) ?? null);
    }),
    compoundCountOfCompany: new DataLoader(async (usccs) => {
      const rows = await countCompoundsOfCompanies(db, usccs);
      const byUscc = new Map(rows.map((row) => [row.uscc, row.total]));
      return usccs.map((uscc) => byUscc.get(uscc) ?? 0);
    }),
  };
}
