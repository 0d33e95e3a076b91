import type { IssueCategory, Urgency } from '@lianxi/db/joint-meeting';
import { leadWithdrawalReasons, withdrawalReasons } from '../texts/texts.ts';
import type { Team } from './duties.ts';
import {
  answerAll,
  askForRelease,
  callBack,
  declineAssist,
  declineLead,
  kindFor,
  object,
  reopen,
  replaceLead,
  suggestTransfer,
  wrongCallOf,
} from './plots.ts';
import {
  askToSuspend,
  dispute,
  proposeFinalReply,
  reportInWriting,
  signFinalReply,
  recordMediation,
  referToMediation,
  suspend,
} from './setbacks.ts';
import {
  accept,
  acceptCall,
  acknowledge,
  arrive,
  askToCall,
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

/** How far an issue is that is still open, or that has just been ended by a final reply. */
export type Stage =
  | 'REPORTED'
  | 'ACCEPTED'
  | 'WHISTLE_ASKED'
  | 'WHISTLE_RETURNED'
  | 'OWN_BEGUN'
  | 'OWN_WORKING'
  | 'OWN_DONE'
  | 'MEDIATION_OPEN'
  | 'MEDIATION_AGREED'
  | 'MEDIATION_FAILED'
  | 'CALLED'
  | 'ACKNOWLEDGED'
  | 'ASSIST_ACCEPTED'
  | 'LEAD_DECLINED'
  | 'TRANSFER_SUGGESTED'
  | 'LED'
  | 'PLANNED'
  | 'WORKING'
  | 'BLOCKED'
  | 'RELEASE_ASKED'
  | 'LEAD_RELEASE_ASKED'
  | 'LEAD_REPLACED'
  | 'ASSIST_DECLINED'
  | 'DONE'
  | 'FILED'
  | 'PARTLY_SIGNED'
  | 'OBJECTED'
  | 'REWORK'
  | 'REOPENED'
  | 'NOT_CONTENT'
  | 'SIGNED'
  | 'VERIFIED'
  | 'UNREACHED'
  | 'DISPUTED'
  | 'MEDIATED'
  | 'SUSPENSION_ASKED'
  | 'SUSPENDED'
  | 'FINAL_REPLY'
  | 'TERMINATED';

/** An issue that is told by how far it is when the district is loaded. */
export interface OpenIssue {
  category: IssueCategory;
  stage: Stage;
  /** Office hours since the acceptance, in working days; of a report, since it was made. */
  workingDays: number;
  /** Whether it lies in the community of the account `community`. */
  atHome?: boolean;
  urgency?: Urgency;
  /** Departments called beside those of the duty catalogue. */
  also?: string[];
}

type Row = [
  IssueCategory,
  Stage,
  workingDays: number,
  more?: Omit<OpenIssue, 'category' | 'stage' | 'workingDays'>,
];

const atHome = { atHome: true };

const returnReasons = [
  '请补充此前劝导的时间和结果，再提请吹哨',
  '该类事项先由社区牵头协商，协商不成再吹哨',
];

const rows: Row[] = [
  // The first community has something of every kind to do.
  ['LITTERING', 'REPORTED', 0.2, atHome],
  ['FIRE_LANE_BLOCKED', 'REPORTED', 0.08, atHome],
  ['CHARGE_DISPUTE', 'REPORTED', 0.7, atHome],
  ['NOISE', 'ACCEPTED', 0.3, atHome],
  ['GREENERY_DAMAGE', 'ACCEPTED', 0.15, atHome],
  ['ILLEGAL_WIRING', 'WHISTLE_ASKED', 0.25, atHome],
  ['WALL_DAMAGE', 'WHISTLE_RETURNED', 0.35, atHome],
  ['NEIGHBOUR_DISPUTE', 'MEDIATION_OPEN', 2.2, atHome],
  ['STREET_STALL', 'OWN_DONE', 3.1, atHome],
  ['POOR_SERVICE', 'CALLED', 0.4, atHome],
  ['REVENUE_UNDISCLOSED', 'ACKNOWLEDGED', 0.6, atHome],
  ['MAINTENANCE_FUND', 'FILED', 6.5, atHome],
  ['PUBLIC_ORDER', 'WORKING', 2.6, atHome],
  ['FIRE_LANE_BLOCKED', 'WORKING', 5.6, atHome],
  ['LIFT_FAILURE', 'CALLED', 0.03, { atHome: true, urgency: 'EMERGENCY' }],
  ['COMPANY_EXIT', 'DONE', 8.2, atHome],
  ['ILLEGAL_STRUCTURE', 'SIGNED', 8.6, atHome],
  ['ILLEGAL_PARKING', 'SIGNED', 3.8, atHome],
  ['FIRE_EQUIPMENT', 'FINAL_REPLY', 4.1, atHome],
  ['NOISE', 'TERMINATED', 9.3, atHome],
  // Elsewhere.
  ['WATER_SUPPLY', 'REPORTED', 0.1],
  ['ILLEGAL_DECORATION', 'REPORTED', 0.3],
  ['POOR_SERVICE', 'REPORTED', 0.45],
  ['LITTERING', 'REPORTED', 0.9],
  ['ILLEGAL_PARKING', 'ACCEPTED', 0.2],
  ['COMMITTEE_ELECTION', 'ACCEPTED', 0.5],
  ['OTHER', 'ACCEPTED', 0.4],
  ['LIFT_FAILURE', 'ACCEPTED', 0.1],
  ['ILLEGAL_STRUCTURE', 'WHISTLE_ASKED', 0.4],
  ['PARKING_CHARGE', 'WHISTLE_ASKED', 0.2],
  ['LITTERING', 'OWN_BEGUN', 0.8],
  ['GREENERY_DAMAGE', 'OWN_WORKING', 4.85],
  ['COMMITTEE_FAILURE', 'OWN_WORKING', 6.2],
  ['OTHER', 'OWN_WORKING', 5.9],
  ['NEIGHBOUR_DISPUTE', 'MEDIATION_AGREED', 4.3],
  ['COMMITTEE_ELECTION', 'OWN_WORKING', 8.4],
  ['FIRE_LANE_BLOCKED', 'CALLED', 0.35],
  ['ILLEGAL_STRUCTURE', 'CALLED', 0.5],
  ['CHARGE_DISPUTE', 'CALLED', 0.25],
  ['GAS_SUPPLY', 'CALLED', 0.04, { urgency: 'EMERGENCY' }],
  ['FIRE_EQUIPMENT', 'CALLED', 1.7],
  ['FIRE_LANE_BLOCKED', 'ACKNOWLEDGED', 0.7],
  ['LIFT_FAILURE', 'ACKNOWLEDGED', 0.4],
  ['ILLEGAL_STRUCTURE', 'ACKNOWLEDGED', 1.6],
  ['NOISE', 'ACKNOWLEDGED', 0.9],
  ['ILLEGAL_WIRING', 'ASSIST_ACCEPTED', 0.9],
  ['SHARED_COST_DISPUTE', 'ASSIST_ACCEPTED', 1.3],
  ['ILLEGAL_PARKING', 'LEAD_DECLINED', 1.2],
  ['NOISE', 'LEAD_DECLINED', 1.5],
  ['STREET_STALL', 'TRANSFER_SUGGESTED', 0.8],
  ['LIFT_FAILURE', 'TRANSFER_SUGGESTED', 0.5],
  ['ILLEGAL_PARKING', 'LED', 0.9],
  ['FIRE_LANE_BLOCKED', 'PLANNED', 1.8],
  ['ILLEGAL_STRUCTURE', 'SUSPENDED', 3.2],
  ['CHARGE_DISPUTE', 'SUSPENSION_ASKED', 2.4],
  ['FALLING_HAZARD', 'WORKING', 0.09, { urgency: 'EMERGENCY' }],
  ['HEAT_SUPPLY', 'WORKING', 0.8],
  ['WATER_SUPPLY', 'WORKING', 0.5],
  ['POOR_SERVICE', 'MEDIATED', 4.8],
  ['WALL_DAMAGE', 'SUSPENDED', 7.9],
  ['UNACCEPTED_DELIVERY', 'BLOCKED', 11.4],
  ['ILLEGAL_WIRING', 'RELEASE_ASKED', 3.1],
  ['ILLEGAL_DECORATION', 'ASSIST_DECLINED', 2.7],
  ['NOISE', 'DONE', 4.4],
  ['ILLEGAL_STRUCTURE', 'DONE', 8.1],
  ['FIRE_EQUIPMENT', 'DONE', 3.9],
  ['CHARGE_DISPUTE', 'MEDIATION_FAILED', 4.9],
  ['MAINTENANCE_FUND', 'SUSPENDED', 7.2],
  ['ILLEGAL_PARKING', 'FILED', 4.2],
  ['FIRE_LANE_BLOCKED', 'PARTLY_SIGNED', 4.5],
  ['PUBLIC_ORDER', 'FILED', 3.6, { also: ['fire'] }],
  ['STREET_STALL', 'FILED', 3.9],
  ['GREENERY_DAMAGE', 'OBJECTED', 5.3],
  ['POOR_SERVICE', 'DISPUTED', 6.4],
  ['ILLEGAL_WIRING', 'REWORK', 5.8],
  ['PARKING_CHARGE', 'NOT_CONTENT', 7.6],
  ['STREET_STALL', 'REOPENED', 14.5],
  ['LITTERING', 'SIGNED', 4.6],
  ['POWER_SUPPLY', 'SIGNED', 1.1],
  ['NEIGHBOUR_DISPUTE', 'SIGNED', 4.7],
  ['COMPANY_EXIT', 'DISPUTED', 9.5],
  ['CHARGE_DISPUTE', 'VERIFIED', 4.8],
  ['ILLEGAL_WIRING', 'VERIFIED', 5.2],
  ['WATER_SUPPLY', 'VERIFIED', 1.4],
  ['NOISE', 'UNREACHED', 6.1],
  ['STREET_STALL', 'LEAD_RELEASE_ASKED', 2.6],
  ['ILLEGAL_DECORATION', 'LEAD_REPLACED', 3.3],
];

/** The issues that are under way when the district is loaded, so that every desk has its work. */
export const openIssues: readonly OpenIssue[] = rows.map(
  ([category, stage, workingDays, more]) => ({ category, stage, workingDays, ...more }),
);

/** Tells an open issue as far as its stage. */
export function tellOpen(story: Story, stage: Stage, { lead, assists }: Team): void {
  const team = { lead, assists };
  const [assist = 'housing', ...otherAssists] = assists;
  report(story);
  if (stage === 'REPORTED') return;
  accept(story);
  switch (stage) {
    case 'ACCEPTED':
      return;
    case 'OWN_BEGUN':
      return handleOwn(story);
    case 'OWN_WORKING':
      handleOwn(story);
      return work(story, 'community', 'DOING');
    case 'OWN_DONE':
      handleOwn(story);
      return workAll(story, ['community'], 'DONE');
    case 'MEDIATION_OPEN':
      handleOwn(story);
      work(story, 'community', 'DOING');
      return referToMediation(story, 'community', 3);
    case 'MEDIATION_AGREED':
      handleOwn(story);
      referToMediation(story, 'community', 1);
      recordMediation(story, 'community', true);
      return workAll(story, ['community'], 'DONE');
    case 'MEDIATION_FAILED':
      callIn(story, lead, assists, kindFor(story));
      answerAll(story, team);
      plan(story, lead, assists);
      referToMediation(story, lead, 1);
      recordMediation(story, lead, false);
      return workAll(story, [lead, ...assists], 'DONE');
    case 'WHISTLE_ASKED':
      return askToCall(story, lead, assists);
    case 'WHISTLE_RETURNED':
      askToCall(story, lead, assists);
      return story.office(story.cast.secretary, 'returnSummons', 30, {
        reason: story.random.pick(returnReasons),
      });
    case 'CALLED':
      return callIn(story, lead, assists, kindFor(story));
    case 'ACKNOWLEDGED':
      callIn(story, lead, assists, kindFor(story));
      for (const code of [lead, ...assists]) acknowledge(story, code);
      return;
    case 'ASSIST_ACCEPTED':
      callIn(story, lead, assists, kindFor(story));
      acknowledge(story, lead);
      return acceptCall(story, assist);
    case 'LEAD_DECLINED':
    case 'TRANSFER_SUGGESTED': {
      const wrong = wrongCallOf(story.subject.category);
      callIn(
        story,
        wrong.called,
        assists.filter((code) => code !== wrong.called),
      );
      acknowledge(story, wrong.called);
      return stage === 'LEAD_DECLINED' ? declineLead(story, wrong) : suggestTransfer(story, wrong);
    }
    case 'LED':
      callIn(story, lead, assists, kindFor(story));
      acceptCall(story, lead);
      return arrive(story, lead);
    case 'ASSIST_DECLINED':
      callIn(story, lead, assists);
      acceptCall(story, lead);
      declineAssist(story, assist, lead);
      return work(story, lead, 'DOING');
    case 'RELEASE_ASKED':
      callIn(story, lead, assists);
      answerAll(story, team);
      work(story, lead, 'DOING');
      return askForRelease(story, assist, withdrawalReasons);
    case 'LEAD_RELEASE_ASKED':
    case 'LEAD_REPLACED':
      callIn(story, lead, assists);
      answerAll(story, team);
      work(story, assist, 'DOING');
      askForRelease(story, lead, leadWithdrawalReasons);
      return stage === 'LEAD_REPLACED' ? replaceLead(story, lead, assist) : undefined;
    case 'SUSPENSION_ASKED':
    case 'SUSPENDED':
      callIn(story, lead, assists);
      answerAll(story, team);
      work(story, lead, 'DOING');
      return stage === 'SUSPENDED' ? suspend(story, lead) : askToSuspend(story, lead);
    case 'PLANNED':
    case 'WORKING':
    case 'BLOCKED':
      callIn(story, lead, assists, kindFor(story));
      answerAll(story, team);
      plan(story, lead, assists);
      for (const code of [lead, ...assists]) {
        work(story, code, stage === 'WORKING' ? 'DOING' : stage);
      }
      return reportInWriting(story);
    default:
      // What comes after the joint report may have been the community's own work.
      return tellResolved(story, stage, team, [assist, ...otherAssists]);
  }
}

function tellResolved(story: Story, stage: Stage, team: Team, assists: readonly string[]): void {
  const everyone = [team.lead, ...team.assists];
  const settle = () => {
    workAll(story, everyone, 'DONE');
    fileReport(story, team.lead);
    for (const code of team.assists) sign(story, code);
  };
  callIn(story, team.lead, team.assists, kindFor(story));
  answerAll(story, team);
  plan(story, team.lead, team.assists);
  if (stage === 'DONE') {
    reportInWriting(story);
    return workAll(story, everyone, 'DONE');
  }
  if (stage === 'DISPUTED' || stage === 'MEDIATED') {
    workAll(story, everyone, 'DONE');
    fileReport(story, team.lead);
    return dispute(story, assists.at(-1) ?? team.lead, stage === 'MEDIATED' ? [team.lead] : []);
  }
  if (stage === 'FILED' || stage === 'PARTLY_SIGNED' || stage === 'OBJECTED') {
    workAll(story, everyone, 'DONE');
    fileReport(story, team.lead);
    const one = assists.at(-1) ?? team.lead;
    if (stage === 'PARTLY_SIGNED') sign(story, one);
    if (stage === 'OBJECTED') object(story, one);
    return;
  }
  settle();
  if (stage === 'SIGNED') return;
  if (stage === 'REWORK') {
    verify(story, false);
    return work(story, team.lead, 'DOING');
  }
  verify(story, true);
  if (stage === 'VERIFIED') return;
  if (stage === 'FINAL_REPLY' || stage === 'TERMINATED') {
    proposeFinalReply(story);
    return stage === 'TERMINATED' ? signFinalReply(story, team.lead) : undefined;
  }
  if (stage === 'UNREACHED') return callBack(story, 'UNREACHABLE');
  if (stage === 'NOT_CONTENT') return callBack(story, 'UNRESOLVED');
  callBack(story, 'RESOLVED');
  reopen(story);
}

function handleOwn(story: Story): void {
  story.office(story.cast.intake, 'handleOwn', 60);
}

function workAll(story: Story, codes: readonly string[], until: 'DONE'): void {
  for (const code of codes) {
    work(story, code, until);
    complete(story, code);
  }
}
