import type { Client } from '@urql/vue';
import type { IssueStore } from './issue-store.ts';
import { type IssueReading, openStates, toLiveIssue } from './live-issue.ts';
import { createOpenIssues } from './open-issues.ts';

/** An event that is later than this after the reading does not come any more. */
const eventWithinMs = 5_000;

/** How the live list differs from a fresh reading of all open issues; each by its number. */
export interface ListCheck {
  /** Open issues that were read. */
  read: number;
  /** Open, but not in the list. */
  missing: readonly string[];
  /** In the list as they are not, or not any more. */
  different: readonly string[];
  /** In the list as open although they are not, or not in sight any more. */
  extra: readonly string[];
}

/**
 * Reads all open issues anew and compares them with the live list, once the list had the time to
 * hear of what happened while it was read; null when the server did not answer.
 */
export async function checkList(
  client: Client,
  store: IssueStore,
  withinMs = eventWithinMs,
): Promise<ListCheck | null> {
  const before = new Map(store.all().map(({ id, version }) => [id, version]));
  const readings: IssueReading[] = [];
  const ids = await createOpenIssues(client, (page) => void readings.push(...page)).load();
  if (ids === null) return null;
  const compare = () => compareList(store, readings, before);
  const first = compare();
  if (isEqual(first)) return first;
  return new Promise((resolve) => {
    const finish = (check: ListCheck): void => {
      clearTimeout(timer);
      stopListening();
      resolve(check);
    };
    const timer = setTimeout(() => finish(compare()), withinMs);
    const stopListening = store.onChange(() => {
      const check = compare();
      if (isEqual(check)) finish(check);
    });
  });
}

/** Whether the list shows exactly what was read. */
export function isEqual({ missing, different, extra }: ListCheck): boolean {
  return missing.length + different.length + extra.length === 0;
}

function compareList(
  store: IssueStore,
  readings: readonly IssueReading[],
  before: ReadonlyMap<string, number>,
): ListCheck {
  const missing: string[] = [];
  const different: string[] = [];
  const read = new Set<string>();
  for (const reading of readings) {
    read.add(reading.id);
    const shown = store.get(reading.id);
    if (shown === undefined) missing.push(reading.code);
    // What is newer than the reading was heard of since.
    else if (shown.version < reading.version) different.push(reading.code);
    else if (shown.version === reading.version && !isSame(shown, reading)) {
      different.push(reading.code);
    }
  }
  const extra = store
    .all()
    .filter(
      ({ id, state, version }) =>
        openStates.includes(state) && !read.has(id) && before.get(id) === version,
    )
    .map(({ code }) => code);
  return { read: readings.length, missing, different, extra };
}

function isSame(shown: object, reading: IssueReading): boolean {
  return spell(shown) === spell(toLiveIssue(reading, []));
}

/** The same text for the same content: a query and the stream order fields each in its own way. */
function spell(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part !== 'object' || part === null || Array.isArray(part)
      ? part
      : Object.fromEntries(
          Object.entries(part)
            .filter(([name]) => name !== '__typename')
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
  );
}
