import { expect, test } from 'vitest';
import fc from 'fast-check';
import { anyText } from './testing/any-text.ts';
import { squareMetres, wholeNumber, yearUntil, yuan } from './numbers.ts';

const year = yearUntil(2031);
const households = wholeNumber('户|家', 100_000);

test.each([
  ['1998', 1998],
  ['1998年', 1998],
  ['１９９８年', 1998],
  ['1998 年', 1998],
  ['1998.0', 1998],
  ['1998年6月', 1998],
  ['1998-06', 1998],
  ['1998/6/1', 1998],
  ['1998年6月1日', 1998],
  ['建于1998年', 1998],
  ['1998年建成', 1998],
])('%s is the year %i', (text, value) => {
  expect(year(text)).toEqual({ ok: true, value });
});

test.each(['98年', '1998-2002', '九八年', '1990年代', '约', '19980', '-1998'])(
  '%s is no year',
  (text) => {
    expect(year(text)).toMatchObject({ ok: false, reason: 'not_a_year' });
  },
);

test.each(['1899', '2032'])('%s is a year that no compound was built in', (text) => {
  expect(year(text)).toMatchObject({ ok: false, reason: 'out_of_range' });
});

test.each([
  ['12345.6', 12_345.6],
  ['12,345.6', 12_345.6],
  ['１２，３４５．６', 12_345.6],
  ['12345.6㎡', 12_345.6],
  ['12,345.6 平方米', 12_345.6],
  ['12345平米', 12_345],
  ['12345 m²', 12_345],
  ['12345m2', 12_345],
  ['1.2万平方米', 12_000],
  ['1.2万㎡', 12_000],
  ['8.64万', 86_400],
])('%s is an area of %d square metres', (text, value) => {
  expect(squareMetres(null)(text)).toEqual({ ok: true, value });
});

test('an area without unit takes the one of its header', () => {
  expect(squareMetres('万平方米')('8.64')).toEqual({ ok: true, value: 86_400 });
  expect(squareMetres('万㎡')('86400㎡')).toEqual({ ok: true, value: 86_400 });
  expect(squareMetres('㎡')('86400')).toEqual({ ok: true, value: 86_400 });
});

test.each(['很大', '12,34', '1.2.3', '-5', '12亩', '㎡'])('%s is no area', (text) => {
  expect(squareMetres(null)(text)).toMatchObject({ ok: false, reason: 'not_an_area' });
});

test.each(['0', '60,000,000'])('%s is an area that no compound has', (text) => {
  expect(squareMetres(null)(text)).toMatchObject({ ok: false, reason: 'out_of_range' });
});

test.each([
  ['812', 812],
  ['1,106户', 1_106],
  ['１２户', 12],
  ['812.0', 812],
])('%s is %i households', (text, value) => {
  expect(households(text)).toEqual({ ok: true, value });
});

test.each(['八百户', '12.5', '-1', '812人'])('%s is no number of households', (text) => {
  expect(households(text)).toMatchObject({ ok: false, reason: 'not_a_whole_number' });
});

test.each([
  ['1,204,500.00元', 1_204_500],
  ['23.5万元', 235_000],
  ['￥1.5', 1.5],
  ['1.2元/㎡·月', 1.2],
  ['1204500', 1_204_500],
])('%s is %d yuan', (text, value) => {
  expect(yuan(10_000_000)(text)).toEqual({ ok: true, value });
});

test('every whole number reads the same with and without separators', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (number) => {
      const plain = households(String(number));
      expect(plain).toEqual({ ok: true, value: number });
      expect(households(`${number.toLocaleString('en-US')}户`)).toEqual(plain);
    }),
  );
});

test('no text makes a number parser throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const parser of [year, households, squareMetres('万'), yuan(1)]) {
        expect(typeof parser(text).ok).toBe('boolean');
      }
    }),
  );
});
