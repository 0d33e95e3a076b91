import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { shallowRef } from 'vue';
import { findViolations } from '@/testing/find-violations.ts';
import { departmentAnswers } from '@/testing/issue-page.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import CommunityPanel from './CommunityPanel.vue';
import CompoundPanels from './CompoundPanels.vue';
import HousingPanel from './HousingPanel.vue';
import KnowledgePanel from './KnowledgePanel.vue';
import SecurityPanel from './SecurityPanel.vue';
import UrbanPanel from './UrbanPanel.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const { IssueHousing, IssueCommunities, IssuePublicSecurity, IssueUrbanManagement } =
  departmentAnswers;
const panels = [
  ['HousingPanel', HousingPanel, IssueHousing.issue.compound],
  ['CommunityPanel', CommunityPanel, IssueCommunities.issue.compound],
  ['SecurityPanel', SecurityPanel, IssuePublicSecurity.issue.compound],
  ['UrbanPanel', UrbanPanel, IssueUrbanManagement.issue.compound],
] as const;

describe.each(panels)('%s', (_name, panel, compound) => {
  it.each(['zh-CN', 'en'] as const)('is accessible with what is known, in %s', async (locale) => {
    wrapper = await mountPagePart(panel, {
      props: { compound, state: 'ready', since: null },
      locale,
    });
    expect(wrapper.find('dl').exists()).toBe(true);
    expect(await findViolations()).toEqual([]);
  });

  it('says that nothing is known', async () => {
    wrapper = await mountPagePart(panel, {
      props: { compound: null, state: 'ready', since: null },
    });
    expect(wrapper.text()).toContain('没有此小区的记录');
  });

  it('says that its department is out of reach, and offers another try', async () => {
    wrapper = await mountPagePart(panel, {
      props: { compound: null, state: 'unreachable', since: 1_700_000_000_000 },
    });
    expect(wrapper.text()).toContain('部门系统暂不可用');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('retry')).toHaveLength(1);
    expect(await findViolations()).toEqual([]);
  });
});

it('CompoundPanels shows every department on its own', async () => {
  const reading = (compound: object | null, state: string) => ({
    data: shallowRef(compound === null ? null : { issue: { compound } }),
    state: shallowRef(state),
    since: shallowRef(null),
    refresh: () => Promise.resolve(),
  });
  wrapper = await mountPagePart(CompoundPanels, {
    props: {
      housing: reading(IssueHousing.issue.compound, 'ready'),
      communities: reading(null, 'loading'),
      publicSecurity: reading(null, 'unreachable'),
      urbanManagement: reading(null, 'ready'),
    },
  });
  expect(wrapper.findAll('section')).toHaveLength(4);
  expect(wrapper.text()).toContain('安居物业服务有限公司');
  expect(wrapper.text()).toContain('部门系统暂不可用');
  expect(await findViolations()).toEqual([]);
});

it('KnowledgePanel waits in its final size', async () => {
  wrapper = await mountPagePart(KnowledgePanel, {
    props: { title: '住建', state: 'loading', since: null, empty: true },
  });
  expect(wrapper.get('section').attributes('aria-busy')).toBe('true');
  expect(await findViolations()).toEqual([]);
});
