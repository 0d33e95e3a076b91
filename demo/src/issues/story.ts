import type { IssueCategory, IssueSource, SummonsKind, Urgency } from '@lianxi/db/joint-meeting';
import { violationKinds } from '@lianxi/db/urban-management';
import type { Person } from '../district/people.ts';
import type { Random } from '../random.ts';
import { contactNotes, textsOf, worksOf } from '../texts/texts.ts';
import { partyFor } from './duties.ts';
import { actingAs, type IssueScript, type ScriptedAct } from './issue-script.ts';

/** Who takes part in one issue. */
export interface Cast {
  /** Who takes the report in for the community. */
  intake: Person;
  /** Who verifies: the same, or the street’s officer. */
  verifier: Person;
  /** Secretary of the community, who whistles and approves whistles. */
  secretary: Person;
  /** Worker of the community, whose whistles wait for the secretary. */
  clerk: Person;
  /** Who of the community handles what the community itself does. */
  handler: Person;
  office: Person;
  supervisor: Person;
  callback: Person;
  /** Officer of the compound’s street. */
  street: Person;
  liaison(departmentCode: string): Person;
}

/** What an issue is about. */
export interface Subject {
  issueId: string;
  category: IssueCategory;
  urgency: Urgency;
  source: IssueSource;
  compoundId: string;
  communityName: string;
  buildingCount: number;
  /** Null where nobody but the office told of it. */
  reporterId: string | null;
}

/** The script of one issue while it is written: each call adds what happens next. */
export interface Story {
  readonly subject: Subject;
  readonly cast: Cast;
  readonly random: Random;
  /** Fills the places of a text. */
  fill(text: string): string;
  /** Adds an act at the joint-meeting office, about so many minutes after the last one. */
  office(
    person: Person,
    act: string,
    minutes: number,
    input?: Record<string, unknown>,
    more?: Pick<ScriptedAct, 'within' | 'inHours' | 'inDays' | 'ids'>,
  ): void;
  /** Adds an act at a department. */
  department(
    code: string,
    act: string,
    minutes: number,
    input: Record<string, unknown>,
    more?: Pick<ScriptedAct, 'made' | 'refers' | 'inHours'>,
  ): void;
  /** Who acts for a department. */
  personOf(code: string): Person;
  /** Begins another round of a department's work; the first one is 1. */
  nextRound(code: string): number;
  script(): IssueScript;
}

const spots = ['东门内侧', '南侧车棚旁', '中心花园', '北侧围墙边', '西门外', '地下车库出入口'];

/** Begins a script; `pace` stretches its minutes. */
export function beginStory(subject: Subject, cast: Cast, random: Random, pace: number): Story {
  const acts: ScriptedAct[] = [];
  const building = `${random.int(1, subject.buildingCount)}号楼`;
  const spot = random.pick(spots);
  const complainants = `${random.int(3, 40)}户居民`;
  const minutesNear = (minutes: number) => minutes * pace * (0.6 + random.next() * 0.8);
  const rounds = new Map<string, number>();
  const personOf = (code: string) => (code === 'community' ? cast.handler : cast.liaison(code));
  return {
    subject,
    cast,
    random,
    personOf,
    nextRound(code) {
      const round = (rounds.get(code) ?? 0) + 1;
      rounds.set(code, round);
      return round;
    },
    fill: (text) =>
      text
        .replaceAll('{楼}', building)
        .replaceAll('{处}', spot)
        .replaceAll('{人}', complainants)
        .replaceAll('{社区}', subject.communityName),
    office(person, act, minutes, input = {}, more = {}) {
      acts.push({
        afterMinutes: minutesNear(minutes),
        desk: 'office',
        act,
        acting: actingAs(person),
        input: act === 'reportIssue' ? input : { issueId: subject.issueId, ...input },
        ...more,
      });
    },
    department(code, act, minutes, input, more = {}) {
      acts.push({
        afterMinutes: minutesNear(minutes),
        desk: code,
        act,
        acting: actingAs(personOf(code)),
        input,
        ...more,
      });
    },
    script: () => ({ issueId: subject.issueId, acts }),
  };
}

/** The issue is reported. */
export function report(story: Story): void {
  const { subject, cast, random, fill } = story;
  const [title, description] = random.pick(textsOf(subject.category).scenes);
  const byLeader = subject.source === 'LEADER_INSTRUCTION';
  const reported = {
    title: fill(title),
    description: fill(description),
    category: subject.category,
    urgency: subject.urgency,
    source: subject.source,
    compoundId: subject.compoundId,
    place: fill(random.pick(['{楼}', '{处}', '{楼}一单元'])),
    reporterId: subject.reporterId,
    confirmedNotDuplicate: true,
  };
  const ids = [subject.issueId];
  story.office(byLeader ? cast.office : cast.intake, 'reportIssue', 5, reported, { ids });
}

/** The community accepts the report, says who answers, and mostly speaks to who made it. */
export function accept(story: Story): void {
  const { subject, cast, random } = story;
  story.office(cast.intake, 'acceptIssue', 70, {
    urgency: subject.urgency,
    accountableParty: partyFor(subject.category),
  });
  if (subject.reporterId === null || random.chance(0.1)) return;
  story.office(cast.intake, 'recordContact', 40, { note: random.pick(contactNotes) });
}

/** The community calls departments. */
export function callIn(
  story: Story,
  lead: string,
  assists: readonly string[],
  kind: SummonsKind = 'DEMAND',
): void {
  const { cast } = story;
  story.office(cast.intake, 'whistle', 100, whistleOf(story, lead, assists, kind));
  if (cast.intake !== cast.secretary && kind !== 'EMERGENCY') {
    story.office(cast.secretary, 'approveSummons', 30);
  }
}

