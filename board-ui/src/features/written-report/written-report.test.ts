import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import IssueWrittenReports from './IssueWrittenReports.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the written reports of an issue', () => {
  it('name number, party and addressee, and offer the Word file', async () => {
    const issue = pageIssue({
      writtenReports: [
        {
          id: 'report-1',
          number: '联报〔2026〕3号',
          title: '关于翠湖花园“未验收交付”有关情况的报告',
          addressee: '县政府分管领导',
          party: 'DEVELOPER',
          filedByName: '冯洁',
          filedAt: '2026-11-22T08:00:00.000Z',
          url: '/attachments/report-1/written-report?expires=1&signature=s',
        },
      ],
    });
    wrapper = await mountPagePart(IssueWrittenReports, { props: { issue } });
    for (const part of ['联报〔2026〕3号', '开发商', '未验收交付', '冯洁', '主送县政府分管领导']) {
      expect(wrapper.text()).toContain(part);
    }
    const link = wrapper.get('a');
    expect(link.attributes('href')).toContain('/attachments/report-1/written-report');
    expect(link.attributes('aria-label')).toBe('下载 联报〔2026〕3号（Word）');
    expect(await findViolations()).toEqual([]);
  });
});
