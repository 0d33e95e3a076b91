import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { LiveIssue } from '@/graphql/live/live-issue.ts';
import { endedStates } from '@/graphql/live/live-issue.ts';
import type { Viewer } from '@/graphql/session.ts';
import type { EnumValue } from '@/graphql/tada.ts';

type IssueCategory = EnumValue<'IssueCategory'>;
type Urgency = EnumValue<'Urgency'>;
type AccountableParty = EnumValue<'AccountableParty'>;

/** Which issues the board shows; it lives in the URL, so that a link shows the same board. */
export interface BoardFilter {
  street: string | null;
  community: string | null;
  /** Code of a department, for example `housing`. */
  department: string | null;
  categories: readonly IssueCategory[];
  urgencies: readonly Urgency[];
  /** Who answers for the trouble. */
  parties: readonly AccountableParty[];
  overdue: boolean;
  mine: boolean;
  text: string;
}

/** Shows everything. */
export const emptyFilter: BoardFilter = {
  street: null,
  community: null,
  department: null,
  categories: [],
  urgencies: [],
  parties: [],
  overdue: false,
  mine: false,
  text: '',
};

/** Urgencies, the most urgent first. */
export const urgencies: readonly Urgency[] = ['EMERGENCY', 'TIME_LIMITED', 'ORDINARY', 'COMPLEX'];

/** Who may answer for a trouble, in the order of the graph. */
export const accountableParties: readonly AccountableParty[] = [
  'HOUSING_AUTHORITY',
  'DEVELOPER',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
  'COMMUNITY',
];

/** Categories in the order of the duty catalogue. */
export const issueCategories: readonly IssueCategory[] = [
  'FIRE_LANE_BLOCKED',
  'FIRE_EQUIPMENT',
  'ILLEGAL_WIRING',
  'LIFT_FAILURE',
  'FALLING_HAZARD',
  'ILLEGAL_STRUCTURE',
  'ILLEGAL_PARKING',
  'GREENERY_DAMAGE',
  'LITTERING',
  'ILLEGAL_DECORATION',
  'WALL_DAMAGE',
  'STREET_STALL',
  'POOR_SERVICE',
  'COMPANY_EXIT',
  'CHARGE_DISPUTE',
  'REVENUE_UNDISCLOSED',
  'SHARED_COST_DISPUTE',
  'PARKING_CHARGE',
  'MAINTENANCE_FUND',
  'WATER_SUPPLY',
  'POWER_SUPPLY',
  'GAS_SUPPLY',
  'HEAT_SUPPLY',
  'COMMITTEE_FAILURE',
  'COMMITTEE_ELECTION',
  'PUBLIC_ORDER',
  'NOISE',
  'NEIGHBOUR_DISPUTE',
  'UNACCEPTED_DELIVERY',
  'OTHER',
];

const textMaxLength = 100;

/** Reads a filter from the URL; what makes no sense is left out. */
export function filterFromQuery(query: LocationQuery): BoardFilter {
  const one = (name: string): string => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const list = (name: string): string[] => one(name).split(',').filter(Boolean);
  return {
    street: one('street') || null,
    community: one('community') || null,
    department: one('department') || null,
    // The server would refuse the whole filter for one unknown word.
    categories: issueCategories.filter((name) => list('category').includes(name)),
    urgencies: urgencies.filter((name) => list('urgency').includes(name)),
    parties: accountableParties.filter((name) => list('party').includes(name)),
    overdue: one('overdue') === '1',
    mine: one('mine') === '1',
    text: one('text').slice(0, textMaxLength),
  };
}

/** Writes a filter for the URL; conditions not in force leave no trace. */
export function filterToQuery(filter: BoardFilter): LocationQueryRaw {
  return {
    street: filter.street ?? undefined,
    community: filter.community ?? undefined,
    department: filter.department ?? undefined,
    category: filter.categories.join(',') || undefined,
    urgency: filter.urgencies.join(',') || undefined,
    party: filter.parties.join(',') || undefined,
    overdue: filter.overdue ? '1' : undefined,
    mine: filter.mine ? '1' : undefined,
    text: filter.text || undefined,
  };
}

/** Whether no condition is in force. */
export function isEmptyFilter(filter: BoardFilter): boolean {
  return Object.values(filterToQuery(filter)).every((value) => value === undefined);
}

/** Whether an issue is past its time and not settled. */
export function isOverdue(issue: LiveIssue, nowMs: number): boolean {
  return (
    issue.dueAt !== null && Date.parse(issue.dueAt) < nowMs && !endedStates.includes(issue.state)
  );
}

/** Codes of the departments that were ever called or claimed, as the server keeps them. */
export function departmentCodesOf(issue: LiveIssue): Set<string> {
  return new Set([
    ...issue.claims.map((claim) => claim.department.code),
    ...issue.summonses.flatMap(({ targets }) => targets.map((target) => target.department.code)),
  ]);
}

/** Makes the test that decides whether an issue is shown, the same rule as the server's. */
export function createMatcher(
  filter: BoardFilter,
  viewer: Viewer,
  nowMs: number,
): (issue: LiveIssue) => boolean {
  const text = filter.text.trim().toLowerCase();
  return (issue) =>
    (filter.community === null || issue.territory?.id === filter.community) &&
    (filter.street === null || issue.territoryNames?.street.id === filter.street) &&
    (filter.department === null || departmentCodesOf(issue).has(filter.department)) &&
    (filter.categories.length === 0 || filter.categories.includes(issue.category)) &&
    (filter.urgencies.length === 0 || filter.urgencies.includes(issue.urgency)) &&
    (filter.parties.length === 0 || filter.parties.some((one) => one === issue.accountableParty)) &&
    (!filter.overdue || isOverdue(issue, nowMs)) &&
    (!filter.mine || concerns(issue, viewer)) &&
    (text === '' || contains(issue, text));
}

function concerns(issue: LiveIssue, viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'LIAISON':
      return viewer.department !== null && departmentCodesOf(issue).has(viewer.department.code);
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return viewer.community !== null && issue.territory?.id === viewer.community.id;
    case 'STREET_OFFICER':
      return viewer.streetId !== null && issue.territoryNames?.street.id === viewer.streetId;
    default:
      return true;
  }
}

/** Fewer characters of a code are in every code. */
const shortestPartOfCode = 4;

function contains(issue: LiveIssue, text: string): boolean {
  const { code, title, place, compoundNames } = issue;
  const words = [
    [...text].length < shortestPartOfCode ? null : code,
    title,
    place,
    compoundNames?.name,
  ];
  return words.some((one) => one?.toLowerCase().includes(text));
}
