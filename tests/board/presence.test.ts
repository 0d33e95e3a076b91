import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf, dialogOf, issuePage, openCard, startAct } from '../support/board-acts.ts';
import { shoot, startBrowser, type TestBrowser } from '../support/browser.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { summon } from '../support/story.ts';

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

test('two windows see each other at an issue, on the card and on the page, until one leaves', async () => {
  const title = '三号楼北侧消防通道长期被占用';
  await summon(hub, undefined, { title });
  const office = await browser.open('office', '/board');
  const police = await browser.open('police', '/board');
  const card = cardOf(office.page, title);
  await card.waitFor();
  await openCard(police, title);
  await card.getByText('联络员police 在看').waitFor();

  await startAct(police, 'ACCEPT_SUMMONS');
  await card.getByText('联络员police 正在填写').waitFor();
  await shoot(office, 'presence-card');
  await dialogOf(police).getByRole('button', { name: '取消' }).click();
  await card.getByText('联络员police 在看').waitFor();

  await openCard(office, title);
  await issuePage(office.page).locator('.head').getByText('联络员police 在看').waitFor();
  await office.page.getByRole('button', { name: '向会议演示' }).click();
  await issuePage(police.page).locator('.head').getByText('冯洁 正在演示').waitFor();
  await shoot(police, 'presence-page');
  await office.page.getByRole('button', { name: '停止演示' }).waitFor();

  await office.context.close();
  await issuePage(police.page).locator('.head').getByText('冯洁').waitFor({ state: 'detached' });
  expect([...office.complaints, ...police.complaints]).toEqual([]);
});
