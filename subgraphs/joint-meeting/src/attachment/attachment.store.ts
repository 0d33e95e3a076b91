import { randomBytes } from 'node:crypto';
import type { Db, Executor, Tx } from '@lianxi/db';
import {
  attachmentLinkKeys,
  type AttachmentPurpose,
  type AttachmentRow,
  attachments,
  inspections,
  issues,
} from '@lianxi/db/joint-meeting';
import { and, asc, count, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { InspectionScope } from '../inspection/inspection.policy.ts';
import { inspectionCondition } from '../inspection/inspection-scope.store.ts';
import type { IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';
import { statesBefore } from './attachment-lifecycle.ts';

export type NewAttachment = typeof attachments.$inferInsert;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Attachments by id that belong to issues or checks of the scopes, and the drafts of one person. */
export async function findAttachments(
  db: Executor,
  ids: readonly string[],
  scopes: { ofIssues: IssueScope; ofChecks: InspectionScope },
  userId: string | null,
): Promise<AttachmentRow[]> {
  const known = ids.filter((id) => uuidPattern.test(id));
  if (known.length === 0) return [];
  const isOwnDraft = and(eq(attachments.state, 'DRAFT'), eq(attachments.uploadedBy, userId ?? ''));
  const isInScope = and(
    eq(attachments.state, 'ATTACHED'),
    // The scope of those who see all has no condition, and still wants an issue or a check.
    or(
      inArray(
        attachments.issueId,
        db.select({ id: issues.id }).from(issues).where(scopeCondition(scopes.ofIssues)),
      ),
      inArray(
        attachments.inspectionId,
        db
          .select({ id: inspections.id })
          .from(inspections)
          .where(inspectionCondition(scopes.ofChecks)),
      ),
    ),
  );
  return db
    .select()
    .from(attachments)
    .where(and(inArray(attachments.id, known), or(isOwnDraft, isInScope)));
}

/** What is attached to issues, in the order in which it was. */
export async function findAttachedTo(
  db: Executor,
  issueIds: readonly string[],
): Promise<AttachmentRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(attachments)
    .where(and(inArray(attachments.issueId, [...issueIds]), eq(attachments.state, 'ATTACHED')))
    .orderBy(asc(attachments.attachedAt), asc(attachments.uploadedAt), asc(attachments.id));
}

/** What is attached to checks, in the order in which it was uploaded. */
export async function findAttachedToInspections(
  db: Executor,
  inspectionIds: readonly string[],
): Promise<AttachmentRow[]> {
  if (inspectionIds.length === 0) return [];
  return db
    .select()
    .from(attachments)
    .where(inArray(attachments.inspectionId, [...inspectionIds]))
    .orderBy(asc(attachments.uploadedAt), asc(attachments.id));
}

/** Lets one person's uploads be reserved and discarded one after another. */
export async function lockUploads(tx: Tx, userId: string): Promise<void> {
  await tx.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments ${userId}`}, 0))`,
  );
}

/** The upload that an operation made before; null when it is new. */
export async function findUpload(
  db: Executor,
  userId: string,
  operationId: string,
): Promise<AttachmentRow | null> {
  const [row] = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.uploadedBy, userId), eq(attachments.operationId, operationId)));
  return row ?? null;
}

/** How many a person has uploaded for a purpose and not used yet. */
export async function countLoose(
  tx: Tx,
  userId: string,
  purpose: AttachmentPurpose,
  issueId: string | null,
): Promise<number> {
  const [row] = await tx
    .select({ loose: count() })
    .from(attachments)
    .where(
      and(
        eq(attachments.uploadedBy, userId),
        eq(attachments.purpose, purpose),
        issueId === null ? isNull(attachments.issueId) : eq(attachments.issueId, issueId),
        inArray(attachments.state, ['STORING', 'DRAFT']),
      ),
    );
  return row?.loose ?? 0;
}

/** Notes an attachment whose bytes are about to be written, or that they are written once more. */
export async function reserveAttachment(tx: Tx, attachment: NewAttachment): Promise<void> {
  const { id: _, ...again } = attachment;
  await tx
    .insert(attachments)
    .values(attachment)
    .onConflictDoUpdate({
      target: attachments.id,
      set: again,
      // The other attempt may be through by now, and its draft in use.
      setWhere: eq(attachments.state, 'STORING'),
    });
}

