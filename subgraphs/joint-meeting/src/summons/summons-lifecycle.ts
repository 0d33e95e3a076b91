import type { SummonsAnswer, SummonsState, SummonsTargetRow } from '@lianxi/db/joint-meeting';

/** What may happen to a whistle, and the state it is in afterwards. */
export const summonsLifecycle = {
  DRAFT: {
    request: 'PENDING_APPROVAL',
    send: 'SENT',
    withdraw: 'WITHDRAWN',
    close: 'CLOSED',
  },
  PENDING_APPROVAL: {
    send: 'SENT',
    return: 'DRAFT',
    withdraw: 'WITHDRAWN',
    close: 'CLOSED',
  },
  SENT: {
    answerPart: 'PARTLY_ANSWERED',
    answerAll: 'ALL_ANSWERED',
    withdraw: 'WITHDRAWN',
    close: 'CLOSED',
  },
  PARTLY_ANSWERED: {
    answerPart: 'PARTLY_ANSWERED',
    answerAll: 'ALL_ANSWERED',
    withdraw: 'WITHDRAWN',
    close: 'CLOSED',
  },
  ALL_ANSWERED: { answerAll: 'ALL_ANSWERED', withdraw: 'WITHDRAWN', close: 'CLOSED' },
  WITHDRAWN: {},
  CLOSED: {},
} as const satisfies Record<SummonsState, Record<string, SummonsState>>;

type Lifecycle = typeof summonsLifecycle;

/** Something that happens to a whistle. */
export type SummonsStep = { [State in SummonsState]: keyof Lifecycle[State] }[SummonsState];

/** State of a whistle after a step; null when the step is not possible. */
export function summonsAfter(state: SummonsState, step: SummonsStep): SummonsState | null {
  const steps: Partial<Record<SummonsStep, SummonsState>> = summonsLifecycle[state];
  return steps[step] ?? null;
}

/** States from which a step of a whistle is possible. */
export function summonsStatesBefore(step: SummonsStep): SummonsState[] {
  return (Object.keys(summonsLifecycle) as SummonsState[]).filter(
    (state) => summonsAfter(state, step) !== null,
  );
}

/** What may happen to the call of a department, and the answer that stands afterwards. */
export const targetLifecycle = {
  SENT: {
    acknowledge: 'ACKNOWLEDGED',
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    suggestTransfer: 'TRANSFER_SUGGESTED',
    // Who stands on the spot has seen the call.
    reportIn: 'ACKNOWLEDGED',
    missAcknowledgement: 'NO_RESPONSE',
    deem: 'DEEMED_ACCEPTED',
  },
  // Late is better than never: until the time to answer ends, a department may still answer.
  NO_RESPONSE: {
    acknowledge: 'ACKNOWLEDGED',
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    suggestTransfer: 'TRANSFER_SUGGESTED',
    reportIn: 'ACKNOWLEDGED',
    deem: 'DEEMED_ACCEPTED',
  },
  ACKNOWLEDGED: {
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    suggestTransfer: 'TRANSFER_SUGGESTED',
    reportIn: 'ACKNOWLEDGED',
    deem: 'DEEMED_ACCEPTED',
  },
  ACCEPTED: { reportIn: 'ACCEPTED' },
  DECLINED: {},
  TRANSFER_SUGGESTED: {},
  DEEMED_ACCEPTED: { reportIn: 'DEEMED_ACCEPTED' },
} as const satisfies Record<SummonsAnswer, Record<string, SummonsAnswer>>;

type TargetLifecycle = typeof targetLifecycle;

/** Something that happens to the call of a department. */
export type TargetStep = {
  [Answer in SummonsAnswer]: keyof TargetLifecycle[Answer];
}[SummonsAnswer];

/** Something that a called department does itself. */
export type AnswerStep = Exclude<TargetStep, 'missAcknowledgement' | 'deem'>;

/** Answer after a step; null when the step is not possible any more. */
export function answerAfter(answer: SummonsAnswer, step: TargetStep): SummonsAnswer | null {
  const steps: Partial<Record<TargetStep, SummonsAnswer>> = targetLifecycle[answer];
  return steps[step] ?? null;
}

/** Whether a department that is called says it was on site without a photo, and nobody has confirmed it. */
export function awaitsConfirmation(
  target: Pick<SummonsTargetRow, 'arrivedAt' | 'arrivalConfirmedAt' | 'endedAt'>,
): boolean {
  return target.endedAt === null && target.arrivedAt !== null && target.arrivalConfirmedAt === null;
}

type Call = Pick<SummonsTargetRow, 'answer' | 'proposedRole' | 'endedAt'>;

const observerSteps: readonly TargetStep[] = ['acknowledge', 'missAcknowledgement'];

/**
 * Answer of a call after a step; null when the step is not possible: the call has ended, or the
 * department is only to know of it and has nothing to answer.
 */
export function nextAnswer(call: Call, step: TargetStep): SummonsAnswer | null {
  if (call.endedAt !== null) return null;
  if (call.proposedRole === 'OBSERVE' && !observerSteps.includes(step)) return null;
  return answerAfter(call.answer, step);
}

/** Whether a call still waits for the department. */
export function isWaiting(call: Call): boolean {
  if (call.endedAt !== null) return false;
  return nextAnswer(call, call.proposedRole === 'OBSERVE' ? 'acknowledge' : 'accept') !== null;
}

/** The step by which a whistle follows the answers to it; null while nobody has answered. */
export function stepOfAnswers(calls: readonly Call[]): 'answerPart' | 'answerAll' | null {
  const waiting = calls.filter(isWaiting).length;
  if (waiting === calls.length) return null;
  return waiting === 0 ? 'answerAll' : 'answerPart';
}
