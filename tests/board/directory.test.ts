import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dialogOf, send } from '../support/board-acts.ts';
import { type BoardWindow, shoot, startBrowser, type TestBrowser } from '../support/browser.ts';
import { territory, type Username } from '../support/people.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';

let hub: TestHub;
let browser: TestBrowser;
const windows: BoardWindow[] = [];
beforeAll(async () => {
  hub = await startHub();
  browser = await startBrowser(hub);
});
afterEach(async () => {
  for (const { context, complaints } of windows.splice(0)) {
    expect(complaints).toEqual([]);
    await context.close();
  }
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
});

async function open(username: Username, path: string): Promise<BoardWindow> {
  const window = await browser.open(username, path);
  windows.push(window);
  return window;
}

test('what a liaison records of their department is posted in the compound, whose code opens the form', async () => {
  const housing = await open('housing', '/settings/liaisons');
  const edits = housing.page.getByRole('button', { name: '修改联络信息' });
  await edits.first().waitFor();
  expect(await edits.count()).toBe(1);
  await edits.click();
  const form = dialogOf(housing);
  await form.locator('[name="liaisons.0.name"]').fill('李立');
  await form.locator('[name="liaisons.0.phone"]').fill('0000-80000001');
  await form.locator('[name="supervisionPhone"]').fill('0000-90000001');
  await shoot(housing, 'directory-record');
  await send(housing);
  await housing.page.locator('main').getByText('0000-90000001').waitFor();
  await shoot(housing, 'directory');

  const office = await open('office', '/settings/liaisons');
  await office.page.getByPlaceholder('名称、编号或地址').fill('翠湖');
  await office.page.getByRole('option', { name: territory.compound.name }).click();
  const sheet = office.page.locator('.sheet');
  await sheet.getByText('李立').waitFor();
  for (const part of [territory.compound.name, territory.community.name, '0000-90000001']) {
    await sheet.getByText(part).first().waitFor();
  }
  await office.page.emulateMedia({ media: 'print' });
  expect(await office.page.getByRole('button', { name: '打印公示' }).isVisible()).toBe(false);
  await shoot(office, 'notice-print');
  const pdf = await office.page.pdf({ preferCSSPageSize: true });
  // Page objects of the file: the notice of every department fits on one sheet.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const address = new URL(await sheet.locator('.address').innerText());
  const worker = await open('community', address.pathname + address.search);
  await worker.page.locator('form .chosen').getByText(territory.compound.name).waitFor();
  await shoot(worker, 'notice-scanned');
});
