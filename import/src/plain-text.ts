// Byte order marks and spaces without width, which travel with text copied from web pages.
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
// Spaces other than the plain one, the ideographic one among them.
const otherSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Text as a reader sees it: no invisible characters, plain spaces, no spaces at its ends. */
export function plainText(text: string): string {
  return text.replace(invisible, '').replace(otherSpaces, ' ').trim();
}

/** Text for comparing: full-width forms, case and spaces make no difference. */
export function comparable(text: string): string {
  return plainText(text).normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

/** Text of digits and marks in their half-width forms, for numbers and dates. */
export function halfWidth(text: string): string {
  return plainText(text).normalize('NFKC').replaceAll('，', ',').replaceAll('。', '.');
}
