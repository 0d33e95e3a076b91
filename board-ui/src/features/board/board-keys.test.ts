import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AllowedAct, IssueActs } from '@/graphql/issue-acts.ts';
import { eventually } from '@/testing/eventually.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import BoardView from './BoardView.vue';

const issues = [
  liveIssue({ id: 'a', dueAt: '2026-11-22T01:00:00.000Z' }),
  liveIssue({ id: 'b', dueAt: '2026-11-22T02:00:00.000Z' }),
  liveIssue({ id: 'c', state: 'SUMMONED' }),
];
const allowed = (act: AllowedAct['act'], reason: string | null = null): AllowedAct => ({
  act,
  allowed: reason === null,
  reason,
});
const start = vi.fn<IssueActs['start']>(async () => true);
let named: AllowedAct[] = [];
const acts: IssueActs = { actsOf: async () => named, start };

let wrapper: VueWrapper | undefined;
beforeEach(async () => {
  localStorage.clear();
  start.mockClear();
  named = [];
});
afterEach(() => wrapper?.unmount());

async function drawBoard(currentId: string | null = null) {
  wrapper = await mountPagePart(BoardView, {
    props: { acts, currentId },
    answers: {
      OpenIssues: {
        board: {
          issues: {
            nodes: issues,
            pageInfo: { hasNextPage: false, endCursor: 'x' },
            totalCount: 3,
          },
        },
      },
    },
  });
  await eventually(() => expect(wrapper?.findAll('[data-issue]')).toHaveLength(3));
  return wrapper;
}

const focused = () =>
  document.activeElement?.closest<HTMLElement>('[data-issue]')?.dataset['issue'];

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const before = focused();
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    if (key.startsWith('Arrow')) await eventually(() => expect(focused()).not.toBe(before));
    else await flushPromises();
  }
}

describe('the board by keyboard', () => {
  it('walks from card to card, down and across', async () => {
    await drawBoard();
    await press('ArrowDown');
    expect(focused()).toBe('a');
    await press('ArrowDown');
    expect(focused()).toBe('b');
    await press('ArrowRight');
    expect(focused()).toBe('c');
    await press('ArrowLeft');
    expect(focused()).toBe('a');
  });

  it('has one card in the tab order, the focused one', async () => {
    const board = await drawBoard();
    const tabbable = () =>
      board.findAll('[data-issue] a[tabindex="0"]').map((link) => link.attributes('href'));
    expect(tabbable()).toEqual(['/issues/a']);
    await press('ArrowDown', 'ArrowDown');
    expect(tabbable()).toEqual(['/issues/b']);
  });

  it('claims the lead where it may, else assists', async () => {
    await drawBoard();
    await press('ArrowDown');
    named = [allowed('CLAIM_LEAD', '已有主办部门'), allowed('CLAIM_ASSIST')];
    await press('c');
    expect(start.mock.calls.map(([act, subject]) => [act, subject.id])).toEqual([
      ['CLAIM_ASSIST', 'a'],
    ]);
  });

  it('starts nothing that is not allowed', async () => {
    await drawBoard();
    await press('ArrowDown');
    named = [allowed('WHISTLE', '只有社区可以吹哨')];
    await press('w');
    expect(start).not.toHaveBeenCalled();
  });

  it('leaves the keys to an issue that is open beside it', async () => {
    await drawBoard('a');
    named = [allowed('WHISTLE')];
    await press('w');
    expect(start).not.toHaveBeenCalled();
    expect(focused()).toBeUndefined();
  });
});
