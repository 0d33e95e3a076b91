import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinatesOf, degrees, pairOf } from './coordinates.ts';

const place = { longitude: 111.1421, latitude: 37.5213 };

test.each([
  '111.1421,37.5213',
  '111.1421，37.5213',
  '111.1421 37.5213',
  '37.5213,111.1421',
  '(111.1421, 37.5213)',
  'E111.1421 N37.5213',
  'N37.5213°, E111.1421°',
  '东经111.1421 北纬37.5213',
  '111.1421;37.5213',
])('%s is a place in either order', (text) => {
  expect(coordinatesOf(text)).toEqual({ ok: true, value: place });
});

test('degrees, minutes and seconds are degrees', () => {
  expect(coordinatesOf('111°08′24″E 37°31′12″N')).toEqual({
    ok: true,
    value: { longitude: 111.14, latitude: 37.52 },
  });
});

test.each(['0,0', '37.5', '111.1,37.5,1', '东边', '200,37', '37.5,37.6', '111°70′,37°'])(
  '%s is no place in China',
  (text) => {
    expect(coordinatesOf(text)).toMatchObject({ ok: false, reason: 'not_coordinates' });
  },
);

test('two columns make a place even when they were swapped', () => {
  expect(degrees('37.5213°')).toEqual({ ok: true, value: 37.5213 });
  expect(pairOf(37.5213, 111.1421)).toEqual({ ok: true, value: place });
});

test('every place in China reads back from its numbers', () => {
  const within = (min: number, max: number) =>
    fc.integer({ min: min * 1e6, max: max * 1e6 }).map((value) => value / 1e6);
  fc.assert(
    fc.property(within(73, 136), within(3, 54), (longitude, latitude) => {
      const value = { longitude, latitude };
      expect(coordinatesOf(`${longitude},${latitude}`)).toEqual({ ok: true, value });
      expect(coordinatesOf(`${latitude} ${longitude}`)).toEqual({ ok: true, value });
    }),
  );
});
