import type { AttachmentKind } from '@lianxi/db/joint-meeting';
import { attachmentKindEntries, kindOfExtension } from './attachment-kinds.ts';

/** Longest name kept, in characters, without its extension. */
const longestStem = 100;

// Control characters, and those that turn the direction of what follows or are not seen at all.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
// What names of files may not hold on one system or another.
const awkward = /[<>:"|?*]/g;

/** Extension of a name, in lower case; empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a name tries to be a path, or is none at all. */
export function isPathName(name: string): boolean {
  const seen = name.replaceAll(unseen, '').trim();
  return /[/\\\0]/.test(name) || /^\.*$/.test(seen) || /^[a-z]:/i.test(seen);
}

/** The name under which a file is kept: clean, not too long, with the extension of its kind. */
export function keptName(name: string, kind: AttachmentKind): string {
  const { extension } = attachmentKindEntries[kind];
  const clean = name.normalize('NFC').replaceAll(unseen, '').replaceAll(awkward, '_').trim();
  const claimed = extensionOf(clean);
  const stem = kindOfExtension(claimed) === null ? clean : clean.slice(0, -(claimed.length + 1));
  const kept = [...stem.replace(/^\.+/, '')].slice(0, longestStem).join('').trim();
  return `${kept || extension}.${extension}`;
}
