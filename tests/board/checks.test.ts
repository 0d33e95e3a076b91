import { expect, test } from 'vitest';
import { dialogOf, send } from '../support/board-acts.ts';
import { type BoardWindow, shoot } from '../support/browser.ts';
import type { Username } from '../support/people.ts';
import { boardHub } from '../support/board-hub.ts';
import { takeUp } from '../support/story.ts';
import { pixel } from '../support/uploads.ts';

const board = boardHub();

async function openChecks(username: Username): Promise<BoardWindow> {
  const window = await board.open(username, '/supervision?tab=checks');
  await window.page.locator('main').getByText('回头看').first().waitFor();
  return window;
}

const press = ({ page }: BoardWindow, name: string) =>
  page.locator('main').getByRole('button', { name }).first().click();

test('a covert check is unknown to whom it concerns until it is published, and then looked back at', async () => {
  const issueId = await takeUp(board.hub);
  const housing = await openChecks('housing');
  await housing.page.getByText('没有检查记录').waitFor();
  expect(await housing.page.getByRole('button', { name: '登记检查' }).count()).toBe(0);

  const office = await openChecks('office');
  await press(office, '登记检查');
  const form = dialogOf(office);
  await form.getByText('暗访').click();
  await form.locator('[name="issueId"]').fill('消防');
  await form.locator('li button').first().click();
  await form.locator('[name="summary"]').fill('夜间车辆仍占用通道');
  await form.getByRole('button', { name: '添加问题' }).click();
  await form.locator('[name="findings.0.text"]').fill('隔离桩缺失');
  await shoot(office, 'check-record');
  await send(office);
  await office.page.locator('main').getByText('夜间车辆仍占用通道').waitFor();
  // What is read anew shows nothing of it either.
  await housing.page.reload();
  await housing.page.getByText('没有检查记录').waitFor();

  await press(office, '公布');
  await dialogOf(office).locator('[name="demand"]').fill('三日内补齐隔离桩。');
  await shoot(office, 'check-publish');
  await send(office);
  await housing.page.locator('main').getByText('夜间车辆仍占用通道').waitFor();
  const notices = await board.open('housing', `/issues/${issueId}`);
  await notices.page.getByText('三日内补齐隔离桩。').first().waitFor();

  await press(office, '回头看');
  await form.getByText('原问题：隔离桩缺失').waitFor();
  await form.locator('[name="summary"]').fill('复查整改情况');
  await form.locator('[name="findings.0.outcome"]').selectOption('RECTIFIED');
  await form.locator('[name="findings.0.text"]').fill('隔离桩已补齐');
  await send(office);
  const looked = office.page.locator('main').getByText('隔离桩已补齐');
  await looked.waitFor();
  await office.page.locator('main').getByText('回头看 1 次').waitFor();
  await shoot(office, 'checks');
});

test('a five-party patrol starts from what the registers know, and keeps who came and its photos', async () => {
  const office = await openChecks('office');
  await press(office, '登记检查');
  const form = dialogOf(office);
  await form.getByText('五方联动巡查').click();
  await form.locator('[name="issueId"]').fill('翠湖');
  await form.locator('li button').filter({ hasText: '小区' }).first().click();
  const parties = form.getByRole('region', { name: '五方到场情况' });
  for (const known of ['柳荫社区', '清河街道']) await parties.getByText(known).waitFor();
  for (const [index, party] of (await parties.locator('fieldset > .known').all()).entries()) {
    const entry = party.locator('..');
    await entry.getByText(index === 4 ? '未到' : '到场', { exact: true }).click();
    if (index < 4) await entry.locator('input[type="text"]').fill(`值班人员 ${index + 1} 人`);
  }
  await form.locator('[name="summary"]').fill('五方共同巡查消防通道');
  const photo = { name: '现场.png', mimeType: 'image/png', buffer: pixel };
  await form.locator('input[type="file"]').first().setInputFiles(photo);
  await form.getByText('已上传').waitFor();
  await shoot(office, 'check-patrol');
  await send(office);
  const row = office.page.locator('main li').filter({ hasText: '五方共同巡查消防通道' });
  await row.getByText('值班人员 4 人').waitFor();
  await row.locator('.gallery img').waitFor();
  await shoot(office, 'checks-patrol');
});
