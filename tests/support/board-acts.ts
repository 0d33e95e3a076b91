import type { Locator, Page } from 'playwright-core';
import { words, type BoardWindow } from './browser.ts';

/** The issue that a window shows, on a page of its own or in the drawer over the board. */
export function issuePage(page: Page): Locator {
  return page.locator('.issue-page');
}

/** Starts an act by the primary button, or from the menu of the others. */
export async function startAct({ page }: BoardWindow, act: string): Promise<void> {
  const name = words['IssueAct']?.[act] ?? act;
  const acts = issuePage(page).locator('.bar .acts');
  const primary = acts.getByRole('button', { name: new RegExp(`^${name}`) });
  await acts.first().waitFor();
  if ((await primary.count()) > 0) return primary.first().click();
  await acts.getByRole('button', { name: '其他操作' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
}

/** The dialog of the act that was started. */
export function dialogOf({ page }: BoardWindow): Locator {
  return page.locator('.dialog');
}

/** Sends the dialog's form and waits until it is taken. */
export async function send(window: BoardWindow): Promise<void> {
  await dialogOf(window).locator('button[type="submit"]').click();
  await dialogOf(window).waitFor({ state: 'detached' });
}

/** Does an act that asks for nothing more than a confirmation. */
export async function confirmAct(window: BoardWindow, act: string): Promise<void> {
  await startAct(window, act);
  await send(window);
}

/** Picks one of several choices by its word. */
export async function pick(within: Locator, choice: string): Promise<void> {
  await within.locator('label', { hasText: choice }).first().click();
}

/** Opens the issue with this title from the board. */
export async function openCard({ page }: BoardWindow, title: string): Promise<void> {
  await cardOf(page, title).locator('h3 a').click();
  await issuePage(page).locator('.bar').waitFor();
}

/** The card of an issue on the board. */
export function cardOf(page: Page, title: string): Locator {
  return page.locator('article.card', { hasText: title });
}

/** Waits until the issue page says the state. */
export async function untilState({ page }: BoardWindow, state: string): Promise<void> {
  const word = words['IssueState']?.[state] ?? state;
  await issuePage(page).locator('.bar').getByText(word, { exact: true }).first().waitFor();
}
