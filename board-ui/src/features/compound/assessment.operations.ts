import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';

export const ObjectToAssessmentMutation = graphql(
  `
    mutation ObjectToAssessment($input: HousingObjectToAssessmentInput!) {
      housingObjectToAssessment(input: $input) {
        __typename
        ...RefusalParts
        ... on HousingObjectToAssessmentSuccess {
          assessment {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);

export const ConfirmAssessmentMutation = graphql(
  `
    mutation ConfirmAssessment($input: HousingConfirmAssessmentInput!) {
      housingConfirmAssessment(input: $input) {
        __typename
        ...RefusalParts
        ... on HousingConfirmAssessmentSuccess {
          assessment {
            id
          }
        }
      }
    }
  `,
  [RefusalParts],
);
