import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf } from '../support/board-acts.ts';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { createHubClock, type HubClock } from '../support/hub-clock.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { until } from '../support/until.ts';

let clock: HubClock;
let hub: TestHub;
let browser: TestBrowser;
beforeAll(async () => {
  clock = await createHubClock('2026-11-16T09:00:00+08:00');
  hub = await startHub({ clock });
  browser = await startBrowser(hub);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
  await clock?.[Symbol.asyncDispose]();
});

async function serverTime(): Promise<number> {
  const { data } = await hub.ask<{ serverTime: string }>('community', '{ serverTime }');
  return Date.parse(data?.serverTime ?? '');
}

test('a hub lives in the time of the clock that moves it, and so do its open windows', async () => {
  const title = '北门消防通道被占用';
  await reportAndAccept(hub, { title });
  const { page, complaints } = await browser.open('community', '/board');
  const card = cardOf(page, title);
  await card.getByText('剩 5 小时').waitFor();
  await using follower = await hub.follow('office');

  clock.set('2026-11-25T09:00:00+08:00');
  expect(Math.abs((await serverTime()) - clock.now().getTime())).toBeLessThan(60_000);
  await follower.untilSeen('a clock is over', ({ type }) => type === 'CLOCK_BREACHED');
  await card.getByText('已超 8 天').waitFor();

  await hub.processes['joint-meeting'].kill();
  hub.processes['joint-meeting'].start();
  await hub.untilWhole();
  const restarted = await until('the office answers', serverTime);
  expect(Math.abs(restarted - clock.now().getTime())).toBeLessThan(60_000);
  expect(complaints).toEqual([]);
});
