import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields, decisionSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { askablePauses, canDecidePause, canResumeClock } from './clock-request.policy.ts';
import { denyPause, findMainClocks, insertPause } from './clock-request.store.ts';
import { mayPause, pauseAsRequested, resumeMainClock } from './pause-clock.ts';

const requestSchema = z.object({
  ...actInputFields,
  cause: z.enum(askablePauses),
  reason: textField(2, 1_000),
});
const resumeSchema = z.object({ ...actInputFields, note: textField(0, 1_000).nullish() });

type Done<Name extends string> = { __typename: Name; issueId: string };
type RequestRefusal =
  | { __typename: 'NotLead' }
  | { __typename: 'TooLate' }
  | { __typename: 'AlreadyRequested' }
  | { __typename: 'NeverPauses' }
  | CommonRefusal;

/** Asks that the main clock rests, for one of the listed causes. */
export function requestPause(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'requestPause',
    requestSchema,
    rawInput,
    async (at, input): Promise<Done<'RequestPauseSuccess'> | RequestRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'requestPause', input.expectedVersion);
      if (refusal !== null) return refusal;
      const lead = leadOf(await findClaims(at.tx, [at.issue.id]));
      if (lead?.departmentCode !== departmentCode) return { __typename: 'NotLead' };
      if (at.issue.urgency === 'EMERGENCY') return { __typename: 'NeverPauses' };
      const [main] = await findMainClocks(at.tx, [at.issue.id]);
      if (main === undefined || main.clock.dueAt <= at.now) return { __typename: 'TooLate' };
      if (main.clock.state !== 'RUNNING') return { __typename: 'WrongState' };
      if (main.pause !== null) return { __typename: 'AlreadyRequested' };
      const id = deps.newId();
      await insertPause(at.tx, {
        id,
        clockId: main.clock.id,
        issueId: at.issue.id,
        state: 'PENDING',
        cause: input.cause,
        reason: input.reason,
        departmentCode,
        requestedBy: at.userId,
        requestedByName: acting.viewer.name,
        requestedAt: at.now,
      });
      await takeStep(at, 'requestPause', {
        type: 'PAUSE_REQUESTED',
        departmentCode,
        text: input.reason,
        payload: { pauseId: id, cause: input.cause, departmentCode },
      });
      return { __typename: 'RequestPauseSuccess', issueId: at.issue.id };
    },
  );
}

/** Grants or denies the pause that was asked for; granted, the clock rests from now on. */
export function decidePause(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'decidePause',
    decisionSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'DecidePauseSuccess'> | { __typename: 'TooLate' } | CommonRefusal> => {
      const [main] = await findMainClocks(at.tx, [at.issue.id]);
      const asked = main?.pause ?? null;
      // Without a request nobody but the office learns that there is none.
      const subject = asked ?? { cause: 'FORCE_MAJEURE' as const, departmentCode: null };
      if (!canDecidePause(acting.viewer, at.issue, subject)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'decidePause', input.expectedVersion);
      if (refusal !== null) return refusal;
      if (main === undefined || asked === null) return { __typename: 'WrongState' };
      if (input.granted && !mayPause(at, main.clock)) return { __typename: 'TooLate' };
      const decision = {
        decidedBy: at.userId,
        decidedByName: acting.viewer.name,
        decidedAt: at.now,
        decisionNote: input.note || null,
      };
      if (!input.granted) await denyPause(at.tx, asked.id, decision);
      await takeStep(at, 'decidePause', {
        type: input.granted ? 'PAUSE_GRANTED' : 'PAUSE_DENIED',
        change: input.granted ? await pauseAsRequested(at, main.clock, asked, decision) : {},
        departmentCode: asked.departmentCode,
        text: input.note || asked.reason,
        payload: { pauseId: asked.id, cause: asked.cause, departmentCode: asked.departmentCode },
      });
      return { __typename: 'DecidePauseSuccess', issueId: at.issue.id };
    },
  );
}

/** Lets the main clock run on after a pause that was asked for. */
export function resumeClock(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'resumeClock',
    resumeSchema,
    rawInput,
    async (at, input): Promise<Done<'ResumeClockSuccess'> | CommonRefusal> => {
      const lead = leadOf(await findClaims(at.tx, [at.issue.id]));
      if (!canResumeClock(acting.viewer, at.issue, lead?.departmentCode ?? null)) {
        return { __typename: 'Forbidden' };
      }
      const refusal = stepRefusal(at.issue, 'resumeClock', input.expectedVersion);
      if (refusal !== null) return refusal;
      const cause = at.issue.duePauseReason;
      if (cause === null) return { __typename: 'WrongState' };
      await takeStep(at, 'resumeClock', {
        type: 'CLOCK_RESUMED',
        change: await resumeMainClock(at, cause),
        departmentCode: lead?.departmentCode ?? null,
        text: input.note || null,
        payload: { cause },
      });
      return { __typename: 'ResumeClockSuccess', issueId: at.issue.id };
    },
  );
}
