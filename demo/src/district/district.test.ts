import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { creditCodeCheck, inventedCreditCode } from './credit-code.ts';
import { inventDistrict } from './invent-district.ts';
import { share } from './share.ts';

const now = new Date('2026-11-20T10:20:00+08:00');

test('a credit code passes the check of GB 32100 and names no place', () => {
  // The example of the standard's annex.
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  const code = inventedCreditCode(7);
  expect(code).toMatch(/^91000000DEM00007[0-9X][0-9A-HJ-NPQRTUWXY]$/);
  expect(creditCodeCheck(code.slice(0, 17))).toBe(code.slice(17));
});

test('parts of a number are whole and add up', () => {
  const random = createRandom('share');
  const weights = Array.from({ length: 97 }, () => random.next());
  const parts = share(496, weights, 1);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(496);
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(1);
  expect(parts.every(Number.isInteger)).toBe(true);
});

test('no two streets, communities, compounds or companies have one name', () => {
  const { plan } = inventDistrict('names', now);
  const names = [
    ...plan.streets.map(({ name }) => name),
    ...plan.communities.map(({ name }) => name),
    ...plan.compounds.map(({ register }) => register.name),
    ...plan.companies.map(({ name }) => name),
  ];
  expect(new Set(names).size).toBe(names.length);
});

test('who and what is in the district has the same identifiers years later', () => {
  const idsAt = (moment: string) => {
    const { plan, people } = inventDistrict('ids', new Date(moment));
    return [
      ...plan.communities.map(({ id }) => id),
      ...plan.compounds.map(({ register }) => register.id),
      ...[...people.accounts].map(([, { userId }]) => userId),
    ];
  };
  expect(idsAt('2026-11-20T10:20:00+08:00')).toEqual(idsAt('2031-02-01T23:59:00+08:00'));
});
