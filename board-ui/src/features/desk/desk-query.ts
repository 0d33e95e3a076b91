import { type FragmentOf, graphql } from '@/graphql/tada.ts';

export const DeskItemFragment = graphql(`
  fragment DeskRow_DeskItem on DeskItem {
    kind
    dueAt
    issue {
      id
      code
      title
      category
      urgency
      state
      version
      createdAt
      duePauseReason
      compound {
        id
      }
      compoundNames: compound {
        id
        name
      }
      viewerActs {
        act
        allowed
        reason
      }
    }
  }
`);

/** One thing that waits for the viewer. */
export type DeskItem = FragmentOf<typeof DeskItemFragment>;

export const DeskQuery = graphql(
  `
    query Desk($kind: DeskKind, $first: Int) {
      desk {
        counters {
          kind
          count
        }
        items(kind: $kind, first: $first) {
          nodes {
            ...DeskRow_DeskItem
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [DeskItemFragment],
);

export const DeskLedQuery = graphql(`
  query DeskLed {
    issues(
      filter: {
        mine: true
        states: [SUMMONED, SELF_HANDLING, DISPUTED, IN_HANDLING, SUSPENDED, PENDING_VERIFY]
      }
      orderBy: DUE_FIRST
      first: 20
    ) {
      nodes {
        id
        code
        title
        state
        dueAt
        duePauseReason
        createdAt
        lead {
          department {
            id
            name
          }
        }
      }
    }
  }
`);
