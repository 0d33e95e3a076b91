import { requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { acted } from '../issue/issue.resolvers.ts';
import {
  type InspectionResult,
  publishInspection,
  recordInspection,
} from './inspection.service.ts';
import { inPartyOrder } from './patrol-attendance.ts';
import { readInspectionPage, readLookBacks } from './inspection-page.service.ts';

/** Lists of checks and how many were looked back at. */
export const inspectionQueries: Pick<QueryResolvers, 'inspections' | 'inspection' | 'lookBacks'> = {
  inspections: (_, { filter, ...page }, context) => {
    requireSignedIn(context);
    return readInspectionPage(context, filter, page);
  },
  inspection: (_, { id }, context) => {
    requireSignedIn(context);
    return context.loaders.inspection.load(id);
  },
  lookBacks: (_, __, context) => {
    requireSignedIn(context);
    return readLookBacks(context);
  },
};

/** Recording and publishing checks. */
export const inspectionMutations: Pick<
  MutationResolvers,
  'recordInspection' | 'publishInspection'
> = {
  recordInspection: (_, { input }, context) =>
    acted(context, recordInspection(context.deps, context, input)),
  publishInspection: (_, { input }, context) =>
    acted(context, publishInspection(context.deps, context, input)),
};

/** Checks, findings and the results of the acts. */
export const inspectionTypes: Pick<
  Resolvers,
  | 'Inspection'
  | 'SupervisionFinding'
  | 'InspectionConnection'
  | 'RecordInspectionSuccess'
  | 'PublishInspectionSuccess'
> = {
  Inspection: {
    issue: ({ issueId }, _, { loaders }) => (issueId === null ? null : loaders.issue.load(issueId)),
    compound: ({ compoundId }) => (compoundId === null ? null : { id: compoundId }),
    original: ({ originalId }, _, { loaders }) =>
      originalId === null ? null : loaders.inspection.load(originalId),
    findings: ({ id }, _, { loaders }) => loaders.findings.load(id),
    attendance: async ({ id }, _, { loaders }) => inPartyOrder(await loaders.attendance.load(id)),
    attachments: ({ id }, _, { loaders }) => loaders.inspectionAttachments.load(id),
  },
  SupervisionFinding: {
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
  },
  InspectionConnection: { totalCount: ({ countAll }) => countAll() },
  RecordInspectionSuccess: { inspection: inspectionOfResult },
  PublishInspectionSuccess: { inspection: inspectionOfResult },
};

async function inspectionOfResult(
  { inspectionId }: InspectionResult,
  _: unknown,
  context: Context,
) {
  const inspection = await context.loaders.inspection.load(inspectionId);
  if (inspection === null) throw new Error(`The check ${inspectionId} of a result is gone`);
  return inspection;
}
