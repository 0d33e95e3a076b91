import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf, issuePage } from '../support/board-acts.ts';
import { shoot, startBrowser, type TestBrowser } from '../support/browser.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report, takeUp } from '../support/story.ts';

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

test('while a department’s subgraph is dead its badge is grey, all else works, and it heals without reloading', async () => {
  const issueId = await takeUp(hub);
  const board = await browser.open('office', '/board');
  const detail = await browser.open('office', `/issues/${issueId}`);
  const card = board.page.locator(`[data-issue="${issueId}"]`);
  await card.waitFor();
  const police = card.locator('.department', { hasText: '公安' });
  expect(await police.getAttribute('class')).not.toContain('unreachable');
  // A reading that began before would tell of departments as they were.
  for (const { page } of [board, detail]) await page.locator('.link.live').waitFor();
  // A reload would forget this.
  for (const { page } of [board, detail]) await page.evaluate('window.neverReloaded = true');

  await hub.processes['public-security'].kill();
  await hub.done('housing', 'housingAddTask', { issueId, title: '施划禁停标线' });
  await card.locator('.department.unreachable', { hasText: '公安' }).waitFor();
  await board.page.getByText('公安系统暂不可用').first().waitFor();
  const panel = issuePage(detail.page).locator('section.panel', { hasText: '治安' });
  await panel.getByText('部门系统暂不可用').waitFor();
  await issuePage(detail.page).getByText('施划禁停标线').first().waitFor();
  await shoot(board, 'outage-board');
  await shoot(detail, 'outage-issue');

  hub.processes['public-security'].start();
  await card.locator('.department:not(.unreachable)', { hasText: '公安' }).waitFor();
  await panel.getByText('部门系统暂不可用').waitFor({ state: 'detached' });
  await board.page.getByText('公安系统暂不可用').waitFor({ state: 'detached' });
  for (const { page, complaints, context } of [board, detail]) {
    expect(await page.evaluate('window.neverReloaded')).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('a lost link is said on a banner, and what happened meanwhile is caught up', async () => {
  const window = await browser.open('office', '/board');
  const { page, context } = window;
  await page.locator('.link.live').waitFor();
  await page.evaluate('window.neverReloaded = true');

  await context.setOffline(true);
  await page.locator('.banner.offline').waitFor();
  await shoot(window, 'offline');
  const titles = ['断线时上报的第一件', '断线时上报的第二件'];
  for (const title of titles) await report(hub, { title });
  for (const title of titles) expect(await cardOf(page, title).count()).toBe(0);

  await context.setOffline(false);
  for (const title of titles) await cardOf(page, title).waitFor();
  await page.locator('.banner').waitFor({ state: 'detached' });
  expect(await page.evaluate('window.neverReloaded')).toBe(true);

  // A page never opened before cannot arrive: the board stays, and says so.
  await context.setOffline(true);
  await page.getByRole('link', { name: '设置' }).click();
  const told = page.locator('.toast', { hasText: '页面没有载入' });
  await told.waitFor();
  await shoot(window, 'page-failed');
  expect(await cardOf(page, '断线时上报的第一件').count()).toBe(1);
  await context.setOffline(false);
  await told.getByRole('button', { name: '重新载入' }).click();
  await page.waitForURL('**/settings/rules');
  await context.close();
});

test('the gateway killed and started again: the board comes back by itself', async () => {
  const window = await browser.open('office', '/board');
  const { page, context } = window;
  await page.locator('.link.live').waitFor();
  await hub.processes.gateway.kill();
  await page.locator('.banner.offline').waitFor();
  hub.processes.gateway.start();
  await hub.untilWhole();
  await report(hub, { title: '网关恢复后上报' });
  await cardOf(page, '网关恢复后上报').waitFor();
  await page.locator('.link.live').waitFor();
  await context.close();
});

test('a session that ends elsewhere leads to the sign-in', async () => {
  const window = await browser.open('supervisor', '/board');
  const { page, context } = window;
  await page.locator('.link.live').waitFor();
  await page.evaluate(`fetch('/auth/sign-out', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}',
  })`);
  await page.locator('input[name="username"]').waitFor();
  await context.close();
});
