import { listCompanies } from '@lianxi/housing/company/company.store';
import type { Office } from '../office.ts';
import { comparable } from '../plain-text.ts';

/** The property companies there are, and those that a register adds. */
export interface CompanyIndex {
  has(uscc: string): boolean;
  /** Credit codes of the companies of a name. */
  byName(name: string): readonly string[];
  add(uscc: string, name: string): void;
}

const pageLength = 1_000;

/** Reads all companies. */
export async function readCompanyIndex({
  housing: { db },
}: Pick<Office, 'housing'>): Promise<CompanyIndex> {
  const usccs = new Set<string>();
  const byName = new Map<string, string[]>();
  const add = (uscc: string, name: string) => {
    usccs.add(uscc);
    byName.set(comparable(name), [...(byName.get(comparable(name)) ?? []), uscc]);
  };
  for (let after: string | null = null; ;) {
    const page = await listCompanies(db, { text: null, visibleUscc: null }, after, pageLength);
    for (const { uscc, name } of page) add(uscc, name);
    after = page.at(-1)?.uscc ?? null;
    if (page.length < pageLength) break;
  }
  return {
    has: (uscc) => usccs.has(uscc),
    byName: (name) => byName.get(comparable(name)) ?? [],
    add,
  };
}
