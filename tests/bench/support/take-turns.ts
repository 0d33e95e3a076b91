/** Does all items with so many at once, and returns how long each took in milliseconds. */
export async function takeTurns<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, lane: number) => Promise<void>,
): Promise<{ seconds: number; timesMs: number[] }> {
  const timesMs: number[] = [];
  const queue = items.values();
  const startedAt = performance.now();
  const lanes = Array.from({ length: width }, async (_, lane) => {
    for (const item of queue) {
      const from = performance.now();
      await work(item, lane);
      timesMs.push(performance.now() - from);
    }
  });
  await Promise.all(lanes);
  return { seconds: (performance.now() - startedAt) / 1000, timesMs };
}
