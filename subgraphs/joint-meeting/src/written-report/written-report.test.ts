import type { Viewer } from '@lianxi/kit/viewer';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameAccountableParty } from '../accountability/accountability.service.ts';
import {
  type AttachmentBench,
  openAttachmentBench,
} from '../attachment/testing/attachment-bench.ts';
import { findIssues } from '../issue/issue.store.ts';
import { refuseIssue } from '../issue/issue.service.ts';
import { drawWord } from '../document/official-document.ts';
import {
  actor,
  community,
  expectSuccess,
  givenAccepted,
  givenReported,
  givenSummoned,
  liaison,
  street,
} from '../testing/protocol-bench.ts';
import { findTimeline } from '../timeline/timeline.store.ts';
import { fileWrittenReport } from './written-report.service.ts';
import { findWrittenReports } from './written-report.store.ts';

const office = actor('OFFICE_SECRETARY');
const said = {
  facts: '该小区交付四年，未通过竣工验收。\n涉及住户 320 户。',
  measures: '已两次约谈开发商。',
  proposal: '建议督促开发商六十日内完成验收备案。',
};

let world: AttachmentBench;
beforeAll(async () => {
  world = await openAttachmentBench();
});
afterAll(() => world[Symbol.asyncDispose]());

const deps = () => world.bench.deps;

async function issueOf(issueId: string) {
  const [issue] = await findIssues(deps().db, [issueId], { kind: 'all' });
  return issue;
}

async function named(issueId: string, party = 'DEVELOPER'): Promise<string> {
  await expectSuccess(nameAccountableParty(deps(), community, { issueId, party }));
  return issueId;
}

/** Text of a Word file, a line each paragraph. */
function wordsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text))
    .map((texts) => texts.join(''))
    .filter(Boolean);
}

async function linkFor(viewer: Viewer, issueId: string): Promise<string | null> {
  const query = 'query ($id: ID!) { issue(id: $id) { writtenReports { url } } }';
  const answer = await world.ask(viewer, query, { id: issueId });
  const { issue } = answer as unknown as { issue: { writtenReports: { url: string }[] } | null };
  return issue?.writtenReports[0]?.url ?? null;
}

describe('a written report', () => {
  test('says in a Word file what was, was done and is proposed, and the issue tells of it', async () => {
    const issueId = await named(await givenSummoned(deps(), ['housing', 'fire']));
    const filed = await fileWrittenReport(deps(), office, { issueId, ...said });
    expect(filed).toMatchObject({ __typename: 'FileWrittenReportSuccess', issueId });
    const [report] = await findWrittenReports(deps().db, [issueId]);
    expect(report).toMatchObject({ number: '联报〔2026〕1号', party: 'DEVELOPER' });
    const [entry] = await findTimeline(deps().db, issueId, null, 1);
    expect(entry).toMatchObject({ type: 'WRITTEN_REPORT_FILED', text: '联报〔2026〕1号' });
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUMMONED' });

    const link = await linkFor(office.viewer, issueId);
    const answer = await world.visit(office.viewer, link ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '联报〔2026〕1号 关于翠湖花园“消防通道被占用”有关情况的报告.docx',
    );
    expect(wordsOf(new Uint8Array(await answer.arrayBuffer()))).toEqual([
      '物业管理联席会议办公室',
      '联报〔2026〕1号',
      '关于翠湖花园“消防通道被占用”有关情况的报告',
      '县政府分管领导：',
      '一、基本情况',
      '该小区交付四年，未通过竣工验收。',
      '涉及住户 320 户。',
      '二、办理经过',
      '2026年11月16日，接到反映并登记。',
      '2026年11月16日，社区（街道）受理。',
      '2026年11月16日，社区（街道）吹哨，召集相关部门。',
      '2026年11月16日，社区（街道）认定责任方为开发商。',
      '三、责任认定',
      '经核实，该问题的责任方为开发商。按照问题分解五类责任方的要求，书面报告。',
      '四、已采取的措施',
      '已两次约谈开发商。',
      '五、工作建议',
      '建议督促开发商六十日内完成验收备案。',
      '特此报告。',
      '物业管理联席会议办公室',
      '2026年11月16日',
    ]);
  });

  test('takes the next number, is filed once for one click, and goes to whom the office names', async () => {
    const issueId = await named(await givenAccepted(deps()), 'HOUSING_AUTHORITY');
    const input = { issueId, ...said, addressee: '县委书记', operationId: 'one-click' };
    const first = await fileWrittenReport(deps(), office, input);
    expect(await fileWrittenReport(deps(), office, input)).toEqual(first);
    const reports = await findWrittenReports(deps().db, [issueId]);
    expect(reports).toMatchObject([{ number: '联报〔2026〕2号', addressee: '县委书记' }]);
  });

  test.each([
    ['by a department', liaison('housing'), {}, 'Forbidden'],
    ['by the community', community, {}, 'Forbidden'],
    ['by the chair', actor('CHAIR'), {}, 'Forbidden'],
    ['of an old version', office, { expectedVersion: 1 }, 'StaleVersion'],
    ['without facts', office, { facts: ' ' }, 'InvalidInput'],
    ['with a proposal that is too long', office, { proposal: '长'.repeat(2_001) }, 'InvalidInput'],
  ])('is not filed %s', async (_, acting, more, refusal) => {
    const issueId = await named(await givenAccepted(deps()));
    const before = await issueOf(issueId);
    const input = { issueId, ...said, ...more };
    expect(await fileWrittenReport(deps(), acting, input)).toMatchObject({ __typename: refusal });
    expect(await issueOf(issueId)).toEqual(before);
    expect(await findWrittenReports(deps().db, [issueId])).toEqual([]);
  });

  test('is not filed while nobody is named, of a party dealt with by the street, or before acceptance', async () => {
    const issueId = await givenAccepted(deps());
    const file = (id: string) => fileWrittenReport(deps(), office, { issueId: id, ...said });
    expect(await file(issueId)).toMatchObject({ __typename: 'PartyNotNamed' });
    await named(issueId, 'PROPERTY_COMPANY');
    expect(await file(issueId)).toMatchObject({ __typename: 'SolvedWithTerritory' });
    const reported = await givenReported(deps());
    expect(await file(reported)).toMatchObject({ __typename: 'WrongState' });
    await expectSuccess(refuseIssue(deps(), community, { issueId: reported, reason: '已在诉讼' }));
    expect(await file(reported)).toMatchObject({ __typename: 'WrongState' });
  });
});

