import { type RegisterResult, writeRegister } from '@lianxi/kit/register';
import type { PublicSecurityDeps } from '../deps.ts';
import { insertPatrols, type NewPatrol } from './patrol.store.ts';
import {
  findStationIds,
  type NewBeat,
  type NewCaseCount,
  type NewCheck,
  type NewStation,
  upsertBeats,
  upsertCaseCounts,
  upsertChecks,
  upsertStations,
} from './register-security.store.ts';

/** Writes stations by name; returns the identifier of each by its name. */
export async function registerStations(
  deps: PublicSecurityDeps,
  stations: readonly NewStation[],
): Promise<RegisterResult & { idByName: Map<string, string> }> {
  const result = await writeRegister(
    { db: deps.db, source: 'public-security', name: 'stations' },
    stations,
    (row) => row.name,
    upsertStations,
  );
  const ids = await findStationIds(
    deps.db,
    stations.map((station) => station.name),
  );
  return { ...result, idByName: new Map(ids.map(({ id, name }) => [name, id])) };
}

/** Writes in whose beat compounds lie, by compound. */
export async function assignBeats(
  deps: PublicSecurityDeps,
  beats: readonly NewBeat[],
): Promise<RegisterResult> {
  return writeRegister(
    { db: deps.db, source: 'public-security', name: 'beats' },
    beats,
    (row) => row.compoundId,
    upsertBeats,
  );
}

/** Writes numbers of cases by compound and month. */
export async function recordCaseCounts(
  deps: PublicSecurityDeps,
  counts: readonly NewCaseCount[],
): Promise<RegisterResult> {
  return writeRegister(
    { db: deps.db, source: 'public-security', name: 'case-counts' },
    counts,
    (row) => `${row.compoundId} ${row.period}`,
    upsertCaseCounts,
  );
}

/** Writes checks of the three protections by compound and time. */
export async function recordProtectionChecks(
  deps: PublicSecurityDeps,
  checks: readonly NewCheck[],
): Promise<RegisterResult> {
  const keyOf = (row: NewCheck) => `${row.compoundId} ${row.checkedAt.getTime()}`;
  return writeRegister(
    { db: deps.db, source: 'public-security', name: 'protection-checks' },
    checks,
    keyOf,
    upsertChecks,
  );
}

/** Adds patrols of compounds that are not recorded yet; a recorded one stays as it is. */
export async function recordPatrols(
  deps: PublicSecurityDeps,
  patrols: readonly (NewPatrol & { compoundId: string })[],
): Promise<RegisterResult> {
  const keyOf = (row: NewPatrol) => `${row.compoundId} ${row.patrolledAt.getTime()}`;
  return writeRegister(
    { db: deps.db, source: 'public-security', name: 'patrols' },
    patrols,
    keyOf,
    async (tx, rows) => (await insertPatrols(tx, rows)).map(() => ({ created: true })),
  );
}
