import { expect, test } from 'vitest';
import { dialogOf, issuePage, pick, send, startAct, untilState } from '../support/board-acts.ts';
import { type BoardWindow, shoot, words } from '../support/browser.ts';
import { createHubClock, type HubClock } from '../support/hub-clock.ts';
import type { Username } from '../support/people.ts';
import { boardHub } from '../support/board-hub.ts';
import {
  type CalledDepartment,
  close,
  fileReport,
  reportAndAccept,
  summon,
} from '../support/story.ts';
import { until } from '../support/until.ts';

// One hub whose time only goes on: from one scenario to the next, over the holiday of 2026.
let clock: HubClock;
const board = boardHub(async (stack) => {
  clock = stack.use(await createHubClock('2026-09-14T09:00:00+08:00'));
  return { clock };
});

async function openIssue(username: Username, issueId: string): Promise<BoardWindow> {
  const window = await board.open(username, `/issues/${issueId}`);
  await issuePage(window.page).locator('.bar').waitFor();
  return window;
}

/** Fills the fields of the open dialog by name, and sends it. */
async function fillAndSend(window: BoardWindow, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = dialogOf(window).locator(`[name="${name}"]`);
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption(value) : field.fill(value));
  }
  await send(window);
}

interface IssueFacts {
  state: string;
  supervisionLevel: number;
  onAgenda: boolean;
  reopenCount: number;
  lead: { department: { code: string } } | null;
  claims: { role: string; state: string; department: { code: string } }[];
  summonses: {
    targets: { answer: string; answerDueAt: string; department: { code: string } }[];
  }[];
}

async function factsOf(issueId: string): Promise<IssueFacts> {
  const { data, errors } = await board.hub.ask<{ issue: IssueFacts }>(
    'office',
    `query ($id: ID!) { issue(id: $id) {
      state supervisionLevel onAgenda reopenCount lead { department { code } }
      claims { role state department { code } }
      summonses { targets { answer answerDueAt department { code } } } } }`,
    { id: issueId },
  );
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.issue;
}

function untilFact(issueId: string, what: string, holds: (facts: IssueFacts) => boolean) {
  return until(what, async () => holds(await factsOf(issueId)));
}

const eventWord = (type: string) => words['IssueEventType']?.[type] ?? type;
const timelineSays = ({ page }: BoardWindow, type: string) =>
  issuePage(page).locator('.timeline').getByText(eventWord(type)).first().waitFor();

const twoDepartments: CalledDepartment[] = [
  { departmentId: 'housing', role: 'LEAD' },
  { departmentId: 'police', role: 'ASSIST' },
];

test('objection at signing: the issue goes back, the lead reports again, and all sign', async () => {
  const issueId = await fileReport(board.hub);
  const police = await openIssue('police', issueId);
  const housing = await openIssue('housing', issueId);
  await startAct(police, 'OBJECT');
  await fillAndSend(police, { reason: '东侧仍有车辆停放，警示牌未设。' });
  await issuePage(housing.page).getByText('东侧仍有车辆停放').first().waitFor();
  await shoot(housing, 'scenario-objection');
  expect((await factsOf(issueId)).state).toBe('IN_HANDLING');

  await startAct(housing, 'FILE_JOINT_REPORT');
  await fillAndSend(housing, {
    report: '东侧车辆已移走，警示牌已设。',
    publicReply: '通道已恢复畅通。',
  });
  await startAct(police, 'SIGN');
  await send(police);
  await untilState(housing, 'PENDING_VERIFY');
});

test('nobody answers: silence is noted, then counts as acceptance, and the ladder climbs', async () => {
  clock.set('2026-09-15T09:00:00+08:00');
  const issueId = await summon(board.hub, twoDepartments);
  const housing = await openIssue('housing', issueId);
  clock.set('2026-09-15T14:31:00+08:00');
  await timelineSays(housing, 'NO_RESPONSE');
  clock.set('2026-09-16T09:10:00+08:00');
  await untilState(housing, 'IN_HANDLING');
  await timelineSays(housing, 'DEEMED_ACCEPTED');
  await shoot(housing, 'scenario-nobody-answers');
  const { lead, summonses } = await factsOf(issueId);
  expect(lead?.department.code).toBe('housing');
  expect(summonses[0]?.targets.map(({ answer }) => answer)).toEqual([
    'DEEMED_ACCEPTED',
    'DEEMED_ACCEPTED',
  ]);

  // The main clock of five working days, a make-up Sunday among them, ends on the 22nd; the ladder a day later.
  clock.set('2026-09-22T09:20:00+08:00');
  await timelineSays(housing, 'CLOCK_BREACHED');
  clock.set('2026-09-23T09:20:00+08:00');
  await untilFact(issueId, 'a level-1 notice', ({ supervisionLevel }) => supervisionLevel === 1);
});

test('emergency at 23:50 before a holiday: its clocks run through the night and the holiday', async () => {
  clock.set('2026-09-30T23:50:00+08:00');
  const issueId = await reportAndAccept(board.hub, {
    urgency: 'EMERGENCY',
    category: 'GAS_SUPPLY',
  });
  const community = await openIssue('community', issueId);
  await startAct(community, 'WHISTLE');
  const dialog = dialogOf(community);
  await dialog.locator('.targets li').first().waitFor();
  await pick(dialog, words['SummonsKind']?.['EMERGENCY'] ?? '');
  await dialog.locator('textarea[name="reason"]').fill('燃气泄漏，需立即到场处置。');
  await shoot(community, 'scenario-emergency-whistle');
  await send(community);
  await untilState(community, 'SUMMONED');
  const { summonses } = await factsOf(issueId);
  const due = summonses[0]?.targets.map(({ answerDueAt }) => Date.parse(answerDueAt)) ?? [];
  // One hour by the clock on the wall, whatever the calendar says.
  for (const moment of due) expect(moment - clock.now().getTime()).toBeLessThan(61 * 60_000);

  clock.set('2026-10-01T00:55:00+08:00');
  await untilState(community, 'IN_HANDLING');
  await timelineSays(community, 'DEEMED_ACCEPTED');
  await shoot(community, 'scenario-emergency');
});

