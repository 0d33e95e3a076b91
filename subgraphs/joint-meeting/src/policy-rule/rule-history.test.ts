import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf, stateOf, versionAt } from './rule-history.ts';

function version(number: number, validFrom: string, amendedAt: string | null = null) {
  return {
    key: 'sign',
    version: number,
    value: number,
    unit: 'WORK_D',
    text: null,
    parts: null,
    legalSource: '会议纪要',
    article: null,
    validFrom,
    amendedAt: amendedAt === null ? null : new Date(amendedAt),
    amendedBy: amendedAt,
    amendedByName: amendedAt,
    reason: amendedAt,
  } satisfies PolicyRuleRow;
}

const shipped = version(1, '2025-01-01');

function decides(rows: PolicyRuleRow[], moment: string): number {
  return versionAt(historyOf(rows), new Date(moment)).row.version;
}

describe('the version that decides', () => {
  const tomorrow = version(2, '2026-11-26', '2026-11-25T10:00:00+08:00');

  test('is not one of tomorrow, up to midnight in Shanghai', () => {
    expect(decides([shipped, tomorrow], '2026-11-25T23:59:59.999+08:00')).toBe(1);
    expect(decides([shipped, tomorrow], '2026-11-26T00:00:00+08:00')).toBe(2);
  });

  test('is the old one for what began before an amendment of the same day', () => {
    const today = version(2, '2026-11-25', '2026-11-25T10:00:00+08:00');
    expect(decides([shipped, today], '2026-11-25T09:59:59+08:00')).toBe(1);
    expect(decides([shipped, today], '2026-11-25T10:00:00+08:00')).toBe(2);
  });

  test('is the later one of two for the same day', () => {
    const corrected = version(3, '2026-11-26', '2026-11-25T11:00:00+08:00');
    expect(decides([shipped, tomorrow, corrected], '2026-11-27T09:00:00+08:00')).toBe(3);
  });

  test('is the scheduled one again after an amendment of the days before it', () => {
    const nextYear = version(2, '2027-01-01', '2026-11-01T10:00:00+08:00');
    const december = version(3, '2026-12-01', '2026-11-25T10:00:00+08:00');
    const rows = [shipped, nextYear, december];
    expect(decides(rows, '2026-11-30T09:00:00+08:00')).toBe(1);
    expect(decides(rows, '2026-12-15T09:00:00+08:00')).toBe(3);
    expect(decides(rows, '2027-01-01T00:00:00+08:00')).toBe(2);
  });

  test('is the first one for cases older than all versions', () => {
    expect(decides([shipped, tomorrow], '2019-06-01T09:00:00+08:00')).toBe(1);
  });

  test('is always the one in force, whatever was amended when', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), fc.integer({ min: 0, max: 600 }), (days, at) => {
        const rows = [shipped, ...days.map((from, index) => version(index + 2, from))];
        const history = historyOf(rows);
        const moment = new Date(Date.UTC(2026, 0, 1 + at));
        const inForce = history.filter((one) => stateOf(one, moment) === 'IN_FORCE');
        expect(inForce).toEqual([versionAt(history, moment)]);
      }),
    );
  });
});

describe('where a version stands', () => {
  const now = new Date('2026-11-25T12:00:00+08:00');

  test('past, in force, scheduled', () => {
    const history = historyOf([
      shipped,
      version(2, '2026-01-01', '2025-12-01T09:00:00+08:00'),
      version(3, '2026-12-01', '2026-11-01T09:00:00+08:00'),
    ]);
    expect(history.map((one) => stateOf(one, now))).toEqual(['PAST', 'IN_FORCE', 'SCHEDULED']);
    expect(history[0]?.to).toEqual(new Date('2026-01-01T00:00:00+08:00'));
  });

  test('superseded when another took its day before it came', () => {
    const history = historyOf([
      shipped,
      version(2, '2026-12-01', '2026-11-01T09:00:00+08:00'),
      version(3, '2026-12-01', '2026-11-02T09:00:00+08:00'),
    ]);
    expect(history.map((one) => stateOf(one, now))).toEqual([
      'IN_FORCE',
      'SUPERSEDED',
      'SCHEDULED',
    ]);
  });
});
