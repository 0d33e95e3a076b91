import type { WrittenReportRow } from '@lianxi/db/joint-meeting';
import type { Reading } from '@lianxi/kit/reading';
import type { Viewer } from '@lianxi/kit/viewer';
import { attachmentKindEntries } from '../attachment/attachment-kinds.ts';
import { isGoodLink, nextLinkAt, signedLink } from '../attachment/attachment-link.ts';
import { linkLifetimeMs } from '../attachment/attachment-limits.ts';
import { readLinkSecret } from '../attachment/attachment.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { drawWord } from '../document/official-document.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { readsNotices } from '../supervision/supervision.policy.ts';
import { documentOf } from './written-report-document.ts';
import { findWrittenReport } from './written-report.store.ts';

/** What a link to a written report opens, beside the variants of attachments. */
export const writtenReportVariant = 'written-report';

/** The link that opens a written report for the viewer; null when nobody in particular asks. */
export async function linkToReport(
  { deps, viewer, reading }: { deps: Deps; viewer: Viewer; reading: Reading },
  { id }: Pick<WrittenReportRow, 'id'>,
): Promise<string | null> {
  if (viewer.userId === null) return null;
  const [secret, book] = await Promise.all([readLinkSecret(deps.db), deps.readRuleBook()]);
  const now = reading.now();
  const lifetimeMs = linkLifetimeMs(book, now);
  reading.holdsUntil(nextLinkAt(now, lifetimeMs));
  const subject = {
    attachmentId: id,
    variant: writtenReportVariant,
    userId: viewer.userId,
  } as const;
  return signedLink(secret, subject, now, lifetimeMs);
}

/** A file as it is sent. */
export interface ServedFile {
  name: string;
  mime: string;
  bytes: Buffer;
}

/** Draws the report that a link opens, for the viewer it was made for and while they may see it; null otherwise. */
export async function openWrittenReport(
  deps: Deps,
  { viewer }: Acting,
  visit: { id: string; expires: string; signature: string },
): Promise<ServedFile | null> {
  if (viewer.userId === null || !readsNotices(viewer)) return null;
  const subject = {
    attachmentId: visit.id,
    variant: writtenReportVariant,
    userId: viewer.userId,
  } as const;
  const secret = await readLinkSecret(deps.db);
  if (!isGoodLink(secret, subject, visit, deps.clock.now())) return null;
  const report = await findWrittenReport(deps.db, visit.id, issueScope(viewer));
  if (report === null) return null;
  return {
    name: `${report.number} ${report.title}.docx`,
    mime: attachmentKindEntries.DOCX.mime,
    bytes: await drawWord(documentOf(report)),
  };
}
