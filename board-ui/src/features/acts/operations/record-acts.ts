import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';

// Only ids are asked back: a department answers alone, whatever other subgraphs do.

export const RecordFindingMutation = graphql(
  `
    mutation HousingRecordFinding($input: HousingRecordFindingInput!) {
      housingRecordFinding(input: $input) {
        __typename
        ...RefusalParts
        ... on HousingRecordFindingSuccess {
          finding {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const ConfirmRectifiedMutation = graphql(
  `
    mutation HousingConfirmRectified($input: HousingConfirmRectifiedInput!) {
      housingConfirmRectified(input: $input) {
        __typename
        ...RefusalParts
        ... on HousingConfirmRectifiedSuccess {
          finding {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const RecordPatrolMutation = graphql(
  `
    mutation PoliceRecordPatrol($input: PoliceRecordPatrolInput!) {
      policeRecordPatrol(input: $input) {
        __typename
        ...RefusalParts
        ... on PoliceRecordPatrolSuccess {
          patrol {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const OpenCaseMutation = graphql(
  `
    mutation UrbanOpenViolationCase($input: UrbanOpenViolationCaseInput!) {
      urbanOpenViolationCase(input: $input) {
        __typename
        ...RefusalParts
        ... on UrbanOpenViolationCaseSuccess {
          violationCase {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const MoveCaseMutation = graphql(
  `
    mutation UrbanMoveViolationCase($input: UrbanMoveViolationCaseInput!) {
      urbanMoveViolationCase(input: $input) {
        __typename
        ...RefusalParts
        ... on UrbanMoveViolationCaseSuccess {
          violationCase {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);
