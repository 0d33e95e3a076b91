import { useClientHandle } from '@urql/vue';
import { onScopeDispose, shallowRef } from 'vue';
import { checkList, isEqual, type ListCheck } from '@/graphql/live/list-check.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { createFrameMeter } from './frame-meter.ts';

const refreshMs = 1_000;

/** What this window measured of itself, as of the last second. */
export interface LiveFigures {
  issues: number;
  events: number;
  resyncs: number;
  frameP95Ms: number | null;
  longTasks: number;
  /** Memory of scripts, in MiB; null where the browser does not tell. */
  heapMiB: number | null;
}

/** Result of the last comparison with the server. */
export interface LastCheck extends ListCheck {
  at: string;
  equal: boolean;
}

/** Measures the live link of this window while its page is open, and compares it on request. */
export function useLiveCheck() {
  const { client } = useClientHandle();
  const live = useLiveIssues();
  const meter = createFrameMeter();
  let events = 0;
  let resyncs = 0;
  const figures = shallowRef<LiveFigures>(measure());
  const check = shallowRef<LastCheck | null>(null);
  const state = shallowRef<'idle' | 'checking' | 'failed'>('idle');

  function measure(): LiveFigures {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
    return {
      issues: live.store.all().length,
      events,
      resyncs,
      frameP95Ms: meter.p95(),
      longTasks: meter.longTasks(),
      heapMiB: memory === undefined ? null : memory.usedJSHeapSize / 1024 ** 2,
    };
  }

  async function compare(): Promise<void> {
    state.value = 'checking';
    await live.ensureOpen();
    const result = await checkList(client, live.store);
    state.value = result === null ? 'failed' : 'idle';
    if (result === null) return;
    check.value = { ...result, at: new Date().toISOString(), equal: isEqual(result) };
  }

  const stops = [
    live.feed.onEvent(() => void (events += 1)),
    live.feed.onResync(() => void (resyncs += 1)),
    meter.stop,
  ];
  const timer = setInterval(() => (figures.value = measure()), refreshMs);
  onScopeDispose(() => {
    clearInterval(timer);
    for (const stop of stops) stop();
  });

  return { figures, check, state, compare, feed: live.feed.state, lostAt: live.link.lostAt };
}
