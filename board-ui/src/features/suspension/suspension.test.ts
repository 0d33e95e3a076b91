import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import IssueSuspensions from './IssueSuspensions.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the suspensions of an issue', () => {
  it('say why, until when, what is done, what was told and what was reported', async () => {
    const issue = pageIssue({
      suspensions: [
        {
          id: 'suspension-1',
          state: 'RUNNING',
          cause: 'FUNDING',
          reason: '维修资金表决中',
          interimMeasure: '设置警示带',
          publicText: '资金落实后立即施工',
          until: '2126-12-21T01:00:00.000Z',
          department: departments.housing,
          requestedByName: '张伟',
          requestedAt: '2026-11-22T08:00:00.000Z',
          decidedByName: '陈主任',
          decidedAt: '2026-11-23T08:00:00.000Z',
          decisionReason: null,
          endedAt: null,
          reports: [
            {
              id: 'report-1',
              report: '表决过半',
              reportedByName: '张伟',
              reportedAt: '2026-12-01T08:00:00.000Z',
            },
          ],
        },
      ],
    });
    wrapper = await mountPagePart(IssueSuspensions, { props: { issue } });
    const text = wrapper.text();
    expect(text).toContain('挂账中');
    for (const part of ['资金未落实', '维修资金表决中', '设置警示带', '资金落实后立即施工']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('陈主任');
    expect(text).toContain('表决过半');
    expect(await findViolations()).toEqual([]);
  });
});
