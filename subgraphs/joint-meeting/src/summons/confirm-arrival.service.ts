import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { canConfirmArrival } from '../issue/issue.policy.ts';
import { restartArriveClock } from './call-clocks.ts';
import { awaitsConfirmation } from './summons-lifecycle.ts';
import { findTarget, updateTarget } from './summons.store.ts';

const confirmSchema = z.object({
  ...actInputFields,
  departmentId: z.string().max(200),
  happened: z.boolean(),
  reason: textField(0, 1_000).nullish(),
});

const reasonMissing = { zh: '请写明为何未到场。', en: 'Say why it did not happen.' };

type ConfirmOutcome =
  | { __typename: 'ConfirmArrivalSuccess'; issueId: string }
  | { __typename: 'NotCalled' }
  | CommonRefusal;

/** The caller's territory confirms that a department was on site, or takes its arrival back. */
export function confirmArrival(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'confirmArrival',
    confirmSchema,
    rawInput,
    async (at, input): Promise<ConfirmOutcome> => {
      const { departmentId: departmentCode, happened } = input;
      if (!canConfirmArrival(acting.viewer, at.issue, departmentCode)) {
        return { __typename: 'Forbidden' };
      }
      const refusal = stepRefusal(at.issue, 'confirmArrival', input.expectedVersion);
      if (refusal !== null) return refusal;
      const target = await findTarget(at.tx, at.issue.id, departmentCode);
      if (target === null || !awaitsConfirmation(target)) return { __typename: 'NotCalled' };
      if (!happened && (input.reason ?? '').length < 2) {
        return invalidInput('reason', reasonMissing[acting.locale]);
      }
      if (happened) {
        await updateTarget(at.tx, target, {
          arrivalConfirmedAt: at.now,
          arrivalConfirmedBy: at.userId,
        });
      } else {
        await updateTarget(at.tx, target, {
          arrivedAt: null,
          arrivedPlace: null,
          arriveDueAt: await restartArriveClock(at, target),
        });
      }
      await takeStep(at, 'confirmArrival', {
        type: happened ? 'ARRIVAL_CONFIRMED' : 'ARRIVAL_REJECTED',
        departmentCode,
        text: happened ? null : input.reason,
        payload: { departmentCode },
      });
      return { __typename: 'ConfirmArrivalSuccess', issueId: at.issue.id };
    },
  );
}
