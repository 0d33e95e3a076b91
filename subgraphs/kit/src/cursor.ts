/** Makes the opaque cursor of a position of the event log. */
export function encodeCursor(position: number): string {
  return Buffer.from(String(position)).toString('base64url');
}

/** Reads a cursor back; null when it is not one of ours. */
export function decodeCursor(cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const position = Number(text);
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(position) ? position : null;
}
