import {
  CommunityPanel_Compound,
  HousingPanel_Compound,
  SecurityPanel_Compound,
  UrbanPanel_Compound,
} from '@/features/compound/compound.fragments.ts';
import { IssueDisputes_Issue } from '@/features/dispute/dispute.fragments.ts';
import { HandlingParts, JointHandling_Issue } from '@/features/handling/handling.fragments.ts';
import { IssueFacts_Issue, RelatedIssues_Issue } from '@/features/issue/issue.fragments.ts';
import { IssueMediations_Issue } from '@/features/mediation/mediation.fragments.ts';
import { IssueResolution_Issue } from '@/features/resolution/resolution.fragments.ts';
import { IssueSupervision_Issue } from '@/features/supervision/supervision.operations.ts';
import { IssueSuspensions_Issue } from '@/features/suspension/suspension.fragments.ts';
import { IssueTimeline_Page } from '@/features/timeline/timeline.fragments.ts';
import { IssueWrittenReports_Issue } from '@/features/written-report/written-report.fragments.ts';
import { graphql } from '@/graphql/tada.ts';

/** All that joint-meeting knows: the page stands on this one and on no other subgraph. */
export const IssuePageQuery = graphql(
  `
    query IssuePage($id: ID, $code: String) {
      issue(id: $id, code: $code) {
        ...IssueFacts_Issue
        ...JointHandling_Issue
        ...IssueDisputes_Issue
        ...IssueSuspensions_Issue
        ...IssueMediations_Issue
        ...IssueResolution_Issue
        ...IssueSupervision_Issue
        ...IssueWrittenReports_Issue
        timeline(first: 50) {
          ...IssueTimeline_Page
        }
      }
    }
  `,
  [
    IssueFacts_Issue,
    JointHandling_Issue,
    IssueDisputes_Issue,
    IssueSuspensions_Issue,
    IssueMediations_Issue,
    IssueResolution_Issue,
    IssueSupervision_Issue,
    IssueWrittenReports_Issue,
    IssueTimeline_Page,
  ],
);

/** Newest issues of the same compound. */
export const RelatedIssuesQuery = graphql(
  `
    query RelatedIssues($compoundId: ID!) {
      issues(filter: { compoundId: $compoundId }, orderBy: NEWEST_FIRST, first: 20) {
        nodes {
          ...RelatedIssues_Issue
        }
      }
    }
  `,
  [RelatedIssues_Issue],
);

// One query a department, so that each part of the page waits, fails and heals on its own.

export const IssueHousingQuery = graphql(
  `
    query IssueHousing($id: ID!) {
      issue(id: $id) {
        id
        housing {
          ...HandlingParts
          inspectionFindings {
            id
            text
            foundAt
            rectifyBy
            rectifiedAt
          }
        }
        compound {
          ...HousingPanel_Compound
        }
      }
    }
  `,
  [HandlingParts, HousingPanel_Compound],
);

export const IssueCommunitiesQuery = graphql(
  `
    query IssueCommunities($id: ID!) {
      issue(id: $id) {
        id
        community {
          ...HandlingParts
        }
        territory {
          id
          name
          street {
            id
            name
          }
        }
        compound {
          ...CommunityPanel_Compound
        }
      }
    }
  `,
  [HandlingParts, CommunityPanel_Compound],
);

/** Apart from the others: nobody on the way keeps what names a person, and it never changes. */
export const IssueReporterQuery = graphql(`
  query IssueReporter($id: ID!) {
    issue(id: $id) {
      id
      reporter {
        id
        maskedName
        maskedPhone
      }
    }
  }
`);

export const IssuePublicSecurityQuery = graphql(
  `
    query IssuePublicSecurity($id: ID!) {
      issue(id: $id) {
        id
        publicSecurity {
          ...HandlingParts
          patrols {
            id
            patrolledAt
            note
          }
        }
        compound {
          ...SecurityPanel_Compound
        }
      }
    }
  `,
  [HandlingParts, SecurityPanel_Compound],
);

export const IssueUrbanManagementQuery = graphql(
  `
    query IssueUrbanManagement($id: ID!) {
      issue(id: $id) {
        id
        urbanManagement {
          ...HandlingParts
          violationCase {
            id
            number
            kind
            state
            version
          }
        }
        compound {
          ...UrbanPanel_Compound
        }
      }
    }
  `,
  [HandlingParts, UrbanPanel_Compound],
);
