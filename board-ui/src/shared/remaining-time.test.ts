import { describe, expect, it } from 'vitest';
import { createBoardI18n } from '@/i18n/i18n.ts';
import { remainingTime } from './remaining-time.ts';

const now = Date.parse('2026-11-22T02:00:00.000Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

async function say(minutes: number, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> {
  const { t } = (await createBoardI18n(locale)).global;
  const left = remainingTime(at(minutes), now);
  const { days, hours, minutes: rest } = left;
  const amount = t(`common.duration.${left.form}`, { days, hours, minutes: rest });
  return t(left.pressure === 'late' ? 'common.late' : 'common.left', { amount });
}

describe('remaining time', () => {
  it.each([
    [200, '剩 3 小时 20 分'],
    [60, '剩 1 小时'],
    [45, '剩 45 分'],
    [0.4, '剩 1 分'],
    [24 * 60, '剩 1 天'],
    [27 * 60 + 5, '剩 1 天 3 小时'],
    [5 * 24 * 60 + 60, '剩 5 天'],
    [-0.5, '已超 不足 1 分'],
    [-30, '已超 30 分'],
    [-24 * 60, '已超 1 天'],
    [-29 * 60, '已超 1 天'],
  ])('%s minutes before the end it says %s', async (minutes, words) => {
    expect(await say(minutes)).toBe(words);
  });

  it('speaks English, too', async () => {
    expect(await say(200, 'en')).toBe('3 h 20 min left');
    expect(await say(-24 * 60, 'en')).toBe('1 d over');
  });

  it('is due soon in the last quarter of its clock', () => {
    expect(remainingTime(at(24 * 60), now, at(-73 * 60)).pressure).toBe('soon');
    expect(remainingTime(at(24 * 60), now, at(-71 * 60)).pressure).toBe('calm');
  });

  it('is due soon in the last four hours when the start of its clock is not known', () => {
    expect(remainingTime(at(239), now).pressure).toBe('soon');
    expect(remainingTime(at(241), now).pressure).toBe('calm');
  });
});
