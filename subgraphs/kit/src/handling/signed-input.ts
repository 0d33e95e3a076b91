import type { z } from 'zod';
import { type InvalidInputValue, parseInput } from '../input.ts';
import type { Locale } from '../locale.ts';
import type { Viewer } from '../viewer.ts';

/** Who acts, and the language in which a fault is explained. */
export interface Asker {
  viewer: Viewer;
  locale: Locale;
}

/** The signed-in person who acts. */
export interface Actor {
  id: string;
  name: string;
}

/** Checks the input of a mutation; who is not signed in learns nothing of its faults. */
export function parseSignedInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { viewer, locale }: Asker,
):
  | { value: z.output<Schema>; actor: Actor; refusal: null }
  | { value: null; actor: null; refusal: { __typename: 'NotSignedIn' } | InvalidInputValue } {
  if (viewer.userId === null || viewer.role === 'ANONYMOUS') {
    return { value: null, actor: null, refusal: { __typename: 'NotSignedIn' } };
  }
  const { value, invalid } = parseInput(schema, input, locale);
  if (invalid !== null) return { value: null, actor: null, refusal: invalid };
  return { value, actor: { id: viewer.userId, name: viewer.name }, refusal: null };
}
