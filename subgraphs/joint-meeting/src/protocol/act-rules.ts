import type { IssueState } from '@lianxi/db/joint-meeting';
import { type IssueStep, stateAfter } from '../issue/issue-lifecycle.ts';
import type { IssueAct } from '../issue/viewer-acts.ts';
import type { Person } from './situations.ts';

/** What is asked of an act, in this order: who may do it at all, the issue's state, the part in it. */
export interface ActRule {
  /** Step that the state of the issue has to allow; null where other subjects' states decide. */
  step: IssueStep | null;
  /** Whether it is an act of departments, which are told what they lack for it. */
  ofDepartments: boolean;
  /** What is told to those who may do it elsewhere, where the state would allow it. */
  lacks: string;
  /** What some are told instead, whatever the state: for most, they lead or sign as a rule. */
  but: Partial<Record<Person, string>>;
}

const rule = (step: IssueStep | null, lacks = 'WrongState', but: ActRule['but'] = {}): ActRule => ({
  step,
  ofDepartments: false,
  lacks,
  but,
});
const part = (step: IssueStep | null, lacks: string, but: ActRule['but'] = {}): ActRule => ({
  step,
  ofDepartments: true,
  lacks,
  but,
});

/** Only a community that leads is concerned. */
const unlessLeading = { secretary: 'Forbidden', worker: 'Forbidden', street: 'Forbidden' };

/** The rule of each act. */
export const actRules: Record<IssueAct, ActRule> = {
  ACCEPT: rule('accept'),
  REFUSE: rule('refuse'),
  MERGE: rule('merge'),
  HANDLE_OWN: rule('handleOwn', 'NotOnDutyList'),
  WHISTLE: rule('whistle', 'WhistlePending'),
  APPROVE_WHISTLE: rule('approveWhistle', 'NothingToApprove'),
  RETURN_WHISTLE: rule('returnWhistle', 'NothingToApprove'),
  ADD_DEPARTMENTS: part('addDepartments', 'NotLead'),
  WITHDRAW_WHISTLE: rule('withdrawWhistle', 'NothingToWithdraw'),
  ACKNOWLEDGE: part('acknowledge', 'NotCalled'),
  ACCEPT_SUMMONS: part('acceptAsAssist', 'NotCalled'),
  DECLINE_SUMMONS: part('decline', 'NotCalled'),
  SUGGEST_TRANSFER: part('suggestTransfer', 'NotCalled'),
  REPORT_IN: part('reportIn', 'NotCalled'),
  CONFIRM_ARRIVAL: rule('confirmArrival', 'NotCalled'),
  CLAIM_LEAD: part('claimLead', 'LeadAlreadyTaken'),
  CLAIM_ASSIST: part('claimAssist', 'AlreadyClaimed'),
  PLAN: part('plan', 'NotLead'),
  ADD_TASK: part(null, 'NotClaimed'),
  COMPLETE_HANDLING: part(null, 'NotClaimed'),
  REQUEST_WITHDRAWAL: part('requestWithdrawal', 'NotClaimed'),
  DECIDE_WITHDRAWAL: rule('decideWithdrawal'),
  FILE_JOINT_REPORT: part('fileReport', 'NotLead'),
  SIGN: part('sign', 'NotClaimed', { market: 'WrongState' }),
  OBJECT: part('object', 'NotClaimed', { market: 'WrongState' }),
  PROCEED_UNSIGNED: part('allSigned', 'NotLead', { fire: 'WrongState' }),
  VERIFY: rule('pass', 'HandlerCannotVerify'),
  RECORD_CALLBACK: rule('unreachable'),
  PROPOSE_FINAL_REPLY: part('proposeFinalReply', 'NotLead'),
  SIGN_FINAL_REPLY: part('terminate', 'NotLead'),
  REOPEN: rule('reopen'),
  // A notice of others answers like one that does not exist.
  ISSUE_SUPERVISION: rule(null),
  ACKNOWLEDGE_SUPERVISION: rule(null, 'Forbidden'),
  REPLY_SUPERVISION: rule(null, 'Forbidden'),
  ACCEPT_REPLY: rule(null, 'Forbidden'),
  REJECT_REPLY: rule(null, 'Forbidden'),
  CLOSE_SUPERVISION: rule(null, 'Forbidden'),
  STATE_POSITION: part('statePosition', 'NotAParty'),
  MEDIATE: rule('mediate'),
  REFER_DISPUTE: rule('referToMeeting'),
  RULE: rule(null),
  APPOINT_INTERIM_LEAD: rule('appointInterimLead', 'NotAnEmergency'),
  APPEAL: part('appeal', 'WrongState'),
  DECIDE_EXTENSION: rule('decideExtension'),
  DECIDE_PAUSE: rule('decidePause'),
  RECORD_CONTACT: rule('recordContact'),
  RESUME_CLOCK: rule('resumeClock', 'WrongState', unlessLeading),
  REQUEST_EXTENSION: part('requestExtension', 'NotLead'),
  REQUEST_PAUSE: part('requestPause', 'NotLead'),
  ATTACH_FILES: rule('attachFiles'),
  SUSPEND: part('suspend', 'NotApproved'),
  DECIDE_SUSPENSION: rule('suspend'),
  RESUME: part('resume', 'NotApproved'),
  REPORT_INTERIM: part('reportInterim', 'NotLead'),
  REFER_TO_MEDIATION: part('referToMediation', 'NotLead'),
  RECORD_MEDIATION: part('recordMediation', 'WrongState'),
  NAME_ACCOUNTABLE_PARTY: rule('nameParty'),
  FILE_WRITTEN_REPORT: rule('fileWrittenReport', 'PartyNotNamed'),
};

const liaisons: readonly Person[] = ['fire', 'market', 'water', 'housing', 'heat'];
const ofDepartments: readonly Person[] = ['secretary', 'worker', 'street', ...liaisons];

/** Whether the state of an issue allows an act, whoever does it. */
export function stateAllows(state: IssueState, act: IssueAct): boolean {
  const { step } = actRules[act];
  return step === null || stateAfter(state, step) !== null;
}

/**
 * The refusal of an act that the table does not list, by the rule. `doers` do it in some situation:
 * all others learn nothing.
 */
export function ruledRefusal(
  act: IssueAct,
  who: Person,
  state: IssueState,
  doers: ReadonlySet<Person>,
): string {
  const { lacks, but } = actRules[act];
  if (who === 'nobody') return 'NotSignedIn';
  if (!isConcerned(act, who, doers)) return 'Forbidden';
  return but[who] ?? (stateAllows(state, act) ? lacks : 'WrongState');
}

/** Whether an act is somebody's in any situation, or theirs to be told what they lack for it. */
export function isConcerned(act: IssueAct, who: Person, doers: ReadonlySet<Person>): boolean {
  const { ofDepartments: isTheirs, lacks } = actRules[act];
  // The office works on issues as well, and learns that putting one off takes an approval.
  const asks = ofDepartments.includes(who) || (who === 'office' && lacks === 'NotApproved');
  return doers.has(who) || (isTheirs && asks);
}
