import { expect, test } from 'vitest';
import { dialogOf, send } from '../support/board-acts.ts';
import { shoot } from '../support/browser.ts';
import { territory } from '../support/people.ts';
import { boardHub } from '../support/board-hub.ts';
import { pixel } from '../support/uploads.ts';

const board = boardHub();

test('what a liaison records of their department is posted in the compound, whose code opens the form', async () => {
  const housing = await board.open('housing', '/settings/liaisons');
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

  const office = await board.open('office', '/settings/liaisons');
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
  const worker = await board.open('community', address.pathname + address.search);
  await worker.page.locator('form .chosen').getByText(territory.compound.name).waitFor();
  await shoot(worker, 'notice-scanned');
});

const notice = '国务院办公厅关于2027年部分节假日安排的通知';
const calendarFile = (...rows: string[]) => ({
  name: '2027年放假安排.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['日期,类型,名称,来源', ...rows].join('\n')),
});

/** The year 2027 as the hub holds it. */
async function heldYear(): Promise<{ version: number; published: boolean; source: string }> {
  const { data } = await board.hub.ask<{
    workCalendars: { year: number; version: number; published: boolean; source: string }[];
  }>('office', '{ workCalendars { year version published source } }');
  const held = data?.workCalendars.find(({ year }) => year === 2027);
  if (held === undefined) throw new Error('2027 is not there');
  return held;
}

test('the office puts an announced year in place from a file, and a faulty file changes nothing', async () => {
  const housing = await board.open('housing', '/settings/calendar');
  const office = await board.open('office', '/settings/calendar');
  for (const { page } of [housing, office]) {
    await page.locator('main').getByText('2027 年', { exact: true }).click();
    await page.locator('main').getByText('2027 年放假安排尚未公布').waitFor();
  }
  expect(await housing.page.getByRole('button', { name: '导入年度安排' }).count()).toBe(0);

  const before = await heldYear();
  await office.page.getByRole('button', { name: '导入年度安排' }).click();
  const form = dialogOf(office);
  const file = form.locator('input[type="file"]');
  const submit = form.getByRole('button', { name: '确认导入' });
  await file.setInputFiles({ name: '照片.csv', mimeType: 'text/csv', buffer: pixel });
  await form.getByText('没有找到表头').waitFor();
  expect(await submit.isDisabled()).toBe(true);
  await file.setInputFiles(
    calendarFile(
      `2027-01-01,放假,元旦,${notice}`,
      `2027-02-30,放假,春节,${notice}`,
      `2027-02-19,调休上班,春节,${notice}`,
    ),
  );
  for (const line of [
    '有 2 行有误',
    '第 3 行：日期无法识别',
    '第 4 行：只有周六、周日可以调休上班',
  ])
    await form.getByText(line).waitFor();
  expect(await submit.isDisabled()).toBe(true);
  await shoot(office, 'calendar-faulty-file');
  expect(await heldYear()).toEqual(before);

  await file.setInputFiles(
    calendarFile(
      `2027年1月1日,放假,元旦,${notice}`,
      `2027/2/6,放假,春节,${notice}`,
      `20270220,调休上班,春节调休,${notice}`,
    ),
  );
  for (const part of ['替换现有安排', '2月20日周六'])
    await form.locator('section').getByText(part).waitFor();
  await shoot(office, 'calendar-file');
  expect(await heldYear()).toEqual(before);
  await send(office);
  const main = office.page.locator('main');
  await main.getByText('春节调休', { exact: true }).waitFor();
  await main.getByText(notice).waitFor();
  expect(await main.getByText('2027 年放假安排尚未公布').count()).toBe(0);
  const worked = main.locator('td.MAKE_UP_WORKDAY');
  expect(await worked.innerText()).toMatch(/^20\s*班/);
  await shoot(office, 'calendar');
  expect(await heldYear()).toMatchObject({
    version: before.version + 1,
    published: true,
    source: notice,
  });
});
