// China keeps one offset the whole year.
const offset = '+08:00';
const offsetMs = 8 * 3_600_000;

/** Timestamp of a `datetime-local` field, whose hands show the time of Shanghai; null when empty. */
export function fromLocalField(local: string): string | null {
  if (local === '') return null;
  const at = new Date(`${local}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** Content of a `datetime-local` field for a timestamp, in the time of Shanghai. */
export function toLocalField(at: string | null): string {
  if (at === null) return '';
  return new Date(Date.parse(at) + offsetMs).toISOString().slice(0, 16);
}
