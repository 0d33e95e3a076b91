import type { AttachmentKind } from '@lianxi/db/joint-meeting';

/** How one kind of file is told, named and sent. */
interface KindEntry {
  mime: string;
  /** Extension that its name gets. */
  extension: string;
  /** Extensions that names of this kind may bear already. */
  extensions: readonly string[];
  isImage: boolean;
}

const openXml = 'application/vnd.openxmlformats-officedocument';

/** The kinds of files that are taken. */
export const attachmentKindEntries: Record<AttachmentKind, KindEntry> = {
  JPEG: image('image/jpeg', 'jpg', ['jpg', 'jpeg', 'jpe', 'jfif']),
  PNG: image('image/png', 'png', ['png']),
  WEBP: image('image/webp', 'webp', ['webp']),
  PDF: file('application/pdf', 'pdf'),
  DOCX: file(`${openXml}.wordprocessingml.document`, 'docx'),
  XLSX: file(`${openXml}.spreadsheetml.sheet`, 'xlsx'),
};

function image(mime: string, extension: string, extensions: readonly string[]): KindEntry {
  return { mime, extension, extensions, isImage: true };
}

function file(mime: string, extension: string): KindEntry {
  return { mime, extension, extensions: [extension], isImage: false };
}

/** Kind of a media type; null for one that is not taken. */
export function kindOfMime(mime: string): AttachmentKind | null {
  const found = Object.entries(attachmentKindEntries).find(([, entry]) => entry.mime === mime);
  return found === undefined ? null : (found[0] as AttachmentKind);
}

/** Kind that a file's extension claims; null for an extension of none. */
export function kindOfExtension(extension: string): AttachmentKind | null {
  const found = Object.entries(attachmentKindEntries).find(([, entry]) =>
    entry.extensions.includes(extension.toLowerCase()),
  );
  return found === undefined ? null : (found[0] as AttachmentKind);
}

/** Whether a kind is an image, which is decoded and written anew. */
export function isImageKind(kind: AttachmentKind): boolean {
  return attachmentKindEntries[kind].isImage;
}
