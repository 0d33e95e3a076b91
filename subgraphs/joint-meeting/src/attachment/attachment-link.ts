import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DrawnVariant } from '../document/drawn-variants.ts';
import type { AttachmentVariant } from './storage/storage.ts';

/** What a link opens, and for whom. */
export interface LinkSubject {
  attachmentId: string;
  /** Documents are drawn, not stored, and opened by links of the same kind. */
  variant: AttachmentVariant | DrawnVariant;
  userId: string;
}

/**
 * Signs a link that opens an attachment for one viewer. Two links made within one lifetime are the
 * same, so that a browser shows again what it has; each holds for one to two lifetimes.
 */
export function signedLink(
  secret: string,
  subject: LinkSubject,
  now: Date,
  lifetimeMs: number,
): string {
  const expires = (Math.floor(now.getTime() / lifetimeMs) + 2) * lifetimeMs;
  const signature = signatureOf(secret, subject, expires);
  const { attachmentId, variant } = subject;
  return `/attachments/${attachmentId}/${variant}?expires=${expires}&signature=${signature}`;
}

/** Moment from which a link made anew differs. */
export function nextLinkAt(now: Date, lifetimeMs: number): Date {
  return new Date((Math.floor(now.getTime() / lifetimeMs) + 1) * lifetimeMs);
}

/** Whether a link was signed by us for this viewer and has not expired. */
export function isGoodLink(
  secret: string,
  subject: LinkSubject,
  link: { expires: string; signature: string },
  now: Date,
): boolean {
  if (!/^\d{1,15}$/.test(link.expires)) return false;
  const expires = Number(link.expires);
  const wanted = Buffer.from(signatureOf(secret, subject, expires));
  const given = Buffer.from(link.signature);
  const isSigned = wanted.length === given.length && timingSafeEqual(wanted, given);
  return isSigned && expires > now.getTime();
}

function signatureOf(secret: string, subject: LinkSubject, expires: number): string {
  const { attachmentId, variant, userId } = subject;
  return createHmac('sha256', secret)
    .update(JSON.stringify([attachmentId, variant, userId, expires]))
    .digest('base64url');
}
