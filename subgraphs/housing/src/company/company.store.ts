import type { Executor, Tx } from '@lianxi/db';
import { compounds, propertyCompanies, type PropertyCompanyRow } from '@lianxi/db/housing';
import type { WrittenRow } from '@lianxi/kit/register';
import { and, asc, count, eq, gt, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';

export type NewCompany = typeof propertyCompanies.$inferInsert;

/** Conditions of a list; what is null does not count. */
export interface CompanyConditions {
  text: string | null;
  /** The only company that rights allow. */
  visibleUscc: string | null;
}

/** Companies by their credit codes, in no order. */
export async function findCompanies(
  executor: Executor,
  usccs: readonly string[],
): Promise<PropertyCompanyRow[]> {
  return executor
    .select()
    .from(propertyCompanies)
    .where(inArray(propertyCompanies.uscc, [...usccs]));
}

/** Companies by credit code, after one and at most `limit`. */
export async function listCompanies(
  executor: Executor,
  conditions: CompanyConditions,
  after: string | null,
  limit: number,
): Promise<PropertyCompanyRow[]> {
  return executor
    .select()
    .from(propertyCompanies)
    .where(and(matches(conditions), after === null ? undefined : gt(propertyCompanies.uscc, after)))
    .orderBy(asc(propertyCompanies.uscc))
    .limit(limit);
}

/** Number of companies that meet the conditions. */
export async function countCompanies(
  executor: Executor,
  conditions: CompanyConditions,
): Promise<number> {
  const [row] = await executor
    .select({ total: count() })
    .from(propertyCompanies)
    .where(matches(conditions));
  return row?.total ?? 0;
}

/** Number of compounds that each company serves; companies without one are left out. */
export async function countCompoundsOfCompanies(
  executor: Executor,
  usccs: readonly string[],
): Promise<{ uscc: string | null; total: number }[]> {
  return executor
    .select({ uscc: compounds.companyUscc, total: count() })
    .from(compounds)
    .where(inArray(compounds.companyUscc, [...usccs]))
    .groupBy(compounds.companyUscc);
}

/** Writes companies by credit code and returns whether each new or changed one was new. */
export async function upsertCompanies(tx: Tx, rows: readonly NewCompany[]): Promise<WrittenRow[]> {
  return tx
    .insert(propertyCompanies)
    .values([...rows])
    .onConflictDoUpdate({
      target: propertyCompanies.uscc,
      set: {
        name: sql`excluded.name`,
        partyOrganisation: sql`excluded.party_organisation`,
        legalRepresentative: sql`excluded.legal_representative`,
      },
      setWhere: sql`(${propertyCompanies.name}, ${propertyCompanies.partyOrganisation},
        ${propertyCompanies.legalRepresentative}) IS DISTINCT FROM (excluded.name,
        excluded.party_organisation, excluded.legal_representative)`,
    })
    .returning({ created: sql<boolean>`(${propertyCompanies}.xmax = 0)` });
}

function matches({ text, visibleUscc }: CompanyConditions): SQL | undefined {
  const pattern = text === null ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return and(
    pattern === null
      ? undefined
      : or(ilike(propertyCompanies.name, pattern), ilike(propertyCompanies.uscc, pattern)),
    visibleUscc === null ? undefined : eq(propertyCompanies.uscc, visibleUscc),
  );
}
