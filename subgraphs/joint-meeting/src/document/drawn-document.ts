import type { Reading } from '@lianxi/kit/reading';
import type { Viewer } from '@lianxi/kit/viewer';
import { attachmentKindEntries } from '../attachment/attachment-kinds.ts';
import { isGoodLink, nextLinkAt, signedLink } from '../attachment/attachment-link.ts';
import { linkLifetimeMs } from '../attachment/attachment-limits.ts';
import { readLinkSecret } from '../attachment/attachment.store.ts';
import type { Acting, Deps } from '../deps.ts';
import type { DrawnVariant } from './drawn-variants.ts';
import { drawWord, type OfficialDocument } from './official-document.ts';

/** What a link to a drawn document is visited with. */
export interface DocumentVisit {
  id: string;
  expires: string;
  signature: string;
}

/** A file as it is sent. */
export interface ServedFile {
  name: string;
  mime: string;
  bytes: Buffer;
}

/** The link that opens a drawn document for the viewer; null when nobody in particular asks. */
export async function linkToDocument(
  { deps, viewer, reading }: { deps: Deps; viewer: Viewer; reading: Reading },
  variant: DrawnVariant,
  id: string,
): Promise<string | null> {
  if (viewer.userId === null) return null;
  const [secret, book] = await Promise.all([readLinkSecret(deps.db), deps.readRuleBook()]);
  const now = reading.now();
  const lifetimeMs = linkLifetimeMs(book, now);
  reading.holdsUntil(nextLinkAt(now, lifetimeMs));
  const subject = { attachmentId: id, variant, userId: viewer.userId };
  return signedLink(secret, subject, now, lifetimeMs);
}

/** Whether a link was made for whoever visits it, and still holds. */
export async function isOwnLink(
  deps: Deps,
  { viewer }: Acting,
  variant: DrawnVariant,
  visit: DocumentVisit,
): Promise<boolean> {
  if (viewer.userId === null) return false;
  const subject = { attachmentId: visit.id, variant, userId: viewer.userId };
  return isGoodLink(await readLinkSecret(deps.db), subject, visit, deps.clock.now());
}

/** Draws a document as the Word file that is sent. */
export async function wordFile(name: string, document: OfficialDocument): Promise<ServedFile> {
  return {
    name: `${name}.docx`,
    mime: attachmentKindEntries.DOCX.mime,
    bytes: await drawWord(document),
  };
}
