import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, metresBetween } from './geography.ts';

const point = fc.record({
  latitude: fc.double({ min: 3, max: 54, noNaN: true }),
  longitude: fc.double({ min: 73, max: 136, noNaN: true }),
});

describe('metres between two points', () => {
  test('are those of the map: a minute north is a nautical mile', () => {
    const harbour = { latitude: 36, longitude: 117 };
    expect(metresBetween(harbour, { ...harbour, latitude: 36 + 1 / 60 })).toBeCloseTo(1_853, 0);
    expect(metresBetween(harbour, { ...harbour, longitude: 117 + 1 / 60 })).toBeCloseTo(1_499, 0);
  });

  test('are none to the point itself, and the same both ways', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(metresBetween(one, one)).toBe(0);
        expect(metresBetween(one, other)).toBeCloseTo(metresBetween(other, one), 6);
      }),
    );
  });
});

test('the box around a point holds every point within the distance', () => {
  const step = fc.double({ min: -0.001, max: 0.001, noNaN: true });
  fc.assert(
    fc.property(point, step, step, (centre, north, east) => {
      const near = { latitude: centre.latitude + north, longitude: centre.longitude + east };
      fc.pre(metresBetween(centre, near) <= 50);
      const box = boxAround(centre, 50);
      expect(near.latitude).toBeGreaterThanOrEqual(box.south);
      expect(near.latitude).toBeLessThanOrEqual(box.north);
      expect(near.longitude).toBeGreaterThanOrEqual(box.west);
      expect(near.longitude).toBeLessThanOrEqual(box.east);
    }),
  );
});
