import { addTask, completeHandling, updateTask } from '@lianxi/kit/handling/handling.service';
import { recordFinding } from '@lianxi/housing/inspection/inspection.service';
import { claimIssue } from '@lianxi/joint-meeting/claim/claim.service';
import { planHandling } from '@lianxi/joint-meeting/claim/plan.service';
import {
  decideWithdrawal,
  requestWithdrawal,
} from '@lianxi/joint-meeting/claim/withdrawal.service';
import { recordContact } from '@lianxi/joint-meeting/clock/contact.service';
import type { Acting, Deps } from '@lianxi/joint-meeting/deps';
import { statePosition } from '@lianxi/joint-meeting/dispute/position.service';
import {
  publishInspection,
  recordInspection,
} from '@lianxi/joint-meeting/inspection/inspection.service';
import * as issueService from '@lianxi/joint-meeting/issue/issue.service';
import { reportIssue } from '@lianxi/joint-meeting/issue/report-issue.service';
import {
  recordMediation,
  referToMediation,
} from '@lianxi/joint-meeting/mediation/mediation.service';
import { recordCallback } from '@lianxi/joint-meeting/resolution/callback.service';
import * as finalReplies from '@lianxi/joint-meeting/resolution/final-reply.service';
import * as reports from '@lianxi/joint-meeting/resolution/joint-report.service';
import { verifyIssue } from '@lianxi/joint-meeting/resolution/verification.service';
import * as answers from '@lianxi/joint-meeting/summons/summons-answer.service';
import { addDepartments } from '@lianxi/joint-meeting/summons/add-departments.service';
import * as approvals from '@lianxi/joint-meeting/summons/approve-summons.service';
import { whistle } from '@lianxi/joint-meeting/summons/whistle.service';
import {
  decideSuspension,
  suspendIssue,
} from '@lianxi/joint-meeting/suspension/suspension.service';
import { fileWrittenReport } from '@lianxi/joint-meeting/written-report/written-report.service';
import type { HandlingDeps } from '@lianxi/kit/handling/act-on-handling';
import { recordPatrol } from '@lianxi/public-security/security/patrol.service';
import { openViolationCase } from '@lianxi/urban-management/violation/violation.service';
import type { Random } from '../random.ts';
import type { OpenDepartment, OpenSubgraphs } from '../subgraphs.ts';
import { nameOf, type ScheduledAct } from './issue-script.ts';
import { dayAfter } from './office-time.ts';
import type { PastActs } from './past-acts.ts';

type Outcome = Promise<{ __typename: string }>;

const officeActs: Record<string, (deps: Deps, acting: Acting, input: unknown) => Outcome> = {
  reportIssue,
  ...issueService,
  whistle,
  approveSummons: approvals.approveSummons,
  returnSummons: approvals.returnSummons,
  addDepartments,
  ...answers,
  claimIssue,
  requestWithdrawal,
  decideWithdrawal,
  planHandling,
  ...reports,
  verifyIssue,
  recordCallback,
  recordContact,
  statePosition,
  suspendIssue,
  decideSuspension,
  ...finalReplies,
  fileWrittenReport,
  referToMediation,
  recordMediation,
  recordInspection,
  publishInspection,
};

const departmentActs: Record<
  string,
  (deps: HandlingDeps, acting: Acting, input: unknown) => Outcome
> = {
  addTask,
  updateTask,
  completeHandling,
  recordFinding,
  recordPatrol,
  openViolationCase,
};

export interface RunOptions {
  subgraphs: OpenSubgraphs;
  random: Random;
  /** Acts that may run at once, each on another issue. @default 1 */
  width?: number;
  /** How many acts of other issues may be overtaken to fill a batch. @default 0 */
  window?: number;
  /** What an interrupted run has done already. */
  past?: PastActs | undefined;
  onProgress?: (done: number, all: number) => void;
}

type NumberedAct = ScheduledAct & { number: number };

/**
 * Does the acts in order of time through the services, each at its own moment. Acts on one issue keep
 * their order, and whoever acts has heard what happened to the issue before, as after a quiet minute.
 * The same acts and seed make the same district, whatever the width.
 */
export async function runActs(acts: readonly ScheduledAct[], options: RunOptions): Promise<void> {
  const { subgraphs, random, width = 1, window = 0, past, onProgress } = options;
  const hearing = createHearing(subgraphs);
  const made = new Map(past?.made);

  async function perform(act: NumberedAct): Promise<void> {
    const outcome = await startAct(act, subgraphs, random, inputOf(act, made));
    if (!outcome.__typename.endsWith('Success')) {
      throw new Error(`${act.act} at ${act.at.toISOString()}: ${JSON.stringify(outcome)}`);
    }
    if (act.made !== undefined) made.set(nameOf(act, act.made), idMade(outcome));
  }

  // The office has to know the compounds that were just registered.
  await hearing.all();
  const numbered = acts.map((act, number) => ({ ...act, number }));
  const waiting = past === undefined ? numbered : numbered.filter(past.isAhead);
  let done = acts.length - waiting.length;
  while (waiting.length > 0) {
    const batch = takeBatch(waiting, width, window);
    await hearing.before(batch);
    await performBatch(batch, width, perform);
    hearing.after(batch);
    done += batch.length;
    onProgress?.(done, acts.length);
  }
  await hearing.all();
}

