import { createChance } from '@lianxi/gateway/testing/chance';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoardWindow, shoot, startBrowser, type TestBrowser } from '../support/browser.ts';
import { createRandomActs } from '../support/random-acts.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';

// Longer: SOAK_ACTS=20000 npm test -- tests/board/soak.test.ts
const actCount = Number(process.env['SOAK_ACTS'] ?? 100);
const keptHeapMiB = 30;

let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  hub = await startHub();
  browser = await startBrowser(hub);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
});

/** Compares a window with the server, as its page of settings does for anybody. */
async function compare({ page }: BoardWindow): Promise<string> {
  const section = page.locator('section', { hasText: '与服务器核对' });
  await section.getByRole('button', { name: '立即核对' }).click();
  await section.locator('[data-equal]').waitFor();
  // A second one may read like the first: it is over when its button rests.
  await section.locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
  return section.innerText();
}

async function heapMiB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 ** 2;
}

/** What goes wrong on a long day, by the share of it after which it does. */
const mishaps: [share: number, happen: (window: BoardWindow) => Promise<void>][] = [
  [0.3, ({ context }) => context.setOffline(true)],
  [0.5, ({ context }) => context.setOffline(false)],
  [0.6, restartGateway],
];

async function restartGateway(): Promise<void> {
  await hub.processes.gateway.kill();
  hub.processes.gateway.start();
  await hub.untilWhole();
}

test('a long day of acts, cuts and restarts: each window ends as the server is, and grows no fatter', async () => {
  const office = await browser.open('office', '/settings/live');
  const windows = [
    office,
    await browser.open('housing', '/settings/live'),
    await browser.open('neighbour', '/settings/live'),
  ];
  for (const window of windows) expect(await compare(window)).toContain('完全一致');
  const heaps = await Promise.all(windows.map(({ page }) => heapMiB(page)));

  const random = createRandomActs(hub, createChance(20_261_125), 40);
  const waiting = [...mishaps];
  for (let act = 0; act < actCount; act += 1) {
    const next = waiting[0];
    if (next !== undefined && act >= next[0] * actCount) {
      await next[1](office);
      waiting.shift();
    }
    await random.act();
  }
  expect(waiting).toEqual([]);

  for (const [index, window] of windows.entries()) {
    await window.page.locator('.link.live').waitFor();
    expect(await compare(window)).toContain('完全一致');
    const grown = (await heapMiB(window.page)) - (heaps[index] ?? 0);
    expect(grown).toBeLessThan(keptHeapMiB);
  }
  const events = await office.page.locator('[data-figure="events"]').innerText();
  expect(Number(events.replaceAll(',', ''))).toBeGreaterThan(0);
  await shoot(office, 'live-check');
});
