import { describe, expect, test, vi } from 'vitest';
import { createWorld, type World } from '../testing/small-world.ts';
import type { Touches } from './footprint.ts';
import { touches } from './footprint.ts';

// Thousands of answers on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

/** Does random things and compares what is answered with what is so; returns the first difference. */
async function findStaleAnswer(world: World, steps: number): Promise<string | null> {
  for (let step = 0; step < steps; step += 1) {
    const did = world.changeSomething();
    for (const question of world.someQuestions()) {
      const answered = await world.ask(question);
      const truth = await world.askTruth(question);
      if (answered !== truth) return `${did}: ${question.query} ${answered} is ${truth}`;
    }
  }
  return null;
}

test('over a random workload every answer is as if nothing was kept', async () => {
  const world = createWorld({ seed: 7 });
  expect(await findStaleAnswer(world, 200)).toBeNull();
  const { hits, misses } = world.counts();
  expect(hits).toBeGreaterThan(misses / 8);
});

describe('the comparison catches a cache that', () => {
  const without =
    (ignored: (type: string) => boolean): Touches =>
    (footprint, event) =>
      !ignored(event.type) && touches(footprint, event);

  test.each<[string, Touches]>([
    ['ignores a kind of event', without((type) => type === 'ISSUE_MERGED')],
    ['ignores registers', without((type) => type === 'REGISTER_CHANGED')],
    ['ignores subjects it does not know', without((type) => type === 'DISTRICT_RENAMED')],
    ['sees no work on a compound', (f, e) => touches({ ...f, compounds: new Set() }, e)],
    ['sees no issue that enters a list', (f, e) => touches({ ...f, lists: [] }, e)],
    ['sees no issue that it shows', (f, e) => touches({ ...f, issues: new Set() }, e)],
    ['looks for no issue out of sight', (f, e) => touches({ ...f, everything: false }, e)],
  ])('%s', async (_, planted) => {
    const world = createWorld({ seed: 7, touches: planted });
    expect(await findStaleAnswer(world, 500)).not.toBeNull();
  });

  test('believes a department that lags behind the log', async () => {
    const world = createWorld({ seed: 7, hidesLag: true });
    expect(await findStaleAnswer(world, 500)).not.toBeNull();
  });

  test('shares with everybody what is personal', async () => {
    const world = createWorld({ seed: 7, hidesPerson: true });
    expect(await findStaleAnswer(world, 500)).not.toBeNull();
  });

  test('keeps what time alone changes', async () => {
    const world = createWorld({ seed: 7, hidesEnd: true });
    expect(await findStaleAnswer(world, 500)).not.toBeNull();
  });
});

describe('an answer', () => {
  const query = { query: '{ issue(id: "issue-1") { title } }', viewer: 'office' } as const;

  test('is read once for all who ask at the same time with the same rights', async () => {
    const world = createWorld({ seed: 1 });
    await Promise.all(Array.from({ length: 50 }, () => world.ask(query)));
    expect(world.counts().executions).toBe(1);
  });

  test('is not shared with who asks after a change that it may not show', async () => {
    const world = createWorld({ seed: 1 });
    const early = world.ask(query);
    world.changeTitle('issue-1', '新标题');
    expect(await world.ask(query)).toContain('新标题');
    await early;
    expect(await world.ask(query)).toContain('新标题');
  });

  test('shows what its reader wrote, even before the event has a position', async () => {
    const world = createWorld({ seed: 1 });
    await world.ask(query);
    world.write('issue-1', '自己写的');
    expect(await world.ask(query)).toContain('自己写的');
  });

  test('with an error is not kept', async () => {
    const world = createWorld({ seed: 1 });
    world.breakDown(true);
    expect(await world.ask(query)).toContain('errors');
    world.breakDown(false);
    expect(await world.ask(query)).not.toContain('errors');
  });

  test('is asked for anew while the log cannot be read', async () => {
    const world = createWorld({ seed: 1 });
    await world.ask(query);
    world.loseLog();
    await world.ask(query);
    expect(world.counts().executions).toBe(2);
  });

  test('is read anew before its cursor is too old to follow from', async () => {
    const world = createWorld({ seed: 1 });
    await world.ask(query);
    for (let count = 0; count < 1_001; count += 1) world.changeTitle('issue-2', `${count}`);
    await world.ask(query);
    expect(world.counts().executions).toBe(2);
  });

  test('that shows a person is never kept', async () => {
    const world = createWorld({ seed: 1 });
    const reporter = {
      query: '{ issue(id: "issue-1") { reporter { maskedName } } }',
      viewer: 'office',
    } as const;
    await world.ask(reporter);
    await world.ask(reporter);
    expect(world.counts()).toMatchObject({ executions: 2, entries: 0 });
  });

  test('that nobody keeps leaves no trace of the ids that were added', async () => {
    const world = createWorld({ seed: 1, maxBytes: 0 });
    expect(await world.ask(query)).toBe(await world.askTruth(query));
    expect(world.counts()).toMatchObject({ executions: 1, entries: 0, hits: 0, misses: 0 });
  });
});

test('the memory stays within its bound', async () => {
  const world = createWorld({ seed: 1, maxBytes: 40_000 });
  for (let number = 0; number < 400; number += 1) {
    await world.ask({ query: `{ issue(id: "issue-1") { t${number}: title } }`, viewer: 'office' });
    expect(world.counts().bytes).toBeLessThanOrEqual(40_000);
  }
  expect(world.counts().evictions).toBeGreaterThan(300);
});
