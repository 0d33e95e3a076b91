import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { Home } from '@lucide/vue';
import { afterEach, describe, expect, it } from 'vitest';
import { h } from 'vue';
import { toastsKey, type Toasts } from '@/shared/composables/useToasts.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import CopyCode from './CopyCode.vue';
import DepartmentBadge from './DepartmentBadge.vue';
import RemainingTime from './RemainingTime.vue';
import UiBadge from './UiBadge.vue';
import UiButton from './UiButton.vue';
import UiChip from './UiChip.vue';
import UiDialog from './UiDialog.vue';
import UiFailedReading from './UiFailedReading.vue';
import UiField from './UiField.vue';
import UiFileField from './UiFileField.vue';
import UiGallery from './UiGallery.vue';
import UiIconButton from './UiIconButton.vue';
import UiKbd from './UiKbd.vue';
import UiMenu from './UiMenu.vue';
import UiMenuLine from './UiMenuLine.vue';
import UiPeople from './UiPeople.vue';
import UiPicker from './UiPicker.vue';
import UiSegmented from './UiSegmented.vue';
import UiSkeleton from './UiSkeleton.vue';
import UiState from './UiState.vue';
import UiTips from './UiTips.vue';
import UiToasts from './UiToasts.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const entries = [
  { key: 'accept', label: '受理', icon: Home, keys: 'a', note: '移至 已受理' },
  { key: 'refuse', label: '不予受理', disabled: true, danger: true, separated: true },
];
const people = [
  { id: '1', name: '王强', label: '王强 正在填写', mark: 'writes' },
  { id: '2', name: 'li Jing', label: 'li Jing 在看', mark: null },
  { id: '3', name: '赵敏', label: '赵敏 在看', mark: null },
] as const;
const choices = [
  { key: 'a', label: '锦绣社区', note: '新华街道' },
  { key: 'b', label: '和平社区' },
];

