import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { actClaim, actIssue, actSubject } from '@/testing/act-issue.ts';
import { dialog, fill, formReady, mountActPage, submit } from '@/testing/act-page.ts';
import { departments } from '@/testing/live-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const claim = actClaim({
  role: 'LEAD',
  state: 'WITHDRAW_REQUESTED',
  withdrawalReason: '不属本部门职责',
  successors: [departments.police],
  taskCount: 2,
  doneTaskCount: 1,
});

async function choose(outcome: string): Promise<void> {
  dialog().querySelector<HTMLInputElement>(`input[type="radio"][value="${outcome}"]`)?.click();
  await flushPromises();
}

async function opened(claims: Parameters<typeof actIssue>[0] = {}) {
  const issue = actIssue({ state: 'IN_HANDLING', claims: [claim], ...claims });
  const inputs: object[] = [];
  const { id, code, state, version } = issue;
  const page = await mountActPage({
    answers: {
      ActIssue: { issue },
      DecideWithdrawal: ({ input }) => {
        inputs.push(input as object);
        const acted = { id, code, state, version };
        return { decideWithdrawal: { __typename: 'DecideWithdrawalSuccess', issue: acted } };
      },
    },
  });
  wrapper = page.wrapper;
  const result = page.acts.start('DECIDE_WITHDRAWAL', actSubject);
  await formReady();
  return { result, inputs };
}

it('a lead is released only with the department that takes over', async () => {
  const { result, inputs } = await opened();
  expect(dialog().textContent).toContain('不属本部门职责');
  await choose('granted');
  await submit();
  expect(inputs).toEqual([]);
  expect(dialog().textContent).toContain('请选择部门');
  await fill('newLeadDepartmentId', departments.police.id);
  await submit();
  expect(await result).toBe(true);
  expect(inputs).toMatchObject([
    {
      departmentId: departments.housing.id,
      granted: true,
      newLeadDepartmentId: departments.police.id,
    },
  ]);
});

it('a denial is not sent without its reason, and names nobody to take over', async () => {
  const { result, inputs } = await opened();
  await choose('denied');
  await submit();
  expect(dialog().textContent).toContain('不同意须写明理由');
  await fill('note', '属法定职责');
  await submit();
  expect(await result).toBe(true);
  expect(inputs).toMatchObject([{ granted: false, newLeadDepartmentId: null, note: '属法定职责' }]);
});

it('a lead whom nobody can follow is not released, and the form says what to do', async () => {
  const { inputs } = await opened({ claims: [{ ...claim, successors: [] }] });
  await choose('granted');
  expect(dialog().textContent).toContain('请先加派部门');
  await submit();
  expect(inputs).toEqual([]);
});

it('of several departments that ask, the office decides one at a time', async () => {
  const assisting = actClaim({ state: 'WITHDRAW_REQUESTED', department: departments.police });
  const { result, inputs } = await opened({ claims: [claim, assisting] });
  await fill('departmentId', departments.police.id);
  await choose('granted');
  await submit();
  expect(await result).toBe(true);
  expect(inputs).toMatchObject([
    { departmentId: departments.police.id, granted: true, newLeadDepartmentId: null },
  ]);
});