describe('the file of a report', () => {
  const company = actor('COMPANY_USER', { companyUscc: 'company-1' }).viewer;
  const citizen = actor('CITIZEN').viewer;

  test('is linked for offices that see the issue, and for nobody else', async () => {
    const issueId = await named(await givenAccepted(deps()));
    await expectSuccess(fileWrittenReport(deps(), office, { issueId, ...said }));
    for (const { viewer } of [office, community, street, liaison('housing'), actor('CHAIR')]) {
      const link = await linkFor(viewer, issueId);
      expect((await world.visit(viewer, link ?? '')).status).toBe(200);
    }
    expect(await linkFor(company, issueId)).toBeNull();
    expect(await linkFor(citizen, issueId)).toBeNull();
  });

  test('opens for the viewer of the link alone, unchanged and in time', async () => {
    const issueId = await named(await givenAccepted(deps(), { restricted: true }));
    await expectSuccess(fileWrittenReport(deps(), office, { issueId, ...said }));
    const link = (await linkFor(office.viewer, issueId)) ?? '';
    const statusFor = async (viewer: Viewer, path: string) =>
      (await world.visit(viewer, path)).status;
    expect(await statusFor(office.viewer, link)).toBe(200);
    for (const viewer of [company, citizen, community.viewer, liaison('fire').viewer]) {
      expect(await statusFor(viewer, link)).toBe(404);
    }
    expect(await statusFor(office.viewer, link.replace('signature=', 'signature=x'))).toBe(404);
    expect(await statusFor(office.viewer, link.replace('written-report', 'original'))).toBe(404);
    // Whoever was sent a link of their own and lost sight of the issue.
    const lost = { ...office.viewer, role: 'COMPANY_USER', companyUscc: 'company-1' } as const;
    expect(await statusFor(lost, link)).toBe(404);
    world.bench.clock.set('2026-11-16T12:00:00+08:00');
    expect(await statusFor(office.viewer, link)).toBe(404);
  });
});

test('the layout is that of GB/T 9704', async () => {
  const bytes = await drawWord({
    issuer: '联席办',
    number: '联报〔2026〕9号',
    title: '标题',
    addressee: '县领导',
    sections: [{ heading: '情况', paragraphs: ['甲'] }],
    ending: '特此报告。',
    date: '2026年11月16日',
  });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  for (const margin of ['w:top="2098"', 'w:right="1474"', 'w:bottom="1984"', 'w:left="1587"']) {
    expect(xml).toContain(margin);
  }
  for (const font of ['方正小标宋简体', '仿宋', '黑体']) {
    expect(xml).toContain(`w:eastAsia="${font}"`);
  }
  expect(xml).toContain('<w:sz w:val="44"/>');
  expect(xml).toContain('w:val="E60012"');
});
