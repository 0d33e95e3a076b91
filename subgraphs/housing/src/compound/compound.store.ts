import type { Executor, Tx } from '@lianxi/db';
import {
  type CompoundRow,
  compounds,
  type NewCompoundRow,
  type ServiceContractRow,
  serviceContracts,
} from '@lianxi/db/housing';
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  ilike,
  inArray,
  isNull,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';

/** Conditions of a list; what is null does not count. */
export interface CompoundConditions {
  text: string | null;
  kind: CompoundRow['kind'] | null;
  managementType: CompoundRow['managementType'] | null;
  companyUscc: string | null;
  /** A second company condition, which rights demand. */
  visibleCompanyUscc: string | null;
}

export type NewContract = Omit<typeof serviceContracts.$inferInsert, 'id'>;

/** A compound written by a register, and whether it was new to us. */
export interface WrittenCompound {
  id: string;
  code: string;
  name: string;
  companyUscc: string | null;
  managementType: CompoundRow['managementType'];
  created: boolean;
}

/** Compounds by their identifiers, in no order. */
export async function findCompoundsById(
  executor: Executor,
  ids: readonly string[],
): Promise<CompoundRow[]> {
  return executor
    .select()
    .from(compounds)
    .where(inArray(compounds.id, [...ids]));
}

/** Compounds by their codes, in no order. */
export async function findCompoundsByCode(
  executor: Executor,
  codes: readonly string[],
): Promise<CompoundRow[]> {
  return executor
    .select()
    .from(compounds)
    .where(inArray(compounds.code, [...codes]));
}

/** Compounds by code, after a code and at most `limit`. */
export async function listCompounds(
  executor: Executor,
  conditions: CompoundConditions,
  after: string | null,
  limit: number,
): Promise<CompoundRow[]> {
  return executor
    .select()
    .from(compounds)
    .where(and(matches(conditions), after === null ? undefined : gt(compounds.code, after)))
    .orderBy(asc(compounds.code))
    .limit(limit);
}

/** Number of compounds that meet the conditions. */
export async function countCompounds(
  executor: Executor,
  conditions: CompoundConditions,
): Promise<number> {
  const [row] = await executor
    .select({ total: count() })
    .from(compounds)
    .where(matches(conditions));
  return row?.total ?? 0;
}

/** Contracts in force on a day, at most one a compound: the one that began last. */
export async function findContractsInForce(
  executor: Executor,
  compoundIds: readonly string[],
  day: string,
): Promise<ServiceContractRow[]> {
  return executor
    .selectDistinctOn([serviceContracts.compoundId])
    .from(serviceContracts)
    .where(
      and(
        inArray(serviceContracts.compoundId, [...compoundIds]),
        lte(serviceContracts.startsOn, day),
        or(isNull(serviceContracts.endsOn), gte(serviceContracts.endsOn, day)),
      ),
    )
    .orderBy(serviceContracts.compoundId, desc(serviceContracts.startsOn));
}

/** Writes compounds by their codes and returns those that were new or changed. */
export async function upsertCompounds(
  tx: Tx,
  rows: readonly NewCompoundRow[],
): Promise<WrittenCompound[]> {
  return tx
    .insert(compounds)
    .values([...rows])
    .onConflictDoUpdate({
      target: compounds.code,
      set: {
        name: sql`excluded.name`,
        address: sql`excluded.address`,
        latitude: sql`excluded.latitude`,
        longitude: sql`excluded.longitude`,
        builtYear: sql`excluded.built_year`,
        areaSquareMetres: sql`excluded.area_square_metres`,
        households: sql`excluded.households`,
        occupiedHouseholds: sql`excluded.occupied_households`,
        kind: sql`excluded.kind`,
        managementType: sql`excluded.management_type`,
        companyUscc: sql`excluded.company_uscc`,
        fundBalanceYuan: sql`excluded.fund_balance_yuan`,
      },
      setWhere: sql`(${compounds.name}, ${compounds.address}, ${compounds.latitude},
        ${compounds.longitude}, ${compounds.builtYear}, ${compounds.areaSquareMetres},
        ${compounds.households}, ${compounds.occupiedHouseholds}, ${compounds.kind},
        ${compounds.managementType}, ${compounds.companyUscc}, ${compounds.fundBalanceYuan})
        IS DISTINCT FROM (excluded.name, excluded.address, excluded.latitude,
        excluded.longitude, excluded.built_year, excluded.area_square_metres,
        excluded.households, excluded.occupied_households, excluded.kind,
        excluded.management_type, excluded.company_uscc, excluded.fund_balance_yuan)`,
    })
    .returning({
      id: compounds.id,
      code: compounds.code,
      name: compounds.name,
      companyUscc: compounds.companyUscc,
      managementType: compounds.managementType,
      // A row version that nobody has replaced or locked was inserted.
      created: sql<boolean>`(${compounds}.xmax = 0)`,
    });
}

/** Identifiers by code. */
export async function findCompoundIds(
  executor: Executor,
  codes: readonly string[],
): Promise<{ id: string; code: string }[]> {
  return executor
    .select({ id: compounds.id, code: compounds.code })
    .from(compounds)
    .where(inArray(compounds.code, [...codes]));
}

/** Writes contracts by compound and first day and returns the compounds whose contract was new or changed. */
export async function upsertContracts(tx: Tx, rows: readonly NewContract[]): Promise<string[]> {
  const written = await tx
    .insert(serviceContracts)
    .values([...rows])
    .onConflictDoUpdate({
      target: [serviceContracts.compoundId, serviceContracts.startsOn],
      set: {
        endsOn: sql`excluded.ends_on`,
        grade: sql`excluded.grade`,
        monthlyFeeYuan: sql`excluded.monthly_fee_yuan`,
      },
      setWhere: sql`(${serviceContracts.endsOn}, ${serviceContracts.grade},
        ${serviceContracts.monthlyFeeYuan})
        IS DISTINCT FROM (excluded.ends_on, excluded.grade, excluded.monthly_fee_yuan)`,
    })
    .returning({ compoundId: serviceContracts.compoundId });
  return written.map((row) => row.compoundId);
}

function matches(conditions: CompoundConditions): SQL | undefined {
  const { text, kind, managementType, companyUscc, visibleCompanyUscc } = conditions;
  const pattern = text === null ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return and(
    pattern === null
      ? undefined
      : or(
          ilike(compounds.name, pattern),
          ilike(compounds.code, pattern),
          ilike(compounds.address, pattern),
        ),
    kind === null ? undefined : eq(compounds.kind, kind),
    managementType === null ? undefined : eq(compounds.managementType, managementType),
    companyUscc === null ? undefined : eq(compounds.companyUscc, companyUscc),
    visibleCompanyUscc === null ? undefined : eq(compounds.companyUscc, visibleCompanyUscc),
  );
}
