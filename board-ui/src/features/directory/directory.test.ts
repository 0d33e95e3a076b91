import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { encode } from 'uqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '@/graphql/session.ts';
import UiQrCode from '@/shared/ui/UiQrCode.vue';
import { dialog, fill, formReady, submit } from '@/testing/act-page.ts';
import { directoryAnswer, noticeCompound } from '@/testing/directory.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { type Answer, housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import DirectoryRow from './DirectoryRow.vue';
import DirectoryView from './DirectoryView.vue';
import EnforcementNotice from './EnforcementNotice.vue';
import NoticeTable from './NoticeTable.vue';
import PhoneLink from './PhoneLink.vue';
import RecordLiaisonsForm from './RecordLiaisonsForm.vue';

const secretary: Viewer = { ...housingViewer, role: 'OFFICE_SECRETARY', department: null };
let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function directory(viewer: Viewer, answers: Record<string, Answer> = {}) {
  wrapper = await mountPagePart(DirectoryView, {
    viewer,
    answers: { Directory: directoryAnswer, ...answers },
  });
  await eventually(() => expect(wrapper?.text()).toContain('住房和城乡建设局'));
  return wrapper;
}

const edits = (page: VueWrapper) =>
  page.findAll('button').filter((button) => button.text() === '修改联络信息');

