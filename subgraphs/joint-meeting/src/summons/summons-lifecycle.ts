import type { SummonsAnswer, SummonsTargetRow } from '@lianxi/db/joint-meeting';

/** What a called department may do about its call, and the answer that stands afterwards. */
export const targetLifecycle = {
  SENT: {
    acknowledge: 'ACKNOWLEDGED',
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    suggestTransfer: 'TRANSFER_SUGGESTED',
    // Who stands on the spot has seen the call.
    reportIn: 'ACKNOWLEDGED',
  },
  ACKNOWLEDGED: {
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    suggestTransfer: 'TRANSFER_SUGGESTED',
    reportIn: 'ACKNOWLEDGED',
  },
  ACCEPTED: { reportIn: 'ACCEPTED' },
  DECLINED: {},
  TRANSFER_SUGGESTED: {},
} as const satisfies Record<SummonsAnswer, Record<string, SummonsAnswer>>;

type Lifecycle = typeof targetLifecycle;

/** Something a called department does. */
export type TargetStep = { [Answer in SummonsAnswer]: keyof Lifecycle[Answer] }[SummonsAnswer];

/** Answer after a step; null when the step is not possible any more. */
export function answerAfter(answer: SummonsAnswer, step: TargetStep): SummonsAnswer | null {
  const steps: Partial<Record<TargetStep, SummonsAnswer>> = targetLifecycle[answer];
  return steps[step] ?? null;
}

/** Whether a department says it was on site without a photo, and nobody has confirmed it. */
export function awaitsConfirmation(
  target: Pick<SummonsTargetRow, 'arrivedAt' | 'arrivalConfirmedAt'>,
): boolean {
  return target.arrivedAt !== null && target.arrivalConfirmedAt === null;
}
