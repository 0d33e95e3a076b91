import type { Tx } from '@lianxi/db';
import {
  type ViolationCaseRow,
  violationKinds,
  violationStates,
} from '@lianxi/db/urban-management';
import { chinaDay } from '@lianxi/kit/china-time';
import { appendEvents } from '@lianxi/kit/events';
import { InvalidInputError } from '@lianxi/kit/errors';
import {
  actOnHandling,
  type HandlingDeps,
  type HandlingRefusal,
} from '@lianxi/kit/handling/act-on-handling';
import { operationIdField } from '@lianxi/kit/handling/handling.input';
import { announceProgress } from '@lianxi/kit/handling/handling.service';
import { lockHandling } from '@lianxi/kit/handling/handling.store';
import { type Actor, type Asker, parseSignedInput } from '@lianxi/kit/handling/signed-input';
import { idField, textField } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { once } from '@lianxi/kit/operations';
import { z } from 'zod';
import { canMoveCase } from './violation-lifecycle.ts';
import { casesOfCompoundMaximum, type ViolationLoaders } from './violation.loaders.ts';
import { canMoveCases } from './violation.policy.ts';
import { findCases, insertCase, moveCase, takeCaseNumber } from './violation.store.ts';

const openCaseInput = z.object({
  issueId: idField,
  kind: z.enum(violationKinds),
  description: textField(1, 2_000),
  operationId: operationIdField,
});

const moveCaseInput = z.object({
  caseId: idField,
  state: z.enum(violationStates),
  expectedVersion: z.int().nullish(),
  operationId: operationIdField,
});

export interface OpenCaseSuccess {
  __typename: 'UrbanOpenViolationCaseSuccess';
  caseId: string;
  issueId: string;
}

export interface MoveCaseSuccess {
  __typename: 'UrbanMoveViolationCaseSuccess';
  caseId: string;
}

type MoveCaseValue =
  | MoveCaseSuccess
  | { __typename: 'StaleVersion'; currentVersion: number }
  | HandlingRefusal;

/** Opens a violation case for an issue that urban management claims; one at a time. */
export async function openViolationCase(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<OpenCaseSuccess | HandlingRefusal> {
  const { value, actor, refusal } = parseSignedInput(openCaseInput, input, asker);
  if (refusal !== null) return refusal;
  const { issueId, operationId } = value;
  const act = {
    viewer: asker.viewer,
    actor,
    act: 'urbanOpenViolationCase',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<OpenCaseSuccess | HandlingRefusal>(deps, act, async (tx, handling) => {
    const now = deps.clock.now();
    const day = chinaDay(now);
    const caseId = await insertCase(tx, {
      number: caseNumber(day, await takeCaseNumber(tx, day)),
      kind: value.kind,
      description: value.description,
      state: 'REPORTED',
      compoundId: handling.compoundId,
      issueId,
      reportedAt: now,
      stateSince: now,
    });
    if (caseId === null) return { __typename: 'WrongState' };
    await announceProgress(deps, tx, handling, actor, now, {});
    return { __typename: 'UrbanOpenViolationCaseSuccess', caseId, issueId };
  });
}

/** Moves a violation case along CJJ/T 312. */
export async function moveViolationCase(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<MoveCaseValue> {
  const { value, actor, refusal } = parseSignedInput(moveCaseInput, input, asker);
  if (refusal !== null) return refusal;
  if (!canMoveCases(asker.viewer)) return { __typename: 'Forbidden' };
  const { caseId, state, expectedVersion, operationId } = value;
  const operation = { actorId: actor.id, operationId, act: 'urbanMoveViolationCase', input: value };
  return deps.db.transaction((tx) =>
    once<MoveCaseValue>(tx, deps.tables.operations, operation, async () => {
      const [violationCase] = await findCases(tx, [caseId]);
      if (violationCase === undefined) return { __typename: 'Forbidden' };
      const { version } = violationCase;
      if (expectedVersion != null && expectedVersion !== version) {
        return { __typename: 'StaleVersion', currentVersion: version };
      }
      if (!canMoveCase(violationCase.state, state)) return { __typename: 'WrongState' };
      const now = deps.clock.now();
      const moved = await moveCase(tx, violationCase, state, now);
      if (!moved) return { __typename: 'StaleVersion', currentVersion: version + 1 };
      await announceMove(deps, tx, violationCase, actor, now);
      return { __typename: 'UrbanMoveViolationCaseSuccess', caseId };
    }),
  );
}

/** The newest cases of a compound; throws `InvalidInputError` outside 1 to 50. */
export async function newestCasesOf(
  loaders: ViolationLoaders,
  compoundId: string,
  first: number,
  locale: Locale,
): Promise<ViolationCaseRow[]> {
  if (first < 1 || first > casesOfCompoundMaximum) throw new InvalidInputError(locale, 'first');
  const cases = await loaders.casesOfCompound.load(compoundId);
  return cases.slice(0, first);
}

/** Tells of a move on the issue of the case, also after its handling; on the case where it has none. */
async function announceMove(
  deps: HandlingDeps,
  tx: Tx,
  { id, issueId }: ViolationCaseRow,
  actor: Actor,
  now: Date,
): Promise<void> {
  const handling = issueId === null ? null : await lockHandling(tx, deps.tables, issueId, 'urban');
  if (handling !== null) return announceProgress(deps, tx, handling, actor, now, {});
  await appendEvents(tx, [
    {
      source: 'urban-management',
      type: 'VIOLATION_CASE_MOVED',
      subjectType: 'violation_case',
      subjectId: id,
      occurredAt: now,
      actorId: actor.id,
    },
  ]);
}

function caseNumber(day: string, number: number): string {
  return `CG-${day.replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}
