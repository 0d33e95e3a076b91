import { z } from 'zod';
import type { Locale } from './locale.ts';

/** An input that was refused, with the path of its first fault. */
export interface InvalidInputValue {
  __typename: 'InvalidInput';
  path: string;
  detail: string;
}

const localeErrors = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

const lengthWords = {
  zh: {
    empty: '请填写。',
    short: (min: number | bigint) => `请至少填写${min}个字。`,
    long: (max: number | bigint) => `最多填写${max}个字。`,
  },
  en: {
    empty: 'Fill this in.',
    short: (min: number | bigint) => `Write at least ${min} characters.`,
    long: (max: number | bigint) => `Write at most ${max} characters.`,
  },
};

// Everything below space but tab and line break, and what Unicode calls unassigned direction tricks.
const hostileCharacters =
  /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** A trimmed text of `min` to `max` characters without control characters. */
export function textField(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        .refine((text) => text.isWellFormed() && !hostileCharacters.test(text)),
    );
}

/** An identifier as we hand them out. */
export const idField = z.uuid();

/** Checks an input at the edge; the rest of the code trusts it. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  locale: Locale,
): { value: z.output<Schema>; invalid: null } | { value: null; invalid: InvalidInputValue } {
  const parsed = schema.safeParse(input, {
    error: (fault) => lengthFault(fault, locale) ?? localeErrors[locale](fault),
  });
  if (parsed.success) return { value: parsed.data, invalid: null };
  const fault = parsed.error.issues[0];
  return {
    value: null,
    invalid: invalidInput(fault?.path.join('.') ?? '', fault?.message ?? ''),
  };
}

/** Refuses an input for a reason that its shape cannot tell. */
export function invalidInput(path: string, detail: string): InvalidInputValue {
  return { __typename: 'InvalidInput', path, detail };
}

/** Says what is wrong with the length of a text as a form would; null for any other fault. */
function lengthFault(fault: z.core.$ZodRawIssue, locale: Locale): string | null {
  const words = lengthWords[locale];
  if (fault.code === 'too_big' && fault.origin === 'string') return words.long(fault.maximum);
  if (fault.code !== 'too_small' || fault.origin !== 'string') return null;
  return fault.minimum === 1 ? words.empty : words.short(fault.minimum);
}
