import { supervisionStates } from '@lianxi/db/joint-meeting';
import { describe, expect, test } from 'vitest';
import {
  noticeAfter,
  supervisionLifecycle,
  type SupervisionStep,
} from './supervision-lifecycle.ts';

const steps = [
  ...new Set(supervisionStates.flatMap((state) => Object.keys(supervisionLifecycle[state]))),
] as SupervisionStep[];

const allowed: Record<string, string[]> = {
  ISSUED: [
    'acknowledge>ACKED',
    'reply>REPLIED',
    'escalate>ESCALATED',
    'close>CLOSED',
    'settle>CLOSED',
  ],
  ACKED: ['reply>REPLIED', 'escalate>ESCALATED', 'close>CLOSED', 'settle>CLOSED'],
  REPLIED: ['accept>ACCEPTED', 'reject>REJECTED', 'escalate>ESCALATED', 'settle>CLOSED'],
  REJECTED: ['reply>REPLIED', 'escalate>ESCALATED', 'close>CLOSED', 'settle>CLOSED'],
  ACCEPTED: ['close>CLOSED', 'settle>CLOSED'],
  ESCALATED: [],
  CLOSED: [],
};

describe.each(supervisionStates)('a notice that is %s', (state) => {
  test.each(steps)('goes by %s where the table says', (step) => {
    const entry = allowed[state]?.find((pair) => pair.startsWith(`${step}>`));
    expect(noticeAfter(state, step)).toBe(entry?.split('>')[1] ?? null);
  });
});
