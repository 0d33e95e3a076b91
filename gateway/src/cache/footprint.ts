import type { LoggedEvent } from '../event-log/event-log.store.ts';

/** Where the issues of a list may lie; null for anywhere. */
export interface ListedPlace {
  communityId: string | null;
  streetId: string | null;
  compoundId: string | null;
}

/** What an answer shows, as far as events tell of changes: all that may change it touches this. */
export interface Footprint {
  /** Shows something of which nobody knows what changes it. */
  everything: boolean;
  /** Issues shown, by id. */
  issues: Set<string>;
  /** Compounds shown, by id. */
  compounds: Set<string>;
  /** Lists and counts of issues, which issues not shown may enter. */
  lists: ListedPlace[];
  /** Shows that there is no compound to be seen, which a register may change. */
  missesCompound: boolean;
}

/** Whether an event may change an answer. */
export type Touches = (footprint: Footprint, event: LoggedEvent) => boolean;

/**
 * Decides by what an event names. Whatever is not surely without effect counts: an event of an unknown
 * subject touches every answer.
 */
export const touches: Touches = (footprint, event) => {
  if (footprint.everything) return true;
  switch (event.subjectType) {
    case 'issue':
      return (
        footprint.issues.has(event.subjectId) ||
        touchesCompound(footprint, event) ||
        // It may leave lists of the place where it lay before.
        (event.narrowsSight && footprint.lists.length > 0) ||
        footprint.lists.some((place) => mayEnter(place, event))
      );
    case 'compound':
      return (
        footprint.missesCompound ||
        footprint.lists.length > 0 ||
        footprint.compounds.has(event.subjectId)
      );
    default:
      return true;
  }
};

/** Work on an issue shows on its compound as well: patrols, violations. */
function touchesCompound({ compounds }: Footprint, { compoundId }: LoggedEvent): boolean {
  return compoundId === null ? compounds.size > 0 : compounds.has(compoundId);
}

function mayEnter(place: ListedPlace, event: LoggedEvent): boolean {
  return (
    mayBe(place.communityId, event.communityId) &&
    mayBe(place.streetId, event.streetId) &&
    mayBe(place.compoundId, event.compoundId)
  );
}

function mayBe(wanted: string | null, told: string | null): boolean {
  return wanted === null || told === null || wanted === told;
}
