import type { Tx } from '@lianxi/db';
import type { AttachmentPurpose } from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, invalidInput } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { z } from 'zod';
import type { IssueAct } from '../issue/issue-act.ts';
import { attachmentLimits, type AttachmentRules } from './attachment-limits.ts';
import { type AttachedPlace, countAttached, lockDrafts, markAttached } from './attachment.store.ts';

/** Uploads that an act brings as its evidence. */
export const attachmentIdsField = z.array(z.string().max(200)).max(100).nullish();

/** To what within an issue uploads are attached. */
export interface AttachTo {
  purpose: AttachmentPurpose;
  /** What of the issue they belong to; null for the issue itself. */
  ownerId?: string | null;
}

const messages = {
  unknown: {
    zh: '附件不存在、已被使用或用途不符，请重新上传。',
    en: 'The file is unknown, used already or meant for something else; upload it again.',
  },
  tooMany: {
    zh: (most: number) => `最多可附 ${most} 个文件。`,
    en: (most: number) => `At most ${most} files may be attached.`,
  },
};

/**
 * Attaches uploads to the issue of an act, as its first change; the refusal when one is not the
 * viewer's own draft for this, or they are too many.
 */
export async function attachUploads(
  at: IssueAct,
  ids: readonly string[] | null | undefined,
  to: AttachTo,
): Promise<InvalidInputValue | null> {
  const { tx, book, userId, issue, now } = at;
  const subject = { issueId: issue.id, ...to };
  const rules = attachmentLimits(book, now);
  const refusal = await uploadsRefusal(tx, rules, at.acting.locale, userId, ids, subject);
  if (refusal !== null) return refusal;
  await attachChecked(tx, ids, { issueId: issue.id, ownerId: to.ownerId ?? null, attachedAt: now });
  return null;
}

/** Whether something is attached to the issue for a purpose already. */
export async function hasAttached(at: IssueAct, to: AttachTo): Promise<boolean> {
  return (await countAttached(at.tx, at.issue.id, to.purpose, to.ownerId ?? null)) > 0;
}

/** Why uploads may not be attached; null when they may. Holds them until the transaction ends. */
export async function uploadsRefusal(
  tx: Tx,
  rules: AttachmentRules,
  locale: Locale,
  userId: string,
  ids: readonly string[] | null | undefined,
  to: AttachTo & { issueId: string | null },
): Promise<InvalidInputValue | null> {
  if (!ids || ids.length === 0) return null;
  const drafts = await lockDrafts(tx, ids, userId);
  const usable = new Set(
    drafts
      .filter(({ purpose, issueId }) => purpose === to.purpose && issueId === to.issueId)
      .map(({ id }) => id),
  );
  // An id found once is taken out, so that a second one is as faulty as an unknown one.
  const faulty = ids.findIndex((id) => !usable.delete(id));
  if (faulty !== -1) return invalidInput(`attachmentIds.${faulty}`, messages.unknown[locale]);
  const most = rules.count;
  const attached =
    to.issueId === null ? 0 : await countAttached(tx, to.issueId, to.purpose, to.ownerId ?? null);
  return attached + ids.length > most
    ? invalidInput('attachmentIds', messages.tooMany[locale](most))
    : null;
}

/** Makes uploads part of the record after `uploadsRefusal` found nothing against it. */
export async function attachChecked(
  tx: Tx,
  ids: readonly string[] | null | undefined,
  place: AttachedPlace,
): Promise<void> {
  if (ids && ids.length > 0) await markAttached(tx, ids, place);
}

/**
 * Attaches what a department named as evidence of a task. An id that is no draft of the officer for
 * this issue's tasks is passed over: the department names it in vain.
 */
export async function attachToTask(
  tx: Tx,
  { taskId, ids }: { taskId: string; ids: readonly string[] },
  { issueId, uploadedBy, attachedAt }: { issueId: string; uploadedBy: string; attachedAt: Date },
): Promise<void> {
  const drafts = await lockDrafts(tx, ids, uploadedBy);
  const meant = drafts.filter((draft) => draft.purpose === 'TASK' && draft.issueId === issueId);
  await attachChecked(
    tx,
    meant.map(({ id }) => id),
    { issueId, ownerId: taskId, attachedAt },
  );
}
