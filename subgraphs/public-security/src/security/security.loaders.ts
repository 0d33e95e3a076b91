import type {
  CaseCountRow,
  PatrolRow,
  PoliceStationRow,
  ProtectionCheckRow,
} from '@lianxi/db/public-security';
import DataLoader from 'dataloader';
import type { PublicSecurityDeps } from '../deps.ts';
import { findLatestPatrols, findPatrols, findPatrolsOfIssues } from './patrol.store.ts';
import {
  findCaseCounts,
  findLatestChecks,
  findStations,
  findStationsOfCompounds,
} from './security.store.ts';

/** Patrols that a list of one compound or one issue may hold. */
export const patrolsOfCompoundMaximum = 20;
const patrolsOfIssueMaximum = 50;

/** Batched reads of what public security knows; made for each request. */
export interface SecurityLoaders {
  station: DataLoader<string, PoliceStationRow | null>;
  stationOfCompound: DataLoader<string, PoliceStationRow | null>;
  caseCount: DataLoader<{ compoundId: string; period: string }, CaseCountRow | null, string>;
  /** The latest patrols of a compound, newest first. */
  patrolsOfCompound: DataLoader<string, PatrolRow[]>;
  /** Patrols made for an issue, newest first. */
  patrolsOfIssue: DataLoader<string, PatrolRow[]>;
  patrol: DataLoader<string, PatrolRow | null>;
  latestCheck: DataLoader<string, ProtectionCheckRow | null>;
}

/** Makes the loaders of one request. */
export function createSecurityLoaders({ db }: PublicSecurityDeps): SecurityLoaders {
  return {
    station: new DataLoader(async (ids) => {
      const byId = indexBy(await findStations(db, ids), (row) => row.id);
      return ids.map((id) => byId.get(id) ?? null);
    }),
    stationOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findStationsOfCompounds(db, compoundIds);
      const byCompound = indexBy(rows, (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
    caseCount: new DataLoader(
      async (keys) => {
        const compoundIds = [...new Set(keys.map((key) => key.compoundId))];
        const periods = [...new Set(keys.map((key) => key.period))];
        const byKey = indexBy(await findCaseCounts(db, compoundIds, periods), caseCountKey);
        return keys.map((key) => byKey.get(caseCountKey(key)) ?? null);
      },
      { cacheKeyFn: caseCountKey },
    ),
    patrolsOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findLatestPatrols(db, compoundIds, patrolsOfCompoundMaximum);
      const byCompound = Map.groupBy(rows, (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? []);
    }),
    patrolsOfIssue: new DataLoader(async (issueIds) => {
      const rows = await findPatrolsOfIssues(db, issueIds, patrolsOfIssueMaximum);
      const byIssue = Map.groupBy(rows, (row) => row.issueId);
      return issueIds.map((issueId) => byIssue.get(issueId) ?? []);
    }),
    patrol: new DataLoader(async (ids) => {
      const byId = indexBy(await findPatrols(db, ids), (row) => row.id);
      return ids.map((id) => byId.get(id) ?? null);
    }),
    latestCheck: new DataLoader(async (compoundIds) => {
      const byCompound = indexBy(await findLatestChecks(db, compoundIds), (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
  };
}

function caseCountKey({ compoundId, period }: { compoundId: string; period: string }): string {
  return `${compoundId} ${period}`;
}

function indexBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
