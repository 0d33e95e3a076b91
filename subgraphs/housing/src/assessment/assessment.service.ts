import type { Tx } from '@lianxi/db';
import { operations, type ThirdPartyAssessmentRow } from '@lianxi/db/housing';
import { appendEvents } from '@lianxi/kit/events';
import { operationIdField } from '@lianxi/kit/handling/handling.input';
import { type Actor, type Asker, parseSignedInput } from '@lianxi/kit/handling/signed-input';
import { idField, type InvalidInputValue, invalidInput, textField } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import { canSeeCompound } from '../compound/compound.policy.ts';
import { findCompoundsById } from '../compound/compound.store.ts';
import type { HousingDeps } from '../deps.ts';
import {
  canSeeAssessment,
  isConfirmable,
  isObjectable,
  mayConfirm,
  mayObject,
} from './assessment.policy.ts';
import { changeAssessment, findAssessments } from './assessment.store.ts';
import { assessmentEvent } from './notify-assessments.service.ts';

const objectInput = z.object({
  assessmentId: idField,
  objection: textField(2, 2_000),
  operationId: operationIdField,
});

const confirmInput = z.object({
  assessmentId: idField,
  answer: textField(0, 2_000).nullish(),
  score: z.number().min(0).max(100).multipleOf(0.01).nullish(),
  operationId: operationIdField,
});

/** Result of an act on an assessment, as resolvers find it again. */
export interface AssessmentSuccess<Name extends string = string> {
  __typename: Name;
  assessmentId: string;
}

export type AssessmentRefusal =
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'WrongState' }
  | InvalidInputValue;

const faults = {
  answer: { zh: '请答复异议。', en: 'Answer the objection.' },
  nothingAsked: {
    zh: '没有异议，分数不变，也不需要答复。',
    en: 'Nobody objected: the score stands, and there is nothing to answer.',
  },
} as const;

/** Objects to an assessment within its term. */
export async function objectToAssessment(
  deps: HousingDeps,
  asker: Asker,
  input: unknown,
): Promise<AssessmentSuccess<'HousingObjectToAssessmentSuccess'> | AssessmentRefusal> {
  const { value, actor, refusal } = parseSignedInput(objectInput, input, asker);
  if (refusal !== null) return refusal;
  const { assessmentId, objection } = value;
  type Done = AssessmentSuccess<'HousingObjectToAssessmentSuccess'>;
  return act<Done>(
    deps,
    asker,
    actor,
    'housingObjectToAssessment',
    value,
    async (tx, assessment) => {
      if (!mayObject(asker.viewer, assessment)) return { __typename: 'Forbidden' };
      const now = deps.clock.now();
      if (!isObjectable(assessment, now)) return { __typename: 'WrongState' };
      const by = { objectedAt: now, objectedByName: actor.name };
      if (!(await changeAssessment(tx, assessment, { state: 'OBJECTION', objection, ...by }))) {
        return { __typename: 'WrongState' };
      }
      await appendEvents(tx, [
        assessmentEvent('ASSESSMENT_OBJECTED', assessment.compoundId, now, actor.id),
      ]);
      return { __typename: 'HousingObjectToAssessmentSuccess', assessmentId };
    },
  );
}

/** Confirms an assessment after its term, or with the answer to its objection. */
export async function confirmAssessment(
  deps: HousingDeps,
  asker: Asker,
  input: unknown,
): Promise<AssessmentSuccess<'HousingConfirmAssessmentSuccess'> | AssessmentRefusal> {
  const { value, actor, refusal } = parseSignedInput(confirmInput, input, asker);
  if (refusal !== null) return refusal;
  const { assessmentId } = value;
  const answer = value.answer || null;
  const decidedScore = value.score ?? null;
  type Done = AssessmentSuccess<'HousingConfirmAssessmentSuccess'>;
  return act<Done>(
    deps,
    asker,
    actor,
    'housingConfirmAssessment',
    value,
    async (tx, assessment) => {
      if (!mayConfirm(asker.viewer)) return { __typename: 'Forbidden' };
      const now = deps.clock.now();
      if (!isConfirmable(assessment, now)) return { __typename: 'WrongState' };
      const isAsked = assessment.state === 'OBJECTION';
      if (isAsked && (answer === null || answer.length < 2)) {
        return invalidInput('answer', faults.answer[asker.locale]);
      }
      if (!isAsked && (answer !== null || decidedScore !== null)) {
        const path = answer !== null ? 'answer' : 'score';
        return invalidInput(path, faults.nothingAsked[asker.locale]);
      }
      const confirmed = { state: 'CONFIRMED', answer, decidedScore } as const;
      const by = { confirmedAt: now, confirmedByName: actor.name };
      if (!(await changeAssessment(tx, assessment, { ...confirmed, ...by }))) {
        return { __typename: 'WrongState' };
      }
      await appendEvents(tx, [
        assessmentEvent('ASSESSMENT_CONFIRMED', assessment.compoundId, now, actor.id),
      ]);
      return { __typename: 'HousingConfirmAssessmentSuccess', assessmentId };
    },
  );
}

/** Does something once to an assessment that the viewer may see; a hidden one is as one that is none. */
function act<Success extends AssessmentSuccess>(
  { db }: HousingDeps,
  { viewer }: Asker,
  actor: Actor,
  name: string,
  input: { assessmentId: string; operationId?: string | null | undefined },
  change: (tx: Tx, assessment: ThirdPartyAssessmentRow) => Promise<Success | AssessmentRefusal>,
): Promise<Success | AssessmentRefusal> {
  const { operationId } = input;
  return transact(db, (tx) =>
    once(tx, operations, { actorId: actor.id, operationId, act: name, input }, async () => {
      const [assessment] = await findAssessments(tx, [input.assessmentId]);
      if (assessment === undefined) return { __typename: 'Forbidden' } as const;
      const [compound] = await findCompoundsById(tx, [assessment.compoundId]);
      const isVisible =
        compound !== undefined &&
        canSeeCompound(viewer, compound) &&
        canSeeAssessment(viewer, assessment);
      return isVisible ? change(tx, assessment) : ({ __typename: 'Forbidden' } as const);
    }),
  );
}
