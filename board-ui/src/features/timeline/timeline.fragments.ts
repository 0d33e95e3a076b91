import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** One page of an issue's timeline. */
export const IssueTimeline_Page = graphql(`
  fragment IssueTimeline_Page on TimelineConnection {
    nodes {
      id
      type
      occurredAt
      actorName
      department {
        id
        name
        shortName
      }
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** Older entries of a timeline. */
export const OlderTimelineQuery = graphql(
  `
    query OlderTimeline($id: ID!, $after: String!) {
      issue(id: $id) {
        id
        timeline(first: 50, after: $after) {
          ...IssueTimeline_Page
        }
      }
    }
  `,
  [IssueTimeline_Page],
);

export type TimelinePage = ResultOf<typeof IssueTimeline_Page>;
export type TimelineEntry = TimelinePage['nodes'][number];
