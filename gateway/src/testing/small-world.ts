import { encodeCursor } from '@lianxi/kit/cursor';
import type { Viewer } from '@lianxi/kit/viewer';
import { buildSchema, graphql, print } from 'graphql';
import { createAnswerCache } from '../cache/answer-cache.ts';
import { createAnswerPlans } from '../cache/answer-plan.ts';
import { touches, type Touches } from '../cache/footprint.ts';
import type { LoggedEvent } from '../event-log/event-log.store.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { PresentedResult } from '../graph/present-result.ts';
import type { GraphOperation } from '../graph/runtime.ts';
import { createOperationChecker } from '../limits/check-operation.ts';
import { operationLimits } from '../limits/limits.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import { createChance } from './chance.ts';
import { silentLog } from './silent-log.ts';

/** A question that somebody of the small world asks. */
export interface Question {
  query: string;
  viewer: keyof typeof viewers;
}

/** A district in memory with a log of events, asked through the cache and around it. */
export interface World {
  /** Ten questions of all, at random. */
  someQuestions(): Question[];
  /** The answer of the cache, as JSON without the cursor. */
  ask(question: Question): Promise<string>;
  /** The answer as it is, as JSON without the cursor. */
  askTruth(question: Question): Promise<string>;
  /** Does something at random, and says what. */
  changeSomething(): string;
  changeTitle(id: string, title: string): void;
  /** Changes a title through the gateway, where the event gets its position only when asked for. */
  write(id: string, title: string): void;
  breakDown(isBroken: boolean): void;
  loseLog(): void;
  counts(): Record<'hits' | 'misses' | 'evictions' | 'executions' | 'entries' | 'bytes', number>;
}

export interface WorldOptions {
  seed: number;
  touches?: Touches;
  /** Plants: the subgraphs say less than they should. */
  hidesLag?: boolean;
  hidesPerson?: boolean;
  hidesEnd?: boolean;
  maxBytes?: number;
}

const schema = buildSchema(`
  type Query {
    issue(id: ID!): Issue
    issues(filter: IssueFilter): IssueConnection!
    board: Board!
    compound(id: ID!): Compound
    viewer: Viewer
    districtName: District!
  }
  input IssueFilter { communityId: ID compoundId: ID }
  type District { name: String! }
  type Viewer { name: String! }
  type Board { cursor: String! issues: IssueConnection! openCount: Int! }
  type IssueConnection { nodes: [Issue!]! }
  type Issue {
    id: ID! title: String! state: String! overdue: Boolean! mine: Boolean!
    compound: Compound mergedInto: Issue housing: HousingHandling reporter: Reporter
  }
  type HousingHandling { tasks: Int! }
  type Reporter { maskedName: String! }
  type Compound { id: ID! name: String! openViolations: Int! }
`);

const person = (userId: string, rights: Partial<Viewer>): Viewer => ({
  ...anonymousViewer,
  userId,
  name: userId,
  ...rights,
});
const viewers = {
  office: person('office', { role: 'OFFICE_SECRETARY' }),
  office2: person('office2', { role: 'OFFICE_SECRETARY' }),
  police: person('police', { role: 'LIAISON', departmentCode: 'police' }),
  worker: person('worker', { role: 'COMMUNITY_WORKER', communityId: 'community-1' }),
  neighbour: person('neighbour', { role: 'COMMUNITY_WORKER', communityId: 'community-2' }),
};

const queries = [
  '{ board { cursor openCount issues { nodes { title state compound { name openViolations } } } } }',
  '{ issues(filter: { communityId: "community-1" }) { nodes { title housing { tasks } } } }',
  '{ issues(filter: { compoundId: "compound-2" }) { nodes { title overdue } } }',
  '{ issue(id: "issue-1") { title state mine compound { openViolations } mergedInto { title } } }',
  '{ issue(id: "issue-2") { title housing { tasks } overdue mergedInto { title } } }',
  '{ issue(id: "issue-3") { title compound { name } } }',
  '{ compound(id: "compound-1") { name openViolations } }',
  '{ viewer { name } }',
  '{ districtName { name } }',
];

interface IssueRecord {
  id: string;
  title: string;
  state: string;
  restricted: boolean;
  communityId: string;
  compoundId: string | null;
  mergedIntoId: string | null;
  createdBy: string;
  dueAt: number;
  /** What housing will know once it has applied the events so far. */
  tasks: number;
  tasksKnown: number;
}

