import { requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { markNotificationsRead, readNotifications } from './notification.service.ts';

/** What the viewer is told. */
export const notificationQueries: Pick<QueryResolvers, 'notifications'> = {
  notifications: (_, page, context) => {
    requireSignedIn(context);
    return readNotifications(context, page);
  },
};

/** Marks of what was read. */
export const notificationMutations: Pick<MutationResolvers, 'markNotificationsRead'> = {
  markNotificationsRead: (_, { input }, context) =>
    markNotificationsRead(context.deps, context, input),
};

/** Notifications and their counts. */
export const notificationTypes: Pick<Resolvers, 'Notification' | 'NotificationConnection'> = {
  Notification: {
    issue: ({ issueId }, _, { loaders }) => (issueId === null ? null : loaders.issue.load(issueId)),
    bulletin: ({ bulletinId }, _, { loaders }) =>
      bulletinId === null ? null : loaders.bulletin.load(bulletinId),
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
  },
  NotificationConnection: {
    unreadCount: async (page) => (await page.count()).unread,
    waitingCount: async (page) => (await page.count()).waiting,
  },
};
