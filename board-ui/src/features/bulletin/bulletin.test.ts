import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Viewer } from '@/graphql/session.ts';
import { dialog, fill, formReady, submit } from '@/testing/act-page.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { departments } from '@/testing/live-issue.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import type { Bulletin } from './bulletin.operations.ts';
import BulletinList from './BulletinList.vue';
import BulletinReceipts from './BulletinReceipts.vue';
import BulletinTables from './BulletinTables.vue';
import BulletinView from './BulletinView.vue';
import EditBulletinForm from './EditBulletinForm.vue';
import FiguresTable from './FiguresTable.vue';
import MakeBulletinForm from './MakeBulletinForm.vue';
import PlainActForm from './PlainActForm.vue';
import WeeklyList from './WeeklyList.vue';

const secretary: Viewer = { ...housingViewer, role: 'OFFICE_SECRETARY', department: null };
const bulletin: Bulletin = {
  id: 'bulletin-1',
  month: '2026-10',
  state: 'DRAFT',
  number: null,
  title: '关于2026年10月物业管理联席工作情况的通报',
  addressee: '各成员单位',
  text: '总体平稳。',
  version: 3,
  madeAt: '2026-11-02T01:00:00.000Z',
  madeByName: null,
  submittedAt: null,
  approvedByName: null,
  approvedAt: null,
  publishedByName: null,
  publishedAt: null,
  viewerActs: ['EDIT'],
  url: '/attachments/bulletin-1/bulletin?expires=1&signature=x',
  departments: [
    {
      department: departments.housing,
      called: 4,
      answeredInTime: 3,
      declined: 1,
      deemedAccepted: 1,
      onTime: 2,
      overdue: 1,
      noticesLevel1: 1,
      noticesLevel2: 0,
      noticesLevel3: 1,
    },
  ],
  channels: [
    { source: 'PHONE', received: 7, settled: 5 },
    { source: 'ON_SITE', received: 2, settled: 2 },
  ],
  listed: [
    {
      code: 'WY-20261001-0001',
      title: '消防通道被占',
      number: '联通〔2026〕1号',
      issuedAt: '2026-10-20T01:00:00.000Z',
      department: departments.housing,
      issue: { id: 'issue-1' },
    },
    {
      code: 'WY-20261001-0002',
      title: null,
      number: '联通〔2026〕2号',
      issuedAt: '2026-10-21T01:00:00.000Z',
      department: departments.police,
      issue: null,
    },
  ],
  ownReceipt: null,
  receipts: [],
};
const published: Bulletin = {
  ...bulletin,
  state: 'PUBLISHED',
  number: '联通报〔2026〕10号',
  publishedAt: '2026-11-03T01:00:00.000Z',
  publishedByName: '雷闻溪',
  viewerActs: [],
  receipts: [
    {
      readAt: '2026-11-03T02:00:00.000Z',
      readByName: '张伟',
      department: departments.housing,
      street: null,
    },
    { readAt: null, readByName: null, department: null, street: { id: 's-1', name: '澄麓街道' } },
  ],
};
let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('a bulletin', () => {
  it('shows its text, figures with their sums, and the issues that stand in it', async () => {
    wrapper = await mountPagePart(BulletinView, {
      props: { id: 'bulletin-1' },
      viewer: secretary,
      answers: { Bulletin: { bulletin } },
    });
    await eventually(() => expect(wrapper?.text()).toContain('总体平稳。'));
    expect(wrapper.findAll('tfoot tr')[1]?.text()).toBe('合计97');
    expect(wrapper.text()).toContain('（限制知悉）');
    expect(wrapper.find('a[href="/issues/issue-1"]').exists()).toBe(true);
    expect(wrapper.get('.download').attributes('href')).toBe(bulletin.url);
    expect(await findViolations()).toEqual([]);
  });

  it('is worded and submitted by the office, as it was read', async () => {
    const inputs: unknown[] = [];
    wrapper = await mountPagePart(BulletinView, {
      props: { id: 'bulletin-1' },
      viewer: secretary,
      answers: {
        Bulletin: { bulletin },
        EditBulletin: ({ input }) => {
          inputs.push(input);
          return { editBulletin: { __typename: 'EditBulletinSuccess' } };
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('修改'));
    await wrapper.get('.buttons button').trigger('click');
    await formReady();
    await fill('text', '请对照整改。');
    await submit();
    expect(inputs).toMatchObject([
      { bulletinId: 'bulletin-1', text: '请对照整改。', submit: true, expectedVersion: 3 },
    ]);
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  });

  it('is confirmed by a department, after it was told what that means', async () => {
    const inputs: unknown[] = [];
    wrapper = await mountPagePart(BulletinView, {
      props: { id: 'bulletin-1' },
      answers: {
        Bulletin: { bulletin: { ...published, viewerActs: ['CONFIRM'], receipts: [] } },
        ConfirmBulletin: ({ input }) => {
          inputs.push(input);
          return { confirmBulletin: { __typename: 'ConfirmBulletinSuccess' } };
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('阅签'));
    await wrapper.get('.buttons button').trigger('click');
    await formReady();
    expect(dialog().textContent).toContain('每个单位阅签一次');
    await submit();
    expect(inputs).toMatchObject([{ bulletinId: 'bulletin-1' }]);
  });

  it('names who has not read it before who has', async () => {
    wrapper = await mountPagePart(BulletinReceipts, { props: { receipts: published.receipts } });
    expect(wrapper.findAll('li').map((row) => row.text())).toEqual([
      expect.stringContaining('澄麓街道未阅签'),
      expect.stringContaining('张伟'),
    ]);
    expect(await findViolations()).toEqual([]);
  });

  it('says so where there is none to see', async () => {
    wrapper = await mountPagePart(BulletinView, {
      props: { id: 'x' },
      answers: { Bulletin: { bulletin: null } },
    });
    await eventually(() => expect(wrapper?.text()).toContain('没有这份通报'));
    expect(await findViolations()).toEqual([]);
  });
});

describe('the list of bulletins', () => {
  it('says what each waits for, and lets the office draft one', async () => {
    wrapper = await mountPagePart(BulletinList, {
      viewer: secretary,
      answers: {
        Bulletins: {
          bulletins: { nodes: [bulletin, published], pageInfo: { hasNextPage: false } },
        },
        MakeBulletin: { makeBulletin: { __typename: 'MakeBulletinSuccess', bulletin } },
      },
    });
    await eventually(() => expect(wrapper?.findAll('li')).toHaveLength(2));
    expect(wrapper.findAll('li')[0]?.text()).toContain('待联席办修改并报审');
    expect(wrapper.findAll('li')[1]?.text()).toContain('已阅签 1/2');
    expect(await findViolations()).toEqual([]);
    await wrapper.get('.bar button').trigger('click');
    await formReady();
    await fill('month', '2026-09');
    await submit();
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  });

  it('says so when there is none, and when it cannot be read', async () => {
    const none = { bulletins: { nodes: [], pageInfo: { hasNextPage: false } } };
    wrapper = await mountPagePart(BulletinList, { answers: { Bulletins: none } });
    await eventually(() => expect(wrapper?.text()).toContain('还没有通报'));
    wrapper.unmount();
    const failed = { data: null, errors: [{ message: 'x', extensions: { code: 'internal' } }] };
    wrapper = await mountPagePart(BulletinList, { answers: { Bulletins: failed } });
    await eventually(() => expect(wrapper?.text()).toContain('internal'));
    expect(await findViolations()).toEqual([]);
  });
});

describe('the forms and tables are accessible', () => {
  it.each([
    ['MakeBulletinForm', MakeBulletinForm, {}],
    ['EditBulletinForm', EditBulletinForm, { bulletin }],
    ['PlainActForm', PlainActForm, { bulletin, act: 'PUBLISH' }],
    ['BulletinTables', BulletinTables, { bulletin }],
    [
      'FiguresTable',
      FiguresTable,
      { caption: '表', head: ['部门', '数'], rows: [{ key: 'a', name: '甲', figures: [0] }] },
    ],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });
});

describe('the weekly list', () => {
  const weeklyList = {
    since: '2026-11-15T01:00:00.000Z',
    asOf: '2026-11-22T01:00:00.000Z',
    totalCount: 2,
    url: '/attachments/now/weekly-list?expires=1&signature=x',
    departments: [
      { overdue: 1, unanswered: 0, breached: 0, underNotice: 1, department: departments.housing },
    ],
    items: [
      {
        kind: 'OVERDUE',
        dueAt: '2026-11-20T01:00:00.000Z',
        clockKind: null,
        number: null,
        department: departments.housing,
        issue: { id: 'issue-1', code: 'WY-20261101-0001', title: '消防通道被占' },
      },
      {
        kind: 'UNDER_NOTICE',
        dueAt: '2026-11-24T01:00:00.000Z',
        clockKind: null,
        number: '联督〔2026〕3号',
        department: departments.housing,
        issue: { id: 'issue-1', code: 'WY-20261101-0001', title: '消防通道被占' },
      },
    ],
  };

  it('tells by department and kind what is owed', async () => {
    wrapper = await mountPagePart(WeeklyList, {
      viewer: secretary,
      answers: { WeeklyList: { weeklyList } },
    });
    await eventually(() => expect(wrapper?.findAll('h2')).toHaveLength(2));
    expect(wrapper.findAll('h2').map((heading) => heading.text())).toEqual([
      '逾期未办结（1）',
      '督办未销号（1）',
    ]);
    expect(wrapper.text()).toContain('联督〔2026〕3号');
    expect(await findViolations()).toEqual([]);
  });

  it('says so when nobody owes anything', async () => {
    const nothing = { ...weeklyList, totalCount: 0, departments: [], items: [] };
    wrapper = await mountPagePart(WeeklyList, { answers: { WeeklyList: { weeklyList: nothing } } });
    await eventually(() => expect(wrapper?.text()).toContain('各部门没有逾期'));
    expect(await findViolations()).toEqual([]);
  });
});
