import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issuePage } from '../support/board-acts.ts';
import { shoot, startBrowser, type TestBrowser } from '../support/browser.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { doTask, report, takeUp } from '../support/story.ts';

// Handed to the debugger and not to the page, whose policy takes no scripts but the hub's own.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let hub: TestHub;
let browser: TestBrowser;
let issueId: string;
beforeAll(async () => {
  hub = await startHub();
  browser = await startBrowser(hub);
  issueId = await takeUp(hub);
  await doTask(hub, 'housing', 'housing', issueId, '施划禁停标线');
  await report(hub, {
    title: '很长的标题'.repeat(40),
    description: '<script>document.title = "hacked"</script>',
    urgency: 'EMERGENCY',
  });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
});

const pages = {
  'sign-in': { username: null, path: () => '/sign-in', shown: 'form' },
  desk: { username: 'community', path: () => '/desk', shown: '.what, .counter, main h2' },
  board: { username: 'housing', path: () => '/board', shown: 'article.card' },
  issue: { username: 'housing', path: () => `/issues/${issueId}`, shown: '.issue-page .bar' },
  report: { username: 'community', path: () => '/issues/new', shown: 'form.report .tree label' },
  missing: { username: 'office', path: () => '/nowhere', shown: 'main a' },
} as const;

const looks = [
  { name: 'in Chinese', options: {} },
  { name: 'in English and dark', options: { locale: 'en', dark: true } },
  { name: 'on a phone', options: { phone: true } },
] as const;

describe.each(Object.entries(pages))('the page %s', (pageName, { username, path, shown }) => {
  test.each(looks)(
    '$name has no accessibility violation, no complaint and no sideways scroll',
    async ({ name, options }) => {
      const window = await browser.open(username, path(), options);
      const { page, complaints, context } = window;
      await page.locator(shown).first().waitFor();
      await shoot(window, `page-${pageName}-${name.replaceAll(' ', '-')}`);

      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run(document, { resultTypes: ['violations'] })`,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual(
        [],
      );
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
      expect(await page.title()).not.toBe('hacked');
      await context.close();
    },
  );
});

test('the one who may not see an issue is told so, as for one that does not exist', async () => {
  const { page, context } = await browser.open('stranger', `/issues/${issueId}`);
  await issuePage(page).locator('.state').waitFor();
  const text = await issuePage(page).innerText();
  await page.goto('/issues/00000000-0000-4000-8000-00000000dead');
  await issuePage(page).locator('.state').waitFor();
  expect(await issuePage(page).innerText()).toBe(text);
  await context.close();
});

test.each([
  ['a card', 'housing', '/board', 'article.card'],
  ['a row of the desk', 'housing', '/desk', '.row'],
] as const)(
  'the time left on %s tells its date, and leads to the issue',
  async (_, user, path, item) => {
    const { page, context } = await browser.open(user, path);
    const left = page.locator(`${item} time`).first();
    await left.hover();
    await page
      .locator('.tip')
      .filter({ hasText: /^\d{4}年\d+月\d+日 \d{2}:\d{2}$/ })
      .waitFor();
    await left.click();
    await page.waitForURL(/\/issues\//);
    await context.close();
  },
);
