import { type InvalidInputValue, invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { addTime } from '../calendar/working-time.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { durationOf, ruleOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields, decisionSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { canDecideExtension } from './clock-request.policy.ts';
import { findMainClocks, insertExtension, updateExtension } from './clock-request.store.ts';
import { extendMainClock } from './pause-clock.ts';

const requestSchema = z.object({
  ...actInputFields,
  value: z.number().positive().nullish(),
  reason: textField(2, 1_000),
});

type Done<Name extends string> = { __typename: Name; issueId: string };
type RequestRefusal =
  | { __typename: 'NotLead' }
  | { __typename: 'TooLate' }
  | { __typename: 'AlreadyRequested' }
  | { __typename: 'ExtensionLimit' }
  | InvalidInputValue
  | CommonRefusal;

/** Asks for more time on the main clock, before it is over; the reporter is told why. */
export function requestExtension(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'requestExtension',
    requestSchema,
    rawInput,
    async (at, input): Promise<Done<'RequestExtensionSuccess'> | RequestRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'requestExtension', input.expectedVersion);
      if (refusal !== null) return refusal;
      const lead = leadOf(await findClaims(at.tx, [at.issue.id]));
      if (lead?.departmentCode !== departmentCode) return { __typename: 'NotLead' };
      const [main] = await findMainClocks(at.tx, [at.issue.id]);
      if (main === undefined || main.clock.dueAt <= at.now) return { __typename: 'TooLate' };
      if (main.clock.state !== 'RUNNING') return { __typename: 'WrongState' };
      if (main.extension !== null) return { __typename: 'AlreadyRequested' };
      if (
        main.clock.extensionCount >= ruleOf(at.book, 'extension.times', main.clock.startAt).value
      ) {
        return { __typename: 'ExtensionLimit' };
      }
      const rule = durationOf(at.book, 'extension', at.now);
      const value = input.value ?? rule.value;
      if (value > rule.value) return invalidInput('value', `≤ ${rule.value}`);
      const id = deps.newId();
      await insertExtension(at.tx, {
        id,
        clockId: main.clock.id,
        issueId: at.issue.id,
        value,
        unit: rule.unit,
        ruleVersion: rule.version,
        reason: input.reason,
        departmentCode,
        requestedBy: at.userId,
        requestedByName: acting.viewer.name,
        requestedAt: at.now,
      });
      await takeStep(at, 'requestExtension', {
        type: 'EXTENSION_REQUESTED',
        departmentCode,
        text: input.reason,
        payload: { extensionId: id, departmentCode },
      });
      return { __typename: 'RequestExtensionSuccess', issueId: at.issue.id };
    },
  );
}

/** Grants or denies the extension that was asked for, while there is still time. */
export function decideExtension(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'decideExtension',
    decisionSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'DecideExtensionSuccess'> | { __typename: 'TooLate' } | CommonRefusal> => {
      if (!canDecideExtension(acting.viewer)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'decideExtension', input.expectedVersion);
      if (refusal !== null) return refusal;
      const [main] = await findMainClocks(at.tx, [at.issue.id]);
      if (main?.extension == null) return { __typename: 'WrongState' };
      const { clock, extension } = main;
      if (clock.dueAt <= at.now) return { __typename: 'TooLate' };
      const dueAt = addTime(clock.dueAt, extension.value, extension.unit, at.book.calendar);
      await updateExtension(at.tx, extension.id, {
        state: input.granted ? 'GRANTED' : 'DENIED',
        decidedBy: at.userId,
        decidedByName: acting.viewer.name,
        decidedAt: at.now,
        decisionNote: input.note || null,
        ...(input.granted ? { dueAtBefore: clock.dueAt, dueAtAfter: dueAt } : {}),
      });
      await takeStep(at, 'decideExtension', {
        type: input.granted ? 'EXTENSION_GRANTED' : 'EXTENSION_DENIED',
        change: input.granted ? await extendMainClock(at, clock, dueAt) : {},
        departmentCode: extension.departmentCode,
        text: input.note || extension.reason,
        payload: { extensionId: extension.id, departmentCode: extension.departmentCode },
      });
      return { __typename: 'DecideExtensionSuccess', issueId: at.issue.id };
    },
  );
}
