import type { IssueCategory, SummonsKind } from '@lianxi/db/joint-meeting';
import { assistDeclines, wrongCalls, type WrongCall } from '../texts/declines.ts';
import type { Random } from '../random.ts';
import { isOnCommunityDutyList, type Team } from './duties.ts';
import {
  complaints,
  objections,
  recurrences,
  replacements,
  writtenCategories,
} from '../texts/texts.ts';
import {
  accept,
  acceptCall,
  acknowledge,
  arrive,
  callIn,
  complete,
  fileReport,
  plan,
  report,
  sign,
  type Story,
  verify,
  work,
} from './story.ts';

/** How an issue that is closed came to its end. */
export type Plot =
  | 'OWN'
  | 'JOINT'
  | 'VOLUNTEER'
  | 'OWN_THEN_JOINT'
  | 'WRONG_CALL'
  | 'ASSIST_DECLINED'
  | 'TRANSFER'
  | 'REWORK'
  | 'OBJECTED'
  | 'NOT_CONTENT'
  | 'REOPENED'
  | 'UNREACHABLE';

/** Tells a closed issue from report to closing. */
export function tellClosed(story: Story, plot: Plot, team: Team): void {
  report(story);
  accept(story);
  const { lead, assists } = takeUp(story, plot, team);
  settle(story, lead, assists, plot);
  switch (plot) {
    case 'REWORK':
      verify(story, false);
      settle(story, lead, assists, plot);
      break;
    case 'NOT_CONTENT':
      verify(story, true);
      callBack(story, 'UNRESOLVED');
      settle(story, lead, assists, plot);
      break;
    case 'REOPENED':
      verify(story, true);
      callBack(story, 'RESOLVED');
      reopen(story);
      settle(story, lead, assists, plot);
      break;
    default:
      break;
  }
  verify(story, true);
  if (plot === 'UNREACHABLE') {
    for (const _ of [1, 2, 3]) callBack(story, 'UNREACHABLE');
  } else {
    callBack(story, 'RESOLVED');
  }
}

/** Brings the issue to whoever handles it, and says who that is. */
function takeUp(story: Story, plot: Plot, { lead, assists }: Team): Team {
  switch (plot) {
    case 'OWN':
      story.office(story.cast.intake, 'handleOwn', 60);
      return { lead: 'community', assists: [] };
    case 'OWN_THEN_JOINT': {
      story.office(story.cast.intake, 'handleOwn', 60);
      work(story, 'community', 'DONE');
      const others = [lead, ...assists].filter((code) => code !== 'community');
      const [first = 'housing', ...rest] = others;
      callIn(story, first, rest);
      return answerAll(story, { lead: first, assists: rest });
    }
    case 'WRONG_CALL': {
      const wrong = wrongCallOf(story.subject.category);
      const others = assists.filter((code) => code !== wrong.called && code !== wrong.responsible);
      callIn(story, wrong.called, others);
      declineLead(story, wrong);
      claim(story, wrong.responsible, 'LEAD');
      for (const code of others) acceptCall(story, code);
      return { lead: wrong.responsible, assists: others };
    }
    case 'ASSIST_DECLINED': {
      callIn(story, lead, assists);
      const declining = assists.find((code) => code in assistDeclines) ?? null;
      if (declining !== null) declineAssist(story, declining, lead);
      return answerAll(story, { lead, assists: assists.filter((code) => code !== declining) });
    }
    case 'TRANSFER': {
      const wrong = wrongCallOf(story.subject.category);
      const others = assists.filter((code) => code !== wrong.called && code !== wrong.responsible);
      callIn(story, wrong.called, others);
      suggestTransfer(story, wrong);
      claim(story, wrong.responsible, 'LEAD');
      for (const code of others) acceptCall(story, code);
      return { lead: wrong.responsible, assists: others };
    }
    case 'VOLUNTEER': {
      const [volunteer, ...called] = assists;
      callIn(story, lead, called);
      const team = answerAll(story, { lead, assists: called });
      if (volunteer === undefined) return team;
      claim(story, volunteer, 'ASSIST');
      return { lead, assists: [...called, volunteer] };
    }
    default:
      callIn(story, lead, assists, kindFor(story));
      answerAll(story, { lead, assists });
      // Where little is to be done, nobody plans.
      if (story.random.chance(0.7)) plan(story, lead, assists);
      return { lead, assists };
  }
}

/** All called departments acknowledge and accept, and most come. */
export function answerAll(story: Story, { lead, assists }: Team): Team {
  const everyone = [lead, ...assists];
  for (const code of everyone) if (story.random.chance(0.45)) acknowledge(story, code);
  for (const code of everyone) acceptCall(story, code);
  for (const code of everyone) if (story.random.chance(0.4)) arrive(story, code);
  return { lead, assists };
}

/** The work is done, reported and signed, so that verification can follow. */
function settle(story: Story, lead: string, assists: readonly string[], plot: Plot): void {
  for (const code of [lead, ...assists]) {
    work(story, code, 'DONE');
    complete(story, code);
  }
  fileReport(story, lead);
  const [first, ...rest] = assists;
  if (first === undefined) return;
  if (plot === 'OBJECTED') {
    object(story, first);
    work(story, lead, 'DONE');
    fileReport(story, lead);
  }
  for (const code of [first, ...rest]) sign(story, code);
}

