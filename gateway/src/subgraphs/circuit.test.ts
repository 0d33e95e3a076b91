import { expect, test } from 'vitest';
import { createCircuit } from './circuit.ts';

test('after three time-outs in a row the subgraph rests, then one request tries', () => {
  let now = 1_000;
  const circuit = createCircuit(() => now);
  circuit.timedOut();
  circuit.timedOut();
  expect(circuit.closed()).toBe(true);
  circuit.timedOut();
  expect(circuit.closed()).toBe(false);
  now += 2_000;
  expect([circuit.closed(), circuit.closed()]).toEqual([true, false]);
  circuit.succeeded();
  expect([circuit.closed(), circuit.closed()]).toEqual([true, true]);
});

test('slow answers among good ones take nobody away', () => {
  const circuit = createCircuit();
  for (let round = 0; round < 10; round += 1) {
    circuit.timedOut();
    circuit.timedOut();
    circuit.succeeded();
  }
  expect(circuit.closed()).toBe(true);
});
