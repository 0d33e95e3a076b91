import { type FragmentOf, graphql } from '@/graphql/tada.ts';

const NotificationFragment = graphql(`
  fragment Notification_Notification on Notification {
    id
    type
    text
    createdAt
    readAt
    department {
      shortName
    }
    issue {
      id
      code
      title
      state
    }
    bulletin {
      id
      title
      state
    }
  }
`);

/** Something the viewer is told of an issue or a bulletin. */
export type Notification = FragmentOf<typeof NotificationFragment>;

export const NotificationsQuery = graphql(
  `
    query Notifications($first: Int!) {
      waiting: notifications(waits: true, first: $first) {
        nodes {
          ...Notification_Notification
        }
        pageInfo {
          hasNextPage
        }
        unreadCount
      }
      others: notifications(waits: false, first: $first) {
        nodes {
          ...Notification_Notification
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [NotificationFragment],
);

export const MarkNotificationsReadMutation = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      __typename
      ... on MarkNotificationsReadSuccess {
        unread
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
