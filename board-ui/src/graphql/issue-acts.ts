import type { EnumValue } from './tada.ts';

export type IssueAct = EnumValue<'IssueAct'>;
export type IssueState = EnumValue<'IssueState'>;

/** What starting an act needs to know of its issue; whatever else it needs, it reads itself. */
export interface ActSubject {
  id: string;
  code: string;
  title: string;
  state: IssueState;
  version: number;
}

/** An act on an issue as the graph allows it to the viewer. */
export interface AllowedAct {
  act: IssueAct;
  allowed: boolean;
  /** Why not, in the language of the viewer; null when allowed. */
  reason: string | null;
}

/** Answers known before the dialog of an act opens, for example because a card was dragged. */
export interface ActPreset {
  /** For VERIFY. */
  passed?: boolean;
  /** For RECORD_CALLBACK. */
  outcome?: EnumValue<'CallbackOutcome'>;
  /** For acts on a notice of supervision. */
  supervisionId?: string;
}

/**
 * Acts on issues, made by `features/acts` and handed by the pages to the parts that draw buttons:
 * features do not know one another.
 */
export interface IssueActs {
  /** The acts that concern the viewer, the next one first; asks the graph anew for each version. */
  actsOf(subject: ActSubject): Promise<readonly AllowedAct[]>;
  /** Does the act at once or opens its dialog; true once it is done, false when given up or refused. */
  start(act: IssueAct, subject: ActSubject, preset?: ActPreset): Promise<boolean>;
}

/** What an act tells the live list, so that the card moves before the server has answered. */
export interface OptimisticIssues {
  /** Shows the issue in the state the act will most likely bring. */
  begin(operationId: string, issueId: string, expected: { state?: IssueState }): void;
  /** The act is done; the event of the live stream brings, or has brought, the issue as it is. */
  commit(operationId: string): void;
  /** The act was refused or failed: shows the issue as it was. */
  rollBack(operationId: string): void;
}

/** State an act most likely brings; null when it changes none or that depends on its answers. */
export function expectedState(act: IssueAct, preset: ActPreset = {}): IssueState | null {
  switch (act) {
    case 'ACCEPT':
      return 'ACCEPTED';
    case 'REFUSE':
      return 'REFUSED';
    case 'MERGE':
      return 'MERGED';
    case 'HANDLE_OWN':
      return 'SELF_HANDLING';
    case 'CLAIM_LEAD':
    case 'MEDIATE':
    case 'REOPEN':
    case 'RESUME':
      return 'IN_HANDLING';
    case 'PROCEED_UNSIGNED':
      return 'PENDING_VERIFY';
    case 'SIGN_FINAL_REPLY':
      return 'TERMINATED';
    case 'VERIFY':
      return preset.passed === undefined ? null : preset.passed ? 'CALLBACK' : 'IN_HANDLING';
    case 'RECORD_CALLBACK':
      if (preset.outcome === 'RESOLVED') return 'CLOSED';
      return preset.outcome === 'UNRESOLVED' ? 'IN_HANDLING' : null;
    case 'WHISTLE':
    case 'APPROVE_WHISTLE':
    case 'RETURN_WHISTLE':
    case 'ADD_DEPARTMENTS':
    case 'WITHDRAW_WHISTLE':
    case 'ACKNOWLEDGE':
    case 'ACCEPT_SUMMONS':
    case 'DECLINE_SUMMONS':
    case 'SUGGEST_TRANSFER':
    case 'REPORT_IN':
    case 'CLAIM_ASSIST':
    case 'PLAN':
    case 'ADD_TASK':
    case 'COMPLETE_HANDLING':
    case 'REQUEST_WITHDRAWAL':
    case 'DECIDE_WITHDRAWAL':
    case 'FILE_JOINT_REPORT':
    case 'SIGN':
    case 'OBJECT':
    case 'ISSUE_SUPERVISION':
    case 'ACKNOWLEDGE_SUPERVISION':
    case 'REPLY_SUPERVISION':
    case 'ACCEPT_REPLY':
    case 'REJECT_REPLY':
    case 'CLOSE_SUPERVISION':
    case 'STATE_POSITION':
    case 'REFER_DISPUTE':
    case 'RULE':
    case 'APPOINT_INTERIM_LEAD':
    case 'APPEAL':
    case 'SUSPEND':
    case 'DECIDE_SUSPENSION':
    case 'REPORT_INTERIM':
    case 'PROPOSE_FINAL_REPLY':
    case 'DECIDE_EXTENSION':
    case 'DECIDE_PAUSE':
    case 'RECORD_CONTACT':
    case 'RESUME_CLOCK':
    case 'REQUEST_EXTENSION':
    case 'REQUEST_PAUSE':
    case 'CONFIRM_ARRIVAL':
    case 'ATTACH_FILES':
    case 'REFER_TO_MEDIATION':
    case 'RECORD_MEDIATION':
    case 'NAME_ACCOUNTABLE_PARTY':
    case 'FILE_WRITTEN_REPORT':
      return null;
  }
}
