import type { VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { actClaim, actIssue, actSubject } from '@/testing/act-issue.ts';
import { dialog, fill, formReady, mountActPage, submit } from '@/testing/act-page.ts';
import { departments } from '@/testing/live-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

it('a plan asks of every department that takes part what, who and by when', async () => {
  const issue = actIssue({
    claims: [
      actClaim({ role: 'LEAD', scopeOfWork: '约谈物业' }),
      actClaim({ department: departments.police }),
      actClaim({ state: 'RELEASED', department: departments.fire }),
    ],
  });
  const inputs: object[] = [];
  const { id, code, state, version } = issue;
  const page = await mountActPage({
    answers: {
      ActIssue: { issue },
      PlanHandling: ({ input }) => {
        inputs.push(input as object);
        return {
          planHandling: {
            __typename: 'PlanHandlingSuccess',
            issue: { id, code, state, version },
          },
        };
      },
    },
  });
  wrapper = page.wrapper;
  const result = page.acts.start('PLAN', actSubject);
  await formReady();
  expect(dialog().querySelectorAll('fieldset')).toHaveLength(2);
  await submit();
  for (const part of ['请写明工作内容', '请填写责任人', '请填写完成时限'])
    expect(dialog().textContent).toContain(part);
  expect(inputs).toEqual([]);
  await fill('shares.1.scopeOfWork', '劝离车辆');
  for (const index of [0, 1]) {
    await fill(`shares.${index}.responsiblePerson`, '李立');
    await fill(`shares.${index}.dueAt`, '2126-12-01T17:30');
  }
  await submit();
  expect(await result).toBe(true);
  const dueAt = '2126-12-01T09:30:00.000Z';
  expect(inputs[0]).toMatchObject({
    shares: [
      {
        departmentId: departments.housing.id,
        scopeOfWork: '约谈物业',
        responsiblePerson: '李立',
        dueAt,
      },
      {
        departmentId: departments.police.id,
        scopeOfWork: '劝离车辆',
        responsiblePerson: '李立',
        dueAt,
      },
    ],
  });
});
