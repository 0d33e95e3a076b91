import {
  computed,
  type ComputedRef,
  onScopeDispose,
  shallowRef,
  type ShallowRef,
  watch,
} from 'vue';

export interface FixedRowsOptions {
  /** The element that scrolls. */
  scroller: Readonly<ShallowRef<HTMLElement | null>>;
  count: () => number;
  /** Height of every row with the gap below it, in pixels. */
  rowHeight: number;
  /** Rows kept beyond either edge, so that scrolling shows no blanks. @default 2 */
  overscan?: number;
}

/** The rows in sight of a long list. */
export interface FixedRows {
  /** Indexes to draw. */
  indexes: ComputedRef<readonly number[]>;
  /** Height of the whole list in pixels. */
  totalHeight: ComputedRef<number>;
  offsetOf(index: number): number;
  /** Scrolls just far enough to show a row whole. */
  reveal(index: number): void;
}

/**
 * Draws only the rows in sight of a list whose rows all have one height.
 *
 * A general virtualiser measures what is known here, and weighs as much as the rest of the board.
 */
export function useFixedRows(options: FixedRowsOptions): FixedRows {
  const { scroller, count, rowHeight, overscan = 2 } = options;
  const top = shallowRef(0);
  const height = shallowRef(0);

  function measure(): void {
    top.value = scroller.value?.scrollTop ?? 0;
    height.value = scroller.value?.clientHeight ?? 0;
  }

  const observer = new ResizeObserver(measure);
  watch(scroller, (element, before) => {
    before?.removeEventListener('scroll', measure);
    observer.disconnect();
    element?.addEventListener('scroll', measure, { passive: true });
    if (element !== null) observer.observe(element);
    measure();
  });
  onScopeDispose(() => {
    scroller.value?.removeEventListener('scroll', measure);
    observer.disconnect();
  });

  // Two numbers and not one object: scrolling within a row changes neither.
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight) - overscan));
  const last = computed(() =>
    Math.min(count(), Math.ceil((top.value + height.value) / rowHeight) + overscan),
  );

  return {
    indexes: computed(() =>
      Array.from({ length: Math.max(0, last.value - first.value) }, (_, n) => first.value + n),
    ),
    totalHeight: computed(() => count() * rowHeight),
    offsetOf: (index) => index * rowHeight,
    reveal(index) {
      const element = scroller.value;
      if (element === null) return;
      const start = index * rowHeight;
      if (start < element.scrollTop) element.scrollTop = start;
      else if (start + rowHeight > element.scrollTop + element.clientHeight) {
        element.scrollTop = start + rowHeight - element.clientHeight;
      }
      measure();
    },
  };
}
