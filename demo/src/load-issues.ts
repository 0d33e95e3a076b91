import { registerReporters } from '@lianxi/communities/reporter/reporter.service';
import { issues } from '@lianxi/db/joint-meeting';
import type { ServiceName } from '@lianxi/db/migrate';
import { readState, usualSeed } from './demo-district.ts';
import { inventDistrict } from './district/invent-district.ts';
import { share } from './district/share.ts';
import { districtIssues } from './issues/issue-numbers.ts';
import { type IssueNumbers, planIssues } from './issues/issue-plan.ts';
import { runActs } from './issues/run-acts.ts';
import { openSubgraphs } from './subgraphs.ts';

export interface LoadIssuesOptions {
  urls: Record<ServiceName, string>;
  /** How many issues to add. */
  count: number;
  /** @default the present moment */
  now?: Date;
  /** Seed of the demo district that is there. @default usualSeed */
  seed?: string;
  /** Told after each batch of acts: issues, as the acts done allow to reckon them. */
  onProgress?: (issues: number) => void;
}

/** Thrown when the database holds no demo district to add issues to. */
export class NoDemoDistrictError extends Error {
  constructor() {
    super('The database holds no demo district: load it with npm start first.');
    this.name = 'NoDemoDistrictError';
  }
}

// Scripts of so many issues are held in memory at once.
const sliceSize = 2_000;
const width = 8;
// Order over all issues matters less here than speed.
const window = 600;
const shareOfOpen = 0.16;
const shareOfRefused = 0.03;
const shareOfMerged = 0.02;

/** Adds issues to the demo district, spread over the last year, through the same services. */
export async function loadIssues(options: LoadIssuesOptions): Promise<void> {
  const { urls, count, now = new Date(), seed = usualSeed, onProgress } = options;
  await using subgraphs = openSubgraphs(urls, width);
  const district = inventDistrict(seed, now);
  if ((await readState(subgraphs, district)).state !== 'PRESENT') throw new NoDemoDistrictError();

  // A second load of as many issues must not repeat the first.
  const random = district.random.fork(`load after ${await subgraphs.office.db.$count(issues)}`);
  const community = { db: subgraphs.departments.community.db, clock: { now: () => now } };
  for (let from = 0; from < count; from += sliceSize) {
    const size = Math.min(sliceSize, count - from);
    const own = random.fork(from);
    const { acts, reporters } = planIssues(own.fork('issues'), district, numbersFor(size));
    await registerReporters(community, reporters);
    await runActs(acts, {
      subgraphs,
      random: own.fork('ids'),
      width,
      window,
      onProgress: (done, all) => onProgress?.(from + Math.floor((size * done) / all)),
    });
  }
}

/** Numbers in the proportions of the district. */
function numbersFor(size: number): IssueNumbers {
  const open = Math.round(size * shareOfOpen);
  const refused = Math.round(size * shareOfRefused);
  const merged = open > 0 ? Math.round(size * shareOfMerged) : 0;
  const counts = share(
    size,
    districtIssues.sources.map(([, weight]) => weight),
  );
  return {
    sources: districtIssues.sources.map(([source], index) => [source, counts[index] ?? 0]),
    open: Array.from({ length: open }, (_, index) => ({
      ...districtIssues.open[index % districtIssues.open.length]!,
      atHome: false,
    })),
    refused,
    merged,
    closed: size - open - refused - merged,
  };
}
