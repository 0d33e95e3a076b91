import type { AccountableParty, IssueCategory, Urgency } from '@lianxi/db/joint-meeting';
import { dutyCatalogue } from '@lianxi/joint-meeting/reference/duty-catalogue';
import type { Random } from '../random.ts';

/** Who is called for an issue, the lead apart. */
export interface Team {
  lead: string;
  assists: readonly string[];
}

const dutyItems = new Map(dutyCatalogue.map((item) => [item.category, item]));

/** Whom the duty catalogue calls for a category. */
export function teamFor(category: IssueCategory): Team {
  const item = dutyItems.get(category);
  if (item === undefined) throw new Error(`The duty catalogue has no ${category}`);
  return { lead: item.leadDepartment, assists: item.assistDepartments };
}

/** Whether the community may handle a category by itself. */
export function isOnCommunityDutyList(category: IssueCategory): boolean {
  return dutyItems.get(category)?.onCommunityDutyList ?? false;
}

const parties: [AccountableParty, IssueCategory[]][] = [
  ['HOUSING_AUTHORITY', ['MAINTENANCE_FUND', 'COMPANY_EXIT']],
  ['DEVELOPER', ['UNACCEPTED_DELIVERY', 'PARKING_CHARGE', 'FALLING_HAZARD']],
  ['OWNERS_COMMITTEE', ['COMMITTEE_FAILURE', 'COMMITTEE_ELECTION', 'REVENUE_UNDISCLOSED']],
  [
    'PROPERTY_COMPANY',
    ['POOR_SERVICE', 'CHARGE_DISPUTE', 'LIFT_FAILURE', 'FIRE_EQUIPMENT', 'FIRE_LANE_BLOCKED'],
  ],
  ['COMMUNITY', ['LITTERING', 'NEIGHBOUR_DISPUTE', 'GREENERY_DAMAGE', 'STREET_STALL']],
];

/** Who answers for troubles of a category; null where that is said case by case. */
export function partyFor(category: IssueCategory): AccountableParty | null {
  const found = parties.find(([, categories]) => categories.includes(category));
  return found?.[0] ?? null;
}

/** How often each category is reported; those left out count 2. */
const frequencies: Partial<Record<IssueCategory, number>> = {
  POOR_SERVICE: 11,
  ILLEGAL_PARKING: 10,
  FIRE_LANE_BLOCKED: 8,
  CHARGE_DISPUTE: 7,
  LIFT_FAILURE: 7,
  NEIGHBOUR_DISPUTE: 6,
  LITTERING: 7,
  NOISE: 6,
  ILLEGAL_STRUCTURE: 6,
  WATER_SUPPLY: 5,
  HEAT_SUPPLY: 5,
  POWER_SUPPLY: 4,
  MAINTENANCE_FUND: 5,
  GREENERY_DAMAGE: 4,
  ILLEGAL_WIRING: 4,
  STREET_STALL: 4,
  REVENUE_UNDISCLOSED: 4,
  COMMITTEE_ELECTION: 3,
  PUBLIC_ORDER: 4,
};

/** Picks a category as often as it comes up in that month; nobody is cold in summer. */
export function pickCategory(
  random: Random,
  categories: readonly IssueCategory[],
  at: Date,
): IssueCategory {
  const possible = categories.filter((category) => inSeason(category, at) === category);
  const weights = possible.map((category) => frequencies[category] ?? 2);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return possible[index] ?? 'OTHER';
}

/** The category, or another where nobody would report it in that month. */
export function inSeason(category: IssueCategory, at: Date): IssueCategory {
  const month = at.getUTCMonth() + 1;
  const heats = month >= 11 || month <= 3;
  return category === 'HEAT_SUPPLY' && !heats ? 'POWER_SUPPLY' : category;
}

const timeLimited = new Set<IssueCategory>([
  'WATER_SUPPLY',
  'POWER_SUPPLY',
  'GAS_SUPPLY',
  'HEAT_SUPPLY',
  'LIFT_FAILURE',
]);
const complex = new Set<IssueCategory>([
  'ILLEGAL_STRUCTURE',
  'WALL_DAMAGE',
  'COMPANY_EXIT',
  'MAINTENANCE_FUND',
  'COMMITTEE_FAILURE',
  'COMMITTEE_ELECTION',
  'UNACCEPTED_DELIVERY',
  'REVENUE_UNDISCLOSED',
]);
const mayBeEmergency = new Set<IssueCategory>(['FALLING_HAZARD', 'GAS_SUPPLY', 'LIFT_FAILURE']);

/** How urgent an issue of a category is. */
export function urgencyOf(category: IssueCategory, random: Random): Urgency {
  if (mayBeEmergency.has(category) && random.chance(0.3)) return 'EMERGENCY';
  if (timeLimited.has(category)) return 'TIME_LIMITED';
  return complex.has(category) ? 'COMPLEX' : 'ORDINARY';
}

/** How much longer or shorter than an ordinary issue one of an urgency takes. */
export const paces: Record<Urgency, number> = {
  EMERGENCY: 0.05,
  TIME_LIMITED: 0.3,
  ORDINARY: 1,
  COMPLEX: 1.9,
};
