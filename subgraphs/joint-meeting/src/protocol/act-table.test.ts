import { codeOf, messageOf } from '@lianxi/kit/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimLifecycle } from '../claim/claim-lifecycle.ts';
import type { Deps } from '../deps.ts';
import { disputeLifecycle } from '../dispute/dispute-lifecycle.ts';
import { officePolicy } from '../handling/office-handling.ts';
import { issueLifecycle } from '../issue/issue-lifecycle.ts';
import { mediationLifecycle } from '../mediation/mediation-lifecycle.ts';
import { type IssueAct, issueActs } from '../issue/viewer-acts.ts';
import { summonsLifecycle, targetLifecycle } from '../summons/summons-lifecycle.ts';
import { supervisionLifecycle } from '../supervision/supervision-lifecycle.ts';
import { offeredActs } from '../testing/attempts.ts';
import { actIn, bringAbout, cast, type Scene } from '../testing/bring-about.ts';
import { openBench, type ProtocolBench } from '../testing/protocol-bench.ts';
import {
  type Move,
  movesBetween,
  type Standing,
  standingOf,
  tellMove,
  undone,
} from '../testing/standing.ts';
import { isConcerned, ruledRefusal, stateAllows } from './act-rules.ts';
import { type ActEffect, type ActRow, writeTable } from './act-table.ts';
import { people, type Person, type Situation, situations } from './situations.ts';

// Every situation is brought about by some ten acts, and thousands of attempts follow: a loaded
// machine is slow, not wrong.
const patienceMs = 120_000;
// Everybody’s offers are read at once: all situations together would wait for connections too long.
const stagedAtOnce = 8;

const everybody = Object.keys(people) as Person[];
const lifecycles: Record<string, Record<string, Record<string, string>>> = {
  issue: issueLifecycle,
  whistle: summonsLifecycle,
  call: targetLifecycle,
  claim: claimLifecycle,
  dispute: disputeLifecycle,
  mediation: mediationLifecycle,
  notice: supervisionLifecycle,
};

type Offers = Record<Person, Awaited<ReturnType<typeof offeredActs>>>;
interface Stage {
  scene: Scene;
  before: Standing;
  state: ActRow['state'];
  offers: Offers;
}

let bench: ProtocolBench;
const stages = new Map<string, Stage>();
/** Who does an act in any of the situations. */
const doers = new Map<IssueAct, ReadonlySet<Person>>();
const observed = new Map<string, ActRow>();

beforeAll(async () => {
  bench = await openBench();
  // No rule changes here, so the book is read once.
  const book = await bench.deps.readRuleBook();
  const deps = { ...bench.deps, readRuleBook: async () => book };
  for (let from = 0; from < situations.length; from += stagedAtOnce) {
    await Promise.all(situations.slice(from, from + stagedAtOnce).map((one) => stage(deps, one)));
  }
  for (const { offers } of stages.values()) {
    for (const who of everybody) {
      for (const act of allowed(offers, who)) doers.set(act, new Set([...doersOf(act), who]));
    }
  }
}, patienceMs);
afterAll(() => bench[Symbol.asyncDispose]());

async function stage(deps: Deps, situation: Situation): Promise<void> {
  const scene = await bringAbout(deps, situation);
  const before = await standingOf(scene.deps, scene.issueId);
  const state = before.states['issue'] as ActRow['state'];
  stages.set(situation.name, { scene, before, state, offers: await readOffers(scene) });
}

async function readOffers({ deps, issueId }: Scene): Promise<Offers> {
  const offers = await Promise.all(
    everybody.map(async (who) => [who, await offeredActs(deps, cast[who], issueId)] as const),
  );
  return Object.fromEntries(offers) as Offers;
}

function allowed(offers: Offers, who: Person): IssueAct[] {
  return offers[who].filter((offer) => offer.allowed).map(({ act }) => act);
}

function doersOf(act: IssueAct): ReadonlySet<Person> {
  return doers.get(act) ?? new Set();
}

function stageOf(name: string): Stage {
  const stage = stages.get(name);
  if (stage === undefined) throw new Error(`Nothing was staged for ${name}`);
  return stage;
}

/** Tasks that a department keeps in its own subgraph are proven there. */
function isElsewhere(act: IssueAct, who: Person): boolean {
  const isTask = act === 'ADD_TASK' || act === 'COMPLETE_HANDLING';
  return isTask && officePolicy.departmentOf(cast[who].viewer) === null;
}

