import { Client, fetchExchange } from '@urql/vue';
import { afterEach, expect, it, vi } from 'vitest';
import { createServerClock } from '@/graphql/server-clock.ts';
import { createSession } from '@/graphql/session.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { createLiveIssues } from './live-issues.ts';

/** The live part of a board whose server stays silent. */
function openLive() {
  const client = new Client({
    url: 'http://lianxi.test/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: () => new Promise(() => undefined),
  });
  return createLiveIssues(
    client,
    createSession(() => client),
    createServerClock(),
  );
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a list without issues does not tell that a department is back', () => {
  const live = openLive();
  const { missing: _, ...reading } = liveIssue();
  live.take([reading], ['public-security']);
  live.take([], []);
  expect([...live.healing.down.value.keys()]).toEqual(['public-security']);
  live.take([reading], []);
  expect(live.healing.down.value.size).toBe(0);
});

it('what is not painted yet is missed as well, so that nobody is taken for back', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const live = openLive();
  const { missing: _, ...reading } = liveIssue();
  live.take([reading], ['public-security']);
  vi.advanceTimersByTime(10_000);
  expect([...live.healing.down.value.keys()]).toEqual(['public-security']);
});
