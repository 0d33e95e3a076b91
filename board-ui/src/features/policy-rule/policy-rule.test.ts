import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Viewer } from '@/graphql/session.ts';
import { dialog, fill, submit } from '@/testing/act-page.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import AmendRuleForm from './AmendRuleForm.vue';
import type { RuleVersion, RuleWithVersions } from './policy-rule.queries.ts';
import { draftOf, valueOf } from './rule-draft.ts';
import RuleGroup from './RuleGroup.vue';
import RulesView from './RulesView.vue';
import RuleValueFields from './RuleValueFields.vue';
import RuleVersions from './RuleVersions.vue';
import RuleView from './RuleView.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const secretary: Viewer = { ...housingViewer, role: 'OFFICE_SECRETARY', department: null };

const first: RuleVersion = {
  version: 1,
  value: 5,
  unit: 'WORK_D',
  text: null,
  parts: [],
  legalSource: '《12345热线管理办法》',
  article: '第十二条',
  validFrom: '2025-01-01',
  state: 'PAST',
  decidesFrom: '2024-12-31T16:00:00.000Z',
  decidesUntil: '2026-06-30T16:00:00.000Z',
  amendedAt: null,
  amendedBy: null,
  reason: null,
  decidedClocks: 12,
};
const second: RuleVersion = {
  ...first,
  version: 2,
  value: 7,
  validFrom: '2026-07-01',
  state: 'IN_FORCE',
  decidesFrom: '2026-06-30T16:00:00.000Z',
  decidesUntil: null,
  amendedAt: '2026-06-20T02:00:00.000Z',
  amendedBy: '冯洁',
  reason: '区委专题会议纪要',
  decidedClocks: 0,
};
const rule: RuleWithVersions = {
  key: 'settle.ORDINARY',
  group: 'HANDLING',
  name: '一般诉求办结时限',
  kind: 'DURATION',
  measure: null,
  options: [],
  dueIfStartedNow: { dueAt: '2027-01-05T09:00:00.000Z', unpublishedYear: 2027 },
  versions: [second, first],
};
const weights: RuleWithVersions = {
  ...rule,
  key: 'assessment.WEIGHTS',
  name: '考核权重',
  kind: 'WEIGHTS',
  options: [
    { code: 'RESPONSE', name: '响应率' },
    { code: 'SETTLED', name: '解决率' },
  ],
  dueIfStartedNow: null,
  versions: [
    {
      ...first,
      value: null,
      unit: null,
      parts: [
        { part: 'RESPONSE', weight: 40 },
        { part: 'SETTLED', weight: 60 },
      ],
    },
  ],
};
const choice: RuleWithVersions = {
  ...rule,
  kind: 'CHOICE',
  options: [{ code: 'A', name: '按季度' }],
  versions: [{ ...first, value: null, unit: null, text: 'A' }],
};
const listed = { ...rule, inForce: second };

describe('the rules', () => {
  it('stand by what they govern, with value, source and first day', async () => {
    const credit = { ...listed, key: 'credit.X', group: 'CREDIT', name: '信用扣分' };
    wrapper = await mountPagePart(RulesView, {
      answers: { PolicyRules: { policyRules: [listed, credit] } },
    });
    await eventually(() => expect(wrapper?.findAll('h2')).toHaveLength(2));
    expect(wrapper.findAll('h2').map((heading) => heading.text())).toEqual(['办理', '企业信用']);
    const line = wrapper.get('li a');
    expect(line.text()).toContain('7 工作日');
    expect(line.text()).toContain('《12345热线管理办法》 第十二条');
    expect(line.attributes('href')).toBe('/settings/rule?key=settle.ORDINARY');
    expect(await findViolations()).toEqual([]);
    await wrapper.get('input').setValue('信用');
    expect(wrapper.findAll('h2').map((heading) => heading.text())).toEqual(['企业信用']);
    await wrapper.get('input').setValue('不存在');
    expect(wrapper.text()).toContain('没有符合的规则');
  });

  it('say when the viewer may not read them', async () => {
    const errors = [{ message: '无权', extensions: { code: 'forbidden' } }];
    wrapper = await mountPagePart(RulesView, { answers: { PolicyRules: { errors } } });
    await eventually(() => expect(wrapper?.text()).toContain('无权查看'));
  });
});