function startAct(
  act: NumberedAct,
  subgraphs: OpenSubgraphs,
  random: Random,
  input: object,
): Outcome {
  const clock = { now: () => act.at };
  // Everything told so far has been heard before the batch.
  const catchUp = async () => {};
  if (act.desk !== 'office') {
    const { handling } = departmentOf(subgraphs, act.desk);
    return departmentAct(act)({ ...handling, clock, catchUp }, act.acting, input);
  }
  const { uuid } = random.fork(act.number);
  const ids = [...(act.ids ?? [])];
  const newId = () => ids.shift() ?? uuid();
  return officeAct(act)({ ...subgraphs.office, clock, catchUp, newId }, act.acting, input);
}

/** Acts that give out numbers, in order of time. */
const numbering: readonly string[] = ['reportIssue', 'publishInspection'];

/** Acts that give out numbers one after another; the rest as they come. */
async function performBatch(
  batch: readonly NumberedAct[],
  width: number,
  perform: (act: NumberedAct) => Promise<void>,
): Promise<void> {
  const numbered = batch.filter(({ act }) => numbering.includes(act));
  const others = batch.filter(({ act }) => !numbering.includes(act)).values();
  const lane = async () => {
    for (const act of others) await perform(act);
  };
  const oneByOne = async () => {
    for (const act of numbered) await perform(act);
  };
  await Promise.all([oneByOne(), ...Array.from({ length: width }, lane)]);
}

/** Takes the next acts that need not wait for one another out of those that wait. */
function takeBatch(waiting: NumberedAct[], width: number, window: number): NumberedAct[] {
  const batch: NumberedAct[] = [];
  const touched = new Set<unknown>();
  const last = Math.max(width, window);
  for (let index = 0; index < Math.min(last, waiting.length); index += 1) {
    const act = waiting[index];
    if (act === undefined) break;
    // A merge holds two issues, a check its issue, and a look-back what it goes back to.
    const { issueId, intoIssueId, originalId } = act.input;
    const held = [act.issueId, issueId, intoIssueId, originalId];
    const isFree = held.every((id) => !touched.has(id));
    if (!isFree && window === 0) break;
    for (const id of held) if (id !== undefined) touched.add(id);
    if (isFree) batch.push(act);
  }
  const taken = new Set(batch);
  const rest = waiting.splice(0, last).filter((act) => !taken.has(act));
  waiting.unshift(...rest);
  return batch;
}

/** Lets consumers catch up only where somebody is about to rest on what they tell. */
function createHearing(subgraphs: OpenSubgraphs) {
  let time = 0;
  const spokenByOffice = new Map<string, number>();
  const spokenByDepartments = new Map<string, number>();
  const heardAt = new Map<OpenDepartment, number>();

  async function catchUp(departments: Iterable<OpenDepartment>): Promise<void> {
    for (const department of departments) {
      await department.consumer.catchUp();
      heardAt.set(department, time);
    }
  }
  function needs({ desk, issueId }: ScheduledAct): OpenDepartment | null {
    const listener = departmentOf(subgraphs, desk);
    const spoken = desk === 'office' ? spokenByDepartments : spokenByOffice;
    return (spoken.get(issueId) ?? 0) > (heardAt.get(listener) ?? 0) ? listener : null;
  }

  return {
    before: (batch: readonly ScheduledAct[]) =>
      catchUp(new Set(batch.map(needs).filter((department) => department !== null))),
    after(batch: readonly ScheduledAct[]): void {
      time += 1;
      for (const { desk, issueId } of batch) {
        (desk === 'office' ? spokenByOffice : spokenByDepartments).set(issueId, time);
      }
    },
    all: () => catchUp(Object.values(subgraphs.departments)),
  };
}

function departmentOf({ departments }: OpenSubgraphs, code: string): OpenDepartment {
  switch (code) {
    case 'housing':
    case 'police':
    case 'urban':
    case 'community':
      return departments[code];
    default:
      return departments.office;
  }
}

function officeAct({ act }: ScheduledAct) {
  const run = officeActs[act];
  if (run === undefined) throw new Error(`The office knows no act ${act}`);
  return run;
}

function departmentAct({ act }: ScheduledAct) {
  const run = departmentActs[act];
  if (run === undefined) throw new Error(`Departments know no act ${act}`);
  return run;
}

/** Input of an act with what it refers to. */
function inputOf(act: ScheduledAct, made: ReadonlyMap<string, string>): object {
  const { input, refers = {}, inHours = {}, inDays = {}, at } = act;
  const named = Object.entries(refers).map(([field, name]) => {
    const id = made.get(nameOf(act, name));
    if (id === undefined) throw new Error(`${act.act} comes before the ${name} it needs`);
    return [field, id];
  });
  const days = Object.entries(inDays).map(([field, count]) => [field, dayAfter(at, count)]);
  return Object.entries(inHours).reduce(
    (written, [path, hours]) => withDate(written, path.split('.'), hoursAfter(at, hours)),
    { ...input, ...Object.fromEntries([...named, ...days]) },
  );
}

/** An input with a date at a path. */
function withDate(input: object, [field = '', ...rest]: readonly string[], date: Date): object {
  const inner: unknown = Object.entries(input).find(([name]) => name === field)?.[1];
  const value = rest.length === 0 ? date : withDate(Object(inner), rest, date);
  if (Array.isArray(input)) return input.with(Number(field), value);
  return { ...input, [field]: value };
}

function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * 3_600_000);
}

function idMade(outcome: object): string {
  if (!('taskId' in outcome)) throw new Error('The act made nothing that can be changed');
  return String(outcome.taskId);
}