describe('the shared parts are accessible', () => {
  it.each([
    ['CopyCode', CopyCode, { code: 'WY-20261122-0007' }],
    [
      'DepartmentBadge',
      DepartmentBadge,
      { text: '住建', label: '住建局 · 主办', part: 'lead', mark: 'done' },
    ],
    ['RemainingTime', RemainingTime, { dueAt: '2026-11-22T10:00:00Z', chip: true }],
    ['UiBadge', UiBadge, { tone: 'red' }],
    ['UiButton', UiButton, { kind: 'primary', busy: true }],
    ['UiChip', UiChip, { label: '应急', removeLabel: '去掉条件 应急' }],
    ['UiFailedReading', UiFailedReading, { title: '没有读到', code: 'internal' }],
    ['UiIconButton', UiIconButton, { label: '关闭' }],
    ['UiKbd', UiKbd, { keys: 'c' }],
    ['UiPeople', UiPeople, { people }],
    ['UiMenuLine', UiMenuLine, { entry: entries[0] }],
    ['UiSegmented', UiSegmented, { label: '结果', choices, modelValue: 'a' }],
    ['UiSkeleton', UiSkeleton, {}],
    ['UiState', UiState, { kind: 'error', title: '没有成功', text: '请重试', code: 'internal' }],
    ['UiTips', UiTips, {}],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props, slots: { default: '内容' } });
    expect(await findViolations()).toEqual([]);
  });

  it('a field ties label, hint and fault to its control', async () => {
    wrapper = await mountPagePart(UiField, {
      props: { label: '事由', fault: '不能为空', required: true },
      slots: {
        default: (slot: { id: string; describedBy?: string; invalid?: true }) =>
          h('textarea', {
            id: slot.id,
            'aria-describedby': slot.describedBy,
            'aria-invalid': slot.invalid,
          }),
      },
    });
    expect(await findViolations()).toEqual([]);
    const control = wrapper.get('textarea');
    expect(control.attributes('aria-invalid')).toBe('true');
    expect(wrapper.get(`[id="${control.attributes('aria-describedby')}"]`).text()).toBe('不能为空');
  });

  it('a dialog names itself and begins at its first field', async () => {
    wrapper = await mountPagePart(UiDialog, {
      props: { open: true, title: '退单', description: '说明理由' },
      slots: {
        default: '<label>理由 <input name="reason"></label>',
        footer: '<button>退单</button>',
      },
    });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
    expect(document.activeElement?.getAttribute('name')).toBe('reason');
  });

  it('a menu is accessible while it is open', async () => {
    wrapper = await mountPagePart(UiMenu, {
      props: { entries, heading: '操作', open: true },
      slots: { default: '<button>操作</button>' },
    });
    await flushPromises();
    expect(document.querySelector('[role="menuitem"]')).not.toBeNull();
    expect(await findViolations()).toEqual([]);
  });

  it('a picker is accessible while it is open', async () => {
    wrapper = await mountPagePart(UiPicker, {
      props: { label: '社区', choices, modelValue: ['a'] },
    });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toContain('锦绣社区');
    expect(await findViolations()).toEqual([]);
  });

  it('messages are read aloud', async () => {
    const shown: Toasts = {
      shown: {
        value: [
          { id: 1, text: '已签收', tone: 'success', act: { label: '撤销', run: () => undefined } },
        ],
      },
      show: () => undefined,
      dismiss: () => undefined,
    } as unknown as Toasts;
    wrapper = await mountPagePart(UiToasts, { provide: { [toastsKey as symbol]: shown } });
    expect(wrapper.get('[role="status"]').attributes('aria-live')).toBe('polite');
    expect(await findViolations()).toEqual([]);
  });

  it('UiFileField, with files on their way, arrived and failed', async () => {
    const file = { preview: null, progress: 0.4, fault: null, canRetry: false } as const;
    wrapper = await mountPagePart(UiFileField, {
      props: {
        label: '现场照片',
        name: 'attachmentIds',
        hint: '每个不超过 20 MB',
        accept: 'image/jpeg',
        files: [
          { ...file, key: '1', name: '一.jpg', state: 'sending' },
          { ...file, key: '2', name: '二.pdf', state: 'sent' },
          { ...file, key: '3', name: '三.jpg', state: 'failed', fault: '网络中断', canRetry: true },
        ],
      },
    });
    expect(await findViolations()).toEqual([]);
    await wrapper.find('[aria-label="重新上传 三.jpg"]').trigger('click');
    await wrapper.find('[aria-label="移除 二.pdf"]').trigger('click');
    expect(wrapper.emitted()).toMatchObject({ retry: [['3']], remove: [['2']] });
  });

  it('UiGallery, and UiLightbox over it by the keyboard', async () => {
    const photo = { size: 2_000_000, url: '/o', thumbnailUrl: '/t' };
    wrapper = await mountPagePart(UiGallery, {
      props: {
        label: '现场照片',
        items: [
          { ...photo, id: '1', name: '一.jpg', caption: '王芳' },
          { ...photo, id: '2', name: '二.jpg' },
          { id: '3', name: '纪要.docx', size: 900, url: '/f', thumbnailUrl: null },
        ],
      },
    });
    expect(await findViolations()).toEqual([]);
    expect(wrapper.text()).toContain('1 KB');
    await wrapper.find('[aria-label="查看大图：一.jpg"]').trigger('click');
    const lightbox = () => document.querySelector<HTMLElement>('[role="dialog"]');
    expect(lightbox()?.textContent).toContain('1 / 2');
    expect(await findViolations()).toEqual([]);
    const press = async (key: string) => {
      lightbox()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await flushPromises();
    };
    await press('ArrowRight');
    await press('ArrowRight');
    expect(lightbox()?.querySelector('img')?.alt).toBe('二.jpg');
    await press('ArrowLeft');
    expect(lightbox()?.querySelector('img')?.alt).toBe('一.jpg');
    await press('Escape');
    expect(lightbox()).toBeNull();
  });
});
