import { readFileSync } from 'node:fs';
import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { pageIssue } from '@/testing/issue-page.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import IssueTimeline from './IssueTimeline.vue';
import { kindOf, timelineKinds } from './timeline-kinds.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const { timeline } = pageIssue();
const older = {
  nodes: [
    { ...timeline.nodes[1], id: 'entry-1' },
    { ...timeline.nodes[1], id: 'entry-0', actorName: '王芳' },
  ],
  pageInfo: { hasNextPage: false, endCursor: null },
};

describe('the timeline', () => {
  it('gives every event of the graph a kind', () => {
    const schema = buildSchema(
      readFileSync(`${import.meta.dirname}/../../../../gateway/api.graphql`, 'utf8'),
    );
    const types = (schema.getType('IssueEventType') as GraphQLEnumType).getValues();
    for (const { name } of types) expect(timelineKinds).toContain(kindOf(name as never));
  });

  it('shows one kind at a time, and is accessible', async () => {
    wrapper = await mountPagePart(IssueTimeline, { props: { issueId: 'issue-1', page: timeline } });
    expect(wrapper.findAll('li')).toHaveLength(2);
    expect(await findViolations()).toEqual([]);
    await wrapper.get('input[value="calls"]').setValue(true);
    expect(wrapper.findAll('li')).toHaveLength(1);
    await wrapper.get('input[value="handling"]').setValue(true);
    expect(wrapper.text()).toContain('没有这类记录');
    expect(await findViolations()).toEqual([]);
  });

  it('words what the system wrote as a value of the graph', async () => {
    const page = {
      ...timeline,
      nodes: [
        { ...timeline.nodes[1], id: 'entry-3', type: 'DISPUTE_OPENED', text: 'NO_LEAD' },
        { ...timeline.nodes[1], id: 'entry-5', type: 'CLOCK_BREACHED', text: 'ARRIVE' },
        { ...timeline.nodes[1], id: 'entry-4', type: 'DISPUTE_OPENED', text: '不属本部门职责' },
      ],
    };
    wrapper = await mountPagePart(IssueTimeline, { props: { issueId: 'issue-1', page } });
    const texts = wrapper.findAll('.text').map((text) => text.text());
    expect(texts).toEqual(['到期无人主办', '报到', '不属本部门职责']);
  });

  it('adds older entries once', async () => {
    wrapper = await mountPagePart(IssueTimeline, {
      props: { issueId: 'issue-1', page: timeline },
      answers: { OlderTimeline: { issue: { id: 'issue-1', timeline: older } } },
    });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.findAll('li')).toHaveLength(3);
    expect(wrapper.text()).toContain('王芳');
    expect(wrapper.find('button').exists()).toBe(false);
  });

  it('says when older entries could not be loaded', async () => {
    wrapper = await mountPagePart(IssueTimeline, {
      props: { issueId: 'issue-1', page: timeline },
      answers: { OlderTimeline: { data: null, errors: [{ message: 'x' }] } },
    });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role="alert"]').text()).toContain('未能载入');
  });
});
