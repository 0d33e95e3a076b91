import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { actAnswers, actSubject } from '@/testing/act-issue.ts';
import { dialog, fill, formReady, mountActPage, submit, until } from '@/testing/act-page.ts';
import { departments } from '@/testing/live-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function openWhistle(inputs: unknown[] = []) {
  const kinds: unknown[] = [];
  const page = await mountActPage({
    answers: {
      WhistleProposal: ({ kind }) => {
        kinds.push(kind);
        return actAnswers.WhistleProposal;
      },
      Whistle: ({ input }) => {
        inputs.push(input);
        const issue = { id: 'issue-1', code: 'WY-1', state: 'SUMMONED', version: 4 };
        return { whistle: { __typename: 'WhistleSuccess', issue } };
      },
    },
  });
  wrapper = page.wrapper;
  const result = page.acts.start('WHISTLE', actSubject);
  await formReady();
  await until(() => dialog().textContent.includes('召集部门'));
  return { result, kinds };
}

/** Chooses the part of a department. */
async function setRole(name: string, role: 'LEAD' | 'ASSIST'): Promise<void> {
  const row = [...dialog().querySelectorAll('li')].find((one) => one.textContent.includes(name));
  row?.querySelector<HTMLInputElement>(`input[value="${role}"]`)?.click();
  await flushPromises();
}

it('proposes lead and assists with their legal source and the clocks', async () => {
  await openWhistle();
  const text = dialog().textContent;
  expect(text).toContain('住房和城乡建设局');
  expect(text).toContain('职责清单建议主办');
  expect(text).toContain('《消防法》第二十八条');
  expect(text).toContain('签收');
});

it('is sent with exactly one lead', async () => {
  const inputs: unknown[] = [];
  const { result } = await openWhistle(inputs);
  await setRole('公安分局', 'LEAD');
  expect(dialog().textContent).toContain('住房和城乡建设局已改为协办');
  await fill('reason', '多次劝导无效');
  await submit();
  expect(await result).toBe(true);
  expect(inputs[0]).toMatchObject({
    kind: 'DEMAND',
    reason: '多次劝导无效',
    targets: [
      { departmentId: departments.police.id, role: 'LEAD' },
      { departmentId: departments.housing.id, role: 'ASSIST' },
    ],
  });
});

it('is not sent without a lead, and says so', async () => {
  const inputs: unknown[] = [];
  await openWhistle(inputs);
  await setRole('住房和城乡建设局', 'ASSIST');
  await fill('reason', '多次劝导无效');
  expect(dialog().textContent).toContain('须且只能拟定一个主办部门');
  expect(dialog().querySelector<HTMLButtonElement>('[type="submit"]')?.disabled).toBe(true);
  await submit();
  expect(inputs).toEqual([]);
});

it('asks for the clocks of the kind chosen', async () => {
  const { kinds } = await openWhistle();
  dialog().querySelector<HTMLInputElement>('input[value="EMERGENCY"]')?.click();
  await until(() => kinds.length === 2);
  expect(kinds).toEqual(['DEMAND', 'EMERGENCY']);
});

it('calls a department that was added by hand', async () => {
  const inputs: unknown[] = [];
  const { result } = await openWhistle(inputs);
  await fill('add', departments.urban.id);
  await until(() => dialog().textContent.includes('手动添加'));
  await fill('reason', '多次劝导无效');
  await submit();
  expect(await result).toBe(true);
  expect((inputs[0] as { targets: unknown[] }).targets).toHaveLength(3);
});
