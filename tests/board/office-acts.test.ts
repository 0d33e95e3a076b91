import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  confirmAct,
  dialogOf,
  issuePage,
  pick,
  send,
  startAct,
  untilState,
} from '../support/board-acts.ts';
import { type BoardWindow, shoot, type WindowOptions, words } from '../support/browser.ts';
import type { Username } from '../support/people.ts';
import { boardHub } from '../support/board-hub.ts';
import { takeUp, verify } from '../support/story.ts';

const board = boardHub();

async function openIssue(
  username: Username,
  issueId: string,
  options: WindowOptions = {},
): Promise<BoardWindow> {
  const window = await board.open(username, `/issues/${issueId}`, options);
  await issuePage(window.page).locator('.bar').waitFor();
  return window;
}

async function fill(window: BoardWindow, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = dialogOf(window).locator(`[name="${name}"]`);
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption(value) : field.fill(value));
  }
}

const says = ({ page }: BoardWindow, text: string) =>
  issuePage(page).getByText(text).first().waitFor();

/** A day of the calendar, some days from now. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

test('the lead asks to put an issue off, the leading group agrees, and the work goes on again', async () => {
  const issueId = await takeUp(board.hub);
  const housing = await openIssue('housing', issueId);
  const supervisor = await openIssue('supervisor', issueId);
  await startAct(housing, 'SUSPEND');
  await shoot(housing, 'suspend-dialog');
  await fill(housing, {
    cause: 'FUNDING',
    until: inDays(60),
    reason: '专项维修资金正在业主大会表决。',
    interimMeasure: '设置警示标志，每日巡查。',
    publicText: '维修资金表决后即恢复办理。',
  });
  await send(housing);
  await startAct(supervisor, 'DECIDE_SUSPENSION');
  await shoot(supervisor, 'suspend-decision');
  await pick(dialogOf(supervisor), '同意挂账');
  await send(supervisor);
  await untilState(housing, 'SUSPENDED');
  await says(housing, '设置警示标志，每日巡查。');
  await shoot(housing, 'suspended');
  await openIssue('police', issueId, { phone: true }).then((one) => shoot(one, 'suspended-phone'));
  await openIssue('police', issueId, { locale: 'en', dark: true }).then((one) =>
    shoot(one, 'suspended-en-dark'),
  );
  await startAct(housing, 'REPORT_INTERIM');
  await fill(housing, { report: '表决票已收回六成。' });
  await send(housing);
  await says(supervisor, '表决票已收回六成。');
  await startAct(housing, 'RESUME');
  await fill(housing, { reason: '表决已通过，资金到位。' });
  await send(housing);
  await untilState(supervisor, 'IN_HANDLING');
});

test('the office supervises, the department acknowledges and replies, and the office accepts', async () => {
  const issueId = await takeUp(board.hub);
  const office = await openIssue('office', issueId);
  const housing = await openIssue('housing', issueId);
  await startAct(office, 'ISSUE_SUPERVISION');
  await shoot(office, 'supervise-dialog');
  await fill(office, { text: '请于两日内报送处置进展。' });
  await send(office);
  await says(housing, '请于两日内报送处置进展。');
  await confirmAct(housing, 'ACKNOWLEDGE_SUPERVISION');
  await startAct(housing, 'REPLY_SUPERVISION');
  await shoot(housing, 'supervise-reply');
  await fill(housing, {
    answer: '已约谈物业企业，正在清理。',
    measure: '划线并加装隔离桩。',
    completeBy: inDays(3),
    responsiblePerson: '李立',
  });
  await send(housing);
  await says(office, '划线并加装隔离桩。');
  await shoot(office, 'supervise-replied');
  await confirmAct(office, 'ACCEPT_REPLY');
  await says(housing, words['SupervisionState']?.['ACCEPTED'] ?? '');

  const list = await board.open('housing', '/supervision');
  await list.page.locator('main').getByText('督办').first().waitFor();
  await shoot(list, 'supervise-list');
});

test('street and lead sign the final reply, and the issue is ended', async () => {
  const issueId = await verify(board.hub);
  const street = await openIssue('street', issueId);
  const housing = await openIssue('housing', issueId);
  await startAct(street, 'PROPOSE_FINAL_REPLY');
  await pick(dialogOf(street), words['FinalReplyGround']?.['UNREASONABLE'] ?? '');
  await shoot(street, 'final-reply-dialog');
  await fill(street, {
    reply: '诉求超出现行法规范围，已充分说明。',
    evidence: '现场照片、会议纪要。',
    otherChannels: '可依法提起诉讼。',
  });
  await send(street);
  await says(housing, '诉求超出现行法规范围');
  await confirmAct(housing, 'SIGN_FINAL_REPLY');
  await untilState(street, 'TERMINATED');
  await shoot(street, 'final-reply');
});

test('the lead plans who does what by when, and every department reads its share', async () => {
  const issueId = await takeUp(board.hub);
  const housing = await openIssue('housing', issueId);
  const police = await openIssue('police', issueId);
  await startAct(housing, 'PLAN');
  const shares = dialogOf(housing).locator('fieldset');
  await shares.first().waitFor();
  await shoot(housing, 'plan-dialog');
  for (let index = 0; index < (await shares.count()); index += 1) {
    await fill(housing, {
      [`shares.${index}.scopeOfWork`]: `划线并加装隔离桩，第${index + 1}段。`,
      [`shares.${index}.responsiblePerson`]: '李立',
      [`shares.${index}.dueAt`]: `${inDays(3)}T17:00`,
    });
  }
  await send(housing);
  await says(police, '划线并加装隔离桩，第1段。');
  await says(police, '李立');
  await shoot(police, 'planned');
});

test('what a developer answers for is reported to the county leader in a file that opens', async () => {
  const issueId = await takeUp(board.hub);
  const office = await openIssue('office', issueId);
  await startAct(office, 'NAME_ACCOUNTABLE_PARTY');
  await fill(office, { party: 'DEVELOPER' });
  await send(office);
  await startAct(office, 'FILE_WRITTEN_REPORT');
  await shoot(office, 'written-report-dialog');
  await fill(office, { measures: '已约谈开发商。', proposal: '请县领导协调。' });
  await send(office);
  const link = issuePage(office.page).locator('.reports a.download');
  await link.waitFor();
  await shoot(office, 'written-report');
  const downloading = office.page.waitForEvent('download');
  await link.click();
  const file = await (await downloading).path();
  // A Word file is a ZIP archive.
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});
