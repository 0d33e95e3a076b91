import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import AppFrame from './AppFrame.vue';
import FrameBell from './FrameBell.vue';
import FrameBottomBar from './FrameBottomBar.vue';
import FrameDrawer from './FrameDrawer.vue';
import FrameRail from './FrameRail.vue';
import FrameTopBar from './FrameTopBar.vue';
import FrameUnreachable from './FrameUnreachable.vue';
import LinkBanner from './LinkBanner.vue';
import PartialBanner from './PartialBanner.vue';
import SearchPalette from './SearchPalette.vue';
import FrameViewer from './FrameViewer.vue';
import FrameViewerButton from './FrameViewerButton.vue';
import ViewerMenu from './ViewerMenu.vue';

let wrapper: VueWrapper | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => wrapper?.unmount());

describe('the parts of the frame are accessible', () => {
  it.each([
    ['AppFrame', AppFrame, {}],
    ['FrameBottomBar', FrameBottomBar, { mayReport: true, current: 'board' }],
    ['FrameBell', FrameBell, {}],
    ['FrameDrawer', FrameDrawer, {}],
    ['FrameRail', FrameRail, { mayReport: true, current: 'desk', narrow: true }],
    ['FrameTopBar', FrameTopBar, { title: '看板', link: 'live', phone: true }],
    ['FrameUnreachable', FrameUnreachable, {}],
    ['LinkBanner', LinkBanner, { state: 'offline', lostAt: 0, caughtUp: 0 }],
    ['PartialBanner', PartialBanner, { down: new Map([['housing', 0]]) }],
    ['SearchPalette', SearchPalette, { mayReport: true }],
    ['FrameViewer', FrameViewer, {}],
    ['FrameViewerButton', FrameViewerButton, { name: '张伟', place: '住房和城乡建设局' }],
    ['ViewerMenu', ViewerMenu, { heading: '张伟', open: true }],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props, slots: { default: '内容' } });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });
});

describe('the frame', () => {
  it('leads only to places that exist, and says where one is', async () => {
    wrapper = await mountPagePart(AppFrame, { viewer: { ...housingViewer, mayReport: true } });
    const links = wrapper.findAll('nav a').map((link) => link.attributes('href'));
    expect(new Set(links)).toEqual(
      new Set(['/desk', '/report', '/board', '/supervision', '/settings/rules']),
    );
    expect(wrapper.get('[aria-current="page"]').text()).toBe('看板');
  });

  it('leads a company nowhere near supervision and settings', async () => {
    wrapper = await mountPagePart(AppFrame, { viewer: { ...housingViewer, role: 'COMPANY_USER' } });
    expect(wrapper.get('nav').text()).not.toMatch(/督办|设置/);
  });

  it('offers reporting only to who may report', async () => {
    wrapper = await mountPagePart(AppFrame, { viewer: { ...housingViewer, mayReport: false } });
    expect(wrapper.text()).not.toContain('上报议题');
  });

  it('names who is out of reach and since when', async () => {
    const down = new Map([
      ['housing', Date.parse('2026-11-22T02:30:00.000Z')],
      ['communities', Date.parse('2026-11-22T02:35:00.000Z')],
    ]);
    wrapper = await mountPagePart(PartialBanner, { props: { down } });
    expect(wrapper.text()).toContain('住建、社区系统暂不可用（11/22 10:30 起）');
  });

  it('says how much was caught up', async () => {
    wrapper = await mountPagePart(LinkBanner, {
      props: { state: 'catching-up', lostAt: null, caughtUp: 12 },
    });
    expect(wrapper.text()).toContain('已收 12 条');
  });

  it('says nothing while the link holds', async () => {
    wrapper = await mountPagePart(LinkBanner, {
      props: { state: 'live', lostAt: null, caughtUp: 0 },
    });
    expect(wrapper.text()).toBe('');
  });
});

describe('the bell', () => {
  const unread = (unreadCount: number, waitingCount: number) => ({
    Unread: { notifications: { unreadCount, waitingCount } },
  });

  it.each([
    [7, 3, '3'],
    [300, 120, '99+'],
    [2, 0, ''],
  ])('of %i unread, %i to act on, shows "%s"', async (all, waiting, shown) => {
    wrapper = await mountPagePart(FrameBell, { answers: unread(all, waiting) });
    await eventually(() =>
      expect(wrapper?.get('a').attributes('aria-label')).toBe(
        `${all} 条未读消息，${waiting} 条待我处理`,
      ),
    );
    expect(wrapper.text()).toBe(shown);
    expect(await findViolations()).toEqual([]);
  });
});

describe('the search', () => {
  it('finds issues and walks the results by keyboard', async () => {
    wrapper = await mountPagePart(SearchPalette, {
      props: { mayReport: false },
      answers: { SearchIssues: { issues: { nodes: [liveIssue({ title: '电梯停运' })] } } },
    });
    await flushPromises();
    const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (input === null) throw new Error('no search field');
    input.value = '电梯';
    input.dispatchEvent(new Event('input'));
    await eventually(() =>
      expect(document.querySelector('[role="option"]')?.textContent).toContain('电梯停运'),
    );
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(2);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await flushPromises();
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toContain('在看板中筛选');
    expect(await findViolations()).toEqual([]);
  });
});

describe('the viewer menu', () => {
  it('shows who is signed in and the way out', async () => {
    wrapper = await mountPagePart(FrameViewer);
    await wrapper.get('button').trigger('click');
    await flushPromises();
    await eventually(() =>
      expect(document.querySelector('[role="menu"]')?.textContent).toContain('退出登录'),
    );
    expect(document.querySelector('[role="menu"]')?.textContent).toContain(
      '张伟 · 住房和城乡建设局',
    );
    expect(await findViolations()).toEqual([]);
  });
});
