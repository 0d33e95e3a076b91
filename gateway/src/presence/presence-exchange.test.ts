import { maxWordBytes, type WakeUps } from '@lianxi/kit/wake-ups';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLog } from '../testing/silent-log.ts';
import type { Attendance } from './attendance.ts';
import { startPresenceExchange } from './presence-exchange.ts';
import { createPresenceRegister } from './presence-register.ts';

const roundMs = 1_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const attendance = (id: string, name = id): Attendance => ({
  id,
  issueId: 'issue',
  personId: id,
  name,
  role: 'LIAISON',
  departmentCode: 'housing',
  activity: 'WATCHING',
  since: 0,
});

/** What the database or NATS carries, unless a test loses it. */
function createAir() {
  const ears = new Set<(text: string) => void>();
  const air = {
    isLossy: false,
    said: [] as string[],
    wakeUps: {
      hear(_, take) {
        ears.add(take);
        return { stop: async () => void ears.delete(take) };
      },
      say(_, text) {
        if (air.isLossy) return;
        air.said.push(text);
        for (const ear of ears) ear(text);
      },
    } satisfies Pick<WakeUps, 'hear' | 'say'>,
  };
  return air;
}

function startGateway(
  gatewayId: string,
  { wakeUps }: Pick<ReturnType<typeof createAir>, 'wakeUps'>,
) {
  const register = createPresenceRegister();
  const exchange = startPresenceExchange({ gatewayId, register, wakeUps, log: silentLog, roundMs });
  const names = () => register.people('issue').map(({ name }) => name);
  return { exchange, names };
}

const pass = (ms: number) => vi.advanceTimersByTime(ms);

test('who comes and goes at one gateway does so at the other', () => {
  const air = createAir();
  const [a, b] = [startGateway('a', air), startGateway('b', air)];
  a.exchange.show(attendance('a:1'));
  pass(100);
  expect(b.names()).toEqual(['a:1']);
  a.exchange.leave('a:1');
  expect(a.names()).toEqual([]);
  pass(100);
  expect(b.names()).toEqual([]);
});

test('a gateway that starts later asks who is there', () => {
  const air = createAir();
  const a = startGateway('a', air);
  a.exchange.show(attendance('a:1'));
  pass(100);
  const b = startGateway('b', air);
  pass(100);
  expect(b.names()).toEqual(['a:1']);
});

test('what was lost on the way heals with the next rounds', () => {
  const air = createAir();
  const [a, b] = [startGateway('a', air), startGateway('b', air)];
  a.exchange.show(attendance('a:1'));
  pass(100);
  air.isLossy = true;
  a.exchange.leave('a:1');
  a.exchange.show(attendance('a:2'));
  pass(100);
  air.isLossy = false;
  pass(roundMs + 100);
  expect(b.names().toSorted()).toEqual(['a:1', 'a:2']);
  pass(4 * roundMs);
  expect(b.names()).toEqual(['a:2']);
});

test('the people of a gateway that is dead are gone after some rounds', () => {
  const air = createAir();
  const b = startGateway('b', air);
  air.wakeUps.say(
    'lianxi_presence',
    JSON.stringify({ gateway: 'dead', here: [attendance('dead:1')] }),
  );
  expect(b.names()).toEqual(['dead:1']);
  pass(2 * roundMs);
  expect(b.names()).toEqual(['dead:1']);
  pass(3 * roundMs);
  expect(b.names()).toEqual([]);
});

test('a gateway that stops takes its people along', async () => {
  const air = createAir();
  const [a, b] = [startGateway('a', air), startGateway('b', air)];
  a.exchange.show(attendance('a:1'));
  pass(100);
  await a.exchange.stop();
  expect(b.names()).toEqual([]);
});

test('many people are told in words that the database takes', () => {
  const air = createAir();
  const [a, b] = [startGateway('a', air), startGateway('b', air)];
  const count = 500;
  for (let n = 0; n < count; n += 1) a.exchange.show(attendance(`a:${n}`, '联络员'));
  pass(100);
  expect(b.exchange.count()).toBe(0);
  expect(b.names()).toHaveLength(50);
  expect(Math.max(...air.said.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(
    maxWordBytes,
  );
  const ids = air.said.flatMap((text) => (JSON.parse(text) as { here?: Attendance[] }).here ?? []);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(count);
});

test('a word that is not understood changes nothing', () => {
  const air = createAir();
  const a = startGateway('a', air);
  for (const text of ['', 'nonsense', '{}', '{"gateway":"x","here":[{"id":1}]}', 'null']) {
    air.wakeUps.say('lianxi_presence', text);
  }
  expect(a.names()).toEqual([]);
});
