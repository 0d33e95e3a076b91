/** Kept things in a bounded number of bytes; the least recently used fall out. */
export interface AnswerStore<Entry> {
  get(key: string): Entry | undefined;
  /** Keeps an entry in place of the one before; false when it is too large for the store. */
  put(key: string, entry: Entry, bytes: number): boolean;
  /** Counts bytes that an entry came to hold later; nothing when it is kept no more. */
  grow(key: string, entry: Entry, bytes: number): void;
  remove(key: string): void;
  size(): { entries: number; bytes: number };
}

/** Makes an empty store; `onEvict` hears of each entry that had to make room. */
export function createAnswerStore<Entry>(
  maxBytes: number,
  onEvict: () => void,
): AnswerStore<Entry> {
  const kept = new Map<string, { entry: Entry; bytes: number }>();
  let bytes = 0;

  function remove(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  function makeRoom(): void {
    for (const key of kept.keys()) {
      if (bytes <= maxBytes) return;
      remove(key);
      onEvict();
    }
  }

  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      // A Map keeps the order of insertion: what is used again goes to the end.
      kept.delete(key);
      kept.set(key, found);
      return found.entry;
    },
    put(key, entry, entryBytes) {
      remove(key);
      // One answer must not drive out all others.
      if (entryBytes > maxBytes / 4) return false;
      kept.set(key, { entry, bytes: entryBytes });
      bytes += entryBytes;
      makeRoom();
      return true;
    },
    grow(key, entry, more) {
      const found = kept.get(key);
      if (found?.entry !== entry) return;
      found.bytes += more;
      bytes += more;
      makeRoom();
    },
    remove,
    size: () => ({ entries: kept.size, bytes }),
  };
}
