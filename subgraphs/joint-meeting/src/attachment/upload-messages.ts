import type { Locale } from '@lianxi/kit/locale';
import { messageOf } from '@lianxi/kit/refusal';
import type { FileFault } from './check-file.ts';
import type { ImageFault } from './image.ts';

/** Why a file was not taken, or not shown. */
export type UploadRefusal =
  | FileFault
  | ImageFault
  | 'attachment_too_large'
  | 'too_many_attachments'
  | 'too_many_uploads'
  | 'attachment_not_found'
  | 'invalid_input'
  | 'not_signed_in'
  | 'forbidden'
  | 'method_not_allowed';

/** Status and sentence of a refusal. */
interface Entry {
  status: number;
  zh: string;
  en: string;
}

const entries: Record<
  Exclude<UploadRefusal, 'invalid_input' | 'not_signed_in' | 'forbidden'>,
  Entry
> = {
  attachment_name_invalid: {
    status: 400,
    zh: '文件名无效：不能含有路径。',
    en: 'The name of the file is not valid: it may not be a path.',
  },
  attachment_empty: { status: 400, zh: '文件是空的。', en: 'The file is empty.' },
  attachment_type_not_allowed: {
    status: 415,
    zh: '不支持该文件类型。可上传 JPEG、PNG、WebP 图片和 PDF、Word（docx）、Excel（xlsx）文件。',
    en: 'This type of file is not taken. JPEG, PNG and WebP images, PDF, Word (docx) and Excel (xlsx) files are.',
  },
  attachment_type_disguised: {
    status: 415,
    zh: '文件内容与扩展名不符。',
    en: 'The content of the file is not what its name says.',
  },
  attachment_has_macros: {
    status: 415,
    zh: '文件含有宏，不能上传。请另存为不含宏的文件。',
    en: 'The file contains macros. Save it without them.',
  },
  attachment_broken: {
    status: 422,
    zh: '文件已损坏或不完整，无法打开。',
    en: 'The file is damaged or incomplete and cannot be opened.',
  },
  attachment_too_many_pixels: {
    status: 422,
    zh: '图片尺寸过大，请缩小后上传。',
    en: 'The image has too many pixels. Make it smaller.',
  },
  attachment_too_large: {
    status: 413,
    zh: '文件过大。',
    en: 'The file is too large.',
  },
  too_many_attachments: {
    status: 409,
    zh: '附件数量已达上限。',
    en: 'There are as many files as allowed already.',
  },
  too_many_uploads: {
    status: 429,
    zh: '同时上传的文件过多，请稍候再试。',
    en: 'Too many files are being uploaded at once. Try again in a moment.',
  },
  attachment_not_found: {
    status: 404,
    zh: '附件不存在，或链接已失效。',
    en: 'There is no such file, or the link has expired.',
  },
  method_not_allowed: {
    status: 405,
    zh: '不支持该请求方法。',
    en: 'This method is not possible here.',
  },
};

const sharedStatus = { invalid_input: 400, not_signed_in: 401, forbidden: 403 } as const;

/** HTTP status of a refusal. */
export function statusOf(code: UploadRefusal): number {
  return code in sharedStatus
    ? sharedStatus[code as keyof typeof sharedStatus]
    : entries[code as keyof typeof entries].status;
}

/** Sentence of a refusal. */
export function uploadMessage(code: UploadRefusal, locale: Locale): string {
  return code in sharedStatus
    ? messageOf(code, locale)
    : entries[code as keyof typeof entries][locale];
}