test('make-up Saturday: a call of Friday afternoon is due on the Saturday that is worked', async () => {
  clock.set('2026-10-09T16:30:00+08:00');
  const issueId = await summon(board.hub, twoDepartments);
  const { summonses } = await factsOf(issueId);
  const due = summonses[0]?.targets[0]?.answerDueAt ?? '';
  // An hour on Friday, six on Saturday: 16:30, a minute or two after the whistle of the test.
  expect(new Date(due).toISOString()).toMatch(/^2026-10-10T08:3/);
  const housing = await openIssue('housing', issueId);
  clock.set('2026-10-10T16:45:00+08:00');
  await timelineSays(housing, 'DEEMED_ACCEPTED');
  await shoot(housing, 'scenario-make-up-saturday');
});

test('everybody declines: a dispute opens, mediation fails, and the chair rules', async () => {
  clock.set('2026-10-12T09:00:00+08:00');
  const issueId = await summon(board.hub, twoDepartments);
  const housing = await openIssue('housing', issueId);
  const police = await openIssue('police', issueId);
  for (const window of [housing, police]) {
    await startAct(window, 'DECLINE_SUMMONS');
    await fillAndSend(window, {
      legalBasis: '《城市市容和环境卫生管理条例》第四条',
      responsibleDepartmentId: 'urban',
      reason: '占道停车由城市管理部门查处。',
    });
  }
  await untilState(housing, 'DISPUTED');
  await startAct(housing, 'STATE_POSITION');
  await fillAndSend(housing, {
    position: '消防通道占用不属住建部门法定职责。',
    legalBasis: '《物业管理条例》第四十五条',
  });
  await issuePage(police.page).getByText('不属住建部门法定职责').first().waitFor();
  await shoot(police, 'scenario-dispute');

  // A day for positions, two for the street; then it is the meeting's.
  clock.set('2026-10-13T09:20:00+08:00');
  await timelineSays(police, 'CLOCK_BREACHED');
  clock.set('2026-10-15T09:30:00+08:00');
  await timelineSays(police, 'DISPUTE_TO_MEETING');
  expect((await factsOf(issueId)).onAgenda).toBe(true);
  const chair = await openIssue('chair', issueId);
  await startAct(chair, 'RULE');
  await fillAndSend(chair, {
    leadDepartmentId: 'urban',
    legalBasis: '《城市市容和环境卫生管理条例》第四条',
    reason: '占道停车由城管主办，公安协办。',
  });
  await untilState(housing, 'IN_HANDLING');
  await shoot(chair, 'scenario-ruling');
  expect((await factsOf(issueId)).lead?.department.code).toBe('urban');
});

test('third transfer: passed on three times, the issue is disputed and supervised', async () => {
  clock.set('2026-10-19T09:00:00+08:00');
  const chain = ['housing', 'police', 'urban', 'fire'] as const;
  const issueId = await summon(board.hub, [{ departmentId: 'housing', role: 'LEAD' }]);
  for (const [index, from] of chain.slice(0, 3).entries()) {
    const window = await openIssue(from, issueId);
    await startAct(window, 'SUGGEST_TRANSFER');
    await fillAndSend(window, {
      responsibleDepartmentId: chain[index + 1] ?? 'fire',
      reason: '按职责清单应由其他部门办理。',
    });
    await timelineSays(window, 'TRANSFER_SUGGESTED');
    if ((await factsOf(issueId)).state === 'DISPUTED') break;
    await board.hub.done('community', 'addDepartments', {
      issueId,
      reason: '按建议转办',
      targets: [{ departmentId: chain[index + 1] ?? 'fire', role: 'LEAD' }],
    });
  }
  const office = await openIssue('office', issueId);
  await untilState(office, 'DISPUTED');
  await untilFact(
    issueId,
    'level 2 and the agenda',
    ({ supervisionLevel, onAgenda }) => supervisionLevel >= 2 && onAgenda,
  );
  await shoot(office, 'scenario-third-transfer');
});

test('reopened twice: each time to the same lead and assists, with a clock of its own', async () => {
  clock.set('2026-10-26T09:00:00+08:00');
  const issueId = await close(board.hub);
  const community = await openIssue('community', issueId);
  const housing = await openIssue('housing', issueId);
  for (const reopened of [1, 2]) {
    await startAct(community, 'REOPEN');
    await fillAndSend(community, { reason: '车辆又停回来了。' });
    await untilState(housing, 'IN_HANDLING');
    const { reopenCount, claims } = await factsOf(issueId);
    expect(reopenCount).toBe(reopened);
    expect(claims.map(({ role, state, department }) => [department.code, role, state])).toEqual([
      ['housing', 'LEAD', 'ACTIVE'],
      ['police', 'ASSIST', 'ACTIVE'],
    ]);
    await startAct(housing, 'FILE_JOINT_REPORT');
    await fillAndSend(housing, { report: '再次清理并设岗。', publicReply: '通道已恢复畅通。' });
    await board.hub.done('police', 'signResolution', { issueId });
    await board.hub.done('community2', 'verifyIssue', { issueId, passed: true });
    await board.hub.done('callback', 'recordCallback', {
      issueId,
      outcome: 'RESOLVED',
      satisfaction: 4,
    });
    await untilState(community, 'CLOSED');
  }
  await shoot(community, 'scenario-reopened-twice');
});
