import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import type { Notification } from './notification.queries.ts';
import NotificationList from './NotificationList.vue';
import NotificationsView from './NotificationsView.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

function notification(overrides: Partial<Notification> = {}): Notification {
  return {
    id: 'notification-1',
    type: 'SUMMONS_SENT',
    text: '多次劝阻无效',
    createdAt: '2026-11-22T02:00:00.000Z',
    readAt: null,
    department: { shortName: '社区' },
    issue: {
      id: 'issue-1',
      code: 'WY-20261122-0001',
      title: '私家车长期占用 3 号楼消防通道',
      state: 'SUMMONED',
    },
    bulletin: null,
    ...overrides,
  };
}

const pageInfo = { hasNextPage: false };
const answers = (waiting: Notification[], others: Notification[], unreadCount = 1) => ({
  Notifications: {
    waiting: { nodes: waiting, pageInfo, unreadCount },
    others: { nodes: others, pageInfo },
  },
});

describe('the messages', () => {
  it('put what asks to act before everything else', async () => {
    const granted = notification({ id: 'n-2', type: 'EXTENSION_GRANTED', readAt: '2026-11-22' });
    wrapper = await mountPagePart(NotificationsView, {
      answers: answers([notification()], [granted]),
    });
    await eventually(() => expect(wrapper?.findAll('li')).toHaveLength(2));
    expect(wrapper.findAll('h2').map((heading) => heading.text())).toEqual([
      '待我处理',
      '其他消息',
    ]);
    expect(wrapper.findAll('li')[0]?.text()).toContain('吹哨');
    expect(wrapper.findAll('[aria-label="未读"]')).toHaveLength(1);
    expect(await findViolations()).toEqual([]);
  });

  it('mark as read what is opened, and lead to its issue', async () => {
    const marked: unknown[] = [];
    wrapper = await mountPagePart(NotificationsView, {
      answers: {
        ...answers([notification()], []),
        MarkNotificationsRead: ({ input }) => {
          marked.push(input);
          return {
            markNotificationsRead: { __typename: 'MarkNotificationsReadSuccess', unread: 0 },
          };
        },
      },
    });
    await eventually(() => expect(wrapper?.findAll('li')).toHaveLength(1));
    await wrapper.get('li a').trigger('click');
    await flushPromises();
    expect(marked).toEqual([{ ids: ['notification-1'] }]);
    expect(wrapper.emitted('open')).toEqual([['issue-1']]);
    await wrapper.get('.bar button').trigger('click');
    await flushPromises();
    expect(marked.at(-1)).toEqual({});
  });

  it('say so when there are none, and when they cannot be read', async () => {
    wrapper = await mountPagePart(NotificationsView, { answers: answers([], [], 0) });
    await eventually(() => expect(wrapper?.text()).toContain('没有等待您处理的消息'));
    expect(wrapper.get('.bar button').attributes('disabled')).toBeDefined();
    wrapper.unmount();
    wrapper = await mountPagePart(NotificationsView, {
      answers: {
        Notifications: {
          data: null,
          errors: [{ message: 'x', extensions: { code: 'internal' } }],
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('internal'));
    expect(await findViolations()).toEqual([]);
  });

  it('name the time limit that is over', async () => {
    wrapper = await mountPagePart(NotificationList, {
      props: { notifications: [notification({ type: 'CLOCK_BREACHED', text: 'HANDLE' })] },
    });
    expect(wrapper.text()).toContain('办结');
    expect(await findViolations()).toEqual([]);
  });
});
