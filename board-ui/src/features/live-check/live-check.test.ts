import type { VueWrapper } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { liveIssue } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import LiveCheck from './LiveCheck.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

it('says that the window shows what the server knows, accessibly', async () => {
  const { missing: _, ...reading } = liveIssue();
  const pageInfo = { hasNextPage: false, endCursor: null };
  const board = { issues: { nodes: [reading], pageInfo, totalCount: 1 } };
  wrapper = await mountPagePart(LiveCheck, { answers: { OpenIssues: { board } } });
  await wrapper.get('button').trigger('click');
  await eventually(() => expect(wrapper?.find('[data-equal="true"]').exists()).toBe(true));
  expect(wrapper.text()).toContain('核对 1 件，完全一致');
  expect(await findViolations()).toEqual([]);
});

it('says that the server did not answer', async () => {
  const errors = [{ message: 'no', extensions: { code: 'X' } }];
  wrapper = await mountPagePart(LiveCheck, { answers: { OpenIssues: { errors } } });
  await wrapper.get('button').trigger('click');
  await eventually(() => expect(wrapper?.text()).toContain('没有读到服务器上的议题'));
});
