import { RefusalParts } from '@/graphql/refusal.ts';
import { type FragmentOf, graphql, type ResultOf } from '@/graphql/tada.ts';

export const BulletinsQuery = graphql(`
  query Bulletins($first: Int!) {
    bulletins(first: $first) {
      nodes {
        id
        month
        state
        number
        title
        submittedAt
        publishedAt
        viewerActs
        ownReceipt {
          readAt
        }
        receipts {
          readAt
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type ListedBulletin = ResultOf<typeof BulletinsQuery>['bulletins']['nodes'][number];

export const BulletinView_Bulletin = graphql(`
  fragment BulletinView_Bulletin on Bulletin {
    id
    month
    state
    number
    title
    addressee
    text
    version
    madeAt
    madeByName
    submittedAt
    approvedByName
    approvedAt
    publishedByName
    publishedAt
    viewerActs
    url
    departments {
      department {
        id
        name
      }
      called
      answeredInTime
      declined
      deemedAccepted
      onTime
      overdue
      noticesLevel1
      noticesLevel2
      noticesLevel3
    }
    channels {
      source
      received
      settled
    }
    listed {
      code
      title
      number
      issuedAt
      department {
        id
        name
      }
      issue {
        id
      }
    }
    ownReceipt {
      readAt
      readByName
    }
    receipts {
      readAt
      readByName
      department {
        id
        name
      }
      street {
        id
        name
      }
    }
  }
`);

/** A bulletin as its page shows it. */
export type Bulletin = FragmentOf<typeof BulletinView_Bulletin>;

export const BulletinQuery = graphql(
  `
    query Bulletin($id: ID!) {
      bulletin(id: $id) {
        ...BulletinView_Bulletin
      }
    }
  `,
  [BulletinView_Bulletin],
);

export const MakeBulletinMutation = graphql(
  `
    mutation MakeBulletin($input: MakeBulletinInput!) {
      makeBulletin(input: $input) {
        __typename
        ...RefusalParts
        ... on MakeBulletinSuccess {
          bulletin {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const EditBulletinMutation = graphql(
  `
    mutation EditBulletin($input: EditBulletinInput!) {
      editBulletin(input: $input) {
        __typename
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

const ApproveBulletinMutation = graphql(
  `
    mutation ApproveBulletin($input: ApproveBulletinInput!) {
      approveBulletin(input: $input) {
        __typename
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

const PublishBulletinMutation = graphql(
  `
    mutation PublishBulletin($input: PublishBulletinInput!) {
      publishBulletin(input: $input) {
        __typename
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

const ConfirmBulletinMutation = graphql(
  `
    mutation ConfirmBulletin($input: ConfirmBulletinInput!) {
      confirmBulletin(input: $input) {
        __typename
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

/** Mutations that need to know only the bulletin. */
export const plainMutations = {
  APPROVE: ApproveBulletinMutation,
  PUBLISH: PublishBulletinMutation,
  CONFIRM: ConfirmBulletinMutation,
} as const;

/** An act that a click on a bulletin does, once it is confirmed. */
export type PlainAct = keyof typeof plainMutations;

export const WeeklyListQuery = graphql(`
  query WeeklyList {
    weeklyList {
      since
      asOf
      totalCount
      url
      departments {
        overdue
        unanswered
        breached
        underNotice
        department {
          id
          name
        }
      }
      items {
        kind
        dueAt
        clockKind
        number
        department {
          id
          name
        }
        issue {
          id
          code
          title
        }
      }
    }
  }
`);
