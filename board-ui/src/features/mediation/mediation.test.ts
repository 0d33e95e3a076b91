import type { VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { photo } from '@/testing/photo.ts';
import type { MediatedIssue } from './mediation.fragments.ts';
import IssueMediations from './IssueMediations.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const mediation: MediatedIssue['mediations'][number] = {
  id: 'mediation-1',
  state: 'AGREED',
  body: '锦绣街道人民调解委员会',
  parties: '三号楼业主与物业企业',
  mediateOn: '2026-11-25',
  referredByName: '张伟',
  referredAt: '2026-11-22T08:00:00.000Z',
  agreement: '物业费分三期缴清',
  agreementNumber: '锦调〔2026〕7号',
  failureReason: null,
  recordedByName: '王芳',
  recordedAt: '2026-11-25T08:00:00.000Z',
  department: departments.housing,
  attachments: [photo],
};

it('a mediation says who mediated between whom, and what they agreed on', async () => {
  const failed: typeof mediation = {
    ...mediation,
    id: 'mediation-0',
    state: 'FAILED',
    agreement: null,
    agreementNumber: null,
    failureReason: '一方未到场',
    attachments: [],
  };
  const open: typeof mediation = {
    ...failed,
    id: 'mediation-2',
    state: 'OPEN',
    mediateOn: '2026-12-03',
    failureReason: null,
    recordedByName: null,
    recordedAt: null,
  };
  const issue = pageIssue({ mediations: [open, mediation, failed] });
  wrapper = await mountPagePart(IssueMediations, { props: { issue } });
  const text = wrapper.text();
  for (const part of [
    '调解成功',
    '三号楼业主',
    '协议内容：物业费分三期缴清',
    '定于 2026年12月3日 调解',
    '锦调〔2026〕7号',
    '一方未到场',
  ]) {
    expect(text).toContain(part);
  }
  expect(await findViolations()).toEqual([]);
});
