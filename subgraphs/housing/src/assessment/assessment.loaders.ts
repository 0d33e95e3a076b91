import type { ThirdPartyAssessmentRow } from '@lianxi/db/housing';
import type { Viewer } from '@lianxi/kit/viewer';
import DataLoader from 'dataloader';
import type { HousingDeps } from '../deps.ts';
import { canSeeAssessment } from './assessment.policy.ts';
import { findAssessments, findAssessmentsOf } from './assessment.store.ts';

/** Batched reads of assessments; made for each request. */
export interface AssessmentLoaders {
  assessment: DataLoader<string, ThirdPartyAssessmentRow | null>;
  /** Assessments of a compound that the viewer may see, the latest first. */
  assessmentsOfCompound: DataLoader<string, ThirdPartyAssessmentRow[]>;
}

/** Makes the loaders of one request. */
export function createAssessmentLoaders({ db }: HousingDeps, viewer: Viewer): AssessmentLoaders {
  return {
    assessment: new DataLoader(async (ids) => {
      const rows = await findAssessments(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    assessmentsOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findAssessmentsOf(db, compoundIds);
      const seen = rows.filter((row) => canSeeAssessment(viewer, row));
      const byCompound = Map.groupBy(seen, (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? []);
    }),
  };
}
