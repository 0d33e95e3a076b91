import { openBulletin } from '../bulletin/open-bulletin.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { openWeeklyList } from '../weekly-list/open-weekly-list.service.ts';
import { openWrittenReport } from '../written-report/open-written-report.service.ts';
import { type DocumentVisit, isOwnLink, type ServedFile } from './drawn-document.ts';
import { type DrawnVariant, drawnVariants } from './drawn-variants.ts';

type Open = (deps: Deps, acting: Acting, id: string) => Promise<ServedFile | null>;

const openers: Record<DrawnVariant, Open> = {
  'written-report': openWrittenReport,
  bulletin: openBulletin,
  'weekly-list': openWeeklyList,
};

/** The variant of a link that opens a drawn document; null where it opens an attachment. */
export function drawnVariantOf(name: string): DrawnVariant | null {
  return drawnVariants.find((known) => known === name) ?? null;
}

/** Draws what a link opens, for the viewer it was made for and while they may see it; null otherwise. */
export async function openDocument(
  deps: Deps,
  acting: Acting,
  variant: DrawnVariant,
  visit: DocumentVisit,
): Promise<ServedFile | null> {
  return (await isOwnLink(deps, acting, variant, visit))
    ? openers[variant](deps, acting, visit.id)
    : null;
}
