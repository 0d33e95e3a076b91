import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { acted } from '../issue/issue.resolvers.ts';
import { claimOfResult, issueOfResult, summonsOfResult } from '../issue/issue-result.ts';
import type { Context } from '../context.ts';
import type { SummonsRow } from '@lianxi/db/joint-meeting';
import { addDepartments } from './add-departments.service.ts';
import { approveSummons, returnSummons } from './approve-summons.service.ts';
import {
  acceptSummons,
  acknowledgeSummons,
  declineSummons,
  reportIn,
  suggestTransfer,
} from './summons-answer.service.ts';
import { confirmArrival } from './confirm-arrival.service.ts';
import { whistle } from './whistle.service.ts';
import { withdrawSummons } from './withdraw-summons.service.ts';

/** Whistle and answers. */
export const summonsMutations: Pick<
  MutationResolvers,
  | 'whistle'
  | 'approveSummons'
  | 'returnSummons'
  | 'withdrawSummons'
  | 'addDepartments'
  | 'acknowledgeSummons'
  | 'acceptSummons'
  | 'declineSummons'
  | 'suggestTransfer'
  | 'reportIn'
  | 'confirmArrival'
> = {
  whistle: (_, { input }, context) => acted(context, whistle(context.deps, context, input)),
  approveSummons: (_, { input }, context) =>
    acted(context, approveSummons(context.deps, context, input)),
  returnSummons: (_, { input }, context) =>
    acted(context, returnSummons(context.deps, context, input)),
  withdrawSummons: (_, { input }, context) =>
    acted(context, withdrawSummons(context.deps, context, input)),
  addDepartments: (_, { input }, context) =>
    acted(context, addDepartments(context.deps, context, input)),
  acknowledgeSummons: (_, { input }, context) =>
    acted(context, acknowledgeSummons(context.deps, context, input)),
  acceptSummons: (_, { input }, context) =>
    acted(context, acceptSummons(context.deps, context, input)),
  declineSummons: (_, { input }, context) =>
    acted(context, declineSummons(context.deps, context, input)),
  suggestTransfer: (_, { input }, context) =>
    acted(context, suggestTransfer(context.deps, context, input)),
  reportIn: (_, { input }, context) => acted(context, reportIn(context.deps, context, input)),
  confirmArrival: (_, { input }, context) =>
    acted(context, confirmArrival(context.deps, context, input)),
};

/** Summonses, their targets and the results of answers. */
export const summonsTypes: Pick<
  Resolvers,
  | 'Summons'
  | 'ProposedTarget'
  | 'SummonsTarget'
  | 'WhistleSuccess'
  | 'ApproveSummonsSuccess'
  | 'ReturnSummonsSuccess'
  | 'WithdrawSummonsSuccess'
  | 'AddDepartmentsSuccess'
  | 'AcknowledgeSummonsSuccess'
  | 'AcceptSummonsSuccess'
  | 'DeclineSummonsSuccess'
  | 'SuggestTransferSuccess'
  | 'ReportInSuccess'
  | 'ConfirmArrivalSuccess'
> = {
  Summons: {
    issue: issueOfResult,
    addsDepartments: ({ addedToId }) => addedToId !== null,
    deliberation: ({ deliberatedOn, deliberationParties, deliberationOutcome }) =>
      deliberatedOn === null
        ? null
        : {
            heldOn: deliberatedOn,
            parties: deliberationParties ?? [],
            outcome: deliberationOutcome ?? '',
          },
    proposedTargets: ({ proposedTargets }) => proposedTargets ?? [],
    targets: (summons, _, context) => targetsOf(summons, context),
  },
  ProposedTarget: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
  SummonsTarget: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    attachments: async ({ issueId, departmentCode }, _, { loaders }) =>
      (await loaders.attached.load(issueId)).filter(
        ({ purpose, ownerId }) => purpose === 'REPORT_IN' && ownerId === departmentCode,
      ),
    suggestedDepartment: ({ suggestedDepartment }, _, { loaders }) =>
      suggestedDepartment === null ? null : loaders.department.load(suggestedDepartment),
  },
  WhistleSuccess: { issue: issueOfResult, summons: summonsOfResult },
  ApproveSummonsSuccess: { issue: issueOfResult, summons: summonsOfResult },
  ReturnSummonsSuccess: { issue: issueOfResult, summons: summonsOfResult },
  WithdrawSummonsSuccess: { issue: issueOfResult },
  AddDepartmentsSuccess: { issue: issueOfResult, summons: summonsOfResult },
  AcknowledgeSummonsSuccess: { issue: issueOfResult },
  AcceptSummonsSuccess: { issue: issueOfResult, claim: claimOfResult },
  DeclineSummonsSuccess: { issue: issueOfResult },
  SuggestTransferSuccess: { issue: issueOfResult },
  ReportInSuccess: { issue: issueOfResult },
  ConfirmArrivalSuccess: { issue: issueOfResult },
};

async function targetsOf(summons: SummonsRow, { loaders }: Context): Promise<SummonsTargetRow[]> {
  const targets = await loaders.targets.load(summons.issueId);
  return targets.filter((target) => target.summonsId === summons.id);
}
