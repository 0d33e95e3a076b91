import { expect, test } from 'vitest';
import { createCircuit } from './circuit.ts';

test('after a time-out the subgraph rests, then one request tries', () => {
  let now = 1_000;
  const circuit = createCircuit(() => now);
  expect(circuit.closed()).toBe(true);
  circuit.timedOut();
  expect(circuit.closed()).toBe(false);
  now += 2_000;
  expect([circuit.closed(), circuit.closed()]).toEqual([true, false]);
  circuit.succeeded();
  expect([circuit.closed(), circuit.closed()]).toEqual([true, true]);
});
