import type { MutationResolvers, Resolvers, SummonsState } from '../__generated__/resolvers.ts';
import type { SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { acted } from '../issue/issue.resolvers.ts';
import { claimOfResult, issueOfResult } from '../issue/issue-result.ts';
import type { Context } from '../context.ts';
import type { SummonsRow } from '@lianxi/db/joint-meeting';
import {
  acceptSummons,
  acknowledgeSummons,
  declineSummons,
  reportIn,
  suggestTransfer,
} from './summons-answer.service.ts';
import { confirmArrival } from './confirm-arrival.service.ts';
import { whistle } from './whistle.service.ts';

/** Whistle and answers. */
export const summonsMutations: Pick<
  MutationResolvers,
  | 'whistle'
  | 'acknowledgeSummons'
  | 'acceptSummons'
  | 'declineSummons'
  | 'suggestTransfer'
  | 'reportIn'
  | 'confirmArrival'
> = {
  whistle: (_, { input }, context) => acted(context, whistle(context.deps, context, input)),
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
  | 'SummonsTarget'
  | 'WhistleSuccess'
  | 'AcknowledgeSummonsSuccess'
  | 'AcceptSummonsSuccess'
  | 'DeclineSummonsSuccess'
  | 'SuggestTransferSuccess'
  | 'ReportInSuccess'
  | 'ConfirmArrivalSuccess'
> = {
  Summons: {
    issue: issueOfResult,
    state: async (summons, _, context) => stateOf(await targetsOf(summons, context)),
    targets: (summons, _, context) => targetsOf(summons, context),
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
  WhistleSuccess: { issue: issueOfResult },
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

function stateOf(targets: readonly SummonsTargetRow[]): SummonsState {
  const answered = targets.filter(({ answeredAt }) => answeredAt !== null).length;
  if (answered === 0) return 'SENT';
  return answered === targets.length ? 'ALL_ANSWERED' : 'PARTLY_ANSWERED';
}
