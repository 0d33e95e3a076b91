import { expect, test } from 'vitest';
import { createReading } from './reading.ts';
import { liaisonOf } from './testing/viewers.ts';

const noon = new Date('2026-11-25T12:00:00+08:00');
const clock = { now: () => noon };
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

test('an answer that asks nobody for the time holds for ever', () => {
  expect(createReading(clock).end()).toBeNull();
});

test('an answer that asks for the time holds for that moment only', () => {
  const reading = createReading(clock);
  expect(reading.clock.now()).toEqual(noon);
  expect(reading.end()).toBe(noon.getTime());
});

test('an answer holds until the first of the moments that it names', () => {
  const reading = createReading(clock);
  expect(reading.now()).toEqual(noon);
  for (const moment of [later(30), later(10), null, later(20)]) reading.holdsUntil(moment);
  expect(reading.end()).toBe(later(10).getTime());
});

test('a moment that has passed changes nothing any more', () => {
  const reading = createReading(clock);
  reading.holdsUntil(later(-5));
  expect(reading.end()).toBeNull();
});

test('an answer is personal once somebody asks who the viewer is', () => {
  const reading = createReading(clock);
  const viewer = reading.observed(liaisonOf('housing'));
  expect(viewer.departmentCode).toBe('housing');
  expect(reading.personal()).toBe(false);
  expect({ ...viewer }).toEqual(liaisonOf('housing'));
  expect(reading.personal()).toBe(true);
});
