import type { SummonsRow } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { enterState } from '../clock/enter-state.ts';
import { meetClocks } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields, plainActSchema } from '../issue/issue-input.ts';
import { callOut } from './call-out.ts';
import { awaitsApproval, canApprove } from './summons.policy.ts';
import { findSummonses, updateSummons } from './summons.store.ts';

const returnSchema = z.object({ ...actInputFields, reason: textField(2, 2_000) });

type NothingToApprove = { __typename: 'NothingToApprove' };
type Done<Name extends string> = { __typename: Name; issueId: string; summonsId: string };

/** Approves the whistle that waits, which then goes out; one that went out at once is confirmed. */
export function approveSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'approveSummons',
    plainActSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'ApproveSummonsSuccess'> | NothingToApprove | CommonRefusal> => {
      const summons = await waitingSummons(at, 'approveWhistle', input.expectedVersion);
      if ('__typename' in summons) return summons;
      const { name } = acting.viewer;
      const approval = { approvedBy: at.userId, approvedByName: name, approvedAt: at.now };
      const called = summons.proposedTargets;
      const isOut = called === null;
      await updateSummons(at.tx, summons.id, {
        ...approval,
        ...(!isOut && { state: 'SENT', sentAt: at.now, proposedTargets: null }),
      });
      await meetClocks(at, { subject: { type: 'summons', id: summons.id }, kinds: ['APPROVE'] });
      await takeStep(at, 'approveWhistle', {
        type: 'SUMMONS_APPROVED',
        departmentCode: 'community',
      });
      if (!isOut) {
        await callOut(at, summons, called, {
          name: 'whistle',
          type: 'SUMMONS_SENT',
          departmentCode: 'community',
        });
      }
      return {
        __typename: 'ApproveSummonsSuccess',
        issueId: at.issue.id,
        summonsId: summons.id,
      };
    },
  );
}

/** Returns the whistle that waits to its writer, with the reason; no department heard of it. */
export function returnSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'returnSummons',
    returnSchema,
    rawInput,
    async (at, input): Promise<Done<'ReturnSummonsSuccess'> | NothingToApprove | CommonRefusal> => {
      const summons = await waitingSummons(at, 'returnWhistle', input.expectedVersion);
      if ('__typename' in summons) return summons;
      // What went out is not taken back by a return, but by a withdrawal.
      if (summons.state !== 'PENDING_APPROVAL') return { __typename: 'NothingToApprove' };
      await updateSummons(at.tx, summons.id, {
        state: 'DRAFT',
        approvalDueAt: null,
        returnReason: input.reason,
      });
      await meetClocks(at, { subject: { type: 'summons', id: summons.id }, kinds: ['APPROVE'] });
      await takeStep(at, 'returnWhistle', {
        type: 'SUMMONS_RETURNED',
        change: await disposalAnew(at),
        departmentCode: 'community',
        text: input.reason,
      });
      return {
        __typename: 'ReturnSummonsSuccess',
        issueId: at.issue.id,
        summonsId: summons.id,
      };
    },
  );
}

/** The time in which the community has to dispose of an issue begins again; nothing where none runs. */
export async function disposalAnew(at: IssueAct) {
  return at.issue.state === 'ACCEPTED' ? enterState(at, 'ACCEPTED', {}) : {};
}

/** The whistle that waits for the viewer's approval; otherwise the refusal. */
async function waitingSummons(
  at: IssueAct,
  step: 'approveWhistle' | 'returnWhistle',
  expectedVersion: number | null | undefined,
): Promise<SummonsRow | NothingToApprove | CommonRefusal> {
  if (!canApprove(at.acting.viewer, at.issue)) return { __typename: 'Forbidden' };
  const refusal = stepRefusal(at.issue, step, expectedVersion);
  if (refusal !== null) return refusal;
  const waiting = (await findSummonses(at.tx, [at.issue.id])).find(awaitsApproval);
  return waiting ?? { __typename: 'NothingToApprove' };
}