/** Marks an attachment stored; null when it was taken away meanwhile. */
export async function markStored(db: Db, id: string): Promise<AttachmentRow | null> {
  const [row] = await db
    .update(attachments)
    .set({ state: 'DRAFT' })
    .where(and(eq(attachments.id, id), inArray(attachments.state, statesBefore('store'))))
    .returning();
  return row ?? null;
}

/** Drafts of a person by id, held until the transaction ends, in no order. */
export async function lockDrafts(
  tx: Tx,
  ids: readonly string[],
  userId: string,
): Promise<AttachmentRow[]> {
  const known = ids.filter((id) => uuidPattern.test(id));
  if (known.length === 0) return [];
  return tx
    .select()
    .from(attachments)
    .where(
      and(
        inArray(attachments.id, known),
        inArray(attachments.state, statesBefore('attach')),
        eq(attachments.uploadedBy, userId),
      ),
    )
    .for('update');
}

/** How many are attached to an issue for a purpose, or to one thing within it. */
export async function countAttached(
  tx: Tx,
  issueId: string,
  purpose: AttachmentPurpose,
  ownerId: string | null,
): Promise<number> {
  const [row] = await tx
    .select({ attached: count() })
    .from(attachments)
    .where(
      and(
        eq(attachments.issueId, issueId),
        eq(attachments.purpose, purpose),
        eq(attachments.state, 'ATTACHED'),
        ownerId === null ? isNull(attachments.ownerId) : eq(attachments.ownerId, ownerId),
      ),
    );
  return row?.attached ?? 0;
}

/** Of which record drafts become part: of an issue's, or of a check's. */
export type AttachedPlace = { attachedAt: Date } & (
  | { issueId: string; ownerId: string | null }
  | { inspectionId: string }
);

/** Makes drafts part of a record. */
export async function markAttached(
  tx: Tx,
  ids: readonly string[],
  place: AttachedPlace,
): Promise<void> {
  await tx
    .update(attachments)
    .set({ state: 'ATTACHED', ...place })
    .where(
      and(inArray(attachments.id, [...ids]), inArray(attachments.state, statesBefore('attach'))),
    );
}

/** Gives up a person's draft; false when it is none. */
export async function discardDraft(tx: Tx, id: string, userId: string): Promise<boolean> {
  if (!uuidPattern.test(id)) return false;
  const discarded = await tx
    .update(attachments)
    .set({ state: 'DISCARDED' })
    .where(
      and(
        eq(attachments.id, id),
        eq(attachments.state, 'DRAFT'),
        eq(attachments.uploadedBy, userId),
      ),
    )
    .returning({ id: attachments.id });
  return discarded.length > 0;
}

/** Gives up what was never stored whole or never used, and returns all ids whose bytes are to go. */
export async function discardStale(
  db: Db,
  before: { stored: Date; used: Date },
): Promise<string[]> {
  const isStale = or(
    and(eq(attachments.state, 'STORING'), lt(attachments.uploadedAt, before.stored)),
    and(eq(attachments.state, 'DRAFT'), lt(attachments.uploadedAt, before.used)),
  );
  await db
    .update(attachments)
    .set({ state: 'DISCARDED' })
    .where(and(inArray(attachments.state, statesBefore('discard')), isStale));
  const rows = await db
    .select({ id: attachments.id })
    .from(attachments)
    .where(eq(attachments.state, 'DISCARDED'))
    .limit(100);
  return rows.map(({ id }) => id);
}

/** Forgets an attachment whose bytes are gone. */
export async function forgetDiscarded(db: Db, id: string): Promise<void> {
  await db
    .delete(attachments)
    .where(and(eq(attachments.id, id), eq(attachments.state, 'DISCARDED')));
}

const linkSecrets = new WeakMap<Db, Promise<string>>();

/** The secret that signs links, made by whoever asks first and read once. */
export function readLinkSecret(db: Db): Promise<string> {
  const known = linkSecrets.get(db);
  if (known !== undefined) return known;
  const secret = makeLinkSecret(db);
  linkSecrets.set(db, secret);
  // A failed reading must not be served again; the caller sees its error.
  secret.catch(() => linkSecrets.delete(db));
  return secret;
}

async function makeLinkSecret(db: Db): Promise<string> {
  await db
    .insert(attachmentLinkKeys)
    .values({ id: 1, secret: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [key] = await db.select().from(attachmentLinkKeys);
  if (key === undefined) throw new Error('There is no key to sign links with');
  return key.secret;
}
