import type { NewCompany } from '@lianxi/housing/company/company.store';
import type { CompoundRegistration } from '@lianxi/housing/compound/register-compounds.service';
import type { Random } from '../random.ts';
import { inventedCreditCode } from './credit-code.ts';
import type { Names } from './names.ts';
import { share } from './share.ts';

/** Sizes of a district. The default is that of a real one, a district housing bureau's for 2020. */
export const districtFigures = {
  streets: 11,
  communities: 68,
  compoundsOfFirstCommunity: 14,
  managed: { compounds: 496, squareMetres: 27_000_000 },
  selfManaged: { compounds: 69, squareMetres: 4_000_000 },
  companies: 97,
  companiesWithPartyOrganisation: 13,
  ownersCommittees: 41,
  interimCommittees: 204,
  redProperty: 325,
  buildingHeads: 806,
} as const;

export interface PlannedCommunity {
  id: string;
  streetId: string;
  name: string;
  gridCount: number;
}

export interface PlannedCompound {
  register: CompoundRegistration & { id: string };
  community: PlannedCommunity;
  redProperty: boolean;
  buildingCount: number;
}

/** A district on paper. */
export interface DistrictPlan {
  streets: { id: string; name: string }[];
  /** The first one is that of the account `community`. */
  communities: PlannedCommunity[];
  companies: NewCompany[];
  compounds: PlannedCompound[];
}

/** Plans a district with the figures above. */
export function planDistrict(random: Random, names: Names, now: Date): DistrictPlan {
  const { streets, communities } = planTerritory(random.fork('territory'), names);
  const companies = planCompanies(names);
  const compounds = planCompounds(random.fork('compounds'), names, communities, companies, now);
  return { streets, communities, companies, compounds };
}

function planTerritory(random: Random, names: Names) {
  const streets = Array.from({ length: districtFigures.streets }, () => ({
    id: random.uuid(),
    name: names.street(),
  }));
  const sizes = share(
    districtFigures.communities,
    streets.map(() => 1 + random.next() * 0.6),
    4,
  );
  const communities = streets.flatMap(({ id }, index) =>
    Array.from({ length: sizes[index] ?? 0 }, () => ({
      id: random.uuid(),
      streetId: id,
      name: names.community(),
      gridCount: random.int(4, 12),
    })),
  );
  return { streets, communities };
}

function planCompanies(names: Names): NewCompany[] {
  return Array.from({ length: districtFigures.companies }, (_, index) => ({
    uscc: inventedCreditCode(index + 1),
    name: names.company(),
    partyOrganisation: index < districtFigures.companiesWithPartyOrganisation,
    legalRepresentative: names.person(),
  }));
}

function planCompounds(
  random: Random,
  names: Names,
  communities: readonly PlannedCommunity[],
  companies: readonly NewCompany[],
  now: Date,
): PlannedCompound[] {
  const { managed, selfManaged, compoundsOfFirstCommunity } = districtFigures;
  const total = managed.compounds + selfManaged.compounds;
  const [, ...others] = communities;
  const sizes = [
    compoundsOfFirstCommunity,
    ...share(
      total - compoundsOfFirstCommunity,
      others.map(() => 0.6 + random.next()),
      3,
    ),
  ];
  const places = communities.flatMap((community, index) =>
    Array.from({ length: sizes[index] ?? 0 }, () => community),
  );
  const company = companyOfEach(random, places, communities[0], companies);
  const areas = [managed, selfManaged].map(({ compounds, squareMetres }) =>
    share(
      squareMetres,
      Array.from({ length: compounds }, () => 0.3 + random.next() ** 2 * 2.4),
    ),
  );
  const red = new Set(
    random.shuffle(places.map((_, index) => index)).slice(0, districtFigures.redProperty),
  );
  return places.map((community, index) => {
    const uscc = company[index] ?? null;
    const area = areas[uscc === null ? 1 : 0]?.pop() ?? 0;
    return planCompound(random.fork(index), names, {
      code: `XQ-${String(index + 1).padStart(4, '0')}`,
      community,
      uscc,
      area,
      redProperty: red.has(index),
      now,
    });
  });
}

/** Credit code of each compound's company; null where the street or the owners manage it themselves. */
function companyOfEach(
  random: Random,
  places: readonly PlannedCommunity[],
  first: PlannedCommunity | undefined,
  companies: readonly NewCompany[],
): (string | null)[] {
  const { managed, selfManaged } = districtFigures;
  // A few big companies and many small ones; the first serves some compounds of the first community.
  const sizes = share(
    managed.compounds,
    companies.map((_, rank) => 1 / (rank + 4)),
    1,
  );
  const dealt = companies.flatMap(({ uscc }, index) =>
    Array.from({ length: sizes[index] ?? 0 }, () => uscc),
  );
  const reserved = dealt.splice(0, 4);
  const rest = random.shuffle<string | null>([
    ...dealt,
    ...Array.from({ length: selfManaged.compounds }, () => null),
  ]);
  return places.map((community) => {
    const own = community === first ? reserved.pop() : undefined;
    return own ?? rest.pop() ?? null;
  });
}

interface CompoundFrame {
  code: string;
  community: PlannedCommunity;
  uscc: string | null;
  area: number;
  redProperty: boolean;
  now: Date;
}

function planCompound(random: Random, names: Names, frame: CompoundFrame): PlannedCompound {
  const { community, uscc, area, now } = frame;
  const year = now.getUTCFullYear();
  const builtYear = random.int(1984, year - 2);
  const households = Math.max(24, Math.round(area / random.int(88, 118)));
  const old = builtYear < 2000;
  return {
    community,
    redProperty: frame.redProperty,
    buildingCount: Math.max(1, Math.round(households / random.int(60, 120))),
    register: {
      id: random.uuid(),
      code: frame.code,
      name: names.compound(),
      address: `${community.name.replace('社区', '路')}${random.int(1, 288)}号`,
      builtYear,
      areaSquareMetres: area,
      households,
      occupiedHouseholds: Math.round(households * (0.55 + random.next() * 0.43)),
      kind: old ? 'OLD' : random.chance(0.22) ? 'RESETTLEMENT' : 'COMMERCIAL',
      managementType: uscc === null ? random.pick(selfManagedTypes) : 'MARKET',
      companyUscc: uscc,
      fundBalanceYuan: old ? 0 : random.int(20_000, 9_800_000),
      ...(uscc !== null && { contract: planContract(random, year) }),
    },
  };
}

const selfManagedTypes = ['COMMUNITY_RUN', 'COMMUNITY_RUN', 'SELF_MANAGED', 'QUASI'] as const;

/** A contract of three years; some have run out, as they do. */
function planContract(random: Random, year: number) {
  const startsOn = `${year - random.int(0, 3)}-${random.pick(['01', '04', '07'])}-01`;
  return {
    startsOn,
    endsOn: `${Number(startsOn.slice(0, 4)) + 3}${startsOn.slice(4)}`,
    grade: random.pick(['一级', '二级', '二级', '三级', '三级', '四级']),
    monthlyFeeYuan: random.int(45, 320) / 100,
  };
}
