import type { Tx } from '@lianxi/db';
import { type IssueEventType, type IssueRow, operations } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { type InvalidInputValue, parseInput } from '@lianxi/kit/input';
import { beginOperation } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import type { z } from 'zod';
import { enterState } from '../clock/enter-state.ts';
import type { RuleBook } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { notifyOf } from '../notification/notify.ts';
import { endSummonses } from '../summons/end-summonses.ts';
import { insertTimelineEntry } from '../timeline/timeline.store.ts';
import { type IssueStep, stateAfter } from './issue-lifecycle.ts';
import { issueScope } from './issue.policy.ts';
import { sightBefore } from './issue-sight.ts';
import { lockIssue, updateIssue } from './issue.store.ts';

/** Refusals that any act on an issue may meet. */
export type CommonRefusal =
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'WrongState' }
  | { __typename: 'StaleVersion'; currentVersion: number }
  | InvalidInputValue;

/** A change of one issue, inside its transaction and with the issue's row held. */
export interface IssueChange {
  tx: Tx;
  deps: Deps;
  /** As the last step left it. */
  issue: IssueRow;
  now: Date;
  /** The rules in force. */
  book: RuleBook;
  /** Who changes it; nulls when a clock does. */
  actor: { id: string | null; name: string | null };
}

/** An act of a person on one issue. */
export interface IssueAct extends IssueChange {
  acting: Acting;
  userId: string;
}

interface ActInput {
  issueId: string;
  expectedVersion?: number | null | undefined;
  operationId?: string | null | undefined;
}

/**
 * Runs an act on an issue: signed in, input valid, issue visible and held, done once for an
 * `operationId`, all in one transaction. The act itself decides right and state.
 */
export async function actOnIssue<Schema extends z.ZodType<ActInput>, Result extends object>(
  deps: Deps,
  acting: Acting,
  name: string,
  schema: Schema,
  rawInput: unknown,
  act: (at: IssueAct, input: z.output<Schema>) => Promise<Result>,
): Promise<Result | CommonRefusal> {
  const { userId } = acting.viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(schema, rawInput, acting.locale);
  if (invalid !== null) return invalid;
  const operation = { actorId: userId, operationId: input.operationId, act: name, input: rawInput };
  let changed: IssueRow | undefined;
  const outcome = await transact(deps.db, async (tx) => {
    const [issue, begun, book] = await Promise.all([
      lockIssue(tx, input.issueId, issueScope(acting.viewer)),
      beginOperation<Result | CommonRefusal>(tx, operations, operation),
      deps.readRuleBook(tx),
    ]);
    if (!begun.isNew) return begun.answer;
    const actor = { id: userId, name: acting.viewer.name };
    const now = deps.clock.now();
    const at = issue && { tx, deps, acting, userId, actor, issue, now, book };
    const result: Result | CommonRefusal =
      at === null ? { __typename: 'Forbidden' } : await act(at, input);
    await begun.keep(result);
    changed = at?.issue;
    return result;
  });
  if (changed !== undefined) acting.onIssueChanged?.(changed);
  return outcome;
}

/** Changes an issue on behalf of a clock, in a transaction of its own. */
export async function changeIssue<Result>(
  deps: Deps,
  issueId: string,
  change: (at: IssueChange) => Promise<Result>,
): Promise<Result | null> {
  return transact(deps.db, async (tx) => {
    const [issue, book] = await Promise.all([
      lockIssue(tx, issueId, { kind: 'all' }),
      deps.readRuleBook(tx),
    ]);
    if (issue === null) return null;
    const actor = { id: null, name: null };
    return change({ tx, deps, actor, issue, now: deps.clock.now(), book });
  });
}

/** Refusal of an act that the state does not allow or that rests on an old version; null when neither. */
export function stepRefusal(
  issue: IssueRow,
  step: IssueStep,
  expectedVersion: number | null | undefined,
): CommonRefusal | null {
  if (stateAfter(issue.state, step) === null) return { __typename: 'WrongState' };
  if (typeof expectedVersion === 'number' && expectedVersion !== issue.version) {
    return { __typename: 'StaleVersion', currentVersion: issue.version };
  }
  return null;
}

export interface StepRecord {
  type: IssueEventType;
  /** Other columns that change with the step. */
  change?: Partial<IssueRow>;
  /** Department that acts or that the step concerns. */
  departmentCode?: string | null;
  /** What was said, for the timeline; never part of the event. */
  text?: string | null;
  /** Ids and facts for the departments' subgraphs; names no person. */
  payload?: Record<string, unknown>;
}

/**
 * Takes a step: the issue's state and version, the clocks of its state, its timeline and the event,
 * all in the transaction.
 */
export async function takeStep(
  at: IssueChange,
  step: IssueStep,
  record: StepRecord,
): Promise<IssueRow> {
  const state = stateAfter(at.issue.state, step);
  if (state === null) throw new Error(`${step} is not possible in ${at.issue.state}`);
  const entered = state === at.issue.state ? {} : await enterState(at, state, record.change ?? {});
  if (state !== at.issue.state) await endSummonses(at, state);
  return applyChange(at, { ...record.change, state, ...entered }, record);
}

/** Writes what happened to an issue that stays in its state: columns, version, timeline and event. */
export async function changeOnIssue(at: IssueChange, record: StepRecord): Promise<IssueRow> {
  return applyChange(at, record.change ?? {}, record);
}

async function applyChange(
  at: IssueChange,
  change: Partial<IssueRow>,
  record: StepRecord,
): Promise<IssueRow> {
  const before = at.issue;
  const update = { ...change, version: before.version + 1, updatedAt: at.now };
  at.issue = { ...before, ...update };
  // Who loses sight of the issue has to hear of it, and learns nothing else.
  const seenBefore = sightBefore(before, at.issue);
  await Promise.all([
    updateIssue(at.tx, before, update),
    recordIssueEvent(at.tx, at.issue, {
      ...record,
      payload: { ...record.payload, ...(seenBefore === null ? {} : { seenBefore }) },
      occurredAt: at.now,
      actorId: at.actor.id,
      actorName: at.actor.name,
    }),
  ]);
  return at.issue;
}

/** Writes the timeline entry, the event and the notifications of something that happened to an issue. */
export async function recordIssueEvent(
  tx: Tx,
  issue: IssueRow,
  record: Omit<StepRecord, 'change'> & {
    occurredAt: Date;
    actorId: string | null;
    actorName: string | null;
  },
): Promise<void> {
  const happening = {
    type: record.type,
    occurredAt: record.occurredAt,
    actorId: record.actorId,
    departmentCode: record.departmentCode ?? null,
    text: record.text ?? null,
  };
  await Promise.all([
    insertTimelineEntry(tx, { ...happening, issueId: issue.id, actorName: record.actorName }),
    appendEvents(tx, [
      {
        source: 'joint-meeting',
        type: record.type,
        subjectType: 'issue',
        subjectId: issue.id,
        subjectVersion: issue.version,
        occurredAt: record.occurredAt,
        actorId: record.actorId,
        departmentCodes: issue.departmentCodes,
        communityId: issue.communityId,
        streetId: issue.streetId,
        payload: { compoundId: issue.compoundId, ...record.payload },
      },
    ]),
    notifyOf(tx, issue, { ...happening, payload: record.payload ?? {} }),
  ]);
}
