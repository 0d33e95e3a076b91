import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ref } from 'vue';
import type { IssueActs } from '@/graphql/issue-acts.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { claimOf, departments, liveIssue, targetOf } from '@/testing/live-issue.ts';
import { mountPagePart, type PagePartOptions } from '@/testing/mount-page-part.ts';
import { emptyFilter } from './board-filter.ts';
import BoardColumn from './BoardColumn.vue';
import BoardColumnHead from './BoardColumnHead.vue';
import BoardFilterChips from './BoardFilterChips.vue';
import BoardFilterPickers from './BoardFilterPickers.vue';
import BoardGrid from './BoardGrid.vue';
import BoardKeysDialog from './BoardKeysDialog.vue';
import BoardLanes from './BoardLanes.vue';
import BoardNotice from './BoardNotice.vue';
import BoardPhone from './BoardPhone.vue';
import BoardToolbar from './BoardToolbar.vue';
import BoardView from './BoardView.vue';
import CardDepartments from './CardDepartments.vue';
import CardMenu from './CardMenu.vue';
import CardMenuButton from './CardMenuButton.vue';
import IssueCard from './IssueCard.vue';
import UrgencyMark from './UrgencyMark.vue';
import { boardStates } from './useBoardColumns.ts';

const issue = liveIssue({
  state: 'IN_HANDLING',
  urgency: 'EMERGENCY',
  dueAt: '2026-11-22T04:00:00.000Z',
  claims: [claimOf('housing', { role: 'LEAD' }), claimOf('police')],
  summonses: [{ id: 's', targets: [targetOf('fire'), targetOf('urban', { answer: 'DECLINED' })] }],
  missing: ['housing'],
});
const acts: IssueActs = {
  actsOf: async () => [
    { act: 'FILE_JOINT_REPORT', allowed: true, reason: null },
    { act: 'CLAIM_LEAD', allowed: false, reason: '已有主办部门' },
  ],
  start: vi.fn(async () => true),
};
const directory = {
  departments: ref(Object.values(departments)),
  communities: ref([
    { id: 'community-1', name: '锦绣社区', street: { id: 'street-1', name: '新华街道' } },
    { id: 'community-2', name: '和平社区', street: { id: 'street-2', name: '解放街道' } },
  ]),
};
const columns = boardStates.map((state) => ({
  state,
  ids: [],
  count: state === 'CLOSED' ? 120 : 0,
  oldestSince: state === 'REPORTED' ? '2026-11-20T01:00:00.000Z' : null,
}));
const filter = {
  ...emptyFilter,
  department: 'housing',
  community: 'community-1',
  urgencies: ['EMERGENCY'],
  overdue: true,
  text: '电梯',
} as const;
const shown = { acts, tabbableId: null, currentId: null, isUnread: (): boolean => true };
const grid = {
  ...shown,
  columns,
  folded: new Set(['REFUSED']),
  targets: null,
  over: null,
  loading: false,
};
const snapshot = {
  OpenIssues: {
    board: {
      issues: { nodes: [issue], pageInfo: { hasNextPage: false, endCursor: 'a' }, totalCount: 1 },
    },
  },
  BoardCounts: {
    board: {
      counts: [{ state: 'IN_HANDLING', count: 1, oldestSince: '2026-11-20T01:00:00.000Z' }],
    },
  },
  BoardDepartments: { departments: Object.values(departments) },
};

let wrapper: VueWrapper | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => wrapper?.unmount());

async function drawBoard(options: PagePartOptions = {}) {
  wrapper = await mountPagePart(BoardView, {
    props: { acts, currentId: null },
    answers: snapshot,
    ...options,
  });
  await flushPromises();
  // The live list paints with the next frame.
  await eventually(() => expect(wrapper?.text()).toMatch(/共 1 件|没有/));
  return wrapper;
}

describe('the parts of the board are accessible', () => {
  it.each([
    ['BoardColumn', BoardColumn, { ...shown, ids: [], label: '办理中' }],
    ['BoardColumnHead', BoardColumnHead, { column: columns[0], folded: false, foldable: true }],
    ['BoardFilterChips', BoardFilterChips, { filter, directory }],
    ['BoardFilterPickers', BoardFilterPickers, { filter, directory }],
    ['BoardGrid', BoardGrid, grid],
    ['BoardKeysDialog', BoardKeysDialog, { open: true }],
    [
      'BoardLanes',
      BoardLanes,
      { ...grid, lanes: [{ key: 'none', name: null, columns, count: 3 }] },
    ],
    ['BoardNotice', BoardNotice, { notice: 'nothingMatches' }],
    ['BoardPhone', BoardPhone, { columns, acts, isUnread: (): boolean => false, loading: true }],
    ['BoardToolbar', BoardToolbar, { filter, directory, lanes: true, shownCount: 3, phone: false }],
    ['CardDepartments', CardDepartments, { issue }],
    ['CardMenuButton', CardMenuButton, { code: issue.code }],
    ['IssueCard', IssueCard, { issue, acts, unread: true, current: true, tabbable: true }],
    ['UrgencyMark', UrgencyMark, { urgency: 'EMERGENCY' }],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    expect(await findViolations()).toEqual([]);
  });
});

describe('a card', () => {
  it('says whose system is out of reach', async () => {
    wrapper = await mountPagePart(CardDepartments, { props: { issue } });
    expect(wrapper.text()).toContain('住房和城乡建设局 · 主办 · 部门系统暂不可用');
    expect(wrapper.text()).not.toContain('公安分局 · 协办 · 部门系统暂不可用');
  });

  it('offers its moves and acts in a menu, with the reason where one is not allowed', async () => {
    wrapper = await mountPagePart(CardMenu, { props: { issue, acts, open: true } });
    await flushPromises();
    const lines = [...document.querySelectorAll('[role="menuitem"]')];
    expect(lines.map((line) => line.textContent?.trim())).toEqual([
      '移至 待核查提交联合办理报告',
      '认领主办已有主办部门',
    ]);
    expect(lines.map((line) => line.getAttribute('aria-disabled'))).toEqual([null, 'true']);
    expect(await findViolations()).toEqual([]);
  });
});

describe('the board', () => {
  it('is accessible with issues on it', async () => {
    const board = await drawBoard();
    expect(board.get('section[aria-label^="办理中"]').text()).toContain('最久');
    expect(await findViolations()).toEqual([]);
  });

  it('says that nothing matches, and clears the conditions', async () => {
    const board = await drawBoard();
    await board.get('input[type="search"]').setValue('电梯');
    await eventually(() => expect(board.text()).toContain('没有符合条件的议题'));
    expect(await findViolations()).toEqual([]);
  });

  it('says what happened when it cannot be read', async () => {
    wrapper = await mountPagePart(BoardView, {
      props: { acts, currentId: null },
      answers: {
        OpenIssues: { data: null, errors: [{ message: 'x', extensions: { code: 'internal' } }] },
      },
    });
    await flushPromises();
    expect(wrapper.get('[role="alert"]').text()).toContain('看板没有载入');
    expect(wrapper.text()).toContain('重试');
  });

  it('cuts the board into lanes by lead department', async () => {
    const board = await drawBoard();
    await board.get('[aria-label="按主办部门分泳道"]').trigger('click');
    await eventually(() =>
      expect(board.findAll('.lane h2').map((head) => head.text())).toEqual(['住房和城乡建设局 1']),
    );
    expect(await findViolations()).toEqual([]);
  });
});
