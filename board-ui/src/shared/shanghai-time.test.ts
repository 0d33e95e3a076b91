import { expect, test } from 'vitest';
import { fromLocalField, toLocalField } from './shanghai-time.ts';

test('a field shows the time of Shanghai wherever the computer is', () => {
  expect(toLocalField('2026-11-22T16:30:00.000Z')).toBe('2026-11-23T00:30');
});

test('what a field says is a time of Shanghai', () => {
  expect(fromLocalField('2026-11-23T00:30')).toBe('2026-11-22T16:30:00.000Z');
});

test('an empty field has no time', () => {
  expect(fromLocalField('')).toBeNull();
  expect(toLocalField(null)).toBe('');
});
