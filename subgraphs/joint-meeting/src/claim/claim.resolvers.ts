import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { claimOfResult, issueOfResult } from '../issue/issue-result.ts';
import { claimIssue, requestWithdrawal } from './claim.service.ts';
import { planHandling } from './plan.service.ts';

/** Claims without a call, withdrawals, and the lead's plan. */
export const claimMutations: Pick<
  MutationResolvers,
  'claimIssue' | 'requestWithdrawal' | 'planHandling'
> = {
  claimIssue: (_, { input }, context) => acted(context, claimIssue(context.deps, context, input)),
  requestWithdrawal: (_, { input }, context) =>
    acted(context, requestWithdrawal(context.deps, context, input)),
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
  | 'PlanHandlingSuccess'
> = {
  Claim: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
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
  PlanHandlingSuccess: { issue: issueOfResult },
  LeadAlreadyTaken: {
    issue: issueOfResult,
    lead: ({ leadDepartment }, _, { loaders }) => loaders.department.load(leadDepartment),
  },
};
