import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';
import { type ActIssue, ActedIssue } from './act-issue.ts';

export const RequestExtensionMutation = graphql(
  `
    mutation RequestExtension($input: RequestExtensionInput!) {
      requestExtension(input: $input) {
        __typename
        ...RefusalParts
        ... on RequestExtensionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

export const RequestPauseMutation = graphql(
  `
    mutation RequestPause($input: RequestPauseInput!) {
      requestPause(input: $input) {
        __typename
        ...RefusalParts
        ... on RequestPauseSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

const DecideExtensionMutation = graphql(
  `
    mutation DecideExtension($input: DecideExtensionInput!) {
      decideExtension(input: $input) {
        __typename
        ...RefusalParts
        ... on DecideExtensionSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

const DecidePauseMutation = graphql(
  `
    mutation DecidePause($input: DecidePauseInput!) {
      decidePause(input: $input) {
        __typename
        ...RefusalParts
        ... on DecidePauseSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

/** Mutations that grant or deny what was asked of a clock. */
export const decisionMutations = {
  DECIDE_EXTENSION: DecideExtensionMutation,
  DECIDE_PAUSE: DecidePauseMutation,
} as const;

const ResumeClockMutation = graphql(
  `
    mutation ResumeClock($input: ResumeClockInput!) {
      resumeClock(input: $input) {
        __typename
        ...RefusalParts
        ... on ResumeClockSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

const RecordContactMutation = graphql(
  `
    mutation RecordContact($input: RecordContactInput!) {
      recordContact(input: $input) {
        __typename
        ...RefusalParts
        ... on RecordContactSuccess {
          issue {
            ...ActedIssue
          }
        }
      }
    }
  `,
  [RefusalParts, ActedIssue],
);

/** Mutations whose input is an issue and a note. */
export const noteMutations = {
  RESUME_CLOCK: ResumeClockMutation,
  RECORD_CONTACT: RecordContactMutation,
} as const;

/** The main clock of an issue, which runs or rests; null when it has ended. */
export function mainClockOf(issue: ActIssue): ActIssue['clocks'][number] | null {
  return issue.clocks.find(({ kind, endedAt }) => kind === 'HANDLE' && endedAt === null) ?? null;
}
