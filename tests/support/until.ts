import { setTimeout as delay } from 'node:timers/promises';

const lookAgainMs = 20;

/**
 * Waits until the condition gives a value that is neither false, null nor undefined, and returns it;
 * throws after the deadline, with what was waited for.
 */
export async function until<Value>(
  what: string,
  condition: () => Value | Promise<Value>,
  deadlineMs = 60_000,
): Promise<NonNullable<Exclude<Value, false>>> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined) {
      return value as NonNullable<Exclude<Value, false>>;
    }
    if (Date.now() > deadline) throw new Error(`Not within ${deadlineMs} ms: ${what}`);
    await delay(lookAgainMs);
  }
}
