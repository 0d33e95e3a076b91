import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { bindingClaims } from '../claim/claim.policy.ts';
import { findClaims, updateClaim } from '../claim/claim.store.ts';
import { cancelClocks } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { disposalAnew } from './approve-summons.service.ts';
import { canWhistle, canWithdraw } from './summons.policy.ts';
import { summonsAfter } from './summons-lifecycle.ts';
import { endTargets, findSummonses, findTargets, updateSummons } from './summons.store.ts';

const withdrawSchema = z.object({ ...actInputFields, reason: textField(2, 2_000) });

type WithdrawOutcome =
  | { __typename: 'WithdrawSummonsSuccess'; issueId: string }
  | { __typename: 'NothingToWithdraw' }
  | CommonRefusal;

/**
 * Takes a whistle back before anybody leads: its clocks end, the departments are told and released,
 * and the community has to dispose of the issue anew.
 */
export function withdrawSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'withdrawSummons',
    withdrawSchema,
    rawInput,
    async (at, input): Promise<WithdrawOutcome> => {
      if (!canWhistle(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const open = (await findSummonses(at.tx, [at.issue.id])).filter(
        ({ state }) => summonsAfter(state, 'withdraw') !== null,
      );
      const mine = open.filter((summons) => canWithdraw(acting.viewer, at.issue, summons));
      if (mine.length === 0 && open.length > 0) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'withdrawWhistle', input.expectedVersion);
      if (refusal !== null) return refusal;
      // With one whistle withdrawn and another standing, the issue would be called for by nobody.
      if (mine.length === 0) return { __typename: 'NothingToWithdraw' };
      if (mine.length < open.length) return { __typename: 'Forbidden' };
      for (const { id } of open) {
        await updateSummons(at.tx, id, {
          state: 'WITHDRAWN',
          withdrawnAt: at.now,
          withdrawalReason: input.reason,
        });
        await cancelClocks(at, { subject: { type: 'summons', id } });
        await cancelClocks(at, { subject: { type: 'summons_target', id } });
      }
      const released = await releaseEverybody(at);
      await takeStep(at, 'withdrawWhistle', {
        type: 'SUMMONS_WITHDRAWN',
        change: await disposalAnew(at),
        departmentCode: 'community',
        text: input.reason,
        payload: { released },
      });
      return { __typename: 'WithdrawSummonsSuccess', issueId: at.issue.id };
    },
  );
}

/** Releases who was called or came by itself, and returns their codes. */
async function releaseEverybody(at: IssueAct): Promise<string[]> {
  if (at.issue.state !== 'SUMMONED') return [];
  const called = (await findTargets(at.tx, [at.issue.id])).filter(
    ({ endedAt }) => endedAt === null,
  );
  const claims = bindingClaims(await findClaims(at.tx, [at.issue.id]));
  for (const { departmentCode } of claims) {
    await updateClaim(at.tx, at.issue.id, departmentCode, { state: 'RELEASED' });
  }
  const codes = called.map(({ departmentCode }) => departmentCode);
  await endTargets(at.tx, at.issue.id, codes, at.now);
  return [...new Set([...codes, ...claims.map(({ departmentCode }) => departmentCode)])];
}
