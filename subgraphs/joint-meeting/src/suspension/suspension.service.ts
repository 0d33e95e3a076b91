import { suspensionCauses } from '@lianxi/db/joint-meeting';
import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { putOnAgenda, takeOffAgenda } from '../agenda/agenda.service.ts';
import { findClaims } from '../claim/claim.store.ts';
import { meetClocks } from '../clock/clock.service.ts';
import { dueBy } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { resume, startReportClock, suspend } from './suspension-steps.ts';
import { canDecideSuspension, hasPart, leads } from './suspension.policy.ts';
import {
  findOpenSuspension,
  insertInterimReport,
  insertSuspension,
  updateSuspension,
} from './suspension.store.ts';

const suspendSchema = z.object({
  ...actInputFields,
  reason: textField(2, 2_000),
  cause: z.enum(suspensionCauses).nullish(),
  interimMeasure: textField(0, 2_000).nullish(),
  until: z.date().nullish(),
  publicText: textField(0, 2_000).nullish(),
});
const decideSchema = z.object({
  ...actInputFields,
  approved: z.boolean(),
  reason: textField(0, 2_000).nullish(),
});
const resumeSchema = z.object({ ...actInputFields, reason: textField(0, 2_000).nullish() });
const reportSchema = z.object({ ...actInputFields, report: textField(2, 5_000) });

type NotApproved = { __typename: 'NotApproved' };
type Done<Name extends string> = { __typename: Name; issueId: string };

const untilFault = {
  zh: '恢复办理日期须在今天之后，且不超过挂账最长期限。',
  en: 'The day must lie ahead, within the longest suspension.',
};
// Told where nothing else was written: the reason is between offices, and never told by default.
const neutralPublicText =
  '该事项暂时不具备办理条件，已挂账跟踪；条件具备后恢复办理，结果另行告知。';
const reasonMissing = { zh: '请写明不同意的理由。', en: 'Say why it is denied.' };

/** Asks as the lead to put an issue off; the leading group and the chair put it off themselves. */
export function suspendIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'suspendIssue',
    suspendSchema,
    rawInput,
    async (at, input): Promise<Done<'SuspendIssueSuccess'> | NotApproved | CommonRefusal> => {
      const approves = canDecideSuspension(acting.viewer);
      if (!approves && !hasPart(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const step = approves ? 'suspend' : 'requestSuspension';
      const refusal = stepRefusal(at.issue, step, input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (!approves && !leads(acting.viewer, at.issue, claims))
        return { __typename: 'NotApproved' };
      const latest = dueBy(at.book, 'suspension', at.now);
      const until = input.until ?? latest;
      if (until <= at.now || until > latest) {
        return invalidInput('until', untilFault[acting.locale]);
      }
      const open = await findOpenSuspension(at.tx, at.issue.id);
      if (open !== null) return { __typename: 'WrongState' };
      const suspension = {
        id: deps.newId(),
        issueId: at.issue.id,
        cause: input.cause ?? ('OTHER' as const),
        reason: input.reason,
        interimMeasure: input.interimMeasure || null,
        publicText: input.publicText || neutralPublicText,
        until,
        departmentCode: approves ? null : actingDepartment(acting.viewer, at.issue),
        requestedBy: at.userId,
        requestedByName: acting.viewer.name,
        requestedAt: at.now,
      };
      if (approves) {
        const decided = { decidedByName: acting.viewer.name, decidedAt: at.now };
        await insertSuspension(at.tx, { ...suspension, ...decided, state: 'RUNNING' });
        await suspend(at, suspension);
      } else {
        await insertSuspension(at.tx, { ...suspension, state: 'REQUESTED' });
        await takeStep(at, 'requestSuspension', {
          type: 'SUSPENSION_REQUESTED',
          departmentCode: suspension.departmentCode,
          text: input.reason,
          payload: { suspensionId: suspension.id },
        });
        await putOnAgenda(at, 'SUSPENSION');
      }
      return { __typename: 'SuspendIssueSuccess', issueId: at.issue.id };
    },
  );
}

/** Approves or denies what the lead asked for. */
export function decideSuspension(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'decideSuspension',
    decideSchema,
    rawInput,
    async (at, input): Promise<Done<'DecideSuspensionSuccess'> | CommonRefusal> => {
      if (!canDecideSuspension(acting.viewer)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'suspend', input.expectedVersion);
      if (refusal !== null) return refusal;
      const request = await findOpenSuspension(at.tx, at.issue.id);
      // A day that came while nobody decided cannot be waited for any more.
      if (request === null || (input.approved && request.until <= at.now)) {
        return { __typename: 'WrongState' };
      }
      if (!input.approved && !input.reason) {
        return invalidInput('reason', reasonMissing[acting.locale]);
      }
      await updateSuspension(at.tx, request.id, {
        state: input.approved ? 'RUNNING' : 'DENIED',
        decidedByName: acting.viewer.name,
        decidedAt: at.now,
        decisionReason: input.reason || null,
      });
      if (input.approved) await suspend(at, request);
      else await deny(at, request.id, input.reason ?? '');
      return { __typename: 'DecideSuspensionSuccess', issueId: at.issue.id };
    },
  );
}

/** Goes on with the work before the day of the suspension. */
export function resumeIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'resumeIssue',
    resumeSchema,
    rawInput,
    async (at, input): Promise<Done<'ResumeIssueSuccess'> | NotApproved | CommonRefusal> => {
      const approves = canDecideSuspension(acting.viewer);
      if (!approves && !hasPart(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'resume', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (!approves && !leads(acting.viewer, at.issue, claims))
        return { __typename: 'NotApproved' };
      await resume(at, input.reason || null);
      return { __typename: 'ResumeIssueSuccess', issueId: at.issue.id };
    },
  );
}

/** Reports as the lead how a suspended issue stands. */
export function reportInterim(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'reportInterim',
    reportSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'ReportInterimSuccess'> | { __typename: 'NotLead' } | CommonRefusal> => {
      if (actingDepartment(acting.viewer, at.issue) === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'reportInterim', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (!leads(acting.viewer, at.issue, claims)) return { __typename: 'NotLead' };
      const suspension = await findOpenSuspension(at.tx, at.issue.id);
      if (suspension === null) return { __typename: 'WrongState' };
      await insertInterimReport(at.tx, {
        id: deps.newId(),
        suspensionId: suspension.id,
        report: input.report,
        reportedByName: acting.viewer.name,
        reportedAt: at.now,
      });
      await meetClocks(at, { kinds: ['INTERIM_REPORT'] });
      await startReportClock(at, suspension.id);
      await takeStep(at, 'reportInterim', {
        type: 'INTERIM_REPORTED',
        departmentCode: actingDepartment(acting.viewer, at.issue),
        text: input.report,
      });
      return { __typename: 'ReportInterimSuccess', issueId: at.issue.id };
    },
  );
}

async function deny(at: IssueAct, suspensionId: string, reason: string): Promise<void> {
  await takeStep(at, 'denySuspension', {
    type: 'SUSPENSION_DENIED',
    change: await takeOffAgenda(at, 'SUSPENSION'),
    text: reason,
    payload: { suspensionId },
  });
}
