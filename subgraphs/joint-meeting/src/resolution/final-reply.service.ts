import { finalReplyGrounds } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields, plainActSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { type FinalReplySide, finalReplySide, isUnsigned } from './final-reply.policy.ts';
import { findFinalReplies, insertFinalReply, updateFinalReply } from './final-reply.store.ts';

const proposeSchema = z.object({
  ...actInputFields,
  ground: z.enum(finalReplyGrounds),
  reply: textField(2, 5_000),
  evidence: textField(2, 2_000),
  otherChannels: textField(2, 2_000),
});

type Done<Name extends string> = { __typename: Name; issueId: string };
type NotLead = { __typename: 'NotLead' };

/** Proposes to end an issue with a final reply; the proposer signs it, the other side has to. */
export function proposeFinalReply(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'proposeFinalReply',
    proposeSchema,
    rawInput,
    async (at, input): Promise<Done<'ProposeFinalReplySuccess'> | NotLead | CommonRefusal> => {
      const side = await sideOf(at, 'proposeFinalReply', input.expectedVersion);
      if (typeof side !== 'string') return side;
      const [standing] = await findFinalReplies(at.tx, [at.issue.id]);
      if (standing !== undefined) return { __typename: 'WrongState' };
      await insertFinalReply(at.tx, {
        id: deps.newId(),
        issueId: at.issue.id,
        ground: input.ground,
        reply: input.reply,
        evidence: input.evidence,
        otherChannels: input.otherChannels,
        proposedBy: at.userId,
        proposedAt: at.now,
        ...signatureOf(at, side),
      });
      await takeStep(at, 'proposeFinalReply', {
        type: 'FINAL_REPLY_PROPOSED',
        departmentCode: actingDepartment(acting.viewer, at.issue),
        text: input.reply,
        payload: { ground: input.ground },
      });
      return { __typename: 'ProposeFinalReplySuccess', issueId: at.issue.id };
    },
  );
}

/** Signs a final reply for the side that has not; the issue ends with it. */
export function signFinalReply(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'signFinalReply',
    plainActSchema,
    rawInput,
    async (at, input): Promise<Done<'SignFinalReplySuccess'> | NotLead | CommonRefusal> => {
      const side = await sideOf(at, 'terminate', input.expectedVersion);
      if (typeof side !== 'string') return side;
      const [reply] = await findFinalReplies(at.tx, [at.issue.id]);
      // Who proposed it has signed already, and nobody acts for both sides.
      if (reply === undefined || !isUnsigned(reply, side)) {
        return { __typename: 'WrongState' };
      }
      await updateFinalReply(at.tx, reply.id, signatureOf(at, side));
      await takeStep(at, 'terminate', {
        type: 'ISSUE_TERMINATED',
        change: { closedAt: at.now },
        departmentCode: actingDepartment(acting.viewer, at.issue),
        text: reply.reply,
        payload: { ground: reply.ground },
      });
      return { __typename: 'SignFinalReplySuccess', issueId: at.issue.id };
    },
  );
}

/** For whom the viewer signs; otherwise the refusal. */
async function sideOf(
  at: IssueAct,
  step: 'proposeFinalReply' | 'terminate',
  expectedVersion: number | null | undefined,
): Promise<FinalReplySide | NotLead | CommonRefusal> {
  const { viewer } = at.acting;
  if (actingDepartment(viewer, at.issue) === null) return { __typename: 'Forbidden' };
  const refusal = stepRefusal(at.issue, step, expectedVersion);
  if (refusal !== null) return refusal;
  const claims = await findClaims(at.tx, [at.issue.id]);
  return finalReplySide(viewer, at.issue, claims) ?? { __typename: 'NotLead' };
}

function signatureOf(at: IssueAct, side: FinalReplySide) {
  const { name } = at.acting.viewer;
  return side === 'street'
    ? { streetSignedByName: name, streetSignedAt: at.now }
    : { leadSignedByName: name, leadSignedAt: at.now };
}
