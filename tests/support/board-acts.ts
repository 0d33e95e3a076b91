import type { Locator, Page } from 'playwright-core';
import { words, type BoardWindow } from './browser.ts';
import { until } from './until.ts';

/** The issue that a window shows, on a page of its own or in the drawer over the board. */
export function issuePage(page: Page): Locator {
  return page.locator('.issue-page');
}

/** Starts an act by the primary button, or from the menu of the others, once it is offered. */
export async function startAct({ page }: BoardWindow, act: string): Promise<void> {
  const name = new RegExp(`^${words['IssueAct']?.[act] ?? act}`);
  const acts = issuePage(page).locator('.bar .acts');
  const primary = acts.getByRole('button', { name });
  const item = page.getByRole('menuitem', { name });
  // What another window did may still be on its way, and the menu of before be open.
  await until(`${act} is offered`, async () => {
    if ((await primary.count()) > 0) return clicked(primary.first());
    const others = acts.getByRole('button', { name: '其他操作' });
    if ((await others.count()) === 0 || !(await clicked(others))) return false;
    if ((await item.count()) > 0) return clicked(item);
    await page.keyboard.press('Escape');
    return false;
  });
}

/** False when what was to be clicked went away meanwhile. */
function clicked(target: Locator): Promise<boolean> {
  return target.click({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
}

/** The dialog of the act that was started. */
export function dialogOf({ page }: BoardWindow): Locator {
  return page.locator('.dialog');
}

/**
 * Sends the dialog's form and waits until it is taken. Where another window was faster, the form
 * asks to load what is new first, as it would ask a person.
 */
export async function send(window: BoardWindow): Promise<void> {
  const dialog = dialogOf(window);
  const submit = dialog.locator('button[type="submit"]');
  const refresh = dialog.getByRole('button', { name: '载入最新情况' });
  await submit.waitFor();
  await until('the form is taken', async () => {
    if ((await dialog.count()) === 0) return true;
    if ((await refresh.count()) > 0) await clicked(refresh);
    else if (await submit.isEnabled({ timeout: 250 }).catch(() => false)) await clicked(submit);
    return false;
  });
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
