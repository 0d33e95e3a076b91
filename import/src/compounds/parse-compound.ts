import { createHash } from 'node:crypto';
import type { CompoundRow } from '@lianxi/db/housing';
import { type Coordinates, coordinatesOf, degrees, pairOf } from '../coordinates.ts';
import type { CompoundIndex } from '../compound-index.ts';
import { dayOf } from '../moments.ts';
import { squareMetres, wholeNumber, yearUntil, yuan } from '../numbers.ts';
import { type Parser, refused, understood } from '../parsed.ts';
import { comparable, halfWidth } from '../plain-text.ts';
import type { RowReader } from '../row-reader.ts';
import { limitedLine, termOf, yesOrNo } from '../terms.ts';
import type { Territory, TerritoryDirectory } from '../territory.ts';
import type { CompanyIndex } from './company-index.ts';
import { type CompoundField, compoundKindNames, managementTypeNames } from './compound-columns.ts';

/** A row of a compound register; null is what the row does not say. */
export interface CompoundEntry {
  line: number;
  /** The office's, or one of our own where the row has none. */
  code: string;
  isCoded: boolean;
  name: string;
  isNew: boolean;
  address: string | null;
  coordinates: Coordinates | null;
  builtYear: number | null;
  areaSquareMetres: number | null;
  households: number | null;
  occupiedHouseholds: number | null;
  kind: CompoundRow['kind'] | null;
  managementType: CompoundRow['managementType'] | null;
  companyUscc: string | null;
  /** The company where the register names one that is not registered yet. */
  newCompany: { uscc: string; name: string } | null;
  fundBalanceYuan: number | null;
  contract: NewContract | null;
  redProperty: boolean | null;
  territory: Territory;
}

interface NewContract {
  startsOn: string;
  endsOn: string | null;
  monthlyFeeYuan: number | null;
  grade: string | null;
}

/** What rows are matched with. */
export interface CompoundDirectories {
  compounds: CompoundIndex;
  companies: CompanyIndex;
  territory: TerritoryDirectory;
}

// GB 32100: 18 characters without I, O, S, V and Z.
const usccPattern = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const mostHouseholds = 100_000;
// Under construction today, finished some years from now.
const yearsAhead = 5;

const shortText = limitedLine(1, 100);
const kind = termOf(compoundKindNames);
const managementType = termOf(managementTypeNames);
const households = wholeNumber('户|家|套', mostHouseholds);
const creditCode: Parser<string> = (text) => {
  const code = halfWidth(text).toUpperCase().replaceAll(' ', '');
  return usccPattern.test(code) ? understood(code) : refused('not_a_uscc');
};

/** Reads a row of a register; null when it has faults, which the reader then holds. */
export function parseCompound(
  row: RowReader<CompoundField>,
  directories: CompoundDirectories,
  now: Date,
): CompoundEntry | null {
  const name = row.require('name', shortText);
  const code = row.read('code', limitedLine(1, 50));
  const territory = readTerritoryOf(row, directories.territory);
  const total = row.read('households', households);
  const occupied = row.read('occupiedHouseholds', households);
  if (total !== null && occupied !== null && occupied > total) {
    row.fault('occupiedHouseholds', 'more_than_households');
  }
  const entry = {
    line: row.line,
    address: row.read('address', limitedLine(1, 200)),
    coordinates: readCoordinates(row),
    builtYear: row.read('builtYear', yearUntil(now.getUTCFullYear() + yearsAhead)),
    areaSquareMetres: row.read('area', squareMetres(row.unitOf('area'))),
    households: total,
    occupiedHouseholds: occupied,
    kind: row.read('kind', kind),
    managementType: row.read('managementType', managementType),
    ...readCompany(row, directories.companies),
    fundBalanceYuan: row.read('fundBalance', yuan(10_000_000_000)),
    contract: readContract(row),
    redProperty: row.read('redProperty', yesOrNo),
    territory,
  };
  if (code === null && territory.kind === 'none' && row.faults.length === 0) {
    row.fault('community', 'code_or_community_missing');
  }
  if (name === null || row.faults.length > 0) return null;
  return complete(row, { ...entry, name }, code, directories.compounds);
}

const defaultKind = { zh: '商品房', en: 'COMMERCIAL' };
const unmanaged = { zh: '无物业', en: 'UNMANAGED' };
const onTheMarket = { zh: '市场化', en: 'MARKET' };

