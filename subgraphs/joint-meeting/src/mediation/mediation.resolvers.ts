import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { recordMediation, referToMediation } from './mediation.service.ts';

/** Referring to people's mediation, and recording its result. */
export const mediationMutations: Pick<MutationResolvers, 'referToMediation' | 'recordMediation'> = {
  referToMediation: (_, { input }, context) =>
    acted(context, referToMediation(context.deps, context, input)),
  recordMediation: (_, { input }, context) =>
    acted(context, recordMediation(context.deps, context, input)),
};

/** Fields of the issue about how its sides were brought together. */
export const issueMediationFields: Pick<NonNullable<Resolvers['Issue']>, 'mediations'> = {
  mediations: ({ id }, _, { loaders }) => loaders.mediations.load(id),
};

/** Mediations and the results of the acts on them. */
export const mediationTypes: Pick<
  Resolvers,
  'Mediation' | 'ReferToMediationSuccess' | 'RecordMediationSuccess'
> = {
  Mediation: {
    // An agreement is between its parties and the offices.
    parties: ({ parties }, _, { viewer }) => (isOfficer(viewer) ? parties : null),
    agreement: ({ agreement }, _, { viewer }) => (isOfficer(viewer) ? agreement : null),
    failureReason: ({ failureReason }, _, { viewer }) => (isOfficer(viewer) ? failureReason : null),
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    attachments: async ({ id, issueId }, _, { loaders }) =>
      (await loaders.attached.load(issueId)).filter(({ ownerId }) => ownerId === id),
  },
  ReferToMediationSuccess: { issue: issueOfResult },
  RecordMediationSuccess: { issue: issueOfResult },
};
