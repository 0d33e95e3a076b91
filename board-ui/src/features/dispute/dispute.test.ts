import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { issueDispute } from '@/testing/issue-dispute.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { photo } from '@/testing/photo.ts';
import type { IssueDispute } from './dispute.fragments.ts';
import DisputeCard from './DisputeCard.vue';
import DisputePositions from './DisputePositions.vue';
import IssueDisputes from './IssueDisputes.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const ruling: IssueDispute['ruling'] = {
  outcome: 'RULING',
  lead: departments.police,
  assists: [departments.fire],
  legalBasis: '《道路交通安全法》第五十六条',
  reason: '停车秩序由公安主管。',
  ruledByName: '陈主任',
  ruledAt: '2026-11-24T03:00:00.000Z',
};

describe('a dispute', () => {
  it('shows what the sides say side by side, and on whom it waits', async () => {
    const { positions, openedAt } = issueDispute();
    const [said, silent] = positions;
    const brought = [{ ...said, attachments: [photo] }, silent];
    wrapper = await mountPagePart(DisputePositions, {
      props: { positions: brought, openedAt, settled: false },
    });
    expect(wrapper.findAll('[aria-label="消防的附件"] img')).toHaveLength(1);
    const [fire, police] = wrapper.findAll('.positions > li').map((side) => side.text());
    expect(fire).toContain('《道路交通安全法》第五十六条');
    expect(fire).toContain('认为应由公安分局负责');
    expect(police).toContain('尚未陈述意见');
    expect(await findViolations()).toEqual([]);
  });

  it('waits for nobody once it is settled', async () => {
    const { positions, openedAt } = issueDispute();
    wrapper = await mountPagePart(DisputePositions, {
      props: { positions, openedAt, settled: true },
    });
    expect(wrapper.text()).toContain('逾期未陈述');
    expect(wrapper.text()).not.toContain('尚未陈述意见');
  });

  it('says by whom and by which article it was ruled, and that an appeal stops nothing', async () => {
    const dispute = issueDispute({
      state: 'APPEALED',
      ruling,
      appeal: {
        department: departments.police,
        reason: '小区内部道路由物业管理。',
        appealedByName: '刘强',
        appealedAt: '2026-11-25T03:00:00.000Z',
      },
    });
    wrapper = await mountPagePart(DisputeCard, { props: { dispute } });
    expect(wrapper.text()).toContain('主办：公安分局');
    expect(wrapper.text()).toContain('协办：消防救援大队');
    expect(wrapper.text()).toContain('陈主任');
    expect(wrapper.text()).toContain('申诉期间不停止办理');
    expect(await findViolations()).toEqual([]);
  });

  it('folds earlier ones away', async () => {
    const earlier = issueDispute({ id: 'dispute-0', state: 'RULED', ruling });
    const issue = pageIssue({ disputes: [issueDispute(), earlier] });
    wrapper = await mountPagePart(IssueDisputes, { props: { issue } });
    expect(wrapper.get('details').text()).toContain('此前的争议（1）');
    expect(await findViolations()).toEqual([]);
  });
});
