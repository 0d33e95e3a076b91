import type { Reason } from './reasons.ts';

/** What a cell says, or why it says nothing we understand. */
export type Parsed<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; about: string | null };

/** Reads the text of a cell, which is not empty. */
export type Parser<Value> = (text: string) => Parsed<Value>;

/** A value that was understood. */
export function understood<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

/** A cell that was not; `about` fills the gap in the reason's sentence. */
export function refused(reason: Reason, about: string | null = null): Parsed<never> {
  return { ok: false, reason, about };
}
