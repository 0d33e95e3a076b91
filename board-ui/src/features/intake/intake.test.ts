import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { departments } from '@/testing/live-issue.ts';
import { type Answer, mountPagePart } from '@/testing/mount-page-part.ts';
import ReportForm from './ReportForm.vue';

// A loaded machine is slow, not wrong.
const patience = { timeout: 10_000 };

let wrapper: VueWrapper | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => wrapper?.unmount());

const category = (code: string, group: string) => ({
  code,
  group,
  legalSource: '《消防法》第二十八条',
  why: '住建督促物业履责。',
  onCommunityDutyList: true,
  lead: departments.housing,
  assists: [departments.police],
});
const catalogue = {
  categories: [category('FIRE_LANE_BLOCKED', 'SAFETY'), category('NOISE', 'PUBLIC_ORDER')],
};
const similar = {
  __typename: 'PossibleDuplicate',
  code: 'possible_duplicate',
  message: '可能重复',
  duplicates: [
    {
      id: 'issue-9',
      code: 'WY-20261110-0009',
      title: '消防通道停满车辆',
      state: 'IN_HANDLING',
      place: '4 号楼',
      createdAt: '2026-11-10T01:00:00.000Z',
    },
  ],
};
const recorded = {
  reportIssue: { __typename: 'ReportIssueSuccess', issue: { id: 'issue-1', code: 'WY-1' } },
};

async function openForm(answers: Record<string, Answer> = {}, props: object = {}) {
  wrapper = await mountPagePart(ReportForm, {
    props: { ...props },
    answers: {
      IntakeCategories: catalogue,
      CompoundSearch: {
        compounds: {
          nodes: [{ id: 'compound-1', code: 'XQ-100', name: '阳光花园', address: '建设路 1 号' }],
        },
      },
      ...answers,
    },
  });
  return wrapper;
}

async function fillIn(form: VueWrapper): Promise<void> {
  await form.get('input[name="place"]').setValue('3 号楼北侧');
  await form.get('input[value="FIRE_LANE_BLOCKED"]').setValue(true);
  await form.get('input[name="title"]').setValue('消防通道被占');
  await form.get('textarea[name="description"]').setValue('长期占用');
}

async function send(form: VueWrapper): Promise<void> {
  await form.get('form').trigger('submit');
  await flushPromises();
}

describe('a scanned code', () => {
  const scanned = { id: 'compound-9', code: 'XQ-109', name: '月光花园', address: '建设路 9 号' };

  it('chooses its compound', async () => {
    const form = await openForm(
      { ScannedCompound: { compound: scanned } },
      { compoundId: 'compound-9' },
    );
    await vi.waitFor(() => expect(form.text()).toContain('月光花园'), patience);
    expect(await findViolations()).toEqual([]);
  });

  it('of a compound that is not to be seen leaves the choice to the officer', async () => {
    const form = await openForm({ ScannedCompound: { compound: null } }, { compoundId: 'none' });
    await vi.waitFor(() => expect(form.text()).toContain('二维码中的小区没有找到'), patience);
    expect(form.find('[name="compoundId"]').exists()).toBe(true);
    expect(await findViolations()).toEqual([]);
  });
});

