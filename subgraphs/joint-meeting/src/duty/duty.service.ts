import type {
  DeliberationParty,
  DutyItemRow,
  IssueRow,
  SummonsKind,
  SummonsLevel,
} from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import type { ClockType } from '../__generated__/resolvers.ts';
import { unpublishedYearBetween } from '../calendar/working-time.ts';
import type { Deps } from '../deps.ts';
import { type DueTime, dueTime, durationOf, type RuleBook, ruleOf } from '../deadline/deadline.ts';
import type { DurationKey } from '../policy-rule/catalogue/rule-catalogue.ts';
import { sourceOf } from '../policy-rule/rule-source.ts';
import { levelOf, needsApproval } from '../summons/summons.policy.ts';
import { deliberationRule } from '../summons/whistle-input.ts';
import { readDutyCatalogue } from './duty.store.ts';

/** A clock that would start with a whistle. */
export interface ProposedClockValue extends DueTime {
  type: ClockType;
  source: string;
}

/** What a whistle of the viewer would be and bring about. */
export interface WhistleProposalValue {
  level: SummonsLevel;
  /** Null where nobody has to approve it. */
  approvalDueAt: Date | null;
  sentAtOnce: boolean;
  deliberationRequired: boolean;
  deliberationParties: DeliberationParty[];
  /** In the order in which they run out. */
  clocks: ProposedClockValue[];
}

/** What happens when the viewer whistles in a kind now. */
export function proposeWhistle(
  book: RuleBook,
  viewer: Viewer,
  issue: IssueRow,
  kind: SummonsKind,
  now: Date,
): WhistleProposalValue {
  const deliberation = deliberationRule(book, now);
  const sentAtOnce = !needsApproval(viewer) || kind === 'EMERGENCY';
  const approval = kind === 'EMERGENCY' ? 'approve.EMERGENCY' : 'approve';
  return {
    level: levelOf(viewer),
    approvalDueAt: needsApproval(viewer) ? dueTime(book, approval, now).dueAt : null,
    sentAtOnce,
    deliberationRequired: deliberation.required && kind !== 'EMERGENCY',
    deliberationParties: deliberation.parties,
    clocks: proposedClocks(book, issue, kind, now),
  };
}

function proposedClocks(
  book: RuleBook,
  issue: IssueRow,
  kind: SummonsKind,
  now: Date,
): ProposedClockValue[] {
  const grade = kind === 'EMERGENCY' ? 'EMERGENCY' : issue.urgency;
  const clock = (type: ClockType, key: DurationKey): ProposedClockValue => ({
    type,
    ...dueTime(book, key, now),
    source: sourceOf(ruleOf(book, key, now)),
  });
  const clocks = [
    clock('ACKNOWLEDGE', `acknowledge.${grade}`),
    clock('ANSWER', `answer.${grade}`),
    clock('ARRIVE', `arrive.${grade}`),
  ];
  if (issue.dueAt !== null) {
    const rule = durationOf(book, `settle.${issue.urgency}`, issue.createdAt);
    const { dueAt, createdAt } = issue;
    clocks.push({
      type: 'SETTLE',
      dueAt,
      source: sourceOf(rule),
      unpublishedYear: unpublishedYearBetween(createdAt, dueAt, rule.unit, book.calendar),
    });
  }
  return clocks.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** The duty catalogue in force, in the order of the category tree. */
export function readCatalogue({ db }: Pick<Deps, 'db'>): Promise<DutyItemRow[]> {
  return readDutyCatalogue(db);
}
