import { createHash } from 'node:crypto';
import type { Tx } from '@lianxi/db';
import {
  type AttachmentPurpose,
  attachmentPurposes,
  type AttachmentRow,
} from '@lianxi/db/joint-meeting';
import { z } from 'zod';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actingDepartment, issueScope } from '../issue/issue.policy.ts';
import { findHandledIssues, findIssues } from '../issue/issue.store.ts';
import { findTargets } from '../summons/summons.store.ts';
import { isImageKind } from './attachment-kinds.ts';
import { attachmentLimits, type AttachmentRules } from './attachment-limits.ts';
import { canAttach, canAttachToNew } from './attachment.policy.ts';
import {
  countLoose,
  findUpload,
  lockUploads,
  markStored,
  type NewAttachment,
  reserveAttachment,
} from './attachment.store.ts';
import { checkFile } from './check-file.ts';
import { keptName } from './file-name.ts';
import { cleanImage } from './image.ts';
import { readPhotoEvidence } from './photo-evidence.ts';
import type { AttachmentStorage } from './storage/storage.ts';
import type { UploadRefusal } from './upload-messages.ts';

/** What a file that is about to come is for. */
export const uploadSchema = z.object({
  purpose: z.enum(attachmentPurposes),
  issueId: z.string().max(200).nullable(),
  name: z.string().min(1).max(400),
  operationId: z.string().min(1).max(200).nullable(),
});

export type Upload = z.output<typeof uploadSchema>;

/** An upload that the viewer may make, before its bytes are read. */
export interface AdmittedUpload {
  upload: Upload;
  userId: string;
  acting: Acting;
  /** The issue it is for; null while that, or the check, is still being written. */
  issueId: string | null;
  departmentCode: string | null;
  rules: AttachmentRules;
}

type Refused = { refusal: UploadRefusal };

/** Decides whether the viewer may upload for the purpose named, before anything of the file is read. */
export async function admitUpload(
  deps: Deps,
  acting: Acting,
  rawUpload: unknown,
): Promise<AdmittedUpload | Refused> {
  const { viewer } = acting;
  if (viewer.userId === null) return { refusal: 'not_signed_in' };
  const parsed = uploadSchema.safeParse(rawUpload);
  if (!parsed.success) return { refusal: 'invalid_input' };
  const upload = parsed.data;
  const rules = attachmentLimits(await deps.readRuleBook(), deps.clock.now());
  const admitted = { upload, userId: viewer.userId, acting, rules };
  if (upload.issueId === null) {
    return canAttachToNew(viewer, upload.purpose)
      ? { ...admitted, issueId: null, departmentCode: null }
      : { refusal: 'forbidden' };
  }
  // A claim in another subgraph may be one event old.
  if (upload.purpose === 'TASK') await deps.catchUp();
  const [issue] = await findIssues(deps.db, [upload.issueId], issueScope(viewer));
  if (issue === undefined) return { refusal: 'forbidden' };
  const [claims, targets, handled] = await Promise.all([
    findClaims(deps.db, [issue.id]),
    findTargets(deps.db, [issue.id]),
    findHandledIssues(deps.db, [issue.id], viewer.userId),
  ]);
  const facts = { issue, claims, targets, hasHandled: handled.size > 0 };
  return canAttach(viewer, upload.purpose, facts)
    ? { ...admitted, issueId: issue.id, departmentCode: actingDepartment(viewer, issue) }
    : { refusal: 'forbidden' };
}

/** Largest body that is read for an upload, in bytes. */
export function uploadSize({ rules }: AdmittedUpload): number {
  return rules.size;
}

/**
 * Checks the bytes of an upload, writes an image anew, and keeps it as a draft of the viewer. The same
 * `operationId` with the same bytes again returns the first draft.
 */
