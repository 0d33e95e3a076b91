import type { VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { dialog, fill, formReady, submit } from '@/testing/act-page.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { assessment } from '@/testing/issue-page.ts';
import { type Answer, mountPagePart } from '@/testing/mount-page-part.ts';
import CompoundAssessment from './CompoundAssessment.vue';
import ConfirmAssessmentForm from './ConfirmAssessmentForm.vue';
import ObjectToAssessmentForm from './ObjectToAssessmentForm.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function shown(more: object = {}, answers: Record<string, Answer> = {}) {
  wrapper = await mountPagePart(CompoundAssessment, {
    props: { assessment: { ...assessment, ...more } },
    answers,
  });
  return wrapper;
}

/** Answers a mutation with success and keeps what was sent. */
function keeping(operation: string): { sent: object[]; answers: Record<string, Answer> } {
  const sent: object[] = [];
  const name = `housing${operation}`;
  const answer = { __typename: `Housing${operation}Success`, assessment: { id: 'assessment-1' } };
  return {
    sent,
    answers: {
      [operation]: ({ input }) => {
        sent.push(input as object);
        return { [name]: answer };
      },
    },
  };
}

it('says score, grade, line and term, and offers nothing to who may do nothing', async () => {
  const page = await shown();
  for (const part of ['68.5 分', 'B 级', '低于保级线 70 分', '安和评估中心', '前可提出异议']) {
    expect(page.text()).toContain(part);
  }
  expect(page.findAll('button')).toHaveLength(0);
  expect(await findViolations()).toEqual([]);
});

it('says what was objected to, what was answered and what the score was before', async () => {
  const page = await shown({
    state: 'CONFIRMED',
    score: 86,
    grade: 'A',
    belowKeepGrade: false,
    objection: '扣分有误',
    answer: '经复核改分',
  });
  for (const part of [
    '86 分',
    'A 级',
    '已确认',
    '通知得分 68.5 分',
    '异议：扣分有误',
    '答复：经复核改分',
  ]) {
    expect(page.text()).toContain(part);
  }
  expect(page.text()).not.toContain('保级线');
});

it('takes an objection with its grounds', async () => {
  const { sent, answers } = keeping('ObjectToAssessment');
  const page = await shown({ viewerMayObject: true }, answers);
  await page.get('button').trigger('click');
  const form = await formReady();
  await submit();
  expect(form.textContent).toContain('请写明异议内容和理由');
  await fill('objection', ' 绿化项扣分与现场不符 ');
  expect(await findViolations()).toEqual([]);
  await submit();
  await eventually(() => expect(page.emitted('changed')).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    assessmentId: 'assessment-1',
    objection: '绿化项扣分与现场不符',
  });
});

it('confirms without a word where nobody objected', async () => {
  const { sent, answers } = keeping('ConfirmAssessment');
  const page = await shown({ viewerMayConfirm: true }, answers);
  await page.get('button').trigger('click');
  await formReady();
  expect(dialog().textContent).toContain('无人提出异议');
  expect(dialog().querySelector('[name="answer"]')).toBeNull();
  await submit();
  await eventually(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ assessmentId: 'assessment-1', answer: null, score: null });
});

it('answers an objection, and changes the score where that is right', async () => {
  const { sent, answers } = keeping('ConfirmAssessment');
  const objected = { state: 'OBJECTION', objection: '扣分有误', viewerMayConfirm: true };
  const page = await shown(objected, answers);
  await page.get('button').trigger('click');
  const form = await formReady();
  expect(form.textContent).toContain('异议：扣分有误');
  await fill('score', '八十');
  await submit();
  expect(form.textContent).toContain('请答复异议');
  expect(form.textContent).toContain('最多两位小数');
  expect(sent).toEqual([]);
  await fill('answer', '经复核改分');
  await fill('score', '86.5');
  expect(await findViolations()).toEqual([]);
  await submit();
  await eventually(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ answer: '经复核改分', score: 86.5 });
});

it('is accessible in each of its forms', async () => {
  for (const form of [ObjectToAssessmentForm, ConfirmAssessmentForm]) {
    const props = { assessment: { ...assessment, state: 'OBJECTION', objection: '扣分有误' } };
    wrapper = await mountPagePart(form, { props, locale: 'en' });
    expect(await findViolations()).toEqual([]);
    wrapper.unmount();
  }
});
