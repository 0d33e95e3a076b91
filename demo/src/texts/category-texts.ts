import type { IssueCategory } from '@lianxi/db/joint-meeting';

/** A piece of work: what is to be done, and what may be said of it in public once it is. */
export type Work = readonly [title: string, done: string];

/**
 * What people write about issues of one category. `{楼}` stands for a building, `{处}` for a place in
 * the compound, `{人}` for the number of people who complained.
 */
export interface CategoryTexts {
  /** Title and description of the report. */
  scenes: readonly (readonly [title: string, description: string])[];
  /** Why the community whistles: the facts, and what it has tried. */
  tried: readonly string[];
  /** Work by department; one that is not named does what it does everywhere. */
  works: Readonly<Record<string, readonly Work[]>>;
  /** Joint reports and the public replies that go with them. */
  results: readonly (readonly [report: string, reply: string])[];
  /** What a verification on site finds wanting, and what a reporter says is not resolved. */
  defects: readonly string[];
}

export type TextBook = Readonly<Partial<Record<IssueCategory, CategoryTexts>>>;
