import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { linkToDocument } from '../document/drawn-document.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { readsNotices } from '../supervision/supervision.policy.ts';
import { fileWrittenReport } from './written-report.service.ts';

/** Filing written reports. */
export const writtenReportMutations: Pick<MutationResolvers, 'fileWrittenReport'> = {
  fileWrittenReport: (_, { input }, context) =>
    acted(context, fileWrittenReport(context.deps, context, input)),
};

/** Fields of the issue about what was reported of it. */
export const issueWrittenReportFields: Pick<NonNullable<Resolvers['Issue']>, 'writtenReports'> = {
  writtenReports: ({ id }, _, { viewer, loaders }) =>
    readsNotices(viewer) ? loaders.writtenReports.load(id) : [],
};

/** Written reports and the result of filing one. */
export const writtenReportTypes: Pick<Resolvers, 'WrittenReport' | 'FileWrittenReportSuccess'> = {
  WrittenReport: { url: ({ id }, _, context) => linkToDocument(context, 'written-report', id) },
  FileWrittenReportSuccess: {
    issue: issueOfResult,
    writtenReport: async ({ issueId, reportId }, _, { loaders }) => {
      const report = (await loaders.writtenReports.load(issueId)).find(({ id }) => id === reportId);
      if (report === undefined) throw new Error(`The report ${reportId} of a result is gone`);
      return report;
    },
  },
};
