import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { positionOwner } from '../attachment/attachment.policy.ts';
import type { Context } from '../context.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { appealRuling, appointInterimLead, referDispute } from './dispute.service.ts';
import { statePosition } from './position.service.ts';
import { mediateDispute, ruleDispute } from './ruling.service.ts';

/** Acts on disputes. */
export const disputeMutations: Pick<
  MutationResolvers,
  | 'statePosition'
  | 'mediateDispute'
  | 'referDispute'
  | 'ruleDispute'
  | 'appointInterimLead'
  | 'appealRuling'
> = {
  statePosition: (_, { input }, context) =>
    acted(context, statePosition(context.deps, context, input)),
  mediateDispute: (_, { input }, context) =>
    acted(context, mediateDispute(context.deps, context, input)),
  referDispute: (_, { input }, context) =>
    acted(context, referDispute(context.deps, context, input)),
  ruleDispute: (_, { input }, context) => acted(context, ruleDispute(context.deps, context, input)),
  appointInterimLead: (_, { input }, context) =>
    acted(context, appointInterimLead(context.deps, context, input)),
  appealRuling: (_, { input }, context) =>
    acted(context, appealRuling(context.deps, context, input)),
};

/** Fields of the issue about its disputes and what it waits for on the agenda. */
export const issueDisputeFields: Pick<
  NonNullable<Resolvers['Issue']>,
  'disputes' | 'agendaItems'
> = {
  disputes: ({ id }, _, { loaders }) => loaders.disputes.load(id),
  agendaItems: ({ id }, _, { loaders }) => loaders.agendaItems.load(id),
};

/** Disputes and the results of the acts on them. */
export const disputeTypes: Pick<
  Resolvers,
  | 'Dispute'
  | 'DisputePosition'
  | 'StatePositionSuccess'
  | 'MediateDisputeSuccess'
  | 'ReferDisputeSuccess'
  | 'RuleDisputeSuccess'
  | 'AppointInterimLeadSuccess'
  | 'AppealRulingSuccess'
> = {
  Dispute: {
    positions: async ({ id, issueId }, _, { loaders }) =>
      (await loaders.positions.load(id)).map((position) => ({ ...position, issueId })),
    ruling: async (dispute, _, context) => {
      const { outcome, leadDepartment, ruledAt } = dispute;
      if (outcome === null || leadDepartment === null || ruledAt === null) return null;
      return {
        outcome,
        ruledAt,
        lead: await department(context, leadDepartment),
        assists: await Promise.all(
          (dispute.assistDepartments ?? []).map((code) => department(context, code)),
        ),
        legalBasis: dispute.rulingBasis,
        reason: dispute.ruling,
        ruledByName: dispute.ruledByName,
      };
    },
    appeal: async (dispute, _, context) => {
      const { appealDepartment, appealReason, appealedAt, appealedByName } = dispute;
      if (appealDepartment === null || appealReason === null || appealedAt === null) return null;
      return {
        department: await department(context, appealDepartment),
        reason: appealReason,
        appealedByName: appealedByName ?? '',
        appealedAt,
      };
    },
  },
  DisputePosition: {
    attachments: async ({ issueId, disputeId, departmentCode }, _, { loaders }) =>
      (await loaders.attached.load(issueId)).filter(
        ({ ownerId }) => ownerId === positionOwner(disputeId, departmentCode),
      ),
    department: ({ departmentCode }, _, context) => department(context, departmentCode),
    responsibleDepartment: ({ responsibleDepartment }, _, context) =>
      responsibleDepartment === null ? null : department(context, responsibleDepartment),
  },
  StatePositionSuccess: { issue: issueOfResult },
  MediateDisputeSuccess: { issue: issueOfResult },
  ReferDisputeSuccess: { issue: issueOfResult },
  RuleDisputeSuccess: { issue: issueOfResult },
  AppointInterimLeadSuccess: { issue: issueOfResult },
  AppealRulingSuccess: { issue: issueOfResult },
};

function department({ loaders }: Context, code: string) {
  return loaders.department.load(code);
}
