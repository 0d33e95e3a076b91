import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** What was reported of an issue to the county leader. */
export const IssueWrittenReports_Issue = graphql(`
  fragment IssueWrittenReports_Issue on Issue {
    id
    writtenReports {
      id
      number
      title
      addressee
      party
      filedByName
      filedAt
      url
    }
  }
`);

export type ReportedIssue = ResultOf<typeof IssueWrittenReports_Issue>;
