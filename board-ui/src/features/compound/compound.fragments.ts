import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** A third party's score with all that led to it. */
export const CompoundAssessment_Assessment = graphql(`
  fragment CompoundAssessment_Assessment on ThirdPartyAssessment {
    id
    assessor
    assessedOn
    score
    notifiedScore
    grade
    belowKeepGrade
    keepGradeFrom
    state
    objectionDueAt
    objection
    answer
    viewerMayObject
    viewerMayConfirm
  }
`);

/** The compound as housing knows it. */
export const HousingPanel_Compound = graphql(
  `
    fragment HousingPanel_Compound on Compound {
      id
      code
      name
      address
      builtYear
      areaSquareMetres
      households
      occupiedHouseholds
      kind
      managementType
      fundBalanceYuan
      company {
        uscc
        name
      }
      contract {
        to
        grade
        monthlyFeeYuan
      }
      assessments(first: 1) {
        ...CompoundAssessment_Assessment
      }
    }
  `,
  [CompoundAssessment_Assessment],
);

/** The compound as its community knows it. */
export const CommunityPanel_Compound = graphql(`
  fragment CommunityPanel_Compound on Compound {
    id
    community {
      id
      name
      gridCount
      street {
        id
        name
      }
    }
    governance {
      buildingHeadCount
      redProperty
      committee {
        id
        kind
        state
        members
        partyMembers
        termTo
      }
    }
  }
`);

/** The compound as public security knows it. */
export const SecurityPanel_Compound = graphql(`
  fragment SecurityPanel_Compound on Compound {
    id
    publicSecurity {
      station {
        id
        name
        phone
      }
      caseCount {
        period
        display
      }
      lastPatrol {
        id
        patrolledAt
      }
      protectionCheck {
        checkedAt
        humanInOrder
        technicalInOrder
        physicalInOrder
      }
    }
  }
`);

/** The compound as urban management knows it. */
export const UrbanPanel_Compound = graphql(`
  fragment UrbanPanel_Compound on Compound {
    id
    urbanManagement {
      openViolations
      patrolScore
      violations(first: 3) {
        id
        number
        kind
        state
        reportedAt
      }
    }
  }
`);

export type CompoundAssessment = ResultOf<typeof CompoundAssessment_Assessment>;
export type HousingCompound = ResultOf<typeof HousingPanel_Compound>;
export type CommunityCompound = ResultOf<typeof CommunityPanel_Compound>;
export type SecurityCompound = ResultOf<typeof SecurityPanel_Compound>;
export type UrbanCompound = ResultOf<typeof UrbanPanel_Compound>;
