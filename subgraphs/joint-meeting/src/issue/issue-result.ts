import type { Context } from '../context.ts';

/** Result of an act on an issue, as services return it. */
export interface IssueResult {
  issueId: string;
}

/** Result of an act that left a claim. */
export interface ClaimResult extends IssueResult {
  departmentCode: string;
}

/** Result of merging one issue into another. */
export interface MergeResult extends IssueResult {
  intoIssueId: string;
}

/** Reads the issue of a result; throws when it is gone, as the act has just been on it. */
export async function issueOfResult({ issueId }: IssueResult, _: unknown, context: Context) {
  const issue = await context.loaders.issue.load(issueId);
  if (issue === null) throw new Error(`Issue ${issueId} of a result is gone`);
  return issue;
}

/** Result of an act on a whistle. */
export interface SummonsResult extends IssueResult {
  summonsId: string;
}

/** Reads the summons of a result; throws when it is gone, as the act has just written it. */
export async function summonsOfResult(
  { issueId, summonsId }: SummonsResult,
  _: unknown,
  context: Context,
) {
  const summonses = await context.loaders.summonses.load(issueId);
  const summons = summonses.find(({ id }) => id === summonsId);
  if (summons === undefined) throw new Error(`The summons ${summonsId} of a result is gone`);
  return summons;
}

/** Reads the claim of a result; throws when it is gone, as the act has just made it. */
export async function claimOfResult(
  { issueId, departmentCode }: ClaimResult,
  _: unknown,
  context: Context,
) {
  const claims = await context.loaders.claims.load(issueId);
  const claim = claims.find((row) => row.departmentCode === departmentCode);
  if (claim === undefined) throw new Error(`The claim of ${departmentCode} is gone`);
  return claim;
}
