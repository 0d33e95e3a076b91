import { createHash } from 'node:crypto';
import type { Db } from '@lianxi/db';
import { type AttachmentRow, operations } from '@lianxi/db/joint-meeting';
import { parseInput } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import type { Reading } from '@lianxi/kit/reading';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { inspectionScope } from '../inspection/inspection.policy.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { findHandledIssues } from '../issue/issue.store.ts';
import { attachmentIdsField, attachUploads } from './attach.ts';
import { isImageKind } from './attachment-kinds.ts';
import { isGoodLink, nextLinkAt, signedLink } from './attachment-link.ts';
import { linkLifetimeMs } from './attachment-limits.ts';
import { canSeeAttached, mayAttachAlone, verificationOwner } from './attachment.policy.ts';
import { discardDraft, findAttachments, readLinkSecret } from './attachment.store.ts';
import type { AttachmentStorage, AttachmentVariant } from './storage/storage.ts';

const attachSchema = z.object({
  ...actInputFields,
  purpose: z.enum(['REPORT', 'VERIFICATION']),
  attachmentIds: attachmentIdsField.unwrap().unwrap().min(1),
});

/** Attaches uploads to an issue by themselves, as when a photo of the trouble comes later. */
export function attachFiles(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'attachFiles',
    attachSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<{ __typename: 'AttachFilesSuccess'; issueId: string } | CommonRefusal> => {
      const handled = await findHandledIssues(at.tx, [at.issue.id], at.userId);
      const facts = { issue: at.issue, hasHandled: handled.size > 0 };
      if (!mayAttachAlone(acting.viewer, input.purpose, facts)) return { __typename: 'Forbidden' };
      const step = input.purpose === 'REPORT' ? 'attachFiles' : 'pass';
      const refusal =
        stepRefusal(at.issue, step, input.expectedVersion) ??
        (await attachUploads(at, input.attachmentIds, {
          purpose: input.purpose,
          ownerId: input.purpose === 'VERIFICATION' ? verificationOwner(at.issue) : null,
        }));
      if (refusal !== null) return refusal;
      await takeStep(at, 'attachFiles', {
        type: 'FILES_ATTACHED',
        text: String(input.attachmentIds.length),
      });
      return { __typename: 'AttachFilesSuccess', issueId: at.issue.id };
    },
  );
}

const discardSchema = z.object({
  attachmentId: z.string().max(200),
  operationId: z.string().min(1).max(200).nullish(),
});

/** Gives up an upload that is not part of any record yet. */
export async function discardAttachment(deps: Deps, acting: Acting, rawInput: unknown) {
  const { userId } = acting.viewer;
  if (userId === null) return { __typename: 'NotSignedIn' } as const;
  const { value: input, invalid } = parseInput(discardSchema, rawInput, acting.locale);
  if (invalid !== null) return invalid;
  const { attachmentId, operationId } = input;
  const operation = { actorId: userId, operationId, act: 'discardAttachment', input: rawInput };
  return transact(deps.db, (tx) =>
    once(tx, operations, operation, async () =>
      (await discardDraft(tx, attachmentId, userId))
        ? ({ __typename: 'DiscardAttachmentSuccess', attachmentId } as const)
        : ({ __typename: 'Forbidden' } as const),
    ),
  );
}

/** The link that opens an attachment for the viewer; null when nobody in particular asks. */
export async function linkTo(
  { deps, viewer, reading }: { deps: Deps; viewer: Acting['viewer']; reading: Reading },
  attachment: AttachmentRow,
  variant: AttachmentVariant,
): Promise<string | null> {
  if (viewer.userId === null) return null;
  if (variant === 'thumbnail' && !isImageKind(attachment.kind)) return null;
  const [secret, book] = await Promise.all([readLinkSecret(deps.db), deps.readRuleBook()]);
  const now = reading.now();
  const lifetimeMs = linkLifetimeMs(book, now);
  // An answer that is kept must not hand out links older than a new one would be.
  reading.holdsUntil(nextLinkAt(now, lifetimeMs));
  const subject = { attachmentId: attachment.id, variant, userId: viewer.userId };
  return signedLink(secret, subject, now, lifetimeMs);
}

/** Attachments that the viewer may see, by id. */
export async function readAttachments(
  db: Db,
  viewer: Acting['viewer'],
  ids: readonly string[],
): Promise<Map<string, AttachmentRow>> {
  const scopes = { ofIssues: issueScope(viewer), ofChecks: inspectionScope(viewer) };
  const rows = await findAttachments(db, ids, scopes, viewer.userId);
  return new Map(
    rows
      .filter(({ state, purpose }) => state === 'DRAFT' || canSeeAttached(viewer, purpose))
      .map((row) => [row.id, row]),
  );
}

/** Who follows a link, and where it leads. */
export interface LinkVisit {
  attachmentId: string;
  variant: AttachmentVariant;
  expires: string;
  signature: string;
}

/**
 * Reads what a link opens, for the viewer it was made for and while they may see it; null otherwise,
 * as for an attachment that does not exist. Throws when the store has lost or changed the bytes.
 */
export async function openAttachment(
  deps: Deps,
  storage: AttachmentStorage,
  { viewer }: Acting,
  visit: LinkVisit,
): Promise<{ attachment: AttachmentRow; bytes: Buffer } | null> {
  if (viewer.userId === null) return null;
  const { attachmentId, variant } = visit;
  const subject = { attachmentId, variant, userId: viewer.userId };
  const secret = await readLinkSecret(deps.db);
  if (!isGoodLink(secret, subject, visit, deps.clock.now())) return null;
  const attachment = (await readAttachments(deps.db, viewer, [attachmentId])).get(attachmentId);
  if (attachment === undefined) return null;
  if (variant === 'thumbnail' && !isImageKind(attachment.kind)) return null;
  const bytes = await storage.get(attachmentId, variant);
  if (bytes === null) throw new Error(`The store has lost ${attachmentId}/${variant}`);
  if (variant === 'original' && hashOf(bytes) !== attachment.hash) {
    throw new Error(`The store has changed ${attachmentId}/${variant}`);
  }
  return { attachment, bytes };
}

/** What the viewer may see of what is attached to issues that they may see. */
export function seenByViewer(
  viewer: Acting['viewer'],
  attached: readonly AttachmentRow[],
): AttachmentRow[] {
  return attached.filter(({ purpose }) => canSeeAttached(viewer, purpose));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