describe('the directory of liaisons', () => {
  it('says whom to reach and what is whose duty by which law', async () => {
    const page = await directory(housingViewer);
    const [housing, police] = page.findAll('article');
    for (const part of ['A 角李立', 'B 角王安', '值班电话0000-8000001', '监督电话0000-9000001']) {
      expect(housing?.text()).toContain(part);
    }
    expect(housing?.text()).toContain('《物业管理条例》第三十五条');
    expect(police?.text()).toContain('职责清单中没有由本部门主办的事项');
    expect(police?.text()).toContain('协办：维修资金');
    expect(await findViolations()).toEqual([]);
  });

  it('dials a telephone without its extension', async () => {
    wrapper = await mountPagePart(PhoneLink, { props: { phone: '0000-8000011转6' } });
    expect(wrapper.get('a').attributes('href')).toBe('tel:00008000011');
    expect(await findViolations()).toEqual([]);
  });

  it('finds a department by the matter that it leads', async () => {
    const page = await directory(housingViewer);
    await page.get('[name="find"]').setValue('维修资金');
    expect(page.findAll('article')).toHaveLength(1);
    await page.get('[name="find"]').setValue('没有的');
    expect(page.text()).toContain('没有匹配的部门');
  });

  it('is edited by the office for all, by a liaison for their own, and by nobody else', async () => {
    expect(edits(await directory(secretary))).toHaveLength(2);
    wrapper?.unmount();
    expect(edits(await directory(housingViewer))).toHaveLength(1);
    wrapper?.unmount();
    const street: Viewer = { ...housingViewer, role: 'STREET_OFFICER' };
    expect(edits(await directory(street))).toHaveLength(0);
  });

  it('records liaisons and telephones, and says at the field what is wrong', async () => {
    const sent: Record<string, unknown>[] = [];
    const refusal = { __typename: 'InvalidInput', code: 'invalid_input', message: '格式不对。' };
    const page = await directory(secretary, {
      RecordLiaisons: ({ input }) => {
        sent.push(input as Record<string, unknown>);
        return sent.length === 1
          ? { recordLiaisons: { ...refusal, path: 'dutyPhone' } }
          : {
              recordLiaisons: {
                __typename: 'RecordLiaisonsSuccess',
                department: { id: 'police', version: 2 },
              },
            };
      },
    });
    await edits(page)[1]?.trigger('click');
    const form = await formReady();
    await submit();
    expect(form.textContent).toContain('请填写姓名');
    expect(sent).toEqual([]);
    await fill('liaisons.0.name', ' 周警 ');
    await fill('liaisons.0.phone', '0000-8000021');
    [...form.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('添加 B 角'))
      ?.click();
    await flushPromises();
    await fill('liaisons.1.name', '郑安');
    await fill('dutyPhone', '总机');
    expect(await findViolations()).toEqual([]);
    await submit();
    await eventually(() => expect(dialog().textContent).toContain('格式不对。'));
    await fill('dutyPhone', '0000-8000002');
    await submit();
    await eventually(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({
      departmentId: 'police',
      dutyPhone: '0000-8000002',
      supervisionPhone: null,
      liaisons: [
        { name: '周警', deputy: false, phone: '0000-8000021' },
        { name: '郑安', deputy: true, phone: null },
      ],
      expectedVersion: 1,
    });
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  });

  it('offers another try while it cannot be read', async () => {
    wrapper = await mountPagePart(DirectoryView, {
      answers: { Directory: { errors: [{ message: 'x', extensions: { code: 'internal' } }] } },
    });
    await eventually(() => expect(wrapper?.text()).toContain('联络员名录没有载入'));
    expect(await findViolations()).toEqual([]);
  });

  it('is accessible in each of its parts', async () => {
    const [department] = directoryAnswer.departments;
    const { departments, categories: catalogue } = directoryAnswer;
    const duties = { leads: catalogue, assists: [] };
    const parts = [
      [DirectoryRow, { department, duties, mayRecord: true }],
      [RecordLiaisonsForm, { department }],
      [NoticeTable, { departments, catalogue }],
    ] as const;
    for (const [part, props] of parts) {
      wrapper = await mountPagePart(part, { props, locale: 'en' });
      expect(await findViolations()).toEqual([]);
      wrapper.unmount();
    }
  });
});

describe('the notice of a compound', () => {
  const notice = (answers: Record<string, Answer>) =>
    mountPagePart(EnforcementNotice, { props: { compoundId: 'compound-1' }, answers });

  it('names the compound, and of each department that leads its matters and telephones', async () => {
    wrapper = await notice({ Directory: directoryAnswer, NoticeCompound: noticeCompound });
    await eventually(() => expect(wrapper?.text()).toContain('阳光花园'));
    for (const part of ['执法进小区公示', '东街街道 阳光社区', '建设路 1 号', '工作人员扫码登记']) {
      expect(wrapper.text()).toContain(part);
    }
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows).toHaveLength(1);
    for (const part of ['李立', '0000-8000011转6', '0000-8000001', '0000-9000001', '维修资金']) {
      expect(rows[0]).toContain(part);
    }
    expect(await findViolations()).toEqual([]);
  });

  it('leads the scanner to the form of a report with the compound chosen', async () => {
    wrapper = await notice({ Directory: directoryAnswer, NoticeCompound: noticeCompound });
    await eventually(() => expect(wrapper?.findComponent(UiQrCode).exists()).toBe(true));
    const { text } = wrapper.getComponent(UiQrCode).props();
    expect(text).toBe(new URL('/report?compound=compound-1', location.origin).href);
    expect(wrapper.text()).toContain(text);
  });

  it('is printed by its button', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    wrapper = await notice({ Directory: directoryAnswer, NoticeCompound: noticeCompound });
    await eventually(() => expect(wrapper?.find('article').exists()).toBe(true));
    await wrapper.get('button').trigger('click');
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('says that the compound is not to be seen, and that it could not be read', async () => {
    wrapper = await notice({ Directory: directoryAnswer, NoticeCompound: { compound: null } });
    await eventually(() => expect(wrapper?.text()).toContain('无权查看'));
    wrapper.unmount();
    const down = { errors: [{ message: 'x', extensions: { code: 'unreachable' } }] };
    wrapper = await notice({ Directory: directoryAnswer, NoticeCompound: down });
    await eventually(() => expect(wrapper?.text()).toContain('公示没有载入'));
    expect(await findViolations()).toEqual([]);
  });
});

describe('UiQrCode', () => {
  it('draws every dark module of the code, with a quiet margin', async () => {
    const text = 'https://lianxi.example/issues/new?compound=1';
    wrapper = await mountPagePart(UiQrCode, { props: { text, label: '扫码' } });
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const drawn = [...(wrapper.get('path').attributes('d') ?? '').matchAll(/M(\d+) (\d+)h/g)];
    const modules = new Set(drawn.map(([, x, y]) => `${x} ${y}`));
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
    expect(modules).toEqual(new Set(dark));
    expect(wrapper.get('svg').attributes('viewBox')).toBe(`0 0 ${size} ${size}`);
    expect([...data.slice(0, 4), ...data.slice(-4)].flat()).not.toContain(true);
    expect(await findViolations()).toEqual([]);
  });
});