/** A clerk of the community asks for a whistle that nobody has approved yet. */
export function askToCall(story: Story, lead: string, assists: readonly string[]): void {
  story.office(story.cast.clerk, 'whistle', 100, whistleOf(story, lead, assists, 'DEMAND'));
}

function whistleOf(
  { subject, random, fill }: Story,
  lead: string,
  assists: readonly string[],
  kind: SummonsKind,
): Record<string, unknown> {
  return {
    kind,
    reason: fill(random.pick(textsOf(subject.category).tried)),
    targets: [
      { departmentId: lead, role: 'LEAD' },
      ...assists.map((departmentId) => ({ departmentId, role: 'ASSIST' })),
    ],
  };
}

/** A department acknowledges its call. */
export function acknowledge(story: Story, code: string): void {
  story.office(story.personOf(code), 'acknowledgeSummons', 50);
}

/** A department accepts its call. */
export function acceptCall(story: Story, code: string): void {
  story.office(story.personOf(code), 'acceptSummons', 60);
}

/** A department is on site. */
export function arrive(story: Story, code: string): void {
  story.office(story.personOf(code), 'reportIn', 60, { place: story.fill('{处}，与社区会合') });
}

/** The lead says who does what by when. */
export function plan(story: Story, lead: string, assists: readonly string[]): void {
  const departments = [lead, ...assists];
  const shares = departments.map((code) => ({
    departmentId: code,
    scopeOfWork: worksOf(story.subject.category, code)
      .map(([title]) => title)
      .join('；'),
    responsiblePerson: story.personOf(code).name,
  }));
  const inHours = Object.fromEntries(
    departments.map((_, index) => [`shares.${index}.dueAt`, 24 * story.random.int(2, 5)]),
  );
  story.office(story.personOf(lead), 'planHandling', 45, { shares }, { inHours });
}

/** A department plans its tasks and takes them as far as `until`. */
export function work(story: Story, code: string, until: 'PLANNED' | 'DOING' | 'BLOCKED' | 'DONE') {
  const { random, subject, cast, fill } = story;
  const works = worksOf(subject.category, code);
  const person = story.personOf(code);
  const round = story.nextRound(code);
  const [again, doneAgain] =
    round === 1 ? ['', ''] : [`（第${round}次整改）`, '按意见补充整改后：'];
  works.forEach(([title], index) => {
    story.department(
      code,
      'addTask',
      index === 0 ? 40 : 5,
      {
        issueId: subject.issueId,
        title: title + again,
        acceptanceCriteria: '整改前后照片齐全，社区现场确认',
        mandatory: index === 0 || random.chance(0.7),
        assigneeName: person.name,
      },
      { made: `task ${code} ${round} ${index}`, inHours: { dueAt: 24 * random.int(1, 4) } },
    );
  });
  if (until === 'PLANNED') return;
  if (code === 'police' && random.chance(0.5)) {
    story.department('police', 'recordPatrol', 40, {
      issueId: subject.issueId,
      note: fill('{处}及周边巡查，秩序正常，已向居民宣传。'),
    });
  }
  if (until === 'DOING') inspect(story, code);
  works.forEach(([, done], index) => {
    const refers = { taskId: `task ${code} ${round} ${index}` };
    const evidenceBefore = fill('{楼}现场照片2张（整改前）');
    if (until !== 'DONE') {
      if (index > 0) return;
      const blocked = { state: 'BLOCKED', stateReason: '待相关单位提供资料后继续' };
      const doing = { state: 'DOING', evidenceBefore };
      story.department(code, 'updateTask', 60, until === 'BLOCKED' ? blocked : doing, { refers });
      return;
    }
    story.department(
      code,
      'updateTask',
      150,
      {
        state: 'DONE',
        evidenceBefore,
        evidenceAfter: fill('{楼}现场照片3张（整改后）'),
        publicText: doneAgain + done,
        ...(random.chance(0.3) && { internalNote: `经办：${cast.intake.name}陪同查看` }),
      },
      { refers },
    );
  });
}

/** What only one department records about an issue that it is at. */
function inspect(story: Story, code: string): void {
  const { subject, fill } = story;
  const { issueId, category } = subject;
  const kind = violationKinds.find((violation) => violation === category);
  if (code === 'urban' && kind !== undefined) {
    const description = fill('{楼}现场检查发现，已拍照取证');
    story.department(code, 'openViolationCase', 20, { issueId, kind, description });
  }
  if (code === 'housing' && category === 'POOR_SERVICE') {
    const text = '保洁、秩序人员配备未达到合同约定等级，维修记录不完整';
    story.department(code, 'recordFinding', 20, { issueId, text });
  }
}

/** A department completes its handling. */
export function complete(story: Story, code: string): void {
  const summary = worksOf(story.subject.category, code).map(([, done]) => done);
  story.department(code, 'completeHandling', 25, {
    issueId: story.subject.issueId,
    summary: summary.join(''),
  });
}

/** The lead files the joint report. */
export function fileReport(story: Story, lead: string): void {
  const { random, subject, fill } = story;
  const [text, publicReply] = random.pick(textsOf(subject.category).results);
  story.office(story.personOf(lead), 'fileJointReport', 50, {
    report: fill(text),
    publicReply: fill(publicReply),
  });
}

/** An assisting department signs. */
export function sign(story: Story, code: string): void {
  story.office(story.personOf(code), 'signResolution', 70);
}

/** The community verifies on site. */
export function verify(story: Story, passed: boolean): void {
  const { random, subject, cast, fill } = story;
  const defects = passed ? undefined : fill(random.pick(textsOf(subject.category).defects));
  story.office(cast.verifier, 'verifyIssue', 120, { passed, defects });
}
