/** What is kept of an attachment: as it is served, and small. */
export const attachmentVariants = ['original', 'thumbnail'] as const;
export type AttachmentVariant = (typeof attachmentVariants)[number];

/** Keeps the bytes of attachments by their ids. */
export interface AttachmentStorage {
  /** Keeps the bytes: when it resolves they are there whole, whatever happens next. */
  put(id: string, variant: AttachmentVariant, bytes: Buffer): Promise<void>;
  /** The bytes; null when there are none. */
  get(id: string, variant: AttachmentVariant): Promise<Buffer | null>;
  /** Removes all that is kept under an id; nothing there is fine. */
  remove(id: string): Promise<void>;
}
