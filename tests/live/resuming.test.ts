import { decodeCursor, encodeCursor } from '@lianxi/kit/cursor';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import type { Follower, SeenEvent } from '../support/follower.ts';
import { territory, type Username } from '../support/people.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report } from '../support/story.ts';
import { compoundIds } from '../support/territory.ts';
import { until } from '../support/until.ts';

const cuts = 50;

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

/** Writes issues of two territories until told to end. */
function startWriting(): { end(): Promise<void> } {
  let writing = true;
  const write = async () => {
    while (writing) {
      const issueId = await report(hub);
      await hub.done('community', 'acceptIssue', { issueId });
      await hub.done('stranger', 'reportIssue', {
        title: '外街道事项',
        description: '另一街道的事项。',
        category: 'NOISE',
        compoundId: compoundIds.far,
        confirmedNotDuplicate: true,
      });
    }
  };
  const writers = [write(), write()];
  return {
    async end() {
      writing = false;
      await Promise.all(writers);
    },
  };
}

/** Follows, is cut off at a random moment and comes back with its last cursor, again and again. */
async function followWithCuts(username: Username, after: string): Promise<SeenEvent[]> {
  const seen: SeenEvent[] = [];
  let cursor = after;
  for (let cut = 0; cut < cuts; cut += 1) {
    await using follower: Follower = await hub.follow(username, { after: cursor });
    const enough = Math.floor(Math.random() * 4);
    await until('some events', () => follower.events.length >= enough);
    follower.cut();
    seen.push(...follower.events);
    cursor = seen.at(-1)?.cursor ?? cursor;
  }
  return seen;
}

test(`a client cut off ${cuts} times during writes is told of all that the log holds, once, in order, but for what was overtaken`, async () => {
  const start = encodeCursor(await lastPosition());
  const writing = startWriting();
  const watched: { username: Username; street: string | null }[] = [
    { username: 'office', street: null },
    { username: 'street', street: territory.street.id },
  ];
  const seenBy = await Promise.all(watched.map(({ username }) => followWithCuts(username, start)));
  await writing.end();
  await untilSettled(hub.database);

  for (const [index, { username, street }] of watched.entries()) {
    const seen = seenBy[index] ?? [];
    const expected = await eventsOfLog(start, street);
    // What came after the last cut is read in one go.
    await using rest = await hub.follow(username, { after: seen.at(-1)?.cursor ?? start });
    await until(
      'the rest',
      () => (rest.events.at(-1) ?? seen.at(-1))?.cursor === expected.at(-1)?.[0],
    );
    const all = [...seen, ...rest.events];
    const told = new Set(all.map(({ cursor }) => cursor));
    expect(all.map(({ cursor, issue }) => [cursor, issue?.['id']])).toEqual(
      expected.filter(([cursor]) => told.has(cursor)),
    );
    // Where many waited at once, a later event of the same issue may stand for one before it.
    const newest = new Map(expected.map(([cursor, issueId]) => [issueId, cursor]));
    expect([...newest.values()].filter((cursor) => !told.has(cursor))).toEqual([]);
    expect(all.every(({ type }) => type !== 'RESYNC')).toBe(true);
    expect(expected.length).toBeGreaterThan(cuts);
  }
});

async function lastPosition(): Promise<number> {
  const { rows } = await hub.database.db.execute<{ head: string }>(sql`
    SELECT coalesce(max(position), 0) AS head FROM events.event_log`);
  return Number(rows[0]?.head);
}

/** What the log holds of issues after a cursor, in one street or everywhere. */
async function eventsOfLog(after: string, streetId: string | null): Promise<[string, string][]> {
  const position = decodeCursor(after);
  const { rows } = await hub.database.db.execute<{ position: string; subject_id: string }>(sql`
    SELECT position, subject_id FROM events.event_log
    WHERE position > ${position} AND subject_type = 'issue'
      AND (${streetId}::text IS NULL OR street_id = ${streetId})
    ORDER BY position`);
  return rows.map((row) => [encodeCursor(Number(row.position)), row.subject_id]);
}
