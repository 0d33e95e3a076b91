import {
  actOnHandling,
  type HandlingDeps,
  type HandlingRefusal,
} from '@lianxi/kit/handling/act-on-handling';
import { operationIdField, optionalText } from '@lianxi/kit/handling/handling.input';
import { announceProgress } from '@lianxi/kit/handling/handling.service';
import { type Asker, parseSignedInput } from '@lianxi/kit/handling/signed-input';
import { idField, invalidInput } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { z } from 'zod';
import { insertPatrols } from './patrol.store.ts';

const recordPatrolInput = z.object({
  issueId: idField,
  patrolledAt: z.date().nullish(),
  note: optionalText(2_000),
  operationId: operationIdField,
});

export interface PatrolSuccess {
  __typename: 'PoliceRecordPatrolSuccess';
  patrolId: string;
  issueId: string;
}

/** Records a patrol made for an issue that public security claims. */
export async function recordPatrol(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<PatrolSuccess | HandlingRefusal> {
  const { value, actor, refusal } = parseSignedInput(recordPatrolInput, input, asker);
  if (refusal !== null) return refusal;
  const { issueId, operationId } = value;
  const now = deps.clock.now();
  const patrolledAt = value.patrolledAt ?? now;
  if (patrolledAt > now) return invalidInput('patrolledAt', notYet[asker.locale]);

  const act = {
    viewer: asker.viewer,
    actor,
    act: 'policeRecordPatrol',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<PatrolSuccess | HandlingRefusal>(deps, act, async (tx, handling) => {
    const { compoundId } = handling;
    const patrol = { compoundId, issueId, patrolledAt, note: value.note, recordedBy: actor.id };
    const [patrolId] = await insertPatrols(tx, [patrol]);
    if (patrolId === undefined) return invalidInput('patrolledAt', recorded[asker.locale]);
    await announceProgress(deps, tx, handling, actor, now, {});
    return { __typename: 'PoliceRecordPatrolSuccess', patrolId, issueId };
  });
}

const notYet: Record<Locale, string> = {
  zh: '巡防时间不能晚于现在。',
  en: 'A patrol cannot lie in the future.',
};

const recorded: Record<Locale, string> = {
  zh: '该小区此时的巡防已有记录。',
  en: 'A patrol of this compound at this time is recorded already.',
};
