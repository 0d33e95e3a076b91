import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IssueActs } from '@/graphql/issue-acts.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { checkPage, covertCheck } from '@/testing/checks.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { photo } from '@/testing/photo.ts';
import IssueSupervision from './IssueSupervision.vue';
import NoticeList from './NoticeList.vue';
import NoticeRow from './NoticeRow.vue';
import type { Notice } from './supervision.operations.ts';
import SupervisionFigures from './SupervisionFigures.vue';
import SupervisionView from './SupervisionView.vue';

const notice: Notice = {
  id: 'notice-1',
  number: '联督〔2026〕12号',
  level: 1,
  levelName: '联席办督办',
  cause: 'HANDLING_OVERDUE',
  state: 'REJECTED',
  text: '三日内清理完毕',
  question: 'PROGRESS',
  issuedAt: '2026-11-22T01:00:00.000Z',
  issuedByName: null,
  replyDueAt: '2026-11-25T01:00:00.000Z',
  closingNote: null,
  department: departments.housing,
  replies: [
    {
      id: 'reply-1',
      question: 'PROGRESS',
      answer: '已约谈物业',
      measure: '加装隔离桩',
      completeBy: '2026-11-30',
      responsiblePerson: '李娜',
      repliedByName: '张伟',
      repliedAt: '2026-11-23T01:00:00.000Z',
      accepted: false,
      rejectionReason: '没有完成时间',
      attachments: [photo],
    },
  ],
};
const issue = {
  id: 'issue-1',
  code: 'WY-20261122-0001',
  title: '消防通道被占',
  state: 'IN_HANDLING',
  version: 7,
  viewerActs: [
    { act: 'REPLY_SUPERVISION', allowed: true, reason: null },
    { act: 'ACKNOWLEDGE_SUPERVISION', allowed: true, reason: null },
    { act: 'ADD_TASK', allowed: true, reason: null },
  ],
} as const;
const overview = {
  counts: [
    { level: 1, state: 'REJECTED', count: 3 },
    { level: 2, state: 'REJECTED', count: 2 },
    { level: 1, state: 'CLOSED', count: 4 },
  ],
  departments: [{ open: 5, overdue: 1, department: departments.housing }],
} as const;
const answer = (nodes: object[], totalCount = nodes.length) => ({
  supervisions: { totalCount, nodes },
  supervisionOverview: overview,
});
const start = vi.fn<IssueActs['start']>(async () => false);
const props = { acts: { actsOf: async () => [], start }, seesWeekly: true };
let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the list of notices', () => {
  it('says who owes what and by when, and offers what is the viewer’s on each notice', async () => {
    const foreign = { ...notice, id: 'notice-2', department: departments.police, issue };
    wrapper = await mountPagePart(NoticeList, {
      props,
      answers: { Supervisions: answer([{ ...notice, issue }, foreign]) },
    });
    await eventually(() => expect(wrapper?.findAll('article')).toHaveLength(2));
    const [own, other] = wrapper.findAll('.rows > li');
    for (const part of ['联督〔2026〕12号', '退回重报', '查进度', '消防通道被占', '没有完成时间'])
      expect(own?.text()).toContain(part);
    // Only the reply: acknowledged it is already, the task is no act on a notice.
    expect(own?.findAll('.acts button').map((button) => button.text())).toEqual(['回复督办']);
    expect(other?.find('.acts').exists()).toBe(false);
    await own?.get('.acts button').trigger('click');
    expect(start).toHaveBeenCalledWith('REPLY_SUPERVISION', issue, { supervisionId: 'notice-1' });
    expect(await findViolations()).toEqual([]);
  });

  it('asks for the level, state and department of the address', async () => {
    const asked: unknown[] = [];
    wrapper = await mountPagePart(NoticeList, {
      props,
      answers: {
        Supervisions: ({ filter }) => {
          asked.push(filter);
          return answer([]);
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('没有符合条件的督办单'));
    expect(asked[0]).toMatchObject({ states: ['ISSUED', 'ACKED', 'REJECTED', 'REPLIED'] });
    const router = wrapper.vm.$router;
    await router.push({
      name: 'supervision',
      query: { level: '2', state: 'REPLIED', department: 'd-1' },
    });
    await eventually(() =>
      expect(asked.at(-1)).toEqual({ levels: [2], states: ['REPLIED'], departmentId: 'd-1' }),
    );
    // An issue opened over the list leaves the list as it is.
    await router.push({ name: 'issue', params: { id: 'issue-1' } });
    expect(asked).toHaveLength(2);
    expect(await findViolations()).toEqual([]);
  });

  it('says that it shows a part', async () => {
    const answers = { Supervisions: answer([{ ...notice, issue }], 312) };
    wrapper = await mountPagePart(NoticeList, { props, answers });
    await eventually(() => expect(wrapper?.text()).toContain('共 312 件，显示最先到期的 1 件'));
  });

  it('holds the place of what is on its way', async () => {
    wrapper = await mountPagePart(NoticeList, { props });
    expect(wrapper.get('.rows').attributes('aria-busy')).toBe('true');
    expect(await findViolations()).toEqual([]);
  });

  it.each([
    ['internal', '督办没有载入'],
    ['forbidden', '无权查看'],
  ])('says so when it cannot be read: %s', async (code, words) => {
    const failed = { data: null, errors: [{ message: 'x', extensions: { code } }] };
    wrapper = await mountPagePart(NoticeList, { props, answers: { Supervisions: failed } });
    await eventually(() => expect(wrapper?.text()).toContain(words));
    expect(await findViolations()).toEqual([]);
  });
});

describe('the figures', () => {
  it('count what their link lists, and keep the rest of the filter', async () => {
    wrapper = await mountPagePart(SupervisionFigures, { props: overview });
    const states = () => wrapper?.findAll('.figure').map((figure) => figure.text());
    expect(states()?.[2]).toBe('5退回重报');
    await wrapper.vm.$router.push({ name: 'supervision', query: { level: '1' } });
    expect(states()?.[2]).toBe('3退回重报');
    const links = wrapper.findAll('.figure').map((figure) => figure.attributes('href'));
    expect(links[2]).toBe('/supervision?level=1&state=REJECTED');
    expect(wrapper.text()).not.toContain('在办 5');
    await wrapper.vm.$router.push({ name: 'supervision', query: {} });
    expect(wrapper.text()).toContain('在办 5');
    expect(wrapper.text()).toContain('逾期 1');
    expect(await findViolations()).toEqual([]);
  });
});

describe('supervision', () => {
  it('shows a notice with its replies', async () => {
    wrapper = await mountPagePart(NoticeRow, { props: { notice } });
    expect(wrapper.get('[aria-label="回复的附件"]').find('img').exists()).toBe(true);
    for (const part of ['加装隔离桩', '李娜', '退回：没有完成时间', '系统'])
      expect(wrapper.text()).toContain(part);
    expect(await findViolations()).toEqual([]);
  });

  it('shows the notices of an issue, the latest first', async () => {
    const later = { ...notice, id: 'notice-2', number: '联督〔2026〕13号' };
    wrapper = await mountPagePart(IssueSupervision, {
      props: { issue: pageIssue({ supervisions: [notice, later] }) },
    });
    expect(wrapper.findAll('article')[0]?.text()).toContain('联督〔2026〕13号');
    expect(await findViolations()).toEqual([]);
  });

  it('changes between notices and checks', async () => {
    wrapper = await mountPagePart(SupervisionView, {
      props,
      answers: { Supervisions: answer([]), Inspections: checkPage([covertCheck]) },
      locale: 'en',
    });
    await eventually(() => expect(wrapper?.text()).toContain('No notices here'));
    await wrapper.vm.$router.push({ name: 'supervision', query: { tab: 'checks' } });
    await eventually(() => expect(wrapper?.text()).toContain('at least are due'));
    expect(await findViolations()).toEqual([]);
  });
});
