/** Languages the hub speaks; Chinese unless the viewer asks for English. */
export type Locale = 'zh' | 'en';

/** Language of an `Accept-Language` header: the first of ours that it names. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const tag = part.trim();
    if (tag.startsWith('zh')) return 'zh';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh';
}
