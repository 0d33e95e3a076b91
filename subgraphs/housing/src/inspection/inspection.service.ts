import {
  actOnHandling,
  type HandlingDeps,
  type HandlingRefusal,
} from '@lianxi/kit/handling/act-on-handling';
import { operationIdField } from '@lianxi/kit/handling/handling.input';
import { announceProgress } from '@lianxi/kit/handling/handling.service';
import { type Asker, parseSignedInput } from '@lianxi/kit/handling/signed-input';
import { idField, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import {
  findFindings,
  findFindingsOfIssues,
  insertFinding,
  markRectified,
} from './inspection.store.ts';

/** Findings of one issue; their list is shown whole. */
const findingsMaximum = 50;

const recordFindingInput = z.object({
  issueId: idField,
  text: textField(1, 2_000),
  rectifyBy: z.date().nullish(),
  operationId: operationIdField,
});

const confirmRectifiedInput = z.object({ findingId: idField, operationId: operationIdField });

export interface FindingSuccess<Name extends string = string> {
  __typename: Name;
  findingId: string;
  issueId: string;
}

/** Records a finding of an inspection made for an issue that housing claims. */
export async function recordFinding(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<FindingSuccess<'HousingRecordFindingSuccess'> | HandlingRefusal> {
  const { value, actor, refusal } = parseSignedInput(recordFindingInput, input, asker);
  if (refusal !== null) return refusal;
  const { issueId, operationId } = value;
  const act = {
    viewer: asker.viewer,
    actor,
    act: 'housingRecordFinding',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<FindingSuccess<'HousingRecordFindingSuccess'> | HandlingRefusal>(
    deps,
    act,
    async (tx, handling) => {
      const findings = await findFindingsOfIssues(tx, [issueId]);
      if (findings.length >= findingsMaximum) return { __typename: 'WrongState' };
      const foundAt = deps.clock.now();
      const findingId = await insertFinding(tx, {
        issueId,
        text: value.text,
        rectifyBy: value.rectifyBy,
        foundAt,
        foundBy: actor.id,
      });
      await announceProgress(deps, tx, handling, actor, foundAt, {});
      return { __typename: 'HousingRecordFindingSuccess', findingId, issueId };
    },
  );
}

/** Confirms that what an inspection found was put right. */
export async function confirmRectified(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<FindingSuccess<'HousingConfirmRectifiedSuccess'> | HandlingRefusal> {
  const { value, actor, refusal } = parseSignedInput(confirmRectifiedInput, input, asker);
  if (refusal !== null) return refusal;
  const { findingId, operationId } = value;
  const [finding] = await findFindings(deps.db, [findingId]);
  if (finding === undefined) return { __typename: 'Forbidden' };
  const { issueId } = finding;
  const act = {
    viewer: asker.viewer,
    actor,
    act: 'housingConfirmRectified',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<FindingSuccess<'HousingConfirmRectifiedSuccess'> | HandlingRefusal>(
    deps,
    act,
    async (tx, handling) => {
      const now = deps.clock.now();
      if (!(await markRectified(tx, findingId, now))) return { __typename: 'WrongState' };
      await announceProgress(deps, tx, handling, actor, now, {});
      return { __typename: 'HousingConfirmRectifiedSuccess', findingId, issueId };
    },
  );
}
