import type { Acting, Deps } from '../deps.ts';
import { type ServedFile, wordFile } from '../document/drawn-document.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { readsNotices } from '../supervision/supervision.policy.ts';
import { documentOf } from './written-report-document.ts';
import { findWrittenReport } from './written-report.store.ts';

/** Draws a written report for a viewer who may see it; null otherwise. */
export async function openWrittenReport(
  deps: Deps,
  { viewer }: Acting,
  id: string,
): Promise<ServedFile | null> {
  if (!readsNotices(viewer)) return null;
  const report = await findWrittenReport(deps.db, id, issueScope(viewer));
  return report === null ? null : wordFile(`${report.number} ${report.title}`, documentOf(report));
}
