import { violationStates } from '@lianxi/db/urban-management';
import { expect, test } from 'vitest';
import { canMoveCase } from './violation-lifecycle.ts';

const allowed = [
  'REPORTED FILED',
  'FILED DISPATCHED',
  'DISPATCHED HANDLED',
  'HANDLED VERIFIED',
  'VERIFIED CLOSED',
  'VERIFIED DISPATCHED',
];

const pairs = violationStates.flatMap((from) => violationStates.map((to) => ({ from, to })));

test.each(pairs)('a case goes from $from to $to only where that is allowed', ({ from, to }) => {
  expect(canMoveCase(from, to)).toBe(allowed.includes(`${from} ${to}`));
});
