import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import UiNotice from './UiNotice.vue';
import UiPageForm from './UiPageForm.vue';
import UiSection from './UiSection.vue';
import UiTextField from './UiTextField.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

describe('the shared parts of forms and pages are accessible', () => {
  it.each([
    ['UiNotice', UiNotice, { kind: 'offline' }],
    [
      'UiPageForm',
      UiPageForm,
      { effect: '修改自次日起施行', submitLabel: '提交修改', notice: '内容已变化', busy: false },
    ],
    ['UiSection', UiSection, { title: '时限', content: 1 }],
    ['UiTextField of one line', UiTextField, { modelValue: '', label: '地点', name: 'place' }],
    [
      'UiTextField of several lines',
      UiTextField,
      {
        modelValue: '',
        label: '事由',
        name: 'reason',
        lines: 4,
        fault: '不能为空',
        required: true,
      },
    ],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props, slots: { default: '内容' } });
    expect(await findViolations()).toEqual([]);
  });
});

it('a text says how much room is left when it gets short', async () => {
  const props = { modelValue: '一二三四五六七', label: '地点', name: 'place', maxLength: 8 };
  wrapper = await mountPagePart(UiTextField, { props });
  expect(wrapper.text()).toContain('7 / 8');
});

it('a section flashes when what it shows has changed, not when it arrives', async () => {
  wrapper = await mountPagePart(UiSection, { props: { title: '时限', content: null } });
  await wrapper.setProps({ content: 1 });
  expect(wrapper.find('.flashing').exists()).toBe(false);
  await wrapper.setProps({ content: 2 });
  expect(wrapper.find('.flashing').exists()).toBe(true);
});