describe('a report', () => {
  it('is accessible, empty and with faults', async () => {
    const form = await openForm();
    expect(await findViolations()).toEqual([]);
    await send(form);
    expect(form.text()).toContain('请选择类别');
    expect(form.text()).toContain('请填写标题');
    expect(await findViolations()).toEqual([]);
  });

  it('finds its compound while one types', async () => {
    const form = await openForm();
    await form.get('input[name="compoundId"]').setValue('阳光');
    await vi.waitFor(() => expect(document.body.textContent).toContain('建设路 1 号'), patience);
    expect(await findViolations()).toEqual([]);
  });

  it('tells whose duty the category is', async () => {
    const form = await openForm();
    await form.get('input[value="FIRE_LANE_BLOCKED"]').setValue(true);
    expect(form.text()).toContain('《消防法》第二十八条');
    expect(await findViolations()).toEqual([]);
  });

  it('carries its reporter, recorded first and only once', async () => {
    const inputs: Record<string, unknown>[] = [];
    let registered = 0;
    const form = await openForm({
      RegisterReporter: () => {
        registered += 1;
        const reporter = { id: 'reporter-1' };
        return { registerReporter: { __typename: 'RegisterReporterSuccess', reporter } };
      },
      ReportIssue: ({ input }) => {
        inputs.push(input as Record<string, unknown>);
        return inputs.length === 1 ? { reportIssue: similar } : recorded;
      },
    });
    await fillIn(form);
    await form.get('input[name="reporter.name"]').setValue('赵敏');
    await send(form);
    await form.get('button.primary').trigger('click');
    await flushPromises();
    expect(registered).toBe(1);
    expect(inputs.map((input) => input['reporterId'])).toEqual(['reporter-1', 'reporter-1']);
    expect(inputs[0]?.['operationId']).not.toBe(inputs[1]?.['operationId']);
  });

  it('keeps its draft until it is sent, without who reported it', async () => {
    const form = await openForm({ ReportIssue: recorded });
    await fillIn(form);
    await form.get('input[name="reporter.name"]').setValue('赵敏');
    expect(JSON.stringify(localStorage)).not.toContain('赵敏');
    form.unmount();
    const again = await openForm({ ReportIssue: recorded });
    expect((again.get('input[name="title"]').element as HTMLInputElement).value).toBe(
      '消防通道被占',
    );
    expect(again.text()).toContain('已恢复上次未发送的内容');
    await send(again);
    expect(again.emitted('reported')?.[0]).toEqual([
      { id: 'issue-1', code: 'WY-1', merged: false },
    ]);
    expect(localStorage.getItem('lianxi.report.user-1')).toBeNull();
  });

  it('says at the field what the server finds wrong', async () => {
    const refusal = { __typename: 'InvalidInput', code: 'invalid_input', message: '标题过长。' };
    const form = await openForm({ ReportIssue: { reportIssue: { ...refusal, path: 'title' } } });
    await fillIn(form);
    await send(form);
    expect(form.get('input[name="title"]').attributes('aria-invalid')).toBe('true');
    expect(form.text()).toContain('标题过长。');
  });
});

describe('a possible duplicate', () => {
  it('is shown before the report counts, and is accessible', async () => {
    const form = await openForm({ ReportIssue: { reportIssue: similar } });
    await fillIn(form);
    await send(form);
    expect(form.text()).toContain('消防通道停满车辆');
    expect(form.emitted('reported')).toBeUndefined();
    expect(await findViolations()).toEqual([]);
  });

  it('is reported all the same when the officer says so', async () => {
    const confirmed: unknown[] = [];
    const form = await openForm({
      ReportIssue: ({ input }) => {
        const { confirmedNotDuplicate } = input as { confirmedNotDuplicate: boolean };
        confirmed.push(confirmedNotDuplicate);
        return confirmedNotDuplicate ? recorded : { reportIssue: similar };
      },
    });
    await fillIn(form);
    await send(form);
    await form.get('button.primary').trigger('click');
    await flushPromises();
    expect(confirmed).toEqual([false, true]);
    expect(form.emitted('reported')).toHaveLength(1);
  });

  it('takes the report in, so that its reporter is answered', async () => {
    const merges: unknown[] = [];
    const form = await openForm({
      ReportIssue: ({ input }) =>
        (input as { confirmedNotDuplicate: boolean }).confirmedNotDuplicate
          ? recorded
          : { reportIssue: similar },
      MergeReported: ({ input }) => {
        merges.push(input);
        const into = { id: 'issue-9', code: 'WY-20261110-0009' };
        return { mergeIssue: { __typename: 'MergeIssueSuccess', into } };
      },
    });
    await fillIn(form);
    await send(form);
    await form.get('li button').trigger('click');
    await flushPromises();
    expect(merges[0]).toMatchObject({ issueId: 'issue-1', intoIssueId: 'issue-9' });
    expect(form.emitted('reported')?.[0]).toEqual([
      { id: 'issue-9', code: 'WY-20261110-0009', merged: true },
    ]);
  });
});
