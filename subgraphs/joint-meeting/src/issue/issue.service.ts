import { accountableParties, urgencies } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { recordParty } from '../accountability/accountability.service.ts';
import { writeClaim } from '../claim/claim.service.ts';
import { withDepartment } from '../claim/claim.service.ts';
import { reactivateClaims } from '../claim/claim.store.ts';
import { escalateRepeated } from '../clock/ladder.ts';
import { dueBy } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import { returnReport } from '../resolution/resolution.store.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from './issue-act.ts';
import { actInputFields, plainActSchema } from './issue-input.ts';
import { settledStates } from './issue-lifecycle.ts';
import { canDispose, canReopen, issueScope } from './issue.policy.ts';
import { lockIssue } from './issue.store.ts';

const acceptSchema = z.object({
  ...actInputFields,
  urgency: z.enum(urgencies).nullish(),
  accountableParty: z.enum(accountableParties).nullish(),
});
const reasonSchema = z.object({ ...actInputFields, reason: textField(2, 2_000) });
const mergeSchema = z.object({ ...actInputFields, intoIssueId: z.string().max(200) });

type Done<Name extends string> = { __typename: Name; issueId: string };

/** Accepts a reported issue; its main clock starts. */
export function acceptIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'acceptIssue',
    acceptSchema,
    rawInput,
    async (at, input): Promise<Done<'AcceptIssueSuccess'> | CommonRefusal> => {
      if (!canDispose(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'accept', input.expectedVersion);
      if (refusal !== null) return refusal;
      await takeStep(at, 'accept', {
        type: 'ISSUE_ACCEPTED',
        change: { urgency: input.urgency ?? at.issue.urgency },
        departmentCode: 'community',
      });
      if (input.accountableParty != null) await recordParty(at, input.accountableParty);
      return { __typename: 'AcceptIssueSuccess', issueId: at.issue.id };
    },
  );
}

/** Refuses a reported issue on a ground the reporter is told. */
export function refuseIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'refuseIssue',
    reasonSchema,
    rawInput,
    async (at, input): Promise<Done<'RefuseIssueSuccess'> | CommonRefusal> => {
      if (!canDispose(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'refuse', input.expectedVersion);
      if (refusal !== null) return refusal;
      await takeStep(at, 'refuse', {
        type: 'ISSUE_REFUSED',
        change: { refusalReason: input.reason },
        departmentCode: 'community',
        text: input.reason,
      });
      return { __typename: 'RefuseIssueSuccess', issueId: at.issue.id };
    },
  );
}

/** Merges a reported issue into an open one. */
export function mergeIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'mergeIssue',
    mergeSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<(Done<'MergeIssueSuccess'> & { intoIssueId: string }) | CommonRefusal> => {
      if (!canDispose(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'merge', input.expectedVersion);
      if (refusal !== null) return refusal;
      const into = await lockIssue(at.tx, input.intoIssueId, issueScope(acting.viewer));
      if (into === null || into.id === at.issue.id) return { __typename: 'Forbidden' };
      if (settledStates.includes(into.state)) return { __typename: 'WrongState' };
      await takeStep(at, 'merge', {
        type: 'ISSUE_MERGED',
        change: { mergedIntoId: into.id },
        departmentCode: 'community',
        text: into.code,
        payload: { intoIssueId: into.id },
      });
      return { __typename: 'MergeIssueSuccess', issueId: at.issue.id, intoIssueId: into.id };
    },
  );
}

/** Takes an accepted issue into the community's own hands, when its duty list says so. */
export function handleOwn(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'handleOwn',
    plainActSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'HandleOwnSuccess'> | { __typename: 'NotOnDutyList' } | CommonRefusal> => {
      if (!canDispose(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'handleOwn', input.expectedVersion);
      if (refusal !== null) return refusal;
      const dutyItem = await findDutyItem(at.tx, at.issue.category);
      if (!dutyItem.onCommunityDutyList) return { __typename: 'NotOnDutyList' };
      await writeClaim(at, 'community', 'LEAD', { voluntary: true, scopeOfWork: null });
      await takeStep(at, 'handleOwn', {
        type: 'SELF_HANDLING_STARTED',
        change: { departmentCodes: withDepartment(at.issue, 'community') },
        departmentCode: 'community',
        payload: { departmentCode: 'community', role: 'LEAD' },
      });
      return { __typename: 'HandleOwnSuccess', issueId: at.issue.id };
    },
  );
}

/** Returns a closed issue to its lead and assists. */
export function reopenIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'reopenIssue',
    reasonSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'ReopenIssueSuccess'> | { __typename: 'TooLate' } | CommonRefusal> => {
      if (!canReopen(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'reopen', input.expectedVersion);
      if (refusal !== null) return refusal;
      const closedAt = at.issue.closedAt ?? at.issue.updatedAt;
      if (at.now > dueBy(at.book, 'reopen', closedAt)) return { __typename: 'TooLate' };
      await reactivateClaims(at.tx, at.issue.id);
      await returnReport(at.tx, at.issue.id);
      await takeStep(at, 'reopen', {
        type: 'ISSUE_REOPENED',
        change: { closedAt: null, reopenCount: at.issue.reopenCount + 1, callbackAttempts: 0 },
        text: input.reason,
      });
      await escalateRepeated(at);
      return { __typename: 'ReopenIssueSuccess', issueId: at.issue.id };
    },
  );
}
