import type { InspectionFindingRow } from '@lianxi/db/housing';
import DataLoader from 'dataloader';
import type { HousingDeps } from '../deps.ts';
import { findFindings, findFindingsOfIssues } from './inspection.store.ts';

/** Batched reads of findings; made for each request. */
export interface InspectionLoaders {
  finding: DataLoader<string, InspectionFindingRow | null>;
  /** Findings of an issue, oldest first. */
  findingsOfIssue: DataLoader<string, InspectionFindingRow[]>;
}

/** Makes the loaders of one request. */
export function createInspectionLoaders({ db }: HousingDeps): InspectionLoaders {
  return {
    finding: new DataLoader(async (ids) => {
      const rows = await findFindings(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    findingsOfIssue: new DataLoader(async (issueIds) => {
      const rows = await findFindingsOfIssues(db, issueIds);
      const byIssue = Map.groupBy(rows, (row) => row.issueId);
      return issueIds.map((issueId) => byIssue.get(issueId) ?? []);
    }),
  };
}
