import { type RegisterResult, writeRegister } from '@lianxi/kit/register';
import type { UrbanManagementDeps } from '../deps.ts';
import {
  type NewCase,
  type NewPatrolScore,
  upsertCases,
  upsertPatrolScores,
} from './violation.store.ts';

/** Writes violation cases of a register by number; numbers must differ from our own `CG-…`. */
export async function recordViolations(
  { db }: UrbanManagementDeps,
  cases: readonly Omit<NewCase, 'issueId'>[],
): Promise<RegisterResult> {
  return writeRegister(
    { db, source: 'urban-management', name: 'violation-cases' },
    cases,
    (row) => row.number,
    upsertCases,
  );
}

/** Writes scores of patrols by compound and time. */
export async function recordPatrolScores(
  { db }: UrbanManagementDeps,
  scores: readonly NewPatrolScore[],
): Promise<RegisterResult> {
  const keyOf = (row: NewPatrolScore) => `${row.compoundId} ${row.scoredAt.getTime()}`;
  return writeRegister(
    { db, source: 'urban-management', name: 'patrol-scores' },
    scores,
    keyOf,
    upsertPatrolScores,
  );
}