/** Gives the row its code and says what is assumed of a new compound. */
function complete(
  row: RowReader<CompoundField>,
  entry: Omit<CompoundEntry, 'code' | 'isCoded' | 'isNew'>,
  code: string | null,
  compounds: CompoundIndex,
): CompoundEntry | null {
  const known = findKnown(entry, code, compounds);
  if (known.length > 1) {
    row.fault('name', 'ambiguous_compound');
    return null;
  }
  const [compound] = known;
  if (compound === undefined) {
    if (entry.kind === null) row.warn('kind', 'assumed', defaultKind[row.locale]);
    if (entry.managementType === null) {
      const type = entry.companyUscc === null ? unmanaged : onTheMarket;
      row.warn('managementType', 'assumed', type[row.locale]);
    }
  }
  if (entry.territory.kind === 'none' && (compound?.communityId ?? null) === null) {
    row.warn('community', 'not_placed');
  }
  return {
    ...entry,
    code: compound?.code ?? code ?? codeFor(entry),
    isCoded: code !== null,
    isNew: compound === undefined,
  };
}

/** By its code, or without one by name and community. */
function findKnown(
  entry: Omit<CompoundEntry, 'code' | 'isCoded' | 'isNew'>,
  code: string | null,
  compounds: CompoundIndex,
) {
  if (code !== null) {
    const known = compounds.byCode(code);
    return known === null ? [] : [known];
  }
  return entry.territory.kind === 'known'
    ? compounds.byName(entry.name, entry.territory.communityId)
    : [];
}

/** A code of our own for a compound without one: the same name in the same community gets the same. */
function codeFor({ name, territory }: Pick<CompoundEntry, 'name' | 'territory'>): string {
  const place =
    territory.kind === 'new'
      ? `${comparable(territory.street)}/${comparable(territory.community)}`
      : territory.kind === 'known'
        ? territory.communityId
        : '';
  const hash = createHash('sha256')
    .update(`${place}/${comparable(name)}`)
    .digest('hex');
  return `XQ-${hash.slice(0, 10).toUpperCase()}`;
}

function readTerritoryOf(row: RowReader<CompoundField>, directory: TerritoryDirectory): Territory {
  const found = directory.find(row.read('street', shortText), row.read('community', shortText));
  if (found.kind !== 'fault') return found;
  row.fault(found.field, found.reason);
  return { kind: 'none' };
}

function readCoordinates(row: RowReader<CompoundField>): Coordinates | null {
  const both = row.read('coordinates', coordinatesOf);
  const longitude = row.read('longitude', degrees);
  const latitude = row.read('latitude', degrees);
  if (longitude === null && latitude === null) return both;
  if (longitude === null || latitude === null) {
    // A cell that was refused is a fault already.
    if (row.faults.length === 0) {
      row.fault(longitude === null ? 'longitude' : 'latitude', 'half_coordinates');
    }
    return null;
  }
  const pair = pairOf(longitude, latitude);
  if (pair.ok) return pair.value;
  row.fault('longitude', pair.reason);
  return null;
}

function readCompany(
  row: RowReader<CompoundField>,
  companies: CompanyIndex,
): Pick<CompoundEntry, 'companyUscc' | 'newCompany'> {
  const uscc = row.read('companyCode', creditCode);
  const name = row.read('company', shortText);
  if (uscc !== null) {
    if (companies.has(uscc)) return { companyUscc: uscc, newCompany: null };
    if (name === null) {
      row.fault('companyCode', 'new_company_unnamed');
      return { companyUscc: null, newCompany: null };
    }
    companies.add(uscc, name);
    return { companyUscc: uscc, newCompany: { uscc, name } };
  }
  if (name === null) return { companyUscc: null, newCompany: null };
  const [one, ...others] = companies.byName(name);
  if (one === undefined) row.warn('company', 'unknown_company');
  if (others.length > 0) row.warn('company', 'ambiguous_company');
  return { companyUscc: others.length === 0 ? (one ?? null) : null, newCompany: null };
}

function readContract(row: RowReader<CompoundField>): NewContract | null {
  const startsOn = row.read('contractFrom', dayOf);
  const endsOn = row.read('contractTo', dayOf);
  const contract = {
    endsOn,
    monthlyFeeYuan: row.read('contractFee', yuan(1_000)),
    grade: row.read('contractGrade', limitedLine(1, 20)),
  };
  if (startsOn === null) return null;
  if (endsOn !== null && endsOn < startsOn) row.fault('contractTo', 'before_start');
  return { startsOn, ...contract };
}