/** Builds the world; the same seed does the same things. */
export function createWorld(options: WorldOptions): World {
  const { next: random, pick } = createChance(options.seed);
  const log: LoggedEvent[] = [];
  const unnumbered: Omit<LoggedEvent, 'position'>[] = [];
  const compounds = new Map(
    [1, 2, 3].map((n) => [`compound-${n}`, { id: `compound-${n}`, name: `小区${n}`, open: 0 }]),
  );
  const issues = new Map<string, IssueRecord>();
  const counted = { hits: 0, misses: 0, evictions: 0, outdated: 0 };
  let districtName = '试验区';
  let applied = 0;
  let isBroken = false;
  let isLost = false;
  let executions = 0;
  let now = Date.UTC(2026, 10, 25);

  function append(event: Partial<LoggedEvent> & { type: string }): void {
    unnumbered.push({
      subjectType: 'issue',
      subjectId: '',
      communityId: null,
      streetId: null,
      compoundId: null,
      narrowsSight: false,
      ...event,
    });
  }

  function number(): void {
    for (const event of unnumbered.splice(0)) log.push({ position: log.length + 1, ...event });
  }

  function tell(type: string, { id, communityId, compoundId }: IssueRecord): void {
    append({ type, subjectId: id, communityId, compoundId });
  }

  function report(): IssueRecord {
    const issue: IssueRecord = {
      id: `issue-${issues.size + 1}`,
      title: `事项${issues.size + 1}`,
      state: 'REPORTED',
      restricted: random() < 0.3,
      communityId: pick(['community-1', 'community-2']),
      compoundId: pick(['compound-1', 'compound-2', null]),
      mergedIntoId: null,
      createdBy: pick(['office', 'office2']),
      dueAt: now + random() * 100_000,
      tasks: 0,
      tasksKnown: 0,
    };
    issues.set(issue.id, issue);
    tell('ISSUE_REPORTED', issue);
    return issue;
  }

  function catchUpHousing(): void {
    for (const issue of issues.values()) issue.tasksKnown = issue.tasks;
    applied = log.length;
  }

  for (let count = 0; count < 6; count += 1) report();
  number();
  catchUpHousing();

  const changes: Record<string, (issue: IssueRecord) => void> = {
    retitle: (issue) => {
      issue.title = `${issue.title.slice(0, 8)}${Math.floor(random() * 10)}`;
      tell('ISSUE_ACCEPTED', issue);
    },
    merge: (issue) => {
      const into = pick([...issues.values()]);
      if (into.id === issue.id) return;
      Object.assign(issue, { state: 'MERGED', mergedIntoId: into.id });
      tell('ISSUE_MERGED', issue);
    },
    unmerge: (issue) => {
      Object.assign(issue, { state: 'REPORTED', mergedIntoId: null });
      tell('ISSUE_REOPENED', issue);
    },
    restrict: (issue) => {
      issue.restricted = !issue.restricted;
      tell('ISSUE_RESTRICTED', issue);
    },
    violate: (issue) => {
      const compound = compounds.get(issue.compoundId ?? '');
      if (compound) compound.open += 1;
      tell('HANDLING_PROGRESSED', issue);
    },
    task: (issue) => {
      issue.tasks += 1;
      tell('HANDLING_PROGRESSED', issue);
    },
    register: () => {
      pick([...compounds.values()]).name = `小区${Math.floor(random() * 1_000)}`;
      append({ type: 'REGISTER_CHANGED', subjectType: 'register', subjectId: 'compounds' });
    },
    rename: () => {
      districtName = `试验区${Math.floor(random() * 1_000)}`;
      append({ type: 'DISTRICT_RENAMED', subjectType: 'district', subjectId: '1' });
    },
    report: () => void (issues.size < 30 && report()),
    rest: () => {},
  };

  function isVisible(issue: IssueRecord, viewer: Viewer): boolean {
    if (viewer.role === 'OFFICE_SECRETARY') return true;
    if (viewer.role === 'LIAISON') return !issue.restricted;
    return viewer.communityId === issue.communityId;
  }

  async function execute(
    { document, variables }: Pick<GraphOperation, 'document' | 'variables'>,
    context: GraphContext,
  ): Promise<PresentedResult> {
    const { viewer } = context;
    const reading = { position: applied, endsAt: Number.POSITIVE_INFINITY, personal: false };
    const seen = (issue: IssueRecord | undefined): object | null =>
      issue && isVisible(issue, viewer)
        ? {
            ...issue,
            overdue: () => {
              if (issue.dueAt >= now) reading.endsAt = Math.min(reading.endsAt, issue.dueAt);
              return issue.dueAt < now;
            },
            mine: () => {
              reading.personal = true;
              return issue.createdBy === viewer.userId;
            },
            compound: () => compoundOf(issue.compoundId ?? ''),
            mergedInto: () => seen(issues.get(issue.mergedIntoId ?? '')),
            housing: { tasks: issue.tasksKnown },
            reporter: { maskedName: '李*' },
          }
        : null;
    const compoundOf = (id: string) => {
      const compound = compounds.get(id);
      return compound ? { ...compound, openViolations: compound.open } : null;
    };
    const list = (filter: { communityId?: string; compoundId?: string } = {}) => ({
      nodes: [...issues.values()]
        .filter(({ communityId }) => (filter.communityId ?? communityId) === communityId)
        .filter(({ compoundId }) => (filter.compoundId ?? compoundId) === compoundId)
        .map(seen)
        .filter((issue) => issue !== null),
    });
    const result = await graphql({
      schema,
      source: print(document),
      variableValues: variables,
      rootValue: {
        issue: ({ id }: { id: string }) => seen(issues.get(id)),
        issues: ({ filter }: { filter?: object }) => list(filter),
        board: {
          cursor: encodeCursor(log.length),
          issues: list,
          openCount: () => list().nodes.length,
        },
        compound: ({ id }: { id: string }) => compoundOf(id),
        viewer: () => {
          reading.personal = true;
          return { name: viewer.name };
        },
        districtName: () => ({ name: districtName }),
      },
    });
    context.onSubgraphReading?.({
      position: options.hidesLag ? log.length : reading.position,
      endsAt: options.hidesEnd || !Number.isFinite(reading.endsAt) ? null : reading.endsAt,
      personal: !options.hidesPerson && reading.personal,
    });
    const data = JSON.parse(JSON.stringify(result.data ?? null)) as PresentedResult['data'];
    if (isBroken) return { data, errors: [{ message: 'broken' }] };
    return result.errors ? { data, errors: result.errors.map((e) => e.toJSON()) } : { data };
  }

  const count = (name: keyof typeof counted) => ({ inc: () => void (counted[name] += 1) });
  const cache = createAnswerCache({
    feed: {
      head: () => log.length,
      eventAt: (position) => log[position - 1],
      isCurrent: () => !isLost,
      catchUp: async () => number(),
    },
    findPlan: createAnswerPlans(schema),
    execute: (operation, context) => {
      executions += 1;
      return execute(operation, context);
    },
    touches: options.touches ?? touches,
    maxBytes: options.maxBytes ?? 1_000_000,
    metrics: {
      hits: count('hits'),
      misses: count('misses'),
      evictions: count('evictions'),
      outdated: count('outdated'),
    },
    log: silentLog,
    now: () => now,
  });
  const check = createOperationChecker({ schema, limits: operationLimits, introspection: false });
  const checked = (query: string) => {
    const outcome = check({ query }, 'zh');
    if (!outcome.ok) throw outcome.errors[0] as Error;
    return outcome.checked;
  };
  const contextOf = (viewer: keyof typeof viewers): GraphContext => ({
    viewer: viewers[viewer],
    locale: 'zh',
    requestId: 'r',
  });
  const withoutCursor = (text: string) => text.replace(/"cursor":"[^"]*",?/g, '');

  return {
    someQuestions: () =>
      Array.from({ length: 10 }, () => ({
        query: pick(queries),
        viewer: pick(Object.keys(viewers) as (keyof typeof viewers)[]),
      })),
    async ask({ query, viewer }) {
      const answer = await cache.answer(checked(query), contextOf(viewer));
      return withoutCursor(answer.text().toString());
    },
    async askTruth({ query, viewer }) {
      return withoutCursor(JSON.stringify(await execute(checked(query), contextOf(viewer))));
    },
    changeSomething() {
      const what = pick(Object.keys(changes));
      changes[what]?.(pick([...issues.values()]));
      number();
      now += 700;
      if (random() < 0.4) catchUpHousing();
      return what;
    },
    changeTitle(id, title) {
      const issue = issues.get(id);
      if (!issue) throw new Error(`There is no ${id}`);
      issue.title = title;
      tell('ISSUE_ACCEPTED', issue);
      number();
    },
    write(id, title) {
      const issue = issues.get(id);
      if (!issue) throw new Error(`There is no ${id}`);
      issue.title = title;
      tell('ISSUE_ACCEPTED', issue);
      cache.written();
    },
    breakDown: (broken) => void (isBroken = broken),
    loseLog: () => void (isLost = true),
    counts: () => ({ ...counted, ...cache.size(), executions }),
  };
}
