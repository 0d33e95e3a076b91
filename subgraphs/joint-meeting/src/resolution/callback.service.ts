import { callbackOutcomes } from '@lianxi/db/joint-meeting';
import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { shanghaiDay } from '../calendar/working-time.ts';
import { reactivateClaims } from '../claim/claim.store.ts';
import { escalateRepeated } from '../clock/ladder.ts';
import { ruleOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { canCallBack } from '../issue/issue.policy.ts';
import { isCallbackExhausted } from './callback.policy.ts';
import { voidFinalReplies } from './final-reply.store.ts';
import { findLatestCallbacks, insertCallback, returnReport } from './resolution.store.ts';

const callbackSchema = z.object({
  ...actInputFields,
  outcome: z.enum(callbackOutcomes),
  satisfaction: z.int().min(1).max(5).nullish(),
  reason: textField(0, 2_000).nullish(),
});

type CallbackInput = z.output<typeof callbackSchema>;

const reasonMissing = { zh: '请写明未解决的情况。', en: 'Say what is not resolved.' };

/** Records what the reporter said: closed, reopened, or to be tried again. */
export function recordCallback(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'recordCallback',
    callbackSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<{ __typename: 'RecordCallbackSuccess'; issueId: string } | CommonRefusal> => {
      if (!canCallBack(acting.viewer)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'unreachable', input.expectedVersion);
      if (refusal !== null) return refusal;
      if (input.outcome === 'UNRESOLVED' && !input.reason) {
        return invalidInput('reason', reasonMissing[acting.locale]);
      }
      await insertCallback(at.tx, {
        id: deps.newId(),
        issueId: at.issue.id,
        outcome: input.outcome,
        satisfaction: input.satisfaction ?? null,
        reason: input.reason || null,
        operatorId: at.userId,
        recordedAt: at.now,
      });
      await applyOutcome(at, input);
      return { __typename: 'RecordCallbackSuccess', issueId: at.issue.id };
    },
  );
}

async function applyOutcome(at: IssueAct, input: CallbackInput): Promise<void> {
  const text = input.reason || null;
  const callbackAttempts = at.issue.callbackAttempts + 1;
  switch (input.outcome) {
    case 'RESOLVED':
      await voidFinalReplies(at.tx, at.issue.id, at.now);
      await takeStep(at, 'close', {
        type: 'ISSUE_CLOSED',
        change: { closedAt: at.now, callbackAttempts, satisfaction: input.satisfaction ?? null },
        text,
      });
      return;
    case 'UNRESOLVED':
      await voidFinalReplies(at.tx, at.issue.id, at.now);
      await reactivateClaims(at.tx, at.issue.id);
      await returnReport(at.tx, at.issue.id);
      await takeStep(at, 'unresolved', {
        type: 'ISSUE_REOPENED',
        change: {
          reopenCount: at.issue.reopenCount + 1,
          callbackAttempts: 0,
          satisfaction: input.satisfaction ?? null,
        },
        text,
      });
      return escalateRepeated(at);
    case 'UNREACHABLE':
      if (await isExhausted(at, callbackAttempts)) {
        await voidFinalReplies(at.tx, at.issue.id, at.now);
        await takeStep(at, 'close', {
          type: 'ISSUE_CLOSED',
          change: { closedAt: at.now, callbackAttempts },
          text,
        });
        return;
      }
      await takeStep(at, 'unreachable', {
        type: 'CALLBACK_RECORDED',
        change: { callbackAttempts },
        text,
      });
  }
}

/** Whether the attempts of this callback, the present one included, are enough to close. */
async function isExhausted(at: IssueAct, attempts: number): Promise<boolean> {
  const calls = await findLatestCallbacks(at.tx, at.issue.id, attempts);
  return isCallbackExhausted(
    calls.map(({ recordedAt }) => shanghaiDay(recordedAt)),
    {
      attempts: ruleOf(at.book, 'callback.attempts', at.now).value,
      days: ruleOf(at.book, 'callback.days', at.now).value,
    },
  );
}
