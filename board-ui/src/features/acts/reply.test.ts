import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { actIssue, actSubject } from '@/testing/act-issue.ts';
import { fill, formReady, mountActPage, submit } from '@/testing/act-page.ts';
import { departments } from '@/testing/live-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const acted = { id: 'issue-1', code: 'WY-20261122-0001', state: 'IN_HANDLING', version: 4 };

describe('the reply to a notice', () => {
  it.each([
    ['EFFECT', null],
    ['CAUSE', { measure: '协调停电', completeBy: '2026-11-28', responsiblePerson: '王强' }],
  ] as const)('asks a reply to a notice for what the question %s needs', async (question, plan) => {
    const inputs: unknown[] = [];
    const answer = ({ input }: Record<string, unknown>) => {
      inputs.push(input);
      const success = { __typename: 'ReplySupervisionSuccess', issue: acted };
      return { data: { replySupervision: success } };
    };
    const notice = {
      id: 'notice-1',
      number: '联督〔2026〕12号',
      level: 1,
      levelName: '联席办督办',
      cause: 'HANDLING_OVERDUE',
      state: 'ISSUED',
      text: null,
      replyDueAt: '2026-11-25T01:00:00.000Z',
      department: departments.housing,
      replies: [],
    } as const;
    const issue = actIssue({ supervisions: [{ ...notice, question, replies: [] }] });
    const page = await mountActPage({
      answers: { ReplySupervision: answer, ActIssue: { issue } },
    });
    wrapper = page.wrapper;
    const result = page.acts.start('REPLY_SUPERVISION', actSubject);
    await formReady();
    await fill('answer', '情况如下');
    for (const [name, text] of Object.entries(plan ?? {})) {
      // Without measure, day and person nothing is sent.
      await submit();
      expect(inputs).toEqual([]);
      await fill(name, text);
    }
    await submit();
    expect(await result).toBe(true);
    expect(inputs[0]).toMatchObject({
      supervisionId: 'notice-1',
      answer: '情况如下',
      measure: null,
      ...plan,
    });
  });
});
