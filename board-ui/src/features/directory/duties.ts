import type { ListedDuty } from './directory.queries.ts';

/** What a department has to do by the duty catalogue, in the order of the catalogue. */
export interface Duties {
  leads: ListedDuty[];
  assists: ListedDuty[];
}

/** Picks the duties of a department out of the catalogue. */
export function dutiesOf(catalogue: readonly ListedDuty[], departmentId: string): Duties {
  return {
    leads: catalogue.filter(({ lead }) => lead.id === departmentId),
    assists: catalogue.filter(({ assists }) => assists.some(({ id }) => id === departmentId)),
  };
}
