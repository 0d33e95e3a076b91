import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { h } from 'vue';
import type { Viewer } from '@/graphql/session.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { departmentAnswers, pageIssue } from '@/testing/issue-page.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import ClockHistory from './ClockHistory.vue';
import ClockLine from './ClockLine.vue';
import { aliveClocks, endedClocks, type IssueClock } from './issue-clocks.ts';
import IssueClocks from './IssueClocks.vue';
import IssueFacts from './IssueFacts.vue';
import IssueHead from './IssueHead.vue';
import IssueSkeleton from './IssueSkeleton.vue';
import RelatedIssues from './RelatedIssues.vue';
import ReporterDisclosure from './ReporterDisclosure.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const names = {
  compound: { id: 'compound-1', name: '阳光花园' },
  territory: { name: '锦绣社区', street: { name: '新华街道' } },
  reporter: { id: 'reporter-1', maskedName: '赵**', maskedPhone: '138****5621' },
};
const worker: Viewer = { ...housingViewer, role: 'COMMUNITY_WORKER' };

describe('the clocks of an issue', () => {
  it('are those that run, what is due first comes first, and those that ended', () => {
    const { clocks } = pageIssue();
    expect(aliveClocks(clocks).map(({ kind }) => kind)).toEqual(['ARRIVE', 'HANDLE']);
    expect(endedClocks(clocks).map(({ kind }) => kind)).toEqual(['ACCEPT']);
  });

  it('tell their rule, and who had them extended or paused and why', async () => {
    wrapper = await mountPagePart(IssueClocks, { props: { issue: pageIssue() } });
    const text = wrapper.text();
    expect(text).toContain('settle.ORDINARY（第 1 版）');
    const addresses = wrapper.findAll('dd a').map((link) => link.attributes('href'));
    expect(addresses).toContain('/settings/rule?key=settle.ORDINARY&version=1');
    expect(text).toContain('《12345热线管理办法》');
    expect(text).toContain('施工材料未到');
    expect(text).toContain('冯洁 审批：抓紧到货');
    expect(text).toContain('责任争议');
    expect(text).toContain('已结束的时限（1）');
  });

  it('that rest say so instead of counting down', async () => {
    const [main] = pageIssue().clocks;
    const resting = { ...main, state: 'PAUSED', pauseReason: 'LEGAL_PERIOD' } as IssueClock;
    wrapper = await mountPagePart({
      render: () => h('ul', [h(ClockLine, { clock: resting })]),
    });
    expect(wrapper.get('summary').text()).toContain('暂停计时 · 法定期间');
    expect(await findViolations()).toEqual([]);
  });
});

describe('the parts of an issue are accessible', () => {
  it.each([
    ['IssueHead', IssueHead, { issue: pageIssue(), names, namesLoading: false }],
    ['IssueFacts', IssueFacts, { issue: pageIssue({ refusalReason: '已进入诉讼' }), names }],
    ['IssueClocks', IssueClocks, { issue: pageIssue() }],
    ['ClockHistory', ClockHistory, { clock: pageIssue().clocks[0] }],
    ['IssueSkeleton', IssueSkeleton, {}],
    [
      'RelatedIssues',
      RelatedIssues,
      {
        issues: departmentAnswers.RelatedIssues.issues.nodes,
        issueId: 'issue-1',
        category: 'NOISE',
      },
    ],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    expect(await findViolations()).toEqual([]);
  });
});

describe('who reported it', () => {
  it('is masked for a department, without a way to ask for more', async () => {
    wrapper = await mountPagePart(IssueFacts, { props: { issue: pageIssue(), names } });
    expect(wrapper.text()).toContain('138****5621');
    expect(wrapper.text()).not.toContain('查看联系方式');
  });

  it('is shown to a worker of the territory for a purpose, and gone with the dialog', async () => {
    const inputs: unknown[] = [];
    wrapper = await mountPagePart(ReporterDisclosure, {
      props: { reporterId: 'reporter-1' },
      viewer: worker,
      answers: {
        DiscloseReporter: ({ input }) => {
          inputs.push(input);
          const known = { name: '赵敏', phone: '13800005621', building: '3-1-502' };
          return { discloseReporter: { __typename: 'DiscloseReporterSuccess', ...known } };
        },
      },
    });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    const form = document.querySelector('[role="dialog"] form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await flushPromises();
    expect(inputs).toEqual([]);
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('请写明用途。');
    expect(await findViolations()).toEqual([]);
    const purpose = document.querySelector<HTMLInputElement>('[name="purpose"]');
    if (purpose !== null) purpose.value = '电话回访';
    purpose?.dispatchEvent(new Event('input'));
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await flushPromises();
    expect(inputs[0]).toMatchObject({ reporterId: 'reporter-1', purpose: '电话回访' });
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('13800005621');
    expect(await findViolations()).toEqual([]);
    document.querySelector<HTMLElement>('[role="dialog"] .close')?.click();
    await flushPromises();
    expect(document.body.textContent).not.toContain('13800005621');
  });
});