describe('a rule', () => {
  const answers = { PolicyRule: { policyRule: rule } };
  const props = { ruleKey: rule.key, version: 1 };

  it('shows all versions and marks the one that the viewer came for', async () => {
    wrapper = await mountPagePart(RuleView, { props, answers });
    await eventually(() => expect(wrapper?.findAll('ol > li')).toHaveLength(2));
    expect(wrapper.get('[aria-current="true"]').text()).toContain('第 1 版');
    const text = wrapper.text();
    expect(text).toContain('冯洁 修订于');
    expect(text).toContain('区委专题会议纪要');
    expect(text).toContain('已有 12 个时限按此版本计算');
    expect(text).toContain('2027 年的放假安排');
    expect(text).not.toContain('修订规则');
    expect(await findViolations()).toEqual([]);
  });

  it('is amended by the office as a new version', async () => {
    const sent: Record<string, unknown>[] = [];
    wrapper = await mountPagePart(RuleView, {
      props,
      viewer: secretary,
      answers: {
        ...answers,
        AmendPolicyRule: ({ input }) => {
          sent.push(input as Record<string, unknown>);
          return {
            amendPolicyRule: { __typename: 'AmendPolicyRuleSuccess', rule: { key: rule.key } },
          };
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('修订规则'));
    await wrapper.get('header button').trigger('click');
    await eventually(() => expect(document.querySelector('[role="dialog"] form')).not.toBeNull());
    await fill('value', '6');
    await fill('unit', 'CALENDAR_D');
    await fill('validFrom', '2027-01-01');
    await fill('reason', '提速要求');
    expect(await findViolations()).toEqual([]);
    await submit();
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
    expect(sent).toMatchObject([
      {
        key: 'settle.ORDINARY',
        value: 6,
        unit: 'CALENDAR_D',
        validFrom: '2027-01-01',
        reason: '提速要求',
        expectedVersion: 2,
      },
    ]);
  });

  it('shows a refusal at its field', async () => {
    wrapper = await mountPagePart(RuleView, {
      props,
      viewer: secretary,
      answers: {
        ...answers,
        AmendPolicyRule: {
          amendPolicyRule: {
            __typename: 'InvalidInput',
            code: 'invalid_input',
            message: '须大于 0',
            path: 'value',
          },
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('修订规则'));
    await wrapper.get('header button').trigger('click');
    await eventually(() => expect(document.querySelector('[role="dialog"] form')).not.toBeNull());
    await fill('value', '0');
    await submit();
    await eventually(() => expect(dialog().querySelector('[role="alert"]')).not.toBeNull());
    const field = dialog().querySelector('[name="value"]');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(dialog().querySelectorAll('[role="alert"]')).toHaveLength(1);
  });
});

describe('the draft of an amendment', () => {
  it('writes a share in percent and sends it as a share', () => {
    const share = { ...rule, kind: 'SHARE' as const };
    const draft = draftOf(share, { ...first, value: 0.285, unit: null });
    expect(draft.number).toBe('28.5');
    expect(valueOf('SHARE', draft)).toEqual({ value: 0.285 });
  });

  it('sends every part, and what is no number as none', () => {
    const draft = draftOf(weights, weights.versions[0] as RuleVersion);
    expect(valueOf('WEIGHTS', draft)).toEqual({ parts: weights.versions[0]?.parts });
    expect(valueOf('NUMBER', { ...draft, number: 'x' })).toEqual({ value: null });
  });
});

describe('the parts of a rule are accessible', () => {
  it.each([
    ['AmendRuleForm', AmendRuleForm, { rule: weights }],
    ['RuleGroup', RuleGroup, { rules: [listed] }],
    ['RuleVersions', RuleVersions, { rule: weights }],
    [
      'RuleValueFields',
      RuleValueFields,
      { rule: choice, faults: { text: '请选择一项' }, modelValue: draftOf(choice, first) },
    ],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });
});
