import { relayNow } from '@lianxi/kit/relay';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenInvariants, digestOf } from './invariants.ts';
import { simulate, type Tally } from './simulate.ts';
import { databaseOf, openWorld, type World } from './world.ts';

// The whole year: SIMULATED_ISSUES=6000 npm test -- tests/simulation
const count = Number(process.env['SIMULATED_ISSUES'] ?? 40);
const seed = process.env['SIMULATION_SEED'] ?? 'a year of joint meetings';
const start = new Date('2026-01-01T00:00:00+08:00');

let world: World | undefined;
afterEach(async () => world?.[Symbol.asyncDispose]());

async function givenYear(issues: number): Promise<{ world: World; tally: Tally }> {
  world = await openWorld(seed, start);
  const tally = await simulate(world, start, issues);
  // The office hears what departments told it last.
  await relayNow(databaseOf(world));
  await world.deps.catchUp();
  return { world, tally };
}

describe('a simulated year', () => {
  test(
    'of random acts, silence and broken connections keeps every invariant',
    async () => {
      const { world: year, tally } = await givenYear(count);
      console.log(JSON.stringify({ seed, ...tally, cuts: year.outages.counts }).slice(0, 2_000));
      expect(tally.contradictions.slice(0, 10)).toEqual([]);
      expect(await brokenInvariants(databaseOf(year))).toEqual({});
    },
    60_000 + count * 1_000,
  );

  test('runs the same way again from the same seed', async () => {
    const first = await digestOf(databaseOf((await givenYear(20)).world));
    await world?.[Symbol.asyncDispose]();
    expect(await digestOf(databaseOf((await givenYear(20)).world))).toBe(first);
  }, 120_000);
});

describe('the invariants notice', () => {
  const damages: Record<string, ReturnType<typeof sql>> = {
    'a clock that came due has fired': sql`
      UPDATE joint_meeting.deadline_clocks
      SET state = 'RUNNING', ended_at = NULL, fired_at = NULL
      WHERE id = (SELECT id FROM joint_meeting.deadline_clocks WHERE state = 'BREACHED' LIMIT 1)`,
    'every timeline entry matches an event': sql`
      UPDATE joint_meeting.timeline_entries SET occurred_at = occurred_at - interval '1 second'
      WHERE sequence = (SELECT min(sequence) FROM joint_meeting.timeline_entries)`,
    'every event of an issue has its timeline entry': sql`
      DELETE FROM joint_meeting.timeline_entries
      WHERE sequence = (SELECT min(sequence) FROM joint_meeting.timeline_entries)`,
    'every deemed acceptance has its silence': sql`
      UPDATE joint_meeting.summons_targets SET answer = 'DEEMED_ACCEPTED'
      WHERE ctid = (SELECT ctid FROM joint_meeting.summons_targets WHERE answer = 'ACCEPTED' LIMIT 1)`,
  };

  test.each(Object.keys(damages))(
    'when it is broken that %s',
    async (invariant) => {
      const { world: year } = await givenYear(8);
      const db = databaseOf(year);
      await db.execute(damages[invariant] ?? sql``);
      expect(Object.keys(await brokenInvariants(db))).toContain(invariant);
    },
    60_000,
  );
});
