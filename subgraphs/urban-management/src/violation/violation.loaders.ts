import type { PatrolScoreRow, ViolationCaseRow } from '@lianxi/db/urban-management';
import DataLoader from 'dataloader';
import type { UrbanManagementDeps } from '../deps.ts';
import {
  countOpenCases,
  findCases,
  findLatestCasesOfIssues,
  findLatestScores,
  findNewestCases,
} from './violation.store.ts';

/** Cases that the list of one compound may hold. */
export const casesOfCompoundMaximum = 50;

/** Batched reads of violations; made for each request. */
export interface ViolationLoaders {
  violationCase: DataLoader<string, ViolationCaseRow | null>;
  /** The newest cases of a compound, newest first. */
  casesOfCompound: DataLoader<string, ViolationCaseRow[]>;
  openCaseCount: DataLoader<string, number>;
  latestCaseOfIssue: DataLoader<string, ViolationCaseRow | null>;
  latestScore: DataLoader<string, PatrolScoreRow | null>;
}

/** Makes the loaders of one request. */
export function createViolationLoaders({ db }: UrbanManagementDeps): ViolationLoaders {
  return {
    violationCase: new DataLoader(async (ids) => {
      const rows = await findCases(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    casesOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findNewestCases(db, compoundIds, casesOfCompoundMaximum);
      const byCompound = Map.groupBy(rows, (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? []);
    }),
    openCaseCount: new DataLoader(async (compoundIds) => {
      const rows = await countOpenCases(db, compoundIds);
      const byCompound = new Map(rows.map((row) => [row.compoundId, row.total]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? 0);
    }),
    latestCaseOfIssue: new DataLoader(async (issueIds) => {
      const rows = await findLatestCasesOfIssues(db, issueIds);
      const byIssue = new Map(rows.map((row) => [row.issueId, row]));
      return issueIds.map((issueId) => byIssue.get(issueId) ?? null);
    }),
    latestScore: new DataLoader(async (compoundIds) => {
      const rows = await findLatestScores(db, compoundIds);
      const byCompound = new Map(rows.map((row) => [row.compoundId, row]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
  };
}
