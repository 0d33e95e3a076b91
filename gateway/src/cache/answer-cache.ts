import type { Logger } from 'pino';
import { type Answer, answerOf, answerOfText } from '../graph/answer.ts';
import type { EventFeed } from '../event-log/event-feed.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { PresentedResult } from '../graph/present-result.ts';
import type { GraphOperation } from '../graph/runtime.ts';
import type { CheckedOperation } from '../limits/check-operation.ts';
import type { CacheMetrics } from '../metrics.ts';
import { withoutPerson } from '../viewer/viewer.ts';
import type { AnswerPlan, FindAnswerPlan } from './answer-plan.ts';
import { createAnswerStore } from './answer-store.ts';
import type { Footprint, Touches } from './footprint.ts';
import { startReading, type AnswerReading } from './answer-reading.ts';
import { sortedText } from '../sorted-text.ts';

/** Answers queries from what is kept while no event says otherwise. */
export interface AnswerCache {
  answer(checked: CheckedOperation, context: GraphContext): Promise<Answer>;
  /** Told after each mutation: what is read from now on has to show it. */
  written(): void;
  /** Numbers for `/metrics`. */
  size(): { entries: number; bytes: number };
}

export interface AnswerCacheOptions {
  feed: Pick<EventFeed, 'head' | 'eventAt' | 'isCurrent' | 'catchUp'>;
  findPlan: FindAnswerPlan;
  execute(operation: GraphOperation, context: GraphContext): Promise<PresentedResult>;
  touches: Touches;
  /** 0 keeps nothing; who asks the same at the same moment still shares one execution. */
  maxBytes: number;
  metrics: CacheMetrics;
  log: Logger;
  /** Milliseconds since the epoch; only tests replace it. */
  now?: () => number;
}

interface Entry {
  answer: Answer;
  footprint: Footprint;
  /** Position that the answer names: it shows every event up to here. */
  position: number;
  /** Position up to which no event touched it. */
  checkedTo: number;
  /** When time alone changes it. */
  endsAt: number;
}

interface Execution {
  answer: Answer;
  reading: AnswerReading;
}

/** An execution that others may wait for as long as nothing has changed since it began. */
interface Flight {
  head: number;
  writes: number;
  viewerKey: string;
  execution: Promise<Execution>;
}

// A client that follows from an answer's cursor is brought up to date event by event only so far.
const maxBehind = 1_000;
// What each id of a footprint and each entry weigh beside their text.
const idBytes = 100;
const entryBytes = 1_000;

/** Makes an empty cache; nothing that it serves is older than the log as this gateway has read it. */
export function createAnswerCache(options: AnswerCacheOptions): AnswerCache {
  const { feed, metrics, now = Date.now } = options;
  const store = createAnswerStore<Entry>(options.maxBytes, () => metrics.evictions.inc());
  const flights = new Map<string, Flight>();
  /** Plans whose answers depended on the person: others wait for no execution of theirs. */
  const personalPlans = new WeakSet<AnswerPlan>();
  let writes = 0;
  let shownWrites = 0;

  function mayKeep(plan: AnswerPlan): boolean {
    return options.maxBytes > 0 && !plan.showsPerson;
  }

  /** Waits until the log is read up to every mutation answered so far; false when that fails. */
  async function settle(): Promise<boolean> {
    const wanted = writes;
    if (shownWrites >= wanted) return feed.isCurrent();
    try {
      await feed.catchUp();
    } catch (error) {
      options.log.warn({ err: error }, 'the event log cannot be read; answers are not kept');
      return false;
    }
    shownWrites = Math.max(shownWrites, wanted);
    return true;
  }

  function find(key: string): Answer | undefined {
    const entry = store.get(key);
    if (!entry) return undefined;
    if (holds(entry)) return entry.answer;
    store.remove(key);
    metrics.outdated.inc();
    return undefined;
  }

  function holds(entry: Entry): boolean {
    const head = feed.head();
    if (head - entry.position > maxBehind || entry.endsAt <= now()) return false;
    for (let position = entry.checkedTo + 1; position <= head; position += 1) {
      const event = feed.eventAt(position);
      if (!event || options.touches(entry.footprint, event)) return false;
      entry.checkedTo = position;
    }
    return true;
  }

  async function execute(
    plan: AnswerPlan,
    checked: CheckedOperation,
    context: GraphContext,
    keys: Keys,
  ): Promise<Execution> {
    const reading = startReading(feed.head());
    const result = await options.execute(
      { ...checked, document: plan.document },
      { ...context, onSubgraphReading: reading.note },
    );
    const footprint = plan.readFootprint(result.data, checked, context.viewer);
    if (reading.personal()) personalPlans.add(plan);
    if (!mayKeep(plan) || result.errors || !reading.isKnown()) {
      return { answer: answerOf(result), reading };
    }
    const answer = keep(reading.personal() ? keys.person : keys.rights, result, footprint, reading);
    return { answer, reading };
  }

  function keep(
    key: string,
    result: PresentedResult,
    footprint: Footprint,
    reading: AnswerReading,
  ): Answer {
    const text = Buffer.from(JSON.stringify(result));
    const position = reading.position();
    const answer = answerOfText(text, (packedBytes) => store.grow(key, entry, packedBytes));
    const entry: Entry = {
      answer,
      footprint,
      position,
      checkedTo: position,
      endsAt: reading.endsAt(),
    };
    const ids = footprint.issues.size + footprint.compounds.size;
    const bytes = text.length + key.length + ids * idBytes + entryBytes;
    if (holds(entry)) store.put(key, entry, bytes);
    return answer;
  }

  async function joinOrStart(
    plan: AnswerPlan,
    checked: CheckedOperation,
    context: GraphContext,
    keys: Keys,
  ): Promise<Answer> {
    const isPersonal = plan.showsPerson || personalPlans.has(plan);
    const key = isPersonal ? keys.person : keys.rights;
    const running = flights.get(key);
    if (running && running.head === feed.head() && running.writes === writes) {
      const { answer, reading } = await running.execution;
      const isOurs = !reading.personal() || running.viewerKey === keys.person;
      if (isOurs && reading.endsAt() > now()) return answer;
    }
    const execution = execute(plan, checked, context, keys);
    const flight = { head: feed.head(), writes, viewerKey: keys.person, execution };
    flights.set(key, flight);
    try {
      return (await execution).answer;
    } finally {
      if (flights.get(key) === flight) flights.delete(key);
    }
  }

  return {
    async answer(checked, context) {
      const plan = options.findPlan(checked);
      if (!plan || !(await settle())) {
        return answerOf(await options.execute(checked, context));
      }
      const keys = keysOf(plan, checked, context);
      if (!mayKeep(plan)) return joinOrStart(plan, checked, context, keys);
      const found = find(keys.rights) ?? find(keys.person);
      if (found) {
        metrics.hits.inc();
        return found;
      }
      metrics.misses.inc();
      return joinOrStart(plan, checked, context, keys);
    },
    written: () => void (writes += 1),
    size: store.size,
  };
}

/** Keys of an answer: for all who hold the same rights, and for the person alone. */
interface Keys {
  rights: string;
  person: string;
}

function keysOf(plan: AnswerPlan, checked: CheckedOperation, context: GraphContext): Keys {
  const { viewer, locale } = context;
  const asked = `${plan.id} ${locale} ${sortedText(checked.variables)}`;
  return {
    rights: `${asked} ${sortedText(withoutPerson(viewer))}`,
    person: `${asked} ${sortedText(viewer)}`,
  };
}
