import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EffectScope, effectScope, nextTick, shallowRef } from 'vue';
import { type FixedRows, useFixedRows } from './useFixedRows.ts';

let scope: EffectScope;
beforeEach(() => {
  scope = effectScope();
});
afterEach(() => scope.stop());

async function createRows(count: number, clientHeight = 400) {
  const element = document.createElement('div');
  Object.defineProperty(element, 'clientHeight', { value: clientHeight });
  const scroller = shallowRef<HTMLElement | null>(null);
  const rows = scope.run(() =>
    useFixedRows({ scroller, count: () => count, rowHeight: 100, overscan: 2 }),
  );
  scroller.value = element;
  await nextTick();
  const scrollTo = (top: number): void => {
    element.scrollTop = top;
    element.dispatchEvent(new Event('scroll'));
  };
  return { element, rows: rows as FixedRows, scrollTo };
}

describe('a long list', () => {
  it('draws what is in sight and a little beyond', async () => {
    const { rows, scrollTo } = await createRows(5_000);
    expect(rows.totalHeight.value).toBe(500_000);
    expect(rows.indexes.value).toEqual([0, 1, 2, 3, 4, 5]);
    scrollTo(1_050);
    expect(rows.indexes.value).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it('ends with its last row', async () => {
    const { rows, scrollTo } = await createRows(12);
    scrollTo(800);
    expect(rows.indexes.value.at(-1)).toBe(11);
  });

  it('draws nothing when it is empty', async () => {
    const { rows } = await createRows(0);
    expect(rows.indexes.value).toEqual([]);
  });

  it('scrolls just far enough to show a row', async () => {
    const { rows, element } = await createRows(100);
    rows.reveal(2);
    expect(element.scrollTop).toBe(0);
    rows.reveal(10);
    expect(element.scrollTop).toBe(700);
    rows.reveal(5);
    expect(element.scrollTop).toBe(500);
  });

  it('leaves nothing behind', async () => {
    const { element } = await createRows(10);
    const removed = vi.spyOn(element, 'removeEventListener');
    scope.stop();
    expect(removed).toHaveBeenCalledWith('scroll', expect.any(Function));
  });
});
