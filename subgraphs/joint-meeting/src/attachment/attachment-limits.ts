import { dueBy, type RuleBook, ruleOf } from '../deadline/deadline.ts';
import type { ImageLimits } from './image.ts';

/** What the rules in force allow of attachments. */
export interface AttachmentRules extends ImageLimits {
  /** Largest file, in bytes. */
  size: number;
  /** Most files for one act. */
  count: number;
}

/** Reads the limits from the rules. */
export function attachmentLimits(book: RuleBook, at: Date): AttachmentRules {
  return {
    size: ruleOf(book, 'attachment.size', at).value * 1024 * 1024,
    count: ruleOf(book, 'attachment.count', at).value,
    megapixels: ruleOf(book, 'attachment.megapixels', at).value,
    side: ruleOf(book, 'attachment.side', at).value,
    keptSide: ruleOf(book, 'attachment.kept-side', at).value,
  };
}

/** How long a link to an attachment lives at least, in milliseconds. */
export function linkLifetimeMs(book: RuleBook, now: Date): number {
  return dueBy(book, 'attachment.link', now).getTime() - now.getTime();
}

/** Moment before which a draft has waited too long to be used. */
export function draftsKeptSince(book: RuleBook, now: Date): Date {
  return new Date(now.getTime() - (dueBy(book, 'attachment.draft', now).getTime() - now.getTime()));
}
