import { registerReporters } from '@lianxi/communities/reporter/reporter.service';
import { eventLog } from '@lianxi/db/events';
import { compounds } from '@lianxi/db/housing';
import { users } from '@lianxi/db/identity';
import { issues } from '@lianxi/db/joint-meeting';
import type { ServiceName } from '@lianxi/db/migrate';
import { type InventedDistrict, inventDistrict } from './district/invent-district.ts';
import { assessCompanies } from './district/assessments.ts';
import { createAccounts } from './district/accounts.ts';
import { registerDistrict } from './district/register-district.ts';
import { districtIssues } from './issues/issue-numbers.ts';
import { type CheckNumbers, districtChecks, planChecks } from './issues/checks.ts';
import { inOrder, type IssueNumbers, planIssues } from './issues/issue-plan.ts';
import { findPastActs } from './issues/past-acts.ts';
import { runActs } from './issues/run-acts.ts';
import { openSubgraphs, type OpenSubgraphs } from './subgraphs.ts';

export interface DemoDistrictOptions {
  /** With which URL each service signs in. */
  urls: Record<ServiceName, string>;
  /** Password of every demo account. */
  password: string;
  /** The moment at which the district stands. @default the present one */
  now?: Date;
  /** The same seed and moment make the same district. @default usualSeed */
  seed?: string;
  /** @default the 278 issues of the district */
  issues?: IssueNumbers;
  /** @default the 106 checks of the district */
  checks?: CheckNumbers;
  /** Acts that run at once. @default 4 */
  width?: number;
  onProgress?: (progress: DemoProgress) => void;
}

/** How far the loading is. */
export interface DemoProgress {
  step: 'registers' | 'issues' | 'accounts';
  done: number;
  all: number;
}

/** What a database holds: nothing, the whole demo district, a part of it, or an office's own data. */
export type DemoState = 'EMPTY' | 'PRESENT' | 'INTERRUPTED' | 'OCCUPIED';

/** Seed of the district that `npm start` loads. */
export const usualSeed = 'lianxi';

/** How many acts may overtake others of the district, a few hours of its life. */
const window = 48;

/** Names with which one can sign in to the demo district, each with a deputy whose name ends in 2. */
export const demoAccountNames: readonly string[] = [
  'community',
  'street',
  'housing',
  'police',
  'urban',
  'fire',
  'market',
  'office',
  'chair',
  'supervisor',
  'callback',
  'auditor',
  'admin',
  'company',
];

/**
 * Loads the demo district through the subgraphs' services, and returns what the database held before.
 * An empty one gets the district; where a loading was interrupted it goes on; any other stays as it is.
 */
export async function loadDemoDistrict(options: DemoDistrictOptions): Promise<DemoState> {
  const { urls, seed = usualSeed, width = 4, onProgress } = options;
  await using subgraphs = openSubgraphs(urls, width);
  const { state, now } = await readState(
    subgraphs,
    inventDistrict(seed, options.now ?? new Date()),
  );
  if (state === 'PRESENT' || state === 'OCCUPIED') return state;

  const district = inventDistrict(seed, now);
  onProgress?.({ step: 'registers', done: 0, all: 1 });
  await registerDistrict(subgraphs, district);
  await assessCompanies(subgraphs, district);
  onProgress?.({ step: 'registers', done: 1, all: 1 });

  const numbers = options.issues ?? districtIssues;
  const planned = planIssues(district.random.fork('issues'), district, numbers);
  const checks = planChecks(
    district.random.fork('checks'),
    district,
    options.checks ?? districtChecks,
    planned.underWay,
  );
  const clock = { now: () => now };
  const acts = inOrder([planned.acts, checks]);
  await registerReporters({ db: subgraphs.departments.community.db, clock }, planned.reporters);
  await runActs(acts, {
    subgraphs,
    random: district.random.fork('ids'),
    width,
    window,
    past: state === 'INTERRUPTED' ? await findPastActs(subgraphs, acts) : undefined,
    onProgress: (done, all) => onProgress?.({ step: 'issues', done, all }),
  });

  // Written last: they say that all the rest is there.
  await createAccounts(subgraphs.identity, district.people, options.password);
  onProgress?.({ step: 'accounts', done: 1, all: 1 });
  return state;
}

/** What the database holds of a district, and at which moment the district stands. */
export async function readState(
  { departments, identity, office }: OpenSubgraphs,
  { plan, people, now }: InventedDistrict,
): Promise<{ state: DemoState; now: Date }> {
  const accounts = await identity.select({ id: users.id }).from(users);
  const known = people.accounts.get('community')?.userId;
  if (accounts.some(({ id }) => id === known)) return { state: 'PRESENT', now };

  const compoundCount = await departments.housing.db.$count(compounds);
  const issueCount = await office.db.$count(issues);
  if (accounts.length + compoundCount + issueCount === 0) return { state: 'EMPTY', now };

  await departments.office.consumer.catchUp();
  const events = await office.db
    .select({
      type: eventLog.type,
      subjectId: eventLog.subjectId,
      occurredAt: eventLog.occurredAt,
    })
    .from(eventLog);
  const compoundId = plan.compounds[0]?.register.id;
  const first = events.find(
    ({ type, subjectId }) => type === 'COMPOUND_REGISTERED' && subjectId === compoundId,
  );
  return first === undefined
    ? { state: 'OCCUPIED', now }
    : { state: 'INTERRUPTED', now: first.occurredAt };
}
