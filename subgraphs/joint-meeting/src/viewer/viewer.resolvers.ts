import { mayPresent } from '@lianxi/kit/presence.policy';
import { canReport } from '../issue/issue.policy.ts';
import { canAmendRules, canReadRules } from '../policy-rule/policy-rule.policy.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** The signed-in person, and the office's time. */
export const viewerQueries: Pick<QueryResolvers, 'viewer' | 'serverTime'> = {
  viewer: (_, __, { viewer }) => {
    const { userId, role } = viewer;
    return userId === null || role === 'ANONYMOUS' ? null : { ...viewer, userId, role };
  },
  serverTime: (_, __, { deps }) => deps.clock.now(),
};

/** The person as the viewer token tells. */
export const viewerTypes: Pick<Resolvers, 'Viewer'> = {
  Viewer: {
    id: ({ userId }) => userId,
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
    mayReport: (viewer) => canReport(viewer, viewer),
    mayReadRules: canReadRules,
    mayAmendRules: canAmendRules,
    mayPresent,
    community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  },
};