/** The kind of a whistle, by how urgent the issue is and how many are called. */
export function kindFor({ subject, random }: Story): SummonsKind {
  if (subject.urgency === 'EMERGENCY') return 'EMERGENCY';
  return random.chance(0.25) ? 'JOINT_ENFORCEMENT' : 'DEMAND';
}

/** Categories of which a plot can be told. */
export function categoriesFor(plot: Plot): readonly IssueCategory[] {
  switch (plot) {
    case 'OWN':
    case 'OWN_THEN_JOINT':
      return writtenCategories.filter(isOnCommunityDutyList);
    case 'WRONG_CALL':
    case 'TRANSFER':
      return wrongCalls.map(({ category }) => category);
    default:
      return writtenCategories;
  }
}

const plotWeights: [Plot, number][] = [
  ['JOINT', 46],
  ['OWN', 20],
  ['VOLUNTEER', 7],
  ['OWN_THEN_JOINT', 4],
  ['WRONG_CALL', 5],
  ['ASSIST_DECLINED', 4],
  ['TRANSFER', 3],
  ['REWORK', 4],
  ['OBJECTED', 3],
  ['NOT_CONTENT', 3],
  ['REOPENED', 2],
  ['UNREACHABLE', 3],
];
const plots = plotWeights.flatMap(([plot, weight]) => Array.from({ length: weight }, () => plot));

/** Picks a plot as often as it happens. */
export function pickPlot(random: Random): Plot {
  return random.pick(plots);
}

/** The wrong call of a category; throws when it has none. */
export function wrongCallOf(category: IssueCategory): WrongCall {
  const wrong = wrongCalls.find((candidate) => candidate.category === category);
  if (wrong === undefined) throw new Error(`${category} is never called to the wrong department`);
  return wrong;
}

/** How soon a call is sent back, safely within the time to answer. */
const returnTimes = {
  EMERGENCY: { minutes: 40, of: 'clock' },
  TIME_LIMITED: { minutes: 210, of: 'clock' },
  ORDINARY: { minutes: 360, of: 'office' },
  COMPLEX: { minutes: 360, of: 'office' },
} as const;

function sendBack(
  story: Story,
  code: string,
  act: 'declineSummons' | 'suggestTransfer',
  minutes: number,
  input: Record<string, unknown>,
): void {
  const within = returnTimes[story.subject.urgency];
  story.office(story.personOf(code), act, minutes, input, { within });
}

/** The department called as lead declines, by which law and whose duty it is. */
export function declineLead(story: Story, wrong: WrongCall): void {
  sendBack(story, wrong.called, 'declineSummons', 90, {
    legalBasis: wrong.legalBasis,
    reason: wrong.reason,
    responsibleDepartmentId: wrong.responsible,
  });
}

/** A department called to assist declines. */
export function declineAssist(story: Story, code: string, responsible: string): void {
  const ground = assistDeclines[code];
  if (ground === undefined) throw new Error(`${code} has no ground to decline`);
  sendBack(story, code, 'declineSummons', 90, {
    ...ground,
    responsibleDepartmentId: responsible,
  });
}

/** The department called as lead suggests another. */
export function suggestTransfer(story: Story, wrong: WrongCall): void {
  sendBack(story, wrong.called, 'suggestTransfer', 80, {
    legalBasis: wrong.legalBasis,
    reason: wrong.reason,
    responsibleDepartmentId: wrong.responsible,
  });
}

/** A department claims of its own accord. */
export function claim(story: Story, code: string, role: 'LEAD' | 'ASSIST'): void {
  story.office(story.personOf(code), 'claimIssue', 60, {
    role,
    scopeOfWork: role === 'LEAD' ? '牵头现场处置并汇总办理结果' : '按职责配合现场处置',
  });
}

/** An assisting department objects to the report. */
export function object(story: Story, code: string): void {
  story.office(story.personOf(code), 'objectResolution', 80, {
    reason: story.random.pick(objections),
  });
}

/** A department asks to be released. */
export function askForRelease(story: Story, code: string, reasons: readonly string[]): void {
  story.office(story.personOf(code), 'requestWithdrawal', 120, {
    reason: story.random.pick(reasons),
  });
}

/** The office releases the lead, for a department that assists. */
export function replaceLead(story: Story, departmentId: string, newLeadDepartmentId: string): void {
  story.office(story.cast.office, 'decideWithdrawal', 150, {
    departmentId,
    granted: true,
    newLeadDepartmentId,
    note: story.random.pick(replacements),
  });
}

/** The community or a supervisor opens a closed issue again. */
export function reopen(story: Story): void {
  const { cast, random } = story;
  const person = random.chance(0.5) ? cast.supervisor : cast.intake;
  story.office(person, 'reopenIssue', 900, { reason: random.pick(recurrences) });
}

/** The reporter is asked. */
export function callBack(story: Story, outcome: 'RESOLVED' | 'UNRESOLVED' | 'UNREACHABLE'): void {
  const { random, cast } = story;
  const content = random.pick([5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1]);
  // The second day counts, so attempts lie more than a day of office hours apart.
  story.office(cast.callback, 'recordCallback', outcome === 'UNREACHABLE' ? 720 : 200, {
    outcome,
    ...(outcome === 'RESOLVED' && { satisfaction: content }),
    ...(outcome === 'UNRESOLVED' && {
      satisfaction: random.int(1, 2),
      reason: random.pick(complaints),
    }),
    ...(outcome === 'UNREACHABLE' && { reason: '电话无人接听，已发送短信' }),
  });
}
