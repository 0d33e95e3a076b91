import { maxWordBytes, type WakeUps } from '@lianxi/kit/wake-ups';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type Attendance, attendanceSchema } from './attendance.ts';
import type { PresenceRegister } from './presence-register.ts';
import { createPulse } from './pulse.ts';

/** Tells the other gateways who is here, and the register who is at theirs. */
export interface PresenceExchange {
  /** Shows somebody who is at an issue through this gateway, or what they do now. */
  show(attendance: Attendance): void;
  /** Takes them away again; safe to repeat. */
  leave(id: string): void;
  /** How many are shown through this gateway. */
  count(): number;
  /** Takes everybody away and hears nothing more. */
  stop(): Promise<void>;
}

export interface PresenceExchangeOptions {
  gatewayId: string;
  register: PresenceRegister;
  wakeUps: Pick<WakeUps, 'hear' | 'say'>;
  log: Logger;
  /** Milliseconds between two rounds in which each gateway names who is still here. @default 5_000 */
  roundMs?: number;
}

const wordSchema = z.object({
  gateway: z.string(),
  here: z.array(attendanceSchema).optional(),
  still: z.array(z.string()).optional(),
  gone: z.array(z.string()).optional(),
  /** Asks everybody to name all who are with them. */
  ask: z.boolean().optional(),
});

type Word = z.infer<typeof wordSchema>;

const flushMs = 50;
// Words may be lost: a gateway that is silent for so many rounds is taken for dead.
const patientRounds = 3;

/** Starts the exchange: asks who is there, and answers whoever asks. */
export function startPresenceExchange(options: PresenceExchangeOptions): PresenceExchange {
  const { gatewayId, register, wakeUps, log, roundMs = 5_000 } = options;
  const own = new Map<string, Attendance>();
  /** When those of other gateways were last named, in rounds. */
  const named = new Map<string, number>();
  let here = new Map<string, Attendance>();
  let gone = new Set<string>();
  let round = 0;
  let hasAsked = false;

  const flush = createPulse(flushMs, () => {
    say('here', [...here.values()]);
    say('gone', [...gone]);
    here = new Map();
    gone = new Set();
  });

  /** Says a list in as many words as it takes. */
  function say<Kind extends 'here' | 'still' | 'gone'>(kind: Kind, list: Word[Kind] & {}): void {
    const frameBytes = 100 + gatewayId.length;
    let part: unknown[] = [];
    let bytes = frameBytes;
    const end = () => {
      if (part.length > 0) {
        wakeUps.say('lianxi_presence', JSON.stringify({ gateway: gatewayId, [kind]: part }));
      }
      part = [];
      bytes = frameBytes;
    };
    for (const item of list) {
      const itemBytes = Buffer.byteLength(JSON.stringify(item)) + 1;
      if (bytes + itemBytes > maxWordBytes) end();
      part.push(item);
      bytes += itemBytes;
    }
    end();
  }

  function ask(): void {
    if (hasAsked) return;
    hasAsked = true;
    wakeUps.say('lianxi_presence', JSON.stringify({ gateway: gatewayId, ask: true }));
  }

  function take(text: string): void {
    const word = read(text);
    if (!word || word.gateway === gatewayId) return;
    for (const attendance of word.here ?? []) {
      named.set(attendance.id, round);
      register.put(attendance);
    }
    for (const id of word.still ?? []) {
      if (register.has(id)) named.set(id, round);
      else ask();
    }
    for (const id of word.gone ?? []) forget(id);
    if (word.ask) {
      for (const [id, attendance] of own) here.set(id, attendance);
      flush.ask();
    }
  }

  function read(text: string): Word | undefined {
    try {
      return wordSchema.parse(JSON.parse(text));
    } catch (error) {
      // Of another release, or from somebody else: nothing rests on it.
      log.debug({ err: error }, 'a word about presence is not understood');
      return undefined;
    }
  }

  function forget(id: string): void {
    if (named.delete(id)) register.remove(id);
  }

  const rounds = setInterval(() => {
    round += 1;
    hasAsked = false;
    say('still', [...own.keys()]);
    for (const [id, last] of named) if (round - last > patientRounds) forget(id);
  }, roundMs);

  const hearing = wakeUps.hear('lianxi_presence', take);
  wakeUps.say('lianxi_presence', JSON.stringify({ gateway: gatewayId, ask: true }));
  return {
    show(attendance) {
      own.set(attendance.id, attendance);
      gone.delete(attendance.id);
      here.set(attendance.id, attendance);
      register.put(attendance);
      flush.ask();
    },
    leave(id) {
      if (!own.delete(id)) return;
      here.delete(id);
      gone.add(id);
      register.remove(id);
      flush.ask();
    },
    count: () => own.size,
    async stop() {
      clearInterval(rounds);
      flush.stop();
      say('gone', [...gone, ...own.keys()]);
      own.clear();
      await hearing.stop();
    },
  };
}