export async function keepUpload(
  deps: Deps,
  storage: AttachmentStorage,
  admitted: AdmittedUpload,
  sent: Buffer,
): Promise<AttachmentRow | Refused> {
  const { upload, userId } = admitted;
  const sentHash = hashOf(sent);
  const earlier = await earlierUpload(deps, admitted, sentHash);
  if (earlier !== null && ('refusal' in earlier || earlier.state !== 'STORING')) return earlier;
  const made = await makeFiles(admitted, sent);
  if ('refusal' in made) return made;

  const { acting, issueId, departmentCode } = admitted;
  const row: NewAttachment = {
    id: earlier?.id ?? deps.newId(),
    state: 'STORING',
    purpose: upload.purpose,
    issueId,
    departmentCode,
    ...made.facts,
    hash: hashOf(made.original),
    sentHash,
    uploadedBy: userId,
    uploadedByName: acting.viewer.role === 'CITIZEN' ? null : acting.viewer.name,
    uploadedAt: deps.clock.now(),
    operationId: upload.operationId,
  };
  const reserved = await deps.db.transaction((tx) => reserve(tx, admitted, row));
  if (reserved !== null) return reserved;
  // The row is there before the bytes, so that none can lie about without one; nobody sees it yet.
  await storage.put(row.id, 'original', made.original);
  if (made.thumbnail !== null) await storage.put(row.id, 'thumbnail', made.thumbnail);
  const stored = await markStored(deps.db, row.id);
  if (stored !== null) return stored;
  const first = await earlierUpload(deps, admitted, sentHash);
  if (first === null || 'refusal' in first)
    throw new Error('An upload was taken away while it was stored');
  return first;
}

/** The upload of the same operation; a refusal when that was another one. */
async function earlierUpload(
  deps: Deps,
  { upload, userId, issueId }: AdmittedUpload,
  sentHash: string,
): Promise<AttachmentRow | Refused | null> {
  if (upload.operationId === null) return null;
  const found = await findUpload(deps.db, userId, upload.operationId);
  if (found === null) return null;
  const isSame =
    found.sentHash === sentHash &&
    found.purpose === upload.purpose &&
    (found.issueId === issueId || found.state === 'ATTACHED') &&
    found.state !== 'DISCARDED';
  return isSame ? found : { refusal: 'invalid_input' };
}

/** Reserves the row unless there are too many, or the same upload came first; then what it left. */
async function reserve(
  tx: Tx,
  { upload, userId, issueId, rules }: AdmittedUpload,
  row: NewAttachment,
): Promise<AttachmentRow | Refused | null> {
  await lockUploads(tx, userId);
  const rival =
    upload.operationId === null ? null : await findUpload(tx, userId, upload.operationId);
  if (rival !== null) {
    if (rival.state !== 'STORING') return rival;
    // The same bytes are being written by another attempt, or were when its process died.
    await reserveAttachment(tx, { ...row, id: rival.id });
    row.id = rival.id;
    return null;
  }
  const loose = await countLoose(tx, userId, upload.purpose, issueId);
  if (loose >= rules.count) return { refusal: 'too_many_attachments' };
  await reserveAttachment(tx, row);
  return null;
}

type FileFacts = Pick<
  NewAttachment,
  'kind' | 'name' | 'size' | 'width' | 'height' | 'takenAt' | 'takenLatitude' | 'takenLongitude'
>;

async function makeFiles(
  { upload, rules }: AdmittedUpload,
  sent: Buffer,
): Promise<{ facts: FileFacts; original: Buffer; thumbnail: Buffer | null } | Refused> {
  const { kind, fault } = await checkFile(upload.name, sent);
  if (fault !== null) return { refusal: fault };
  const name = keptName(upload.name, kind);
  if (!isImageKind(kind)) {
    return { facts: { kind, name, size: sent.length }, original: sent, thumbnail: null };
  }
  const image = await cleanImage(kind, sent, rules);
  if ('fault' in image) return { refusal: image.fault };
  const { bytes, thumbnail, width, height } = image;
  const evidence = evidenceOf(upload.purpose, image.exif);
  return {
    facts: { kind, name, size: bytes.length, width, height, ...evidence },
    original: bytes,
    thumbnail,
  };
}

/** Time and place of a photo are read for a report-in alone; of every other they are nobody's business. */
function evidenceOf(purpose: AttachmentPurpose, exif: Buffer | null): Partial<FileFacts> {
  if (purpose !== 'REPORT_IN') return {};
  const { takenAt, place } = readPhotoEvidence(exif);
  return {
    takenAt,
    takenLatitude: place?.latitude ?? null,
    takenLongitude: place?.longitude ?? null,
  };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
