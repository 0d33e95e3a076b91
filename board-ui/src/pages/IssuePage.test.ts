import type { VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveIssuesKey } from '@/graphql/live/live-issues.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { departmentAnswers, pageIssue } from '@/testing/issue-page.ts';
import { liveFeed } from '@/testing/live-feed.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { type Answer, mountPagePart } from '@/testing/mount-page-part.ts';
import IssuePage from './IssuePage.vue';

// A loaded machine is slow, not wrong.
const patience = { timeout: 10_000 };

let wrapper: VueWrapper | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => wrapper?.unmount());

interface PageOptions {
  id?: string;
  drawer?: boolean;
  answers?: Record<string, Answer>;
  locale?: 'zh-CN' | 'en';
}

async function openPage({ id = 'issue-1', drawer = false, answers, locale }: PageOptions = {}) {
  const feed = liveFeed();
  wrapper = await mountPagePart(IssuePage, {
    props: { id, drawer },
    answers: { IssuePage: { issue: pageIssue() }, ...departmentAnswers, ...answers },
    provide: { [liveIssuesKey as symbol]: feed.live },
    ...(locale === undefined ? {} : { locale }),
  });
  return { page: wrapper, feed };
}

const dead = {
  data: { issue: { id: 'issue-1', housing: null, compound: null } },
  errors: [
    { message: 'x', path: ['issue', 'housing'], extensions: { code: 'department_unreachable' } },
  ],
};

describe('the issue page', () => {
  it('shows each department with its part, its answer and its tasks', async () => {
    const { page } = await openPage();
    const card = (name: string) => page.get(`article[aria-label^="${name}"]`).text();
    expect(card('住房和城乡建设局')).toContain('主办');
    expect(card('住房和城乡建设局')).toContain('约谈物业企业');
    expect(card('公安分局')).toContain('已会签');
    expect(card('城市管理局')).toContain('主动认领');
    expect(card('消防救援大队')).toContain('《消防法》第六十条');
  });

  it('shows the compound as each department knows it', async () => {
    const { page } = await openPage();
    const panel = (name: string) => page.get(`section[aria-label^="${name}"]`).text();
    expect(panel('住建')).toContain('安居物业服务有限公司');
    expect(panel('社区')).toContain('7 人，党员 4 人');
    expect(panel('公安')).toContain('<5');
    expect(panel('城管')).toContain('CG-20261102-0031');
  });

  it.each([
    ['zh-CN', false],
    ['en', true],
  ] as const)('is accessible in %s (drawer: %s)', async (locale, drawer) => {
    await openPage({ locale, drawer });
    expect(await findViolations()).toEqual([]);
  });

  it('asks by number where the address is one', async () => {
    const asked: unknown[] = [];
    const remember: Answer = (variables) => {
      asked.push(variables);
      return { issue: pageIssue() };
    };
    await openPage({ id: 'WY-20261122-0001', answers: { IssuePage: remember } });
    const id = '0190f1a2-0000-7000-8000-000000000001';
    wrapper?.unmount();
    await openPage({ id, answers: { IssuePage: remember } });
    expect(asked).toEqual([{ code: 'WY-20261122-0001' }, { id }]);
  });

  it('offers the next act as its one primary button', async () => {
    const { page } = await openPage();
    const primary = page.findAll('button.primary');
    expect(primary.map((button) => button.text())).toEqual(['添加任务 t']);
  });
});

describe('a department out of reach', () => {
  it('greys its own parts, leaves the others alone and heals by itself', async () => {
    let answer: object = dead;
    const { page } = await openPage({ answers: { IssueHousing: () => answer } });
    const panel = () => page.get('section[aria-label^="住建"]').text();
    expect(panel()).toContain('部门系统暂不可用');
    expect(page.get('article[aria-label^="住房"]').text()).toContain('部门系统暂不可用');
    expect(page.get('section[aria-label^="公安"]').text()).toContain('新华路派出所');
    expect(await findViolations()).toEqual([]);
    answer = departmentAnswers.IssueHousing;
    await page.get('section[aria-label^="住建"] button').trigger('click');
    await vi.waitFor(() => expect(panel()).toContain('安居物业服务有限公司'), patience);
    expect(page.text()).not.toContain('部门系统暂不可用');
  });

  it('keeps what was known of it, with a mark', async () => {
    let answer: object = departmentAnswers.IssueHousing;
    const { page, feed } = await openPage({ answers: { IssueHousing: () => answer } });
    answer = dead;
    feed.send({ issue: liveIssue({ version: 8 }) });
    const panel = () => page.get('section[aria-label^="住建"]').text();
    await vi.waitFor(() => expect(panel()).toContain('部门系统暂不可用'), patience);
    expect(panel()).toContain('安居物业服务有限公司');
  });
});

describe('a live event', () => {
  it('is on the page without a reload', async () => {
    let issue = pageIssue();
    const { page, feed } = await openPage({ answers: { IssuePage: () => ({ issue }) } });
    issue = pageIssue({ state: 'PENDING_VERIFY', version: 8 });
    feed.send({ issue: liveIssue({ version: 8 }), type: 'RESOLUTION_SIGNED' });
    await vi.waitFor(() => expect(page.text()).toContain('等待社区现场核查'), patience);
    expect(page.find('.flashing').exists()).toBe(true);
  });

  it('of another issue reads nothing', async () => {
    let reads = 0;
    const { feed } = await openPage({
      answers: {
        IssuePage: () => {
          reads += 1;
          return { issue: pageIssue() };
        },
      },
    });
    feed.send({ issue: liveIssue({ id: 'issue-2' }) });
    feed.send({ type: 'RESYNC', issue: null });
    await vi.waitFor(() => expect(reads).toBe(2), patience);
  });
});

describe('an issue that cannot be shown', () => {
  it('says so when there is none or it may not be seen', async () => {
    const { page } = await openPage({ answers: { IssuePage: { issue: null } } });
    expect(page.text()).toContain('没有这项议题');
    expect(await findViolations()).toEqual([]);
  });

  it('says what failed, with its code, and tries again', async () => {
    let answer: object = {
      data: null,
      errors: [{ message: 'x', extensions: { code: 'internal' } }],
    };
    const { page } = await openPage({ answers: { IssuePage: () => answer } });
    expect(page.get('[role="alert"]').text()).toContain('internal');
    answer = { issue: pageIssue() };
    await page.get('button').trigger('click');
    await vi.waitFor(() => expect(page.find('h1').exists()).toBe(true), patience);
  });

  it('waits in its final shape', async () => {
    const { page } = await openPage({ answers: { IssuePage: () => new Promise(() => undefined) } });
    expect(page.find('[role="status"]').exists()).toBe(true);
    expect(await findViolations()).toEqual([]);
  });
});
