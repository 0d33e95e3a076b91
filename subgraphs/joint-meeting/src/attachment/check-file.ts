import type { AttachmentKind } from '@lianxi/db/joint-meeting';
import { fileTypeFromBuffer } from 'file-type';
import { unzipSync } from 'fflate';
import { isImageKind, kindOfExtension, kindOfMime } from './attachment-kinds.ts';
import { extensionOf, isPathName } from './file-name.ts';

/** Why a file is not taken, found without decoding it. */
export type FileFault =
  | 'attachment_name_invalid'
  | 'attachment_empty'
  | 'attachment_type_not_allowed'
  | 'attachment_type_disguised'
  | 'attachment_has_macros'
  | 'attachment_broken';

// Word and Excel run these on opening, whatever the file is called.
const macroParts = /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/)/i;
const pdfEnd = Buffer.from('%%EOF');

/** Tells the kind of a file by its content; its name counts only where it lies about it. */
export async function checkFile(
  name: string,
  bytes: Buffer,
): Promise<{ kind: AttachmentKind; fault: null } | { kind: null; fault: FileFault }> {
  if (isPathName(name)) return refused('attachment_name_invalid');
  if (bytes.length === 0) return refused('attachment_empty');
  const claimed = kindOfExtension(extensionOf(name));
  const kind = kindOfMime((await fileTypeFromBuffer(bytes))?.mime ?? '');
  if (kind === null) {
    return refused(claimed === null ? 'attachment_type_not_allowed' : 'attachment_type_disguised');
  }
  if (isDisguised(name, claimed, kind)) return refused('attachment_type_disguised');
  const fault = faultOfContent(kind, bytes);
  return fault === null ? { kind, fault } : refused(fault);
}

function refused(fault: FileFault): { kind: null; fault: FileFault } {
  return { kind: null, fault };
}

/** Phones call one kind of image by another's name; that misleads nobody, as it is written anew. */
function isDisguised(name: string, claimed: AttachmentKind | null, kind: AttachmentKind): boolean {
  if (claimed === null) return !isImageKind(kind) && extensionOf(name) !== '';
  return claimed !== kind && !(isImageKind(claimed) && isImageKind(kind));
}

function faultOfContent(kind: AttachmentKind, bytes: Buffer): FileFault | null {
  switch (kind) {
    case 'PDF':
      return bytes.subarray(-2_048).includes(pdfEnd) ? null : 'attachment_broken';
    case 'DOCX':
    case 'XLSX':
      return faultOfPackage(bytes);
    case 'JPEG':
    case 'PNG':
    case 'WEBP':
      // Decoding tells.
      return null;
  }
}

/** Reads only the list of parts: nothing of the package is unpacked. */
function faultOfPackage(bytes: Buffer): FileFault | null {
  const parts: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        parts.push(name);
        return false;
      },
    });
  } catch {
    // Without its list at the end the package cannot be opened by anyone.
    return 'attachment_broken';
  }
  return parts.some((part) => macroParts.test(part)) ? 'attachment_has_macros' : null;
}