test.concurrent.each(situations)(
  'an issue that is $name: what is offered happens, as the lifecycles say',
  async ({ name }) => {
    const { scene, before, state, offers } = stageOf(name);
    const row: ActRow = { state, acts: {}, refusals: {} };
    observed.set(name, row);
    for (const who of everybody) {
      for (const act of allowed(offers, who)) {
        const effect = await effectOf(scene, before, act, who);
        addEffect((row.acts[act] ??= []) as ActEffect[], effect);
      }
    }
  },
  patienceMs,
);

/** Does an act that is offered, sees that it happens, and takes it back. */
async function effectOf(
  scene: Scene,
  before: Standing,
  act: IssueAct,
  who: Person,
): Promise<ActEffect> {
  if (isElsewhere(act, who)) return { by: [who], moves: [], events: [] };
  const after = await undone(scene.deps, async (deps) => {
    const { __typename } = await actIn({ ...scene, deps }, act, cast[who]);
    expect(__typename, `${act} by ${who}`).toMatch(/Success$/);
    return standingOf(deps, scene.issueId);
  });
  const events = after.events.slice(before.events.length);
  expect(events, `${act} by ${who} is told`).not.toEqual([]);
  // What departments tell of their tasks comes onto the timeline when the office hears of it.
  const own = events.filter(
    (type) => type !== 'HANDLING_PROGRESSED' && type !== 'HANDLING_COMPLETED',
  );
  expect(after.timeline.slice(before.timeline.length), `${act} by ${who}`).toEqual(own);
  const moves = movesBetween(before, after);
  for (const move of moves) expect(isStep(move), JSON.stringify(move)).toBe(true);
  return { by: [who], moves: inWords(moves, who), events };
}

/** Moves as somebody would tell them, the issue's first. */
function inWords(moves: readonly Move[], who: Person): string[] {
  const kinds = Object.keys(lifecycles);
  return kinds.flatMap((kind) =>
    moves
      .filter((move) => move.kind === kind)
      .map((move) => tellMove(move, cast[who]))
      .toSorted(),
  );
}

function isStep({ kind, from, to }: Move): boolean {
  return from === null || Object.values(lifecycles[kind]?.[from] ?? {}).includes(to);
}

function addEffect(effects: ActEffect[], { by, moves, events }: ActEffect): void {
  const same = effects.find(
    (effect) => JSON.stringify([effect.moves, effect.events]) === JSON.stringify([moves, events]),
  );
  if (same === undefined) effects.push({ by, moves, events });
  else same.by = [...same.by, ...by];
}

test.concurrent.each(situations)(
  'an issue that is $name: all else is refused with the right code, and changes nothing',
  async ({ name }) => {
    const { scene, before, state, offers } = stageOf(name);
    const row = observed.get(name);
    const wrong: string[] = [];
    for (const { who, act } of attemptsIn(name)) {
      const { __typename } = await actIn(scene, act, cast[who]);
      const reason = offers[who].find((offer) => offer.act === act)?.reason;
      // Who is shown an act and why it is not possible is told the same when trying.
      if (reason != null && messageOf(codeOf(__typename), 'zh') !== reason) {
        wrong.push(`${act} by ${who}: ${__typename}, but shown: ${reason}`);
      }
      const ruled = ruledRefusal(act, who, state, doersOf(act));
      if (__typename !== ruled && row !== undefined) {
        const told = ((row.refusals[act] ??= {})[__typename] ??= []) as Person[];
        told.push(who);
      }
    }
    expect(wrong).toEqual([]);
    expect(await standingOf(scene.deps, scene.issueId)).toEqual(before);
  },
  patienceMs,
);

/**
 * What is tried in a situation, though not offered: once in every state everything by everybody, and
 * in the finer situations what the state allows by those whom it concerns.
 */
function attemptsIn(name: string): { who: Person; act: IssueAct }[] {
  const { state, offers } = stageOf(name);
  const isFirst = situations.find((one) => stageOf(one.name).state === state)?.name === name;
  return everybody.flatMap((who) => {
    const may = allowed(offers, who);
    // Who is called answers the call; a claim does the same.
    const answers = may.includes('ACCEPT_SUMMONS');
    return issueActs
      .filter(
        (act) =>
          (isFirst || (stateAllows(state, act) && isConcerned(act, who, doersOf(act)))) &&
          !may.includes(act) &&
          !isElsewhere(act, who) &&
          !(answers && (act === 'CLAIM_LEAD' || act === 'CLAIM_ASSIST')),
      )
      .map((act) => ({ who, act }));
  });
}

// Read the difference before you accept it with `vitest -u`: the page of the protocol is made of it.
test('the table says the same', async () => {
  const rows = situations.map(({ name }) => [name, observed.get(name)] as const);
  const table = writeTable(Object.fromEntries(rows) as Record<string, ActRow>);
  await expect(table).toMatchFileSnapshot('./act-table.json');
});
