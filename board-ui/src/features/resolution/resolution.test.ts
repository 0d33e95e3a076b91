import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import FinalReply from './FinalReply.vue';
import IssueResolution from './IssueResolution.vue';
import SignatureList from './SignatureList.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the resolution of an issue', () => {
  it('shows who signed and on whom it waits', async () => {
    wrapper = await mountPagePart(IssueResolution, { props: { issue: pageIssue() } });
    const lines = wrapper.findAll('[aria-label="会签情况"] li').map((line) => line.text());
    expect(lines[0]).toContain('公安');
    expect(lines[0]).toContain('已会签');
    expect(lines[1]).toContain('城管');
    expect(lines[1]).toContain('待会签');
    expect(wrapper.text()).toContain('核查退回 1 次');
    expect(await findViolations()).toEqual([]);
  });

  it('says what comes first while there is no report', async () => {
    const issue = pageIssue({
      jointReport: null,
      publicReply: null,
      reworkCount: 0,
      reopenCount: 0,
    });
    wrapper = await mountPagePart(IssueResolution, { props: { issue } });
    expect(wrapper.text()).toContain('尚未提交联合办理报告');
    expect(await findViolations()).toEqual([]);
  });

  it('marks who did not sign when the lead went on', async () => {
    const { jointReport } = pageIssue();
    if (jointReport === null) throw new Error('the issue has no report');
    const issue = pageIssue({
      jointReport: { ...jointReport, state: 'SIGNED', unsignedAt: '2026-11-24T01:00:00.000Z' },
    });
    wrapper = await mountPagePart(IssueResolution, { props: { issue } });
    const lines = wrapper.findAll('[aria-label="会签情况"] li').map((line) => line.text());
    expect(lines[1]).toContain('未会签');
    expect(await findViolations()).toEqual([]);
  });

  it('says who has signed the final reply and who has not', async () => {
    const reply = {
      ground: 'UNREASONABLE',
      reply: '经核实，该区域不属消防通道。',
      evidence: '规划图纸',
      otherChannels: '可依法向人民法院起诉',
      streetSignedByName: '林主任',
      streetSignedAt: '2026-11-24T01:00:00.000Z',
      leadSignedByName: null,
      leadSignedAt: null,
    };
    wrapper = await mountPagePart(FinalReply, { props: { reply } });
    expect(wrapper.text()).toContain('街道已签署：林主任');
    expect(wrapper.text()).toContain('待主办部门签署');
    expect(await findViolations()).toEqual([]);
  });

  it('shows an objection with its reason', async () => {
    const signature = {
      department: departments.police,
      decision: 'OBJECT',
      reason: '隔离桩尚未安装',
      signedByName: '刘强',
      signedAt: '2026-11-22T09:00:00.000Z',
    };
    wrapper = await mountPagePart(SignatureList, {
      props: { claims: pageIssue().claims, signatures: [signature] },
    });
    expect(wrapper.text()).toContain('隔离桩尚未安装');
    expect(await findViolations()).toEqual([]);
  });
});
