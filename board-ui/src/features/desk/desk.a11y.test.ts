import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';
import type { IssueActs } from '@/graphql/issue-acts.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import { offeredActs, shownCounters } from './desk-kinds.ts';
import type { DeskItem } from './desk-query.ts';
import DeskCounters from './DeskCounters.vue';
import DeskLed from './DeskLed.vue';
import DeskRow from './DeskRow.vue';
import DeskView from './DeskView.vue';

const start = vi.fn<IssueActs['start']>(async () => true);
const acts: IssueActs = { actsOf: async () => [], start };
const item: DeskItem = {
  kind: 'TO_ANSWER',
  dueAt: '2026-11-22T04:00:00.000Z',
  issue: {
    ...liveIssue({ state: 'SUMMONED', urgency: 'TIME_LIMITED' }),
    viewerActs: [
      { act: 'ACCEPT_SUMMONS', allowed: true, reason: null },
      { act: 'REPORT_IN', allowed: false, reason: '接单后才能报到' },
      { act: 'DECLINE_SUMMONS', allowed: true, reason: null },
      { act: 'SUGGEST_TRANSFER', allowed: true, reason: null },
    ],
  },
};
const counters = [
  { kind: 'OVERDUE', count: 2 },
  { kind: 'TO_ANSWER', count: 1 },
  { kind: 'TO_SIGN', count: 0 },
  { kind: 'TO_ACCEPT', count: 0 },
] as const;
const led = {
  issues: {
    nodes: [
      { ...liveIssue(), lead: { department: { id: 'd-housing', name: '住房和城乡建设局' } } },
    ],
  },
};
const deskOf = (nodes: DeskItem[]) => ({
  Desk: { desk: { counters, items: { nodes, pageInfo: { hasNextPage: false } } } },
  DeskLed: led,
});
const props = { acts, currentId: null };

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the desk', () => {
  it('is accessible part by part', async () => {
    wrapper = await mountPagePart(DeskCounters, { props: { counters, chosen: 'TO_ANSWER' } });
    expect(await findViolations()).toEqual([]);
    wrapper.unmount();
    wrapper = await mountPagePart(DeskLed, { answers: { DeskLed: led } });
    await flushPromises();
    expect(wrapper.text()).toContain('本部门主办的议题');
    expect(await findViolations()).toEqual([]);
    wrapper.unmount();
    const row = h(DeskRow, { item, acts, compoundUnknown: false, current: true });
    wrapper = await mountPagePart({ render: () => h('ul', [row]) });
    expect(await findViolations()).toEqual([]);
  });

  it('lists what waits, with the first two acts allowed in place', async () => {
    wrapper = await mountPagePart(DeskView, { props, answers: deskOf([item]) });
    await eventually(() => expect(wrapper?.findAll('li .button')).toHaveLength(2));
    const row = wrapper.get('li.row');
    expect(row.text()).toContain('WY-20261122-0001');
    expect(row.text()).toContain('阳光花园');
    expect(row.text()).toContain('已签收，等待接单或退单');
    expect(row.findAll('.button').map((button) => button.text())).toEqual(['接单', '退单']);
    await row.get('.button').trigger('click');
    expect(start).toHaveBeenCalledWith(
      'ACCEPT_SUMMONS',
      expect.objectContaining({ id: 'issue-1' }),
    );
    expect(await findViolations()).toEqual([]);
  });

  it('says so when nothing waits, and shows what the department leads', async () => {
    wrapper = await mountPagePart(DeskView, { props, answers: deskOf([]) });
    await eventually(() => expect(wrapper?.text()).toContain('没有等待您处理的事项'));
    await eventually(() => expect(wrapper?.text()).toContain('本部门主办的议题'));
    expect(await findViolations()).toEqual([]);
  });

  it('holds the place of what is on its way', async () => {
    wrapper = await mountPagePart(DeskView, { props });
    expect(wrapper.get('.waiting').attributes('aria-busy')).toBe('true');
    expect(await findViolations()).toEqual([]);
  });

  it('says what happened, with its code, when it cannot be read', async () => {
    wrapper = await mountPagePart(DeskView, {
      props,
      answers: {
        Desk: { data: null, errors: [{ message: 'x', extensions: { code: 'internal' } }] },
      },
    });
    await eventually(() => expect(wrapper?.get('[role="alert"]').text()).toContain('internal'));
    expect(await findViolations()).toEqual([]);
  });

  it('says that a compound is unknown while housing is out of reach', async () => {
    const partial = { ...item, issue: { ...item.issue, compoundNames: null } };
    wrapper = await mountPagePart(DeskView, {
      props,
      answers: {
        Desk: {
          data: deskOf([partial]).Desk,
          errors: [{ message: 'x', extensions: { service: 'housing' } }],
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('小区信息暂不可用'));
    expect(wrapper.text()).toContain('住建系统暂不可用');
  });
});

describe('the counters', () => {
  it('keep the usual work of a role even at zero, and hide foreign work', () => {
    expect(shownCounters(counters, housingViewer.role).map(({ kind }) => kind)).toEqual([
      'TO_ANSWER',
      'TO_SIGN',
      'OVERDUE',
    ]);
  });

  it('show whatever else waits', () => {
    expect(shownCounters([{ kind: 'TO_ACCEPT', count: 3 }], 'AUDITOR')).toHaveLength(1);
  });

  it('offers first what the kind of work asks for, and nothing that is refused', () => {
    const acts = (['REPORT_IN', 'ADD_TASK', 'RECORD_CONTACT', 'SIGN'] as const).map((act) => ({
      act,
      allowed: act !== 'SIGN',
    }));
    const names = (kind: 'TO_CONTACT' | 'TO_HANDLE') =>
      offeredActs(kind, acts).map(({ act }) => act);
    expect(names('TO_CONTACT')).toEqual(['RECORD_CONTACT', 'REPORT_IN', 'ADD_TASK']);
    expect(names('TO_HANDLE')).toEqual(['REPORT_IN', 'ADD_TASK', 'RECORD_CONTACT']);
  });
});
