import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { claimOfResult, issueOfResult } from '../issue/issue-result.ts';
import { successorsOf } from './claim.policy.ts';
import { claimIssue } from './claim.service.ts';
import { planHandling } from './plan.service.ts';
import { decideWithdrawal, requestWithdrawal } from './withdrawal.service.ts';

/** Claims without a call, withdrawals, and the lead's plan. */
export const claimMutations: Pick<
  MutationResolvers,
  'claimIssue' | 'requestWithdrawal' | 'decideWithdrawal' | 'planHandling'
> = {
  claimIssue: (_, { input }, context) => acted(context, claimIssue(context.deps, context, input)),
  requestWithdrawal: (_, { input }, context) =>
    acted(context, requestWithdrawal(context.deps, context, input)),
  decideWithdrawal: (_, { input }, context) =>
    acted(context, decideWithdrawal(context.deps, context, input)),
  planHandling: (_, { input }, context) =>
    acted(context, planHandling(context.deps, context, input)),
};

/** Claims and the results of claiming. */
export const claimTypes: Pick<
  Resolvers,
  | 'Claim'
  | 'ClaimIssueSuccess'
  | 'LeadAlreadyTaken'
  | 'RequestWithdrawalSuccess'
  | 'DecideWithdrawalSuccess'
  | 'PlanHandlingSuccess'
> = {
  Claim: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    withdrawalReason: ({ state, withdrawalReason }, _, { viewer }) =>
      state === 'WITHDRAW_REQUESTED' && isOfficer(viewer) ? withdrawalReason : null,
    successors: async (claim, _, { viewer, loaders }) => {
      const { issueId, role, state } = claim;
      if (role !== 'LEAD' || state !== 'WITHDRAW_REQUESTED' || !isOfficer(viewer)) return [];
      const issue = await loaders.issue.load(issueId);
      if (issue === null) return [];
      const [claims, targets, dutyItem] = await Promise.all([
        loaders.claims.load(issueId),
        loaders.targets.load(issueId),
        loaders.dutyItem.load(issue.category),
      ]);
      const codes = successorsOf(claim, claims, targets, dutyItem);
      return Promise.all(codes.map((code) => loaders.department.load(code)));
    },
    signature: async ({ issueId, departmentCode }, _, { loaders }) => {
      const report = await loaders.report.load(issueId);
      if (report === null || report.state === 'RETURNED') return null;
      const signatures = await loaders.signatures.load(report.id);
      const own = signatures.find((row) => row.departmentCode === departmentCode);
      // After an objection the others sign anew; the objection itself stays in sight.
      return own === undefined || (report.state === 'OBJECTED' && own.decision === 'SIGN')
        ? null
        : own;
    },
  },
  ClaimIssueSuccess: { issue: issueOfResult, claim: claimOfResult },
  RequestWithdrawalSuccess: { issue: issueOfResult },
  DecideWithdrawalSuccess: { issue: issueOfResult },
  PlanHandlingSuccess: { issue: issueOfResult },
  LeadAlreadyTaken: {
    issue: issueOfResult,
    lead: ({ leadDepartment }, _, { loaders }) => loaders.department.load(leadDepartment),
  },
};
