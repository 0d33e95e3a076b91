/**
 * Makes the identifier of one click, so that a repeated request has one effect.
 *
 * Not `crypto.randomUUID`: it does not exist on plain http, where many offices run.
 */
export function createOperationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
