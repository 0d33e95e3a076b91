import type { DisputeRow } from '@lianxi/db/joint-meeting';
import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { addPrecedent } from '../duty/precedent.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { allocate, allocationRefusal } from './allocation.ts';
import { disputeStateAfter } from './dispute-lifecycle.ts';
import { articleMissing } from './dispute-texts.ts';
import { canMediate, canRule, canRuleAppeal, citesArticle } from './dispute.policy.ts';
import { findDisputes } from './dispute.store.ts';
import { settleDispute } from './settle-dispute.ts';

const allocationFields = {
  ...actInputFields,
  leadDepartmentId: z.string().max(200),
  assistDepartmentIds: z.array(z.string().max(200)).max(20).nullish(),
  legalBasis: textField(2, 500),
  reason: textField(2, 2_000),
};
const mediateSchema = z.object(allocationFields);
const ruleSchema = z.object({ ...allocationFields, asPrecedent: z.boolean().nullish() });

type RulingInput = z.output<typeof mediateSchema>;
type RulingRefusal = { __typename: 'NotOnDutyList' } | CommonRefusal;
type Done<Name extends string> = { __typename: Name; issueId: string };

/** Records what the sides agreed on before the street: it binds like a ruling. */
export function mediateDispute(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'mediateDispute',
    mediateSchema,
    rawInput,
    async (at, input): Promise<Done<'MediateDisputeSuccess'> | RulingRefusal> => {
      if (!canMediate(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'mediate', input.expectedVersion);
      if (refusal !== null) return refusal;
      const [dispute] = await findDisputes(at.tx, [at.issue.id]);
      if (dispute === undefined || disputeStateAfter(dispute.state, 'mediate') === null) {
        return { __typename: 'WrongState' };
      }
      const fault = await settle(at, dispute, 'mediate', input);
      return fault ?? { __typename: 'MediateDisputeSuccess', issueId: at.issue.id };
    },
  );
}

/**
 * Rules whose duty an issue is: the chair on a dispute, the leading group on an appeal. Work does not
 * stop for an appeal, so its ruling changes who works on, not whether.
 */
export function ruleDispute(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'ruleDispute',
    ruleSchema,
    rawInput,
    async (at, input): Promise<Done<'RuleDisputeSuccess'> | RulingRefusal> => {
      const onAppeal = canRuleAppeal(acting.viewer);
      if (!onAppeal && !canRule(acting.viewer)) return { __typename: 'Forbidden' };
      const step = onAppeal ? 'ruleAppeal' : 'rule';
      const refusal = stepRefusal(at.issue, step, input.expectedVersion);
      if (refusal !== null) return refusal;
      const [dispute] = await findDisputes(at.tx, [at.issue.id]);
      if (dispute === undefined || disputeStateAfter(dispute.state, step) === null) {
        return { __typename: 'WrongState' };
      }
      const fault = await settle(at, dispute, step, input);
      if (fault !== null) return fault;
      if (input.asPrecedent !== false) await addPrecedent(at, precedentOf(input));
      return { __typename: 'RuleDisputeSuccess', issueId: at.issue.id };
    },
  );
}

function precedentOf(input: RulingInput) {
  return {
    leadDepartment: input.leadDepartmentId,
    assistDepartments: input.assistDepartmentIds ?? [],
    legalSource: input.legalBasis,
    why: input.reason,
  };
}

/** Allocates the issue by a decision and takes its step; null when nothing speaks against it. */
async function settle(
  at: IssueAct,
  dispute: DisputeRow,
  step: 'mediate' | 'rule' | 'ruleAppeal',
  input: RulingInput,
): Promise<RulingRefusal | null> {
  if (!citesArticle(input.legalBasis)) {
    return invalidInput('legalBasis', articleMissing[at.acting.locale]);
  }
  const allocation = { lead: input.leadDepartmentId, assists: input.assistDepartmentIds ?? [] };
  const refusal = await allocationRefusal(at, allocation);
  if (refusal !== null) return refusal;
  const released = await allocate(at, allocation);
  const change = await settleDispute(at, dispute, step, {
    outcome: step === 'mediate' ? 'MEDIATION' : 'RULING',
    leadDepartment: allocation.lead,
    assistDepartments: [...allocation.assists],
    rulingBasis: input.legalBasis,
    ruling: input.reason,
    ruledBy: at.userId,
    ruledByName: at.acting.viewer.name,
  });
  const departmentCodes = [
    ...new Set([...at.issue.departmentCodes, allocation.lead, ...allocation.assists]),
  ];
  await takeStep(at, step, {
    type: step === 'mediate' ? 'DISPUTE_MEDIATED' : 'DISPUTE_RULED',
    change: { ...change, departmentCodes },
    departmentCode: allocation.lead,
    text: `${input.reason}（${input.legalBasis}）`,
    payload: { disputeId: dispute.id, ...allocation, released },
  });
  return null;
}
