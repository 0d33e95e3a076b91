import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { unpublishedYearBetween } from '../calendar/working-time.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { toldRequests } from './clock-history.ts';
import { recordContact } from './contact.service.ts';
import { decideExtension, requestExtension } from './extension.service.ts';
import { decidePause, requestPause, resumeClock } from './pause.service.ts';

/** Acts on the clocks of an issue. */
export const clockMutations: Pick<
  MutationResolvers,
  | 'requestExtension'
  | 'decideExtension'
  | 'requestPause'
  | 'decidePause'
  | 'resumeClock'
  | 'recordContact'
> = {
  requestExtension: (_, { input }, context) =>
    acted(context, requestExtension(context.deps, context, input)),
  decideExtension: (_, { input }, context) =>
    acted(context, decideExtension(context.deps, context, input)),
  requestPause: (_, { input }, context) =>
    acted(context, requestPause(context.deps, context, input)),
  decidePause: (_, { input }, context) => acted(context, decidePause(context.deps, context, input)),
  resumeClock: (_, { input }, context) => acted(context, resumeClock(context.deps, context, input)),
  recordContact: (_, { input }, context) =>
    acted(context, recordContact(context.deps, context, input)),
};

/** Clocks with their history, and the results of acts on them. */
export const clockTypes: Pick<
  Resolvers,
  | 'DeadlineClock'
  | 'ClockExtension'
  | 'ClockPause'
  | 'RequestExtensionSuccess'
  | 'DecideExtensionSuccess'
  | 'RequestPauseSuccess'
  | 'DecidePauseSuccess'
  | 'ResumeClockSuccess'
  | 'RecordContactSuccess'
> = {
  DeadlineClock: {
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
    legalSource: ({ ruleKey, ruleVersion }, _, { loaders }) =>
      loaders.legalSource.load(`${ruleKey}@${ruleVersion}`),
    unpublishedYear: async ({ startAt, dueAt, unit }, _, { deps }) =>
      unpublishedYearBetween(startAt, dueAt, unit, (await deps.readRuleBook()).calendar),
    extensions: async (clock, _, { loaders }) =>
      toldRequests(clock, await loaders.extensions.load(clock.issueId)),
    pauses: async (clock, _, { loaders }) =>
      toldRequests(clock, await loaders.pauses.load(clock.issueId)),
  },
  ClockExtension: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
  ClockPause: {
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
  },
  RequestExtensionSuccess: { issue: issueOfResult },
  DecideExtensionSuccess: { issue: issueOfResult },
  RequestPauseSuccess: { issue: issueOfResult },
  DecidePauseSuccess: { issue: issueOfResult },
  ResumeClockSuccess: { issue: issueOfResult },
  RecordContactSuccess: { issue: issueOfResult },
};
