import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { shallowRef } from 'vue';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import CategoryAdvice from './CategoryAdvice.vue';
import CategoryPicker from './CategoryPicker.vue';
import CompoundPicker from './CompoundPicker.vue';
import ReportPhotos from './ReportPhotos.vue';
import ReporterFields from './ReporterFields.vue';
import SimilarIssues from './SimilarIssues.vue';

const category = {
  code: 'FIRE_LANE_BLOCKED',
  group: 'SAFETY',
  legalSource: '《消防法》第二十八条',
  why: '住建督促物业履责。',
  onCommunityDutyList: true,
  lead: departments.housing,
  assists: [departments.police],
};
const similar = {
  id: 'issue-9',
  code: 'WY-20261110-0009',
  title: '消防通道停满车辆',
  state: 'IN_HANDLING',
  place: '4 号楼',
  createdAt: '2026-11-10T01:00:00.000Z',
};

const noUploads = { uploads: shallowRef([]), hint: shallowRef('每个不超过 20 MB') };

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the parts of a report are accessible', () => {
  it.each([
    ['CategoryAdvice', CategoryAdvice, { category }],
    ['CategoryPicker', CategoryPicker, { modelValue: 'FIRE_LANE_BLOCKED', fault: '请选择类别' }],
    ['CompoundPicker', CompoundPicker, { modelValue: null, fault: '请选择小区' }],
    [
      'ReporterFields',
      ReporterFields,
      { modelValue: { name: '', phone: '', building: '' }, faults: { name: '请填写姓名' } },
    ],
    ['ReportPhotos', ReportPhotos, { uploads: noUploads, fault: '正在上传' }],
    ['SimilarIssues', SimilarIssues, { issues: [similar], busy: false }],
  ])('%s', async (_name, part, props) => {
    const answers = { IntakeCategories: { categories: [category] } };
    wrapper = await mountPagePart(part, { props, answers });
    await eventually(() => expect(wrapper?.find('.skeleton').exists()).toBe(false));
    expect(await findViolations()).toEqual([]);
  });
});
