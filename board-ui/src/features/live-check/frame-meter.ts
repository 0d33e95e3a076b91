const keptFrames = 600;

/** Times of frames since it was made, as long as the page is in sight. */
export interface FrameMeter {
  /** Time that 95 of 100 of the last frames kept within, in milliseconds; null before the first. */
  p95(): number | null;
  /** Tasks of more than 50 ms. */
  longTasks(): number;
  stop(): void;
}

/** Measures how smoothly the page moves. */
export function createFrameMeter(): FrameMeter {
  const frames: number[] = [];
  let longTasks = 0;
  let last: number | null = null;
  let request = requestAnimationFrame(measure);

  function measure(at: number): void {
    if (last !== null) frames.push(at - last);
    if (frames.length > keptFrames) frames.shift();
    last = at;
    request = requestAnimationFrame(measure);
  }

  // A page out of sight draws no frames; the pause is none of them.
  const forget = (): void => void (last = null);
  document.addEventListener('visibilitychange', forget);
  const observer = new PerformanceObserver((list) => void (longTasks += list.getEntries().length));
  observer.observe({ type: 'longtask' });

  return {
    p95() {
      const sorted = frames.toSorted((a, b) => a - b);
      return sorted[Math.floor(sorted.length * 0.95)] ?? null;
    },
    longTasks: () => longTasks,
    stop() {
      cancelAnimationFrame(request);
      document.removeEventListener('visibilitychange', forget);
      observer.disconnect();
    },
  };
}
