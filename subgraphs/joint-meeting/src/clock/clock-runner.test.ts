import { createLog } from '@lianxi/kit/run-process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changeIssue } from '../issue/issue-act.ts';
import { issueNotice } from '../supervision/notice.service.ts';
import { givenAccepted, openBench, type ProtocolBench } from '../testing/protocol-bench.ts';
import { createClockRunner } from './clock-runner.ts';
import { findClocks } from './clock.store.ts';
import { ClockFailedError, fireNextClock } from './fire-clock.ts';
import { createPutAside } from './put-aside.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench('2026-11-16T09:00:00+08:00');
});
afterAll(() => bench[Symbol.asyncDispose]());

async function stateOf(issueId: string, kind: string): Promise<string | undefined> {
  return (await findClocks(bench.deps.db, [issueId])).find((clock) => clock.kind === kind)?.state;
}

test('a clock whose effect fails holds up no other, and is fired once its cause is gone', async () => {
  const broken = await givenAccepted(bench.deps);
  await changeIssue(bench.deps, broken, (at) =>
    issueNotice(at, { level: 1, cause: 'HANDLING_OVERDUE' }),
  );
  const sound = await givenAccepted(bench.deps);
  // A notice that nobody replies to climbs to level 2, whose rule this process cannot find.
  const book = await bench.deps.readRuleBook();
  const rules = new Map([...book.rules].filter(([key]) => key !== 'supervision.reply.2'));
  expect(rules.size).toBe(book.rules.size - 1);
  const deps = { ...bench.deps, readRuleBook: async () => ({ ...book, rules }) };
  bench.clock.set('2026-11-27T17:00:00+08:00');

  const runner = createClockRunner(deps, createLog('test', 'silent'));
  runner.start();
  await vi.waitFor(
    async () => {
      expect(await stateOf(sound, 'HANDLE')).toBe('BREACHED');
      expect(await stateOf(broken, 'HANDLE')).toBe('BREACHED');
    },
    { timeout: 20_000 },
  );
  await runner.stop();
  expect(await stateOf(broken, 'REPLY')).toBe('RUNNING');
  await expect(fireNextClock(deps)).rejects.toThrow(ClockFailedError);

  expect(await fireNextClock(bench.deps)).toMatchObject({ kind: 'REPLY', issueId: broken });
  expect(await stateOf(broken, 'REPLY')).toBe('BREACHED');
});

test('what fails is left alone for a time that doubles, up to five minutes', () => {
  let now = 0;
  const aside = createPutAside(() => now);
  expect([1, 2, 3].map(() => aside.put('a'))).toEqual([5_000, 10_000, 20_000]);
  for (let times = 0; times < 10; times += 1) aside.put('a');
  expect(aside.put('a')).toBe(300_000);
  expect(aside.ids()).toEqual(['a']);
  now = 300_001;
  expect([aside.ids(), aside.size()]).toEqual([[], 1]);
  aside.forgetSettled();
  expect(aside.size()).toBe(0);
  aside.put('b');
  aside.forget('b');
  expect(aside.ids()).toEqual([]);
});
