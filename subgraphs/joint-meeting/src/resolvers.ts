import { dateTimeScalar } from '@lianxi/kit/date-time';
import { refusalResolvers, sharedRefusals } from '@lianxi/kit/refusal';
import {
  accountabilityMutations,
  accountabilityTypes,
  issueAccountabilityFields,
} from './accountability/accountability.resolvers.ts';
import {
  attachmentMutations,
  attachmentQueries,
  attachmentTypes,
} from './attachment/attachment.resolvers.ts';
import {
  bulletinMutations,
  bulletinQueries,
  bulletinTypes,
} from './bulletin/bulletin.resolvers.ts';
import {
  calendarMutations,
  calendarQueries,
  calendarTypes,
} from './calendar/calendar.resolvers.ts';
import { claimMutations, claimTypes } from './claim/claim.resolvers.ts';
import { clockMutations, clockTypes } from './clock/clock.resolvers.ts';
import {
  departmentMutations,
  departmentQueries,
  departmentTypes,
} from './department/department.resolvers.ts';
import { deskQueries, deskTypes } from './desk/desk.resolvers.ts';
import { disputeMutations, disputeTypes, issueDisputeFields } from './dispute/dispute.resolvers.ts';
import { dutyQueries, dutyTypes } from './duty/duty.resolvers.ts';
import {
  officeHandlingMutations,
  officeHandlingTypes,
} from './handling/office-handling.resolvers.ts';
import {
  inspectionMutations,
  inspectionQueries,
  inspectionTypes,
} from './inspection/inspection.resolvers.ts';
import { issueListTypes, issueQueries } from './issue/issue-queries.resolvers.ts';
import { issueMutations, issueTypes } from './issue/issue.resolvers.ts';
import {
  issueMediationFields,
  mediationMutations,
  mediationTypes,
} from './mediation/mediation.resolvers.ts';
import {
  policyRuleMutations,
  policyRuleQueries,
  policyRuleTypes,
} from './policy-rule/policy-rule.resolvers.ts';
import {
  notificationMutations,
  notificationQueries,
  notificationTypes,
} from './notification/notification.resolvers.ts';
import { resolutionMutations, resolutionTypes } from './resolution/resolution.resolvers.ts';
import { duplicateTypes } from './issue/possible-duplicate.resolvers.ts';
import { summonsMutations, summonsTypes } from './summons/summons.resolvers.ts';
import {
  supervisionMutations,
  supervisionQueries,
  supervisionTypes,
} from './supervision/supervision.resolvers.ts';
import {
  issueSuspensionFields,
  suspensionMutations,
  suspensionTypes,
} from './suspension/suspension.resolvers.ts';
import { timelineTypes } from './timeline/timeline.resolvers.ts';
import { viewerQueries, viewerTypes } from './viewer/viewer.resolvers.ts';
import { weeklyListQueries, weeklyListTypes } from './weekly-list/weekly-list.resolvers.ts';
import {
  issueWrittenReportFields,
  writtenReportMutations,
  writtenReportTypes,
} from './written-report/written-report.resolvers.ts';

const ownRefusals = [
  'PossibleDuplicate',
  'NotOnDutyList',
  'TooLate',
  'NoLeadProposed',
  'WhistlePending',
  'DeliberationMissing',
  'NothingToApprove',
  'NothingToWithdraw',
  'NotCalled',
  'LegalBasisMissing',
  'NoReturnAfterRuling',
  'LeadAlreadyTaken',
  'AlreadyClaimed',
  'NotLead',
  'HandlerCannotVerify',
  'CommunityRunsCompound',
  'Unsigned',
  'NotAParty',
  'NotAnEmergency',
  'ExtensionLimit',
  'AlreadyRequested',
  'NeverPauses',
  'PhotoRequired',
  'NotApproved',
  'NoticeMissing',
  'PartyNotNamed',
  'SolvedWithTerritory',
  'MediationOpen',
] as const;

const refusals = refusalResolvers([...sharedRefusals, ...ownRefusals]);

/** All resolvers of joint-meeting. */
export const resolvers = {
  DateTime: dateTimeScalar,
  Query: {
    ...issueQueries,
    ...departmentQueries,
    ...viewerQueries,
    ...dutyQueries,
    ...deskQueries,
    ...notificationQueries,
    ...supervisionQueries,
    ...policyRuleQueries,
    ...calendarQueries,
    ...inspectionQueries,
    ...attachmentQueries,
    ...weeklyListQueries,
    ...bulletinQueries,
  },
  Mutation: {
    ...issueMutations,
    ...summonsMutations,
    ...claimMutations,
    ...resolutionMutations,
    ...disputeMutations,
    ...clockMutations,
    ...notificationMutations,
    ...suspensionMutations,
    ...officeHandlingMutations,
    ...supervisionMutations,
    ...policyRuleMutations,
    ...calendarMutations,
    ...inspectionMutations,
    ...attachmentMutations,
    ...departmentMutations,
    ...accountabilityMutations,
    ...writtenReportMutations,
    ...bulletinMutations,
    ...mediationMutations,
  },
  ...refusals,
  ...issueTypes,
  Issue: {
    ...issueTypes.Issue,
    ...issueDisputeFields,
    ...issueSuspensionFields,
    ...issueAccountabilityFields,
    ...issueWrittenReportFields,
    ...issueMediationFields,
  },
  ...issueListTypes,
  ...summonsTypes,
  ...claimTypes,
  ...resolutionTypes,
  ...supervisionTypes,
  ...disputeTypes,
  ...clockTypes,
  ...inspectionTypes,
  ...notificationTypes,
  ...suspensionTypes,
  ...timelineTypes,
  ...departmentTypes,
  ...viewerTypes,
  ...dutyTypes,
  ...deskTypes,
  ...policyRuleTypes,
  ...calendarTypes,
  ...officeHandlingTypes,
  ...attachmentTypes,
  ...accountabilityTypes,
  ...writtenReportTypes,
  ...weeklyListTypes,
  ...bulletinTypes,
  ...mediationTypes,
  PossibleDuplicate: { ...refusals['PossibleDuplicate'], ...duplicateTypes.PossibleDuplicate },
  LeadAlreadyTaken: { ...refusals['LeadAlreadyTaken'], ...claimTypes.LeadAlreadyTaken },
};
