import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalValue } from '@lianxi/kit/refusal';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import type { AttachmentRow, IssueRow, SummonsRow, SummonsTargetRow, ProposedCall, ClaimRow, ClockRow, JointReportRow, SignatureRow, SupervisionRow, SupervisionReplyRow, InspectionRow, InspectionFindingRow, PatrolAttendanceRow, TimelineEntryRow, DepartmentRow, LiaisonRow, DutyItemRow, WorkCalendarRow, DisputeRow, SuspensionRow, InterimReportRow, FinalReplyRow, MediationRow, WrittenReportRow, BulletinRow, DepartmentFigures, ChannelFigures, ListedIssue, BulletinReceiptRow, AgendaItemRow } from '@lianxi/db/joint-meeting';
import type { TaskSuccessValue, CompleteHandlingSuccessValue } from '@lianxi/kit/handling/handling.service';
import type { IssuePage } from '../issue/issue-page.service.ts';
import type { IssueEventReading } from '../issue/issue-event.service.ts';
import type { BoardReading } from '../issue/board.service.ts';
import type { Reference } from '@lianxi/kit/reference';
import type { ToldExtension, ToldPause } from '../clock/clock-history.ts';
import type { ToldNotification } from '../notification/notification.store.ts';
import type { NotificationPage } from '../notification/notification.service.ts';
import type { DepartmentNotices } from '../supervision/supervision-query.store.ts';
import type { SupervisionPage } from '../supervision/supervision-page.service.ts';
import type { InspectionPage } from '../inspection/inspection-page.service.ts';
import type { AttachmentRules } from '../attachment/attachment-limits.ts';
import type { LiaisonsRecorded } from '../department/record-liaisons.service.ts';
import type { ProposedClockValue } from '../duty/duty.service.ts';
import type { SignedInViewer } from '../viewer/signed-in-viewer.ts';
import type { PolicyRuleReading } from '../policy-rule/policy-rule.service.ts';
import type { RuleVersion } from '../policy-rule/rule-history.ts';
import type { RuleAmended } from '../policy-rule/amend-policy-rule.service.ts';
import type { CalendarImported } from '../calendar/import-calendar.service.ts';
import type { DeskReading } from '../desk/desk.service.ts';
import type { PositionOfIssue } from '../dispute/dispute.store.ts';
import type { WrittenReportFiled } from '../written-report/written-report.service.ts';
import type { BulletinResult } from '../bulletin/bulletin.service.ts';
import type { WeeklyListReading, DepartmentOwes } from '../weekly-list/weekly-list.service.ts';
import type { WeeklyRow } from '../weekly-list/weekly-list.store.ts';
import type { DeskRow } from '../desk/desk.store.ts';
import type { IssueResult, SummonsResult, MergeResult, ClaimResult } from '../issue/issue-result.ts';
import type { NoticeResult } from '../supervision/reply.service.ts';
import type { InspectionResult } from '../inspection/inspection.service.ts';
import type { LeadAlreadyTakenValue } from '../claim/claim.policy.ts';
import type { PossibleDuplicateValue } from '../issue/report-issue.service.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, such as `2026-11-22`. */
  Date: { input: string; output: string; }
  /** A point in time: an ISO 8601 timestamp with its offset, to the millisecond. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `acceptIssue`. */
export type AcceptIssueInput = {
  /** Who answers for the trouble; may be named later when left out. */
  accountableParty?: InputMaybe<AccountableParty>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Corrected urgency; as reported when left out. */
  urgency?: InputMaybe<Urgency>;
};

/** Result of `acceptIssue`. */
export type AcceptIssueResult = AcceptIssueSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The issue was accepted. */
export type AcceptIssueSuccess = {
  __typename?: 'AcceptIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `acceptReply`. */
export type AcceptReplyInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The notice; the one due first when left out. */
  supervisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `acceptReply`. */
export type AcceptReplyResult = AcceptReplySuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The reply is accepted. */
export type AcceptReplySuccess = {
  __typename?: 'AcceptReplySuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** Input of `acceptSummons`. */
export type AcceptSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part to take; as proposed by the caller when left out. */
  role?: InputMaybe<ClaimRole>;
};

/** Result of `acceptSummons`. */
export type AcceptSummonsResult = AcceptSummonsSuccess | Forbidden | InvalidInput | LeadAlreadyTaken | NotCalled | NotSignedIn | StaleVersion | WrongState;

/** The department accepted and holds a claim. */
export type AcceptSummonsSuccess = {
  __typename?: 'AcceptSummonsSuccess';
  /** The claim of the viewer's department. */
  claim: Claim;
  /** The issue as it is now. */
  issue: Issue;
};

/** Who answers for a trouble 责任方. */
export type AccountableParty =
  /** The community 社区. */
  | 'COMMUNITY'
  /** The developer 开发商. */
  | 'DEVELOPER'
  /** The housing authority 住建部门. */
  | 'HOUSING_AUTHORITY'
  /** The owners' committee 业委会. */
  | 'OWNERS_COMMITTEE'
  /** The property company 物业企业. */
  | 'PROPERTY_COMPANY';

/** How a trouble is routed because of who answers for it. */
export type AccountableRoute =
  /** By a written report to the county leader 书面报告县领导. */
  | 'COUNTY_LEADER'
  /** Together with the street or town 会同街道（镇）解决. */
  | 'TERRITORY';

/** Input of `acknowledgeSummons`. */
export type AcknowledgeSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `acknowledgeSummons`. */
export type AcknowledgeSummonsResult = AcknowledgeSummonsSuccess | Forbidden | InvalidInput | NotCalled | NotSignedIn | StaleVersion | WrongState;

/** The summons is acknowledged. */
export type AcknowledgeSummonsSuccess = {
  __typename?: 'AcknowledgeSummonsSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `acknowledgeSupervision`. */
export type AcknowledgeSupervisionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The notice; the one due first when left out. */
  supervisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `acknowledgeSupervision`. */
export type AcknowledgeSupervisionResult = AcknowledgeSupervisionSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The notice is acknowledged. */
export type AcknowledgeSupervisionSuccess = {
  __typename?: 'AcknowledgeSupervisionSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** Input of `addDepartments`. */
export type AddDepartmentsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why they are needed, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Departments called, 1 to 30; one as lead only while nobody leads or is asked to. */
  targets: Array<AddedTargetInput>;
};

/** Result of `addDepartments`. */
export type AddDepartmentsResult = AddDepartmentsSuccess | Forbidden | InvalidInput | NotLead | NotSignedIn | StaleVersion | WrongState;

/** The departments are called. */
export type AddDepartmentsSuccess = {
  __typename?: 'AddDepartmentsSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The summons as it is now. */
  summons: Summons;
};

/** Input of the mutations that add a task. */
export type AddTaskInput = {
  /** When the task counts as done, up to 1,000 characters. */
  acceptanceCriteria?: InputMaybe<Scalars['String']['input']>;
  /** Name of the officer who does it, up to 50 characters. */
  assigneeName?: InputMaybe<Scalars['String']['input']>;
  /** Timestamp by which it is to be done. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Issue the task is for. */
  issueId: Scalars['ID']['input'];
  /** Whether the issue cannot be reported resolved before it is done or waived. */
  mandatory?: Scalars['Boolean']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** Result of adding a task. */
export type AddTaskResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | TaskSuccess | WrongState;

/** A department to call in addition. */
export type AddedTargetInput = {
  /** Working days it has to be done, 1 to 180; by the rule when left out. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The department. */
  departmentId: Scalars['ID']['input'];
  /** Part proposed for it. */
  role: SummonsRole;
};

/** What an issue waits for on the agenda 议程. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Why the joint meeting has to deal with it. */
  reason: AgendaReason;
  /** Timestamp since which it waits. */
  since: Scalars['DateTime']['output'];
};

/** Why the joint meeting has to deal with an issue. */
export type AgendaReason =
  /** Supervised by the leading group 二级督办. */
  | 'LEVEL_2'
  /** Reopened again and again 多次重新办理. */
  | 'REOPENED'
  /** Whose duty it is 责任归属. */
  | 'RESPONSIBILITY'
  /** A suspension to approve 挂账审批. */
  | 'SUSPENSION'
  /** Passed on again and again 多次转办. */
  | 'TRANSFERRED';

/** The viewer's department holds a claim of this issue already. */
export type AlreadyClaimed = Refusal & {
  __typename?: 'AlreadyClaimed';
  /** Always `already_claimed`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The same was asked already and waits for a decision. */
export type AlreadyRequested = Refusal & {
  __typename?: 'AlreadyRequested';
  /** Always `already_requested`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of `amendPolicyRule`. */
export type AmendPolicyRuleInput = {
  /** Article or clause, up to 200 characters. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Newest version the viewer read; refused as stale when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the rule. */
  key: Scalars['ID']['input'];
  /** Law or decision that the amendment rests on, 2 to 200 characters. */
  legalSource: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** New weights, one for each part, which make 100. */
  parts?: InputMaybe<Array<PolicyRulePartInput>>;
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** New name of a TEXT, or code of the reading of a CHOICE. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** New unit of a DURATION. */
  unit?: InputMaybe<TimeUnit>;
  /** First day of the new version: today or later. */
  validFrom: Scalars['Date']['input'];
  /** New value of a DURATION, NUMBER or SHARE. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** Result of `amendPolicyRule`. */
export type AmendPolicyRuleResult = AmendPolicyRuleSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion;

/** The rule has a new version. */
export type AmendPolicyRuleSuccess = {
  __typename?: 'AmendPolicyRuleSuccess';
  /** The rule with its versions. */
  rule: PolicyRule;
};

/** An appeal against a ruling 申诉; the work goes on. */
export type Appeal = {
  __typename?: 'Appeal';
  /** Timestamp of the appeal. */
  appealedAt: Scalars['DateTime']['output'];
  /** Name of the officer. */
  appealedByName: Scalars['String']['output'];
  /** Department that appeals. */
  department: Department;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Input of `appealRuling`. */
export type AppealRulingInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `appealRuling`. */
export type AppealRulingResult = AppealRulingSuccess | Forbidden | InvalidInput | NotAParty | NotSignedIn | StaleVersion | WrongState;

/** The ruling is appealed. */
export type AppealRulingSuccess = {
  __typename?: 'AppealRulingSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `appointInterimLead`. */
export type AppointInterimLeadInput = {
  /** Department that leads for the time being. */
  departmentId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `appointInterimLead`. */
export type AppointInterimLeadResult = AppointInterimLeadSuccess | Forbidden | InvalidInput | LeadAlreadyTaken | NotAnEmergency | NotSignedIn | StaleVersion | WrongState;

/** The interim lead is named. */
export type AppointInterimLeadSuccess = {
  __typename?: 'AppointInterimLeadSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `approveBulletin`. */
export type ApproveBulletinInput = {
  /** The bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `approveBulletin`. */
export type ApproveBulletinResult = ApproveBulletinSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The bulletin is approved. */
export type ApproveBulletinSuccess = {
  __typename?: 'ApproveBulletinSuccess';
  /** The bulletin as it is now. */
  bulletin: Bulletin;
};

/** Input of `approveSummons`. */
export type ApproveSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `approveSummons`. */
export type ApproveSummonsResult = ApproveSummonsSuccess | Forbidden | InvalidInput | NotSignedIn | NothingToApprove | StaleVersion | WrongState;

/** The whistle is approved. */
export type ApproveSummonsSuccess = {
  __typename?: 'ApproveSummonsSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The summons as it is now. */
  summons: Summons;
};

/** Input of `attachFiles`. */
export type AttachFilesInput = {
  /** Uploads of the viewer, made for this issue and purpose. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What they are evidence of: REPORT or VERIFICATION. */
  purpose: AttachmentPurpose;
};

/** Result of `attachFiles`. */
export type AttachFilesResult = AttachFilesSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The uploads are attached. */
export type AttachFilesSuccess = {
  __typename?: 'AttachFilesSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A photo or a file 附件, kept as evidence of something in an issue or of a check. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Department for which it was uploaded; null for none. */
  department: Maybe<Department>;
  /** Height of an image in pixels; null for files. */
  height: Maybe<Scalars['Int']['output']>;
  /** Identifier of the attachment. */
  id: Scalars['ID']['output'];
  /** Kind of the file, by its content. */
  kind: AttachmentKind;
  /** Name under which it is saved. */
  name: Scalars['String']['output'];
  /** What it is evidence of. */
  purpose: AttachmentPurpose;
  /** Size in bytes. */
  size: Scalars['Int']['output'];
  /** Timestamp at which the photo was taken, as the camera says; null where it does not, and for all but report-ins. */
  takenAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the photo was taken, as the camera says; null where it does not, and for all but report-ins. */
  takenPlace: Maybe<GeoPoint>;
  /** Link to the small image, as `url`; null for files. */
  thumbnailUrl: Maybe<Scalars['String']['output']>;
  /** Timestamp of the upload. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Name of the officer who uploaded it; null for a citizen. */
  uploadedByName: Maybe<Scalars['String']['output']>;
  /** Link for the viewer alone, which expires; null where nobody in particular asks. */
  url: Maybe<Scalars['String']['output']>;
  /** Width of an image in pixels; null for files. */
  width: Maybe<Scalars['Int']['output']>;
};

/** Kind of a file. */
export type AttachmentKind =
  /** A Word document without macros. */
  | 'DOCX'
  /** A JPEG image. */
  | 'JPEG'
  /** A PDF document. */
  | 'PDF'
  /** A PNG image. */
  | 'PNG'
  /** A WebP image. */
  | 'WEBP'
  /** An Excel workbook without macros. */
  | 'XLSX';

/** What may be attached, by the rules in force. */
export type AttachmentLimits = {
  __typename?: 'AttachmentLimits';
  /** Most files for one act. */
  count: Scalars['Int']['output'];
  /** Largest file in bytes. */
  size: Scalars['Int']['output'];
};

/** What an attachment is evidence of. */
export type AttachmentPurpose =
  /** A department's position in a dispute 责任争议. */
  | 'DISPUTE_POSITION'
  /** A check 明查暗访. */
  | 'INSPECTION'
  /** The joint report 联合办理报告. */
  | 'JOINT_REPORT'
  /** The result of a people's mediation 人民调解. */
  | 'MEDIATION'
  /** The trouble as reported 报事. */
  | 'REPORT'
  /** A department on site 报到. */
  | 'REPORT_IN'
  /** The reply to a supervision notice 督办. */
  | 'SUPERVISION_REPLY'
  /** The work on a task 任务. */
  | 'TASK'
  /** The verification on site 核查. */
  | 'VERIFICATION';

/** Snapshot of the board 看板: its issues and the cursor to follow them from. */
export type Board = {
  __typename?: 'Board';
  /** Number of matching issues by state, with every state named once. */
  counts: Array<StateCount>;
  /** Cursor for `issueEvents(after:)`: every event after this snapshot follows it. */
  cursor: Scalars['String']['output'];
  /** Matching issues, due first. */
  issues: IssueConnection;
};


/** Snapshot of the board 看板: its issues and the cursor to follow them from. */
export type BoardIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which issues a board shows. All conditions given must hold. */
export type BoardFilter = {
  /** Any of these parties answers for the trouble. */
  accountableParties?: InputMaybe<Array<AccountableParty>>;
  /** Any of these categories. */
  categories?: InputMaybe<Array<IssueCategory>>;
  /** Within this community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this compound. */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** Departments called or claiming include this one. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what concerns the viewer: the viewer's department is called or claims, or the viewer's community or street. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only issues past their due time, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<IssueState>>;
  /** Within this street. */
  streetId?: InputMaybe<Scalars['ID']['input']>;
  /** Title, place, name of the compound or, from four characters on, the code contains this text, up to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Any of these urgencies. */
  urgencies?: InputMaybe<Array<Urgency>>;
};

/** A monthly bulletin 通报: how every department did, as it was when it was drafted. */
export type Bulletin = {
  __typename?: 'Bulletin';
  /** To whom it is addressed. */
  addressee: Scalars['String']['output'];
  /** Timestamp of the approval; null before. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the leader who approved it; null before. */
  approvedByName: Maybe<Scalars['String']['output']>;
  /** Figures of every channel. */
  channels: Array<BulletinChannel>;
  /** Figures of every department, in the order of the directory. */
  departments: Array<BulletinDepartment>;
  /** Identifier of the bulletin. */
  id: Scalars['ID']['output'];
  /** Issues that got a notice of the third level in the month, in order of time; all of them stand in the bulletin. */
  listed: Array<BulletinIssue>;
  /** Timestamp at which it was drafted. */
  madeAt: Scalars['DateTime']['output'];
  /** Name of the officer who drafted it; null when it was drafted on its day by itself. */
  madeByName: Maybe<Scalars['String']['output']>;
  /** The month that it is about, such as `2026-10`. */
  month: Scalars['String']['output'];
  /** Number as it is printed, for example `联通报〔2026〕10号`; null until published. */
  number: Maybe<Scalars['String']['output']>;
  /** Receipt of the viewer's department or street; null when nothing was sent to it. */
  ownReceipt: Maybe<BulletinReceipt>;
  /** Timestamp of its publication; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who published it; null before. */
  publishedByName: Maybe<Scalars['String']['output']>;
  /** Who has to confirm that it was read 阅签, and who did; none for those who do not follow it. */
  receipts: Array<BulletinReceipt>;
  /** Where it stands. */
  state: BulletinState;
  /** Timestamp at which the office asked for the approval; null while it writes. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the office says about the figures. */
  text: Scalars['String']['output'];
  /** Title of the document. */
  title: Scalars['String']['output'];
  /** Link to the bulletin as a Word file, for the viewer alone, which expires. */
  url: Maybe<Scalars['String']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now, the next act first. */
  viewerActs: Array<BulletinAct>;
};

/** An act on a bulletin. */
export type BulletinAct =
  /** Approve it 审定. */
  | 'APPROVE'
  /** Confirm that it was read 阅签. */
  | 'CONFIRM'
  /** Word it 修改. */
  | 'EDIT'
  /** Publish it 印发. */
  | 'PUBLISH';

/** What came in by a channel in the month. */
export type BulletinChannel = {
  __typename?: 'BulletinChannel';
  /** Number of issues reported in the month. */
  received: Scalars['Int']['output'];
  /** Number of issues settled in the month, whenever they were reported. */
  settled: Scalars['Int']['output'];
  /** The channel. */
  source: IssueSource;
};

/** One page of bulletins. */
export type BulletinConnection = {
  __typename?: 'BulletinConnection';
  /** Bulletins of the page. */
  nodes: Array<Bulletin>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How a department did in the month. */
export type BulletinDepartment = {
  __typename?: 'BulletinDepartment';
  /** Of those, answered by the department itself in time 按时答复. */
  answeredInTime: Scalars['Int']['output'];
  /** Number of calls of the month that asked for an answer 吹哨. */
  called: Scalars['Int']['output'];
  /** Of those, sent back with a legal basis 退单. */
  declined: Scalars['Int']['output'];
  /** Of those, left unanswered until silence counted as acceptance 视为接单. */
  deemedAccepted: Scalars['Int']['output'];
  /** The department. */
  department: Department;
  /** Number of notices of the first level 一级督办. */
  noticesLevel1: Scalars['Int']['output'];
  /** Number of notices of the second level 二级督办. */
  noticesLevel2: Scalars['Int']['output'];
  /** Number of notices of the third level, by which an issue stands in the bulletin 列入通报. */
  noticesLevel3: Scalars['Int']['output'];
  /** Number of issues it led that were settled within their time in the month 按期办结. */
  onTime: Scalars['Int']['output'];
  /** Number of issues it led whose time was over in the month 超过时限. */
  overdue: Scalars['Int']['output'];
};

/** An issue that stands in a bulletin by name. */
export type BulletinIssue = {
  __typename?: 'BulletinIssue';
  /** Code of the issue. */
  code: Scalars['String']['output'];
  /** Department that had to reply. */
  department: Department;
  /** The issue; null when the viewer may not see it. */
  issue: Maybe<Issue>;
  /** Timestamp of the notice. */
  issuedAt: Scalars['DateTime']['output'];
  /** Number of the notice. */
  number: Scalars['String']['output'];
  /** Title of the issue; null for a restricted one. */
  title: Maybe<Scalars['String']['output']>;
};

/** Whether a department or street has confirmed that it read a bulletin 阅签. */
export type BulletinReceipt = {
  __typename?: 'BulletinReceipt';
  /** The department; null when it is a street. */
  department: Maybe<Department>;
  /** Timestamp of the confirmation; null before. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of whoever confirmed; null before. */
  readByName: Maybe<Scalars['String']['output']>;
  /** The street; null when it is a department. */
  street: Maybe<Street>;
};

/** Where a bulletin stands. */
export type BulletinState =
  /** Approved, not published yet 已审定. */
  | 'APPROVED'
  /** Written by the office 拟制中. */
  | 'DRAFT'
  /** Published 已印发. */
  | 'PUBLISHED';

/** A day that differs from the plain week. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Whether it is off or worked. */
  kind: CalendarDayKind;
  /** Name of the holiday, or of what the day makes up for. */
  name: Scalars['String']['output'];
};

/** A day that differs from the plain week. */
export type CalendarDayInput = {
  /** The day. */
  day: Scalars['Date']['input'];
  /** Whether it is off or worked; only a Saturday or Sunday can be a make-up workday. */
  kind: CalendarDayKind;
  /** Name of the holiday, 1 to 40 characters. */
  name: Scalars['String']['input'];
};

/** How a day differs from the plain week. */
export type CalendarDayKind =
  /** Off 放假. */
  | 'HOLIDAY'
  /** A weekend day that is worked 调休上班. */
  | 'MAKE_UP_WORKDAY';

/** Outcome of a callback. */
export type CallbackOutcome =
  /** The reporter says it is resolved 已解决. */
  | 'RESOLVED'
  /** The reporter could not be reached 未联系上. */
  | 'UNREACHABLE'
  /** The reporter says it is not resolved, with reason 未解决. */
  | 'UNRESOLVED';

/** A category of trouble with whose duty it is 职责清单. */
export type Category = {
  __typename?: 'Category';
  /** Departments that assist, at most 10. */
  assists: Array<Department>;
  /** The category. */
  code: IssueCategory;
  /** Group of the category in the tree. */
  group: CategoryGroup;
  /** Department that leads by law. */
  lead: Department;
  /** Law, article and what it says. */
  legalSource: Scalars['String']['output'];
  /** Whether the community may handle it itself. */
  onCommunityDutyList: Scalars['Boolean']['output'];
  /** Ruling of the joint meeting that made this version; null where the law alone did. */
  precedent: Maybe<Precedent>;
  /** Version of the entry, counted up with every ruling that changes it. */
  version: Scalars['Int']['output'];
  /** Why these departments, in one sentence. */
  why: Scalars['String']['output'];
};

/** Group of categories. */
export type CategoryGroup =
  /** Charges, revenue and funds 收费与资金. */
  | 'CHARGES_AND_FUNDS'
  /** Construction and handover 建设交付. */
  | 'CONSTRUCTION'
  /** Four disorders and enforcement 乱象与执法. */
  | 'DISORDER'
  /** Anything else 其他. */
  | 'OTHER'
  /** Property service 物业服务. */
  | 'PROPERTY_SERVICE'
  /** Public order and neighbours 治安与邻里. */
  | 'PUBLIC_ORDER'
  /** Fire and safety 消防与安全. */
  | 'SAFETY'
  /** Owners' self-government 业主自治. */
  | 'SELF_GOVERNMENT'
  /** Water, power, gas, heat, lifts 水电气暖. */
  | 'UTILITIES';

/** A department's hold of an issue 认领. */
export type Claim = {
  __typename?: 'Claim';
  /** Timestamp at which the claim was made. */
  claimedAt: Scalars['DateTime']['output'];
  /** Timestamp at which the department completed its own handling; null while it is at work. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** The department. */
  department: Department;
  /** Number of tasks done or waived, as last heard from the department. */
  doneTaskCount: Scalars['Int']['output'];
  /** Whether it leads only until a dispute is settled 临时主办. */
  interim: Scalars['Boolean']['output'];
  /** Number of mandatory tasks still open, as last heard from the department. */
  openMandatoryTasks: Scalars['Int']['output'];
  /** Timestamp by which the department has to be done, by the lead's plan or by whoever called it; null when neither set one. */
  planDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answers for it, by the lead's plan; null until the lead has planned. */
  responsiblePerson: Maybe<Scalars['String']['output']>;
  /** Part the department has. */
  role: ClaimRole;
  /** What the department will do, as it said itself or the lead's plan says; null when not said. */
  scopeOfWork: Maybe<Scalars['String']['output']>;
  /** What the department did for the current joint report; null while it has neither signed nor objected. */
  signature: Maybe<Signature>;
  /** Where the claim stands. */
  state: ClaimState;
  /** Departments that may take the lead over, where a lead asks to be released, at most 100; none otherwise, and for residents and companies. */
  successors: Array<Department>;
  /** Number of tasks, as last heard from the department. */
  taskCount: Scalars['Int']['output'];
  /** Whether the department came without being called 主动认领. */
  voluntary: Scalars['Boolean']['output'];
  /** Why it asks to be released; null when it does not, and for residents and companies. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
};

/** Input of `claimIssue`. */
export type ClaimIssueInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part to take. */
  role: ClaimRole;
  /** What the department will do, up to 1,000 characters. */
  scopeOfWork?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `claimIssue`. */
export type ClaimIssueResult = AlreadyClaimed | ClaimIssueSuccess | Forbidden | InvalidInput | LeadAlreadyTaken | NotOnDutyList | NotSignedIn | StaleVersion | WrongState;

/** The department holds the claim. */
export type ClaimIssueSuccess = {
  __typename?: 'ClaimIssueSuccess';
  /** The claim of the viewer's department. */
  claim: Claim;
  /** The issue as it is now. */
  issue: Issue;
};

/** Part a department has in an issue. */
export type ClaimRole =
  /** Assists the lead 协办. */
  | 'ASSIST'
  /** Leads and answers for the result 主办; exactly one department. */
  | 'LEAD';

/** Where a claim stands. */
export type ClaimState =
  /** At work 办理中. */
  | 'ACTIVE'
  /** Released 已解除. */
  | 'RELEASED'
  /** Signed the resolution 已会签. */
  | 'SIGNED_OFF'
  /** Asked to be released, bound until the office decides 申请退出. */
  | 'WITHDRAW_REQUESTED';

/** More time on a clock, as it was asked for 延期. */
export type ClockExtension = {
  __typename?: 'ClockExtension';
  /** Timestamp of the decision; null while it waits. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who decided; null while it waits. */
  decidedByName: Maybe<Scalars['String']['output']>;
  /** What was said about the decision; null when nothing was. */
  decisionNote: Maybe<Scalars['String']['output']>;
  /** Department that asked. */
  department: Department;
  /** Due time since; null unless granted. */
  dueAtAfter: Maybe<Scalars['DateTime']['output']>;
  /** Due time before; null unless granted. */
  dueAtBefore: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the request. */
  id: Scalars['ID']['output'];
  /** Why, as the reporter is told. */
  reason: Scalars['String']['output'];
  /** Timestamp at which it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Name of the officer who asked. */
  requestedByName: Scalars['String']['output'];
  /** Where the request stands. */
  state: ClockRequestState;
  /** Unit of `value`. */
  unit: TimeUnit;
  /** How much more time, in `unit`. */
  value: Scalars['Float']['output'];
};

/** What has to happen before a clock ends. */
export type ClockKind =
  /** Accept or refuse the report 受理. */
  | 'ACCEPT'
  /** Acknowledge the summons 签收. */
  | 'ACKNOWLEDGE'
  /** Answer the summons 答复. */
  | 'ANSWER'
  /** Approve the whistle 吹哨审批. */
  | 'APPROVE'
  /** Report in on site 报到. */
  | 'ARRIVE'
  /** Call the reporter back 回访. */
  | 'CALLBACK'
  /** Contact the reporter 首次联系. */
  | 'CONTACT'
  /** Whistle or handle it oneself 处置. */
  | 'DISPOSE'
  /** Settle the issue 办结. */
  | 'HANDLE'
  /** Report while suspended 挂账报告. */
  | 'INTERIM_REPORT'
  /** Overdue until a notice of level 1 follows 一级督办. */
  | 'LEVEL_1'
  /** Overdue until a notice of level 2 follows 二级督办. */
  | 'LEVEL_2'
  /** Overdue until the bulletin follows 通报. */
  | 'LEVEL_3'
  /** Mediate a dispute 调解. */
  | 'MEDIATE'
  /** Plan the work 制定方案. */
  | 'PLAN'
  /** State a position in a dispute 陈述意见. */
  | 'POSITION'
  /** Reply to a notice of supervision 督办回复. */
  | 'REPLY'
  /** Sign the joint report 会签. */
  | 'SIGN'
  /** End of a suspension 挂账到期. */
  | 'SUSPENSION'
  /** Verify on site 核查. */
  | 'VERIFY';

/** A time in which a clock rests, as it was asked for or came about 暂停计时. */
export type ClockPause = {
  __typename?: 'ClockPause';
  /** Why the clock rests. */
  cause: PauseReason;
  /** Timestamp of the decision; null while it waits. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who decided; null while it waits, or when nobody had to. */
  decidedByName: Maybe<Scalars['String']['output']>;
  /** What was said about the decision; null when nothing was. */
  decisionNote: Maybe<Scalars['String']['output']>;
  /** Department that asked; null for a pause that nobody asked for. */
  department: Maybe<Department>;
  /** Due time since the clock ran on; null until then. */
  dueAtAfter: Maybe<Scalars['DateTime']['output']>;
  /** Due time before; null unless granted. */
  dueAtBefore: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the pause. */
  id: Scalars['ID']['output'];
  /** Timestamp at which the clock began to rest; null unless granted. */
  pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was said about it; null for a pause that nobody asked for. */
  reason: Maybe<Scalars['String']['output']>;
  /** Timestamp at which it was asked for or came about. */
  requestedAt: Scalars['DateTime']['output'];
  /** Name of the officer who asked; null for a pause that nobody asked for. */
  requestedByName: Maybe<Scalars['String']['output']>;
  /** Timestamp at which the clock ran on; null while it rests. */
  resumedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the request stands; always GRANTED for a pause that nobody asked for. */
  state: ClockRequestState;
};

/** Where a request about a clock stands. */
export type ClockRequestState =
  /** Denied 未同意. */
  | 'DENIED'
  /** Granted 已同意. */
  | 'GRANTED'
  /** The clock ended before it was decided 已失效. */
  | 'LAPSED'
  /** Waits for a decision 待审批. */
  | 'PENDING';

/** Where a clock stands. */
export type ClockState =
  /** The time is over 超时. */
  | 'BREACHED'
  /** Nobody has to do it any more 已取消. */
  | 'CANCELLED'
  /** It happened in time 按时完成. */
  | 'MET'
  /** The time rests 暂停计时. */
  | 'PAUSED'
  /** The time runs 计时中. */
  | 'RUNNING';

/** What a clock measures. */
export type ClockType =
  /** Acknowledge the summons 签收. */
  | 'ACKNOWLEDGE'
  /** Answer the summons 答复. */
  | 'ANSWER'
  /** Report in on site 报到. */
  | 'ARRIVE'
  /** Settle the issue 办结. */
  | 'SETTLE';

/** Input of `closeSupervision`. */
export type CloseSupervisionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Why it is closed, 2 to 2,000 characters. */
  note: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The notice; the one due first when left out. */
  supervisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `closeSupervision`. */
export type CloseSupervisionResult = CloseSupervisionSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The notice is closed. */
export type CloseSupervisionSuccess = {
  __typename?: 'CloseSupervisionSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** A community 社区, owned by communities. */
export type Community = {
  __typename?: 'Community';
  /** Identifier of the community. */
  id: Scalars['ID']['output'];
};

/** The community manages the compound itself: the street verifies in its place. */
export type CommunityRunsCompound = Refusal & {
  __typename?: 'CommunityRunsCompound';
  /** Always `community_runs_compound`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of the mutations that complete a department's handling. */
export type CompleteHandlingInput = {
  /** Issue whose handling is complete. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What was done, up to 2,000 characters; other departments read it. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Result of completing a handling. */
export type CompleteHandlingResult = CompleteHandlingSuccess | Forbidden | InvalidInput | NotClaimed | NotSignedIn | TasksOpen | WrongState;

/** The handling is complete. */
export type CompleteHandlingSuccess = {
  __typename?: 'CompleteHandlingSuccess';
  /** The issue it is for; null while joint-meeting is unreachable. */
  issue: Maybe<Issue>;
};

/** A residential compound 小区, owned by housing. */
export type Compound = {
  __typename?: 'Compound';
  /** Identifier of the compound. */
  id: Scalars['ID']['output'];
};

/** Input of `confirmArrival`. */
export type ConfirmArrivalInput = {
  /** Department that says it was on site. */
  departmentId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it was; false takes its arrival back. */
  happened: Scalars['Boolean']['input'];
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why not, 2 to 1,000 characters; needed when it was not. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `confirmArrival`. */
export type ConfirmArrivalResult = ConfirmArrivalSuccess | Forbidden | InvalidInput | NotCalled | NotSignedIn | StaleVersion | WrongState;

/** The arrival is confirmed or taken back. */
export type ConfirmArrivalSuccess = {
  __typename?: 'ConfirmArrivalSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `confirmBulletin`. */
export type ConfirmBulletinInput = {
  /** The bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `confirmBulletin`. */
export type ConfirmBulletinResult = ConfirmBulletinSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The confirmation is recorded. */
export type ConfirmBulletinSuccess = {
  __typename?: 'ConfirmBulletinSuccess';
  /** The bulletin as it is now. */
  bulletin: Bulletin;
};

/** A time limit of an issue, with everything that happened to it 时限. */
export type DeadlineClock = {
  __typename?: 'DeadlineClock';
  /** Department that has to act; null where no single one has. */
  department: Maybe<Department>;
  /** Timestamp by which it has to happen; of a resting clock, as if it ran. */
  dueAt: Scalars['DateTime']['output'];
  /** Timestamp at which it was met, over or called off; null while it runs or rests. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of extensions granted. */
  extensionCount: Scalars['Int']['output'];
  /** Extensions that were asked for, first one first, at most 50. */
  extensions: Array<ClockExtension>;
  /** Identifier of the clock. */
  id: Scalars['ID']['output'];
  /** What has to happen before it ends. */
  kind: ClockKind;
  /** Law or own rule from which that version of the rule comes. */
  legalSource: Scalars['String']['output'];
  /** Why it rests; null while it does not. */
  pauseReason: Maybe<PauseReason>;
  /** Timestamp since which it rests; null while it does not. */
  pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pauses that happened or were asked for, first one first, at most 50. */
  pauses: Array<ClockPause>;
  /** Timestamp from which whoever has to act is reminded; null for clocks without a reminder. */
  remindAt: Maybe<Scalars['DateTime']['output']>;
  /** Key of the rule that gave the duration. */
  ruleKey: Scalars['String']['output'];
  /** Version of the rule that gave the duration. */
  ruleVersion: Scalars['Int']['output'];
  /** Timestamp at which the time began. */
  startAt: Scalars['DateTime']['output'];
  /** Where the clock stands. */
  state: ClockState;
  /** Unit of `value`. */
  unit: TimeUnit;
  /** First year without an announced calendar on which `dueAt` depends; null when there is none. */
  unpublishedYear: Maybe<Scalars['Int']['output']>;
  /** Duration that the rule gave, in `unit`. */
  value: Scalars['Float']['output'];
};

/** Input of `decideExtension`. */
export type DecideExtensionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to grant it. */
  granted: Scalars['Boolean']['input'];
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What is said about it, up to 1,000 characters; needed when it is denied. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `decideExtension`. */
export type DecideExtensionResult = DecideExtensionSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | TooLate | WrongState;

/** The request is decided. */
export type DecideExtensionSuccess = {
  __typename?: 'DecideExtensionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `decidePause`. */
export type DecidePauseInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to grant it. */
  granted: Scalars['Boolean']['input'];
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What is said about it, up to 1,000 characters; needed when it is denied. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `decidePause`. */
export type DecidePauseResult = DecidePauseSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | TooLate | WrongState;

/** The request is decided. */
export type DecidePauseSuccess = {
  __typename?: 'DecidePauseSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `decideSuspension`. */
export type DecideSuspensionInput = {
  /** Whether it is approved. */
  approved: Scalars['Boolean']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is said about it, up to 2,000 characters; needed when denied. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `decideSuspension`. */
export type DecideSuspensionResult = DecideSuspensionSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The decision is recorded. */
export type DecideSuspensionSuccess = {
  __typename?: 'DecideSuspensionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `decideWithdrawal`. */
export type DecideWithdrawalInput = {
  /** The department that asked to be released. */
  departmentId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is released. */
  granted: Scalars['Boolean']['input'];
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who leads from now on; needed when a lead is released: a department that assists, or whose call waits for an answer. */
  newLeadDepartmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What is said about it, up to 1,000 characters; needed when denied. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `decideWithdrawal`. */
export type DecideWithdrawalResult = DecideWithdrawalSuccess | Forbidden | InvalidInput | NotOnDutyList | NotSignedIn | StaleVersion | TasksOpen | WrongState;

/** The decision is recorded. */
export type DecideWithdrawalSuccess = {
  __typename?: 'DecideWithdrawalSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `declineSummons`. */
export type DeclineSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Law and article, 2 to 500 characters. */
  legalBasis: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Department whose duty it is. */
  responsibleDepartmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `declineSummons`. */
export type DeclineSummonsResult = DeclineSummonsSuccess | Forbidden | InvalidInput | LegalBasisMissing | NoReturnAfterRuling | NotCalled | NotSignedIn | StaleVersion | TooLate | WrongState;

/** The summons is declined. */
export type DeclineSummonsSuccess = {
  __typename?: 'DeclineSummonsSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Deliberation of the parties on the spot before departments are called 议事记录. */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** Day on which it was held, in China. */
  heldOn: Scalars['String']['output'];
  /** What came of it. */
  outcome: Scalars['String']['output'];
  /** Parties that took part. */
  parties: Array<DeliberationParty>;
};

/** Deliberation on the spot before a whistle. */
export type DeliberationInput = {
  /** Day on which it was held, as `YYYY-MM-DD`. */
  heldOn: Scalars['String']['input'];
  /** What came of it, 2 to 2,000 characters. */
  outcome: Scalars['String']['input'];
  /** Parties that took part, at least one. */
  parties: Array<DeliberationParty>;
};

/** By the rules there is no whistle without deliberation on the spot. */
export type DeliberationMissing = Refusal & {
  __typename?: 'DeliberationMissing';
  /** Always `deliberation_missing`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Party that deliberates on the spot. */
export type DeliberationParty =
  /** Owners' committee 业委会. */
  | 'OWNERS_COMMITTEE'
  /** Community Party organisation 社区党组织. */
  | 'PARTY_ORGANISATION'
  /** Property company 物业企业. */
  | 'PROPERTY_COMPANY'
  /** Residents' committee 居委会. */
  | 'RESIDENTS_COMMITTEE'
  /** Representatives of the residents 居民代表. */
  | 'RESIDENT_REPRESENTATIVES';

/** A member department of the joint meeting 部门. */
export type Department = {
  __typename?: 'Department';
  /** Stable code: housing, police, urban, community, fire, market and so on. */
  code: Scalars['String']['output'];
  /** Telephone of the duty desk; null when none is given. */
  dutyPhone: Maybe<Scalars['String']['output']>;
  /** Whether the department has a subgraph of its own. */
  federated: Scalars['Boolean']['output'];
  /** Identifier of the department. */
  id: Scalars['ID']['output'];
  /** Liaison officers 联络员, the first one first, at most 20. */
  liaisons: Array<Liaison>;
  /** Full name of the department. */
  name: Scalars['String']['output'];
  /** Two characters for badges, for example 住建. */
  shortName: Scalars['String']['output'];
  /** Telephone for complaints about the department itself 监督电话; null when none is given. */
  supervisionPhone: Maybe<Scalars['String']['output']>;
  /** Version that counts what was recorded of the department's liaisons and telephones. */
  version: Scalars['Int']['output'];
};

/** What one department does for an issue 部门办理, kept in its own subgraph. */
export type DepartmentHandling = {
  /** Timestamp at which the department completed its handling; null while it is at work. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp by which the department planned to be done; null when not planned. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of pieces of evidence noted on the tasks. */
  evidenceCount: Scalars['Int']['output'];
  /** Share of tasks done or waived, from 0 to 1; null while there are no tasks. */
  progress: Maybe<Scalars['Float']['output']>;
  /** Part the department has in the issue; null while it is called and has not claimed. */
  role: Maybe<ClaimRole>;
  /** Tasks of the department for the issue, oldest first, at most 100. */
  tasks: Array<HandlingTask>;
};

/** How many notices a department still owes something for. */
export type DepartmentSupervision = {
  __typename?: 'DepartmentSupervision';
  /** The department. */
  department: Department;
  /** Notices issued and neither accepted nor closed. */
  open: Scalars['Int']['output'];
  /** Those of them past their time without a reply. */
  overdue: Scalars['Int']['output'];
};

/** What waits for the viewer 工作台. */
export type Desk = {
  __typename?: 'Desk';
  /** Number of issues by kind of work, with every kind named once. */
  counters: Array<DeskCounter>;
  /** Cursor for `issueEvents(after:)`: every event after this reading follows it. */
  cursor: Scalars['String']['output'];
  /** What waits, what is due first comes first. */
  items: DeskItemConnection;
};


/** What waits for the viewer 工作台. */
export type DeskItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DeskKind>;
};

/** Number of issues of a kind of work. */
export type DeskCounter = {
  __typename?: 'DeskCounter';
  /** Number of issues. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: DeskKind;
};

/** One thing that waits for the viewer. */
export type DeskItem = {
  __typename?: 'DeskItem';
  /** Timestamp by which it is due; null when no clock runs. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The issue. */
  issue: Issue;
  /** Kind of work. */
  kind: DeskKind;
};

/** One page of what waits. */
export type DeskItemConnection = {
  __typename?: 'DeskItemConnection';
  /** Items of the page. */
  nodes: Array<DeskItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Kind of work that waits. */
export type DeskKind =
  /** In the last quarter of its clock 即将超时. */
  | 'DUE_SOON'
  /** Past its due time 已超时. */
  | 'OVERDUE'
  /** To accept or refuse 待受理. */
  | 'TO_ACCEPT'
  /** To acknowledge 待签收. */
  | 'TO_ACKNOWLEDGE'
  /** To answer 待答复. */
  | 'TO_ANSWER'
  /** Whistles to approve or return 待审批. */
  | 'TO_APPROVE'
  /** To call back 待回访. */
  | 'TO_CALL_BACK'
  /** Reporter to contact 待联系诉求人. */
  | 'TO_CONTACT'
  /** Extension to decide 待批延期. */
  | 'TO_DECIDE_EXTENSION'
  /** Pause to decide 待批暂停计时. */
  | 'TO_DECIDE_PAUSE'
  /** Reply to a notice of supervision to decide on 待审督办回复. */
  | 'TO_DECIDE_REPLY'
  /** A suspension to decide on 挂账审批. */
  | 'TO_DECIDE_SUSPENSION'
  /** Departments that ask to be released 待批退出. */
  | 'TO_DECIDE_WITHDRAWAL'
  /** To handle oneself or whistle 待处置. */
  | 'TO_DISPOSE'
  /** Tasks to do 待办任务. */
  | 'TO_HANDLE'
  /** A dispute to mediate 待调解. */
  | 'TO_MEDIATE'
  /** Result of a people's mediation to record 待登记调解结果. */
  | 'TO_RECORD_MEDIATION'
  /** Notice of supervision to reply to 待回复督办. */
  | 'TO_REPLY'
  /** Joint report to file 待提交报告. */
  | 'TO_REPORT'
  /** A suspended issue to report on 待报挂账进展. */
  | 'TO_REPORT_INTERIM'
  /** A dispute to rule on 待裁定. */
  | 'TO_RULE'
  /** An appeal to rule on 待裁定申诉. */
  | 'TO_RULE_APPEAL'
  /** To sign 待会签. */
  | 'TO_SIGN'
  /** A final reply to sign 待签最终答复. */
  | 'TO_SIGN_FINAL_REPLY'
  /** A position to state in a dispute 待陈述意见. */
  | 'TO_STATE_POSITION'
  /** To verify 待核查. */
  | 'TO_VERIFY';

/** Input of `discardAttachment`. */
export type DiscardAttachmentInput = {
  /** The upload. */
  attachmentId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `discardAttachment`. */
export type DiscardAttachmentResult = DiscardAttachmentSuccess | Forbidden | InvalidInput | NotSignedIn;

/** The upload is given up. */
export type DiscardAttachmentSuccess = {
  __typename?: 'DiscardAttachmentSuccess';
  /** Identifier the upload had. */
  attachmentId: Scalars['ID']['output'];
};

/** A dispute about whose duty an issue is 责任争议. */
export type Dispute = {
  __typename?: 'Dispute';
  /** Appeal to the leading group; null where nobody appealed. */
  appeal: Maybe<Appeal>;
  /** Why it was opened. */
  cause: DisputeCause;
  /** Identifier of the dispute. */
  id: Scalars['ID']['output'];
  /** Timestamp by which the street has to mediate; null while positions are collected. */
  mediateDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What each side says, at most 20. */
  positions: Array<DisputePosition>;
  /** Timestamp at which it went to the joint meeting; null where it did not come to that. */
  referredAt: Maybe<Scalars['DateTime']['output']>;
  /** How it was settled; null while it is open. */
  ruling: Maybe<Ruling>;
  /** Where it stands. */
  state: DisputeState;
};

/** Why a dispute was opened. */
export type DisputeCause =
  /** Two departments declined 两个部门退单. */
  | 'DECLINES'
  /** Nobody took the lead in time 到期无人主办. */
  | 'NO_LEAD'
  /** An assisting department objected to the joint report 会签异议. */
  | 'OBJECTION'
  /** Passed on for the third time 第三次转办. */
  | 'TRANSFERS';

/** How a dispute was settled. */
export type DisputeOutcome =
  /** Agreed on before the street 街道调解. */
  | 'MEDIATION'
  /** Ruled by the chair or the leading group 裁定. */
  | 'RULING'
  /** A department took the lead of its own accord 主动认领. */
  | 'VOLUNTEER';

/** What a side of a dispute says. */
export type DisputePosition = {
  __typename?: 'DisputePosition';
  /** Files that the side brought, in the order in which it did; none for residents and companies. */
  attachments: Array<Attachment>;
  /** The side. */
  department: Department;
  /** Timestamp by which it has to be stated. */
  dueAt: Scalars['DateTime']['output'];
  /** Law and article it rests on; null while the side is silent. */
  legalBasis: Maybe<Scalars['String']['output']>;
  /** What the side says; null while it is silent. */
  position: Maybe<Scalars['String']['output']>;
  /** Department whose duty it is in the eyes of the side; null when it names none. */
  responsibleDepartment: Maybe<Department>;
  /** Timestamp at which it was stated last; null while the side is silent. */
  statedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer; null while the side is silent. */
  statedByName: Maybe<Scalars['String']['output']>;
};

/** Where a dispute stands. */
export type DisputeState =
  /** Settled, and appealed to the leading group 申诉中. */
  | 'APPEALED'
  /** The sides state their positions 陈述意见. */
  | 'FILED'
  /** The street mediates 街道调解. */
  | 'MEDIATION'
  /** Settled 已定责. */
  | 'RULED'
  /** On the agenda of the joint meeting 提交联席会议. */
  | 'TO_MEETING';

/** A due time and what it rests on. */
export type DueTime = {
  __typename?: 'DueTime';
  /** Timestamp by which something has to happen. */
  dueAt: Scalars['DateTime']['output'];
  /** First year that the due time depends on and whose holidays are not published; null when it rests on published years. */
  unpublishedYear: Maybe<Scalars['Int']['output']>;
};

/** Input of `editBulletin`. */
export type EditBulletinInput = {
  /** The bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the leading group is asked to approve it now. */
  submit?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is said, 2 to 5,000 characters. */
  text: Scalars['String']['input'];
};

/** Result of `editBulletin`. */
export type EditBulletinResult = EditBulletinSuccess | Forbidden | InvalidInput | NotSignedIn | StaleVersion | WrongState;

/** The bulletin is worded. */
export type EditBulletinSuccess = {
  __typename?: 'EditBulletinSuccess';
  /** The bulletin as it is now. */
  bulletin: Bulletin;
};

/** The time in which this was to be asked has been extended as often as the rules allow. */
export type ExtensionLimit = Refusal & {
  __typename?: 'ExtensionLimit';
  /** Always `extension_limit`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of `fileJointReport`. */
export type FileJointReportInput = {
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Text for the reporter and the public, 2 to 2,000 characters. */
  publicReply: Scalars['String']['input'];
  /** What was done, 2 to 5,000 characters. */
  report: Scalars['String']['input'];
};

/** Result of `fileJointReport`. */
export type FileJointReportResult = FileJointReportSuccess | Forbidden | InvalidInput | MediationOpen | NotLead | NotSignedIn | StaleVersion | TasksOpen | WrongState;

/** The report is filed. */
export type FileJointReportSuccess = {
  __typename?: 'FileJointReportSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `fileWrittenReport`. */
export type FileWrittenReportInput = {
  /** To whom it is addressed, up to 40 characters; as the rules say when left out. */
  addressee?: InputMaybe<Scalars['String']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The facts 基本情况, 2 to 5,000 characters. */
  facts: Scalars['String']['input'];
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What was done 已采取的措施, 2 to 5,000 characters. */
  measures: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is proposed 工作建议, 2 to 2,000 characters. */
  proposal: Scalars['String']['input'];
};

/** Result of `fileWrittenReport`. */
export type FileWrittenReportResult = FileWrittenReportSuccess | Forbidden | InvalidInput | NotSignedIn | PartyNotNamed | SolvedWithTerritory | StaleVersion | WrongState;

/** The report is filed, and can be had as a Word file. */
export type FileWrittenReportSuccess = {
  __typename?: 'FileWrittenReportSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The report. */
  writtenReport: WrittenReport;
};

/** A final reply 最终答复: the issue ends with it although its reporter is not content. */
export type FinalReply = {
  __typename?: 'FinalReply';
  /** What proves the ground. */
  evidence: Scalars['String']['output'];
  /** Why the issue ends. */
  ground: FinalReplyGround;
  /** Timestamp of the lead's signature; null until then. */
  leadSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who signed for the lead; null until then. */
  leadSignedByName: Maybe<Scalars['String']['output']>;
  /** Where else the reporter may turn, as the reporter was told. */
  otherChannels: Scalars['String']['output'];
  /** Timestamp at which it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Text for the reporter. */
  reply: Scalars['String']['output'];
  /** Timestamp of the street's signature; null until then. */
  streetSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who signed for the street; null until then. */
  streetSignedByName: Maybe<Scalars['String']['output']>;
};

/** Why an issue ends with a final reply. */
export type FinalReplyGround =
  /** What was asked for has been done 诉求已满足. */
  | 'DEMAND_MET'
  /** What is asked for is not reasonable 诉求不合理. */
  | 'UNREASONABLE';

/** The viewer may not do this, or the subject does not exist: both answer alike. */
export type Forbidden = Refusal & {
  __typename?: 'Forbidden';
  /** Always `forbidden`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A point on the earth (WGS 84). */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A point on the earth (WGS 84). */
export type GeoPointInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Input of `handleOwn`. */
export type HandleOwnInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `handleOwn`. */
export type HandleOwnResult = Forbidden | HandleOwnSuccess | InvalidInput | NotOnDutyList | NotSignedIn | StaleVersion | WrongState;

/** The community handles the issue itself. */
export type HandleOwnSuccess = {
  __typename?: 'HandleOwnSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Who handled the issue cannot verify it. */
export type HandlerCannotVerify = Refusal & {
  __typename?: 'HandlerCannotVerify';
  /** Always `handler_cannot_verify`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A task 任务 of a department for an issue. */
export type HandlingTask = {
  __typename?: 'HandlingTask';
  /** When the task counts as done; null when not said. */
  acceptanceCriteria: Maybe<Scalars['String']['output']>;
  /** Name of the officer who does it; null while nobody is named. */
  assigneeName: Maybe<Scalars['String']['output']>;
  /** Photos and files of the state after the work, likewise. */
  attachmentsAfter: Array<Maybe<Attachment>>;
  /** Photos and files of the state before the work, at most 20; one is null when the viewer may not see it, and while joint-meeting is unreachable. */
  attachmentsBefore: Array<Maybe<Attachment>>;
  /** Timestamp by which it is to be done; null when not planned. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Evidence of the state after the work, in words or as a reference; null when none is noted. */
  evidenceAfter: Maybe<Scalars['String']['output']>;
  /** Evidence of the state before the work, in words or as a reference; null when none is noted. */
  evidenceBefore: Maybe<Scalars['String']['output']>;
  /** Identifier of the task. */
  id: Scalars['ID']['output'];
  /** Note for the department itself; null for viewers of other departments and when empty. */
  internalNote: Maybe<Scalars['String']['output']>;
  /** Whether the issue cannot be reported resolved before the task is done or waived. */
  mandatory: Scalars['Boolean']['output'];
  /** What the public may read of the task; null when empty. */
  publicText: Maybe<Scalars['String']['output']>;
  /** Where the task stands. */
  state: TaskState;
  /** Why the task is blocked or waived; null in other states. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** What is to be done. */
  title: Scalars['String']['output'];
  /** Version of the task, counted up with every change. */
  version: Scalars['Int']['output'];
};

/** Input of `importWorkCalendar`. */
export type ImportWorkCalendarInput = {
  /** All days that differ from the plain week, at most 200, in place of what the year had; the December before may be among them. */
  days: Array<CalendarDayInput>;
  /** Version the viewer read, 0 for a year that was not there; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Office hours of the year; the present ones when left out. */
  officeHours?: InputMaybe<OfficeHoursInput>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the notice is out; false for days that are only foreseen. */
  published: Scalars['Boolean']['input'];
  /** Title and number of the notice, 2 to 200 characters. */
  source: Scalars['String']['input'];
  /** The year of the notice. */
  year: Scalars['Int']['input'];
};

/** Result of `importWorkCalendar`. */
export type ImportWorkCalendarResult = Forbidden | ImportWorkCalendarSuccess | InvalidInput | NotSignedIn | StaleVersion;

/** The year's calendar is in place. */
export type ImportWorkCalendarSuccess = {
  __typename?: 'ImportWorkCalendarSuccess';
  /** The year as it is now. */
  calendar: WorkCalendar;
};

/** A check of an issue or a compound 明查暗访. A covert one is seen by those who supervise alone until it is published. */
export type Inspection = {
  __typename?: 'Inspection';
  /** Photos and files of the check, in the order in which they were brought; seen by whoever sees the check. */
  attachments: Array<Attachment>;
  /** Who of the five parties came 五方到场, each once and in their order; empty for all but five-party patrols. */
  attendance: Array<PatrolAttendance>;
  /** The compound that was checked; null when the issue is about none. */
  compound: Maybe<Compound>;
  /** What was found, in order, at most 50. */
  findings: Array<SupervisionFinding>;
  /** Identifier of the check. */
  id: Scalars['ID']['output'];
  /** The issue that was checked; null for a check of a compound, and when the viewer may not see it. */
  issue: Maybe<Issue>;
  /** How it was made. */
  kind: InspectionKind;
  /** The check that is looked back at; null unless this is a look-back. */
  original: Maybe<Inspection>;
  /** Place within or beside the compound; null when not said. */
  place: Maybe<Scalars['String']['output']>;
  /** Timestamp at which its result was published; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who published it; null before. */
  publishedByName: Maybe<Scalars['String']['output']>;
  /** Timestamp at which it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Name of the officer who made it. */
  recordedByName: Scalars['String']['output'];
  /** What was seen, in short. */
  summary: Scalars['String']['output'];
  /** Timestamp of the visit. */
  visitedAt: Scalars['DateTime']['output'];
};

/** One page of checks. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** Checks of the page, the latest visit first. */
  nodes: Array<Inspection>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of checks that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Which checks a list holds. All conditions given must hold. */
export type InspectionFilter = {
  /** Of this compound. */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** Only published ones, or only the others. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a check is made. */
export type InspectionKind =
  /** Unannounced and unknown to whom it concerns 暗访. */
  | 'COVERT'
  /** By the five parties of a compound together 五方联动巡查. */
  | 'FIVE_PARTY'
  /** Whether what was found before is put right 回头看. */
  | 'FOLLOW_UP'
  /** Of a key point 重点督查. */
  | 'KEY_POINT'
  /** Announced 明查. */
  | 'OPEN';

/** What the lead reports while an issue is put off 挂账进展报告. */
export type InterimReport = {
  __typename?: 'InterimReport';
  /** Identifier of the report. */
  id: Scalars['ID']['output'];
  /** How it stands. */
  report: Scalars['String']['output'];
  /** Timestamp of the report. */
  reportedAt: Scalars['DateTime']['output'];
  /** Name of the officer. */
  reportedByName: Scalars['String']['output'];
};

/** A value of the input is missing or wrong. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** Always `invalid_input`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Path of the faulty field below `input`, for example `targets.0.departmentId`. */
  path: Scalars['String']['output'];
};

/** A trouble of a compound that departments settle together 议题. */
export type Issue = {
  __typename?: 'Issue';
  /** Who answers for the trouble; null until somebody says so. */
  accountableParty: Maybe<AccountableParty>;
  /** How the trouble is routed because of who answers for it; null while nobody is named. */
  accountableRoute: Maybe<AccountableRoute>;
  /** What the issue waits for on the agenda of the next joint meeting, longest first, at most 5. */
  agendaItems: Array<AgendaItem>;
  /** Photos and files of the issue that the viewer may see, in the order in which they were attached. */
  attachments: Array<Attachment>;
  /** Number of attempts to reach the reporter in the current callback. */
  callbackAttempts: Scalars['Int']['output'];
  /** Kind of trouble. */
  category: IssueCategory;
  /** Claims of all departments, the lead first, released ones last, at most 50. */
  claims: Array<Claim>;
  /** Time limits of the issue in the order in which they began, ended ones too, at most 200. */
  clocks: Array<DeadlineClock>;
  /** Timestamp at which the issue was closed; null while it is open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Number people quote, for example `WY-20261122-0007`. */
  code: Scalars['String']['output'];
  /** Compound the issue is about; null when it is about none. */
  compound: Maybe<Compound>;
  /** Timestamp of the first contact with the reporter; null until then. */
  contactedAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which the issue was reported. */
  createdAt: Scalars['DateTime']['output'];
  /** Number of times a department declined the issue. */
  declineCount: Scalars['Int']['output'];
  /** What happened, in full. */
  description: Scalars['String']['output'];
  /** Disputes about whose duty the issue is 责任争议, newest first, at most 20. */
  disputes: Array<Dispute>;
  /** Timestamp by which the issue is to be settled; null before it is accepted. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the main clock rests; null while it runs. */
  duePauseReason: Maybe<PauseReason>;
  /** Timestamp since which the main clock rests; null while it runs. */
  duePausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Final reply that stands; null when nobody proposed one. */
  finalReply: Maybe<FinalReply>;
  /** Identifier of the issue. */
  id: Scalars['ID']['output'];
  /** Checks 明查暗访 of the issue that the viewer may see, the latest first, at most 50. */
  inspections: Array<Inspection>;
  /** The latest joint report; null until the lead files one. */
  jointReport: Maybe<JointReport>;
  /** The active claim of the leading department; null while there is no lead. */
  lead: Maybe<Claim>;
  /** Where it is; null when the report named no point. */
  location: Maybe<GeoPoint>;
  /** People's mediations 人民调解 of the issue, the latest first, at most 50. */
  mediations: Array<Mediation>;
  /** Issue this one was merged into; null when it was not merged. */
  mergedInto: Maybe<Issue>;
  /** Issues that were merged into this one, the oldest first: their reporters are answered, too. */
  mergedIssues: Array<Issue>;
  /** Handling by departments that have no subgraph of their own, at most 50. */
  officeHandlings: Array<OfficeHandling>;
  /** Whether the next joint meeting has to deal with it. */
  onAgenda: Scalars['Boolean']['output'];
  /** Whether `dueAt` has passed, its clock does not rest and the issue is not settled. */
  overdue: Scalars['Boolean']['output'];
  /** Place within or beside the compound; null when not said. */
  place: Maybe<Scalars['String']['output']>;
  /** Text the reporter and the public may read; null until a joint report is filed. */
  publicReply: Maybe<Scalars['String']['output']>;
  /** Ground on which the issue was refused; null when it was not. */
  refusalReason: Maybe<Scalars['String']['output']>;
  /** Number of times the issue went back to handling after callback or closing. */
  reopenCount: Scalars['Int']['output'];
  /** The person who reported it, masked for everyone outside the community; null when not recorded. */
  reporter: Maybe<Reporter>;
  /** Whether only the departments concerned and the office may see the issue. */
  restricted: Scalars['Boolean']['output'];
  /** Number of times the verification found defects. */
  reworkCount: Scalars['Int']['output'];
  /** Satisfaction the reporter gave at the callback, 1 to 5; null when not given. */
  satisfaction: Maybe<Scalars['Int']['output']>;
  /** Channel through which it came in. */
  source: IssueSource;
  /** Where the issue stands. */
  state: IssueState;
  /** Timestamp by which the issue has to leave its state; null in states that end it. */
  stateDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which the issue entered its state. */
  stateSince: Scalars['DateTime']['output'];
  /** Summonses 吹哨单 of the issue, newest first, at most 20. */
  summonses: Array<Summons>;
  /** Highest level of supervision so far, 1 to 3; 0 for none. */
  supervisionLevel: Scalars['Int']['output'];
  /** Notices of supervision 督办单 of the issue in the order of their issue, at most 50; none for residents and companies. */
  supervisions: Array<Supervision>;
  /** Suspensions 挂账 of the issue, asked for, denied, running and ended, newest first, at most 50. */
  suspensions: Array<Suspension>;
  /** Community in whose territory the issue lies; null when the compound is not placed. */
  territory: Maybe<Community>;
  /** What happened to the issue, newest first. */
  timeline: TimelineConnection;
  /** Title of the issue. */
  title: Scalars['String']['output'];
  /** Number of times the issue was passed on from one department to another. */
  transferCount: Scalars['Int']['output'];
  /** Timestamp of the last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** How fast it has to be handled. */
  urgency: Urgency;
  /** Version of the issue, counted up with every change. */
  version: Scalars['Int']['output'];
  /** The acts that concern the viewer, the next one first, with the reason where one is not allowed. */
  viewerActs: Array<ViewerAct>;
  /** Written reports 书面报告 on the issue, the latest first, at most 50; none for residents and companies. */
  writtenReports: Array<WrittenReport>;
};


/** A trouble of a compound that departments settle together 议题. */
export type IssueAttachmentsArgs = {
  purpose?: InputMaybe<AttachmentPurpose>;
};


/** A trouble of a compound that departments settle together 议题. */
export type IssueTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An act on an issue. */
export type IssueAct =
  /** Accept 受理. */
  | 'ACCEPT'
  /** Accept the reply to a notice 认可回复. */
  | 'ACCEPT_REPLY'
  /** Accept the summons 接单. */
  | 'ACCEPT_SUMMONS'
  /** Acknowledge the summons 签收. */
  | 'ACKNOWLEDGE'
  /** Acknowledge a notice of supervision 签收督办单. */
  | 'ACKNOWLEDGE_SUPERVISION'
  /** Call further departments 加派. */
  | 'ADD_DEPARTMENTS'
  /** Add a task 添加任务. */
  | 'ADD_TASK'
  /** Appeal a ruling 申诉. */
  | 'APPEAL'
  /** Name an interim lead 指定临时主办. */
  | 'APPOINT_INTERIM_LEAD'
  /** Approve the whistle that waits 审批吹哨. */
  | 'APPROVE_WHISTLE'
  /** Attach photos and files 补充附件. */
  | 'ATTACH_FILES'
  /** Claim to assist 申请协办. */
  | 'CLAIM_ASSIST'
  /** Claim the lead 认领主办. */
  | 'CLAIM_LEAD'
  /** Close a notice of supervision 督办销号. */
  | 'CLOSE_SUPERVISION'
  /** Complete the own handling 办理完成. */
  | 'COMPLETE_HANDLING'
  /** Confirm that a department was on site 确认到场. */
  | 'CONFIRM_ARRIVAL'
  /** Decide on an extension 审批延期. */
  | 'DECIDE_EXTENSION'
  /** Decide on a pause 审批暂停计时. */
  | 'DECIDE_PAUSE'
  /** Decide on a suspension 挂账审批. */
  | 'DECIDE_SUSPENSION'
  /** Decide whether a department is released 审批退出. */
  | 'DECIDE_WITHDRAWAL'
  /** Decline the summons with a legal basis 退单. */
  | 'DECLINE_SUMMONS'
  /** File the joint report 提交联合办理报告. */
  | 'FILE_JOINT_REPORT'
  /** Report in writing to the county leader 书面报告. */
  | 'FILE_WRITTEN_REPORT'
  /** Handle within the community 社区自办. */
  | 'HANDLE_OWN'
  /** Issue a notice of supervision 督办. */
  | 'ISSUE_SUPERVISION'
  /** Record a mediation 记录调解结果. */
  | 'MEDIATE'
  /** Merge 并案. */
  | 'MERGE'
  /** Say who answers for the trouble 认定责任方. */
  | 'NAME_ACCOUNTABLE_PARTY'
  /** Object to the resolution 提出异议. */
  | 'OBJECT'
  /** Plan the work: who does what by when 制定分工方案. */
  | 'PLAN'
  /** Go on without who stayed silent 未会签报送核查. */
  | 'PROCEED_UNSIGNED'
  /** Propose a final reply 拟定最终答复. */
  | 'PROPOSE_FINAL_REPLY'
  /** Record a callback 回访. */
  | 'RECORD_CALLBACK'
  /** Record the first contact with the reporter 首次联系. */
  | 'RECORD_CONTACT'
  /** Record what came of people's mediation 登记调解结果. */
  | 'RECORD_MEDIATION'
  /** Send a dispute to the joint meeting 提交联席会议. */
  | 'REFER_DISPUTE'
  /** Refer to people's mediation 移送人民调解. */
  | 'REFER_TO_MEDIATION'
  /** Refuse 不予受理. */
  | 'REFUSE'
  /** Reject the reply to a notice 退回回复. */
  | 'REJECT_REPLY'
  /** Reopen 重新办理. */
  | 'REOPEN'
  /** Reply to a notice of supervision 回复督办. */
  | 'REPLY_SUPERVISION'
  /** Report in on site 报到. */
  | 'REPORT_IN'
  /** Report on a suspended issue 报告挂账进展. */
  | 'REPORT_INTERIM'
  /** Ask for more time 申请延期. */
  | 'REQUEST_EXTENSION'
  /** Ask that the clock rests 申请暂停计时. */
  | 'REQUEST_PAUSE'
  /** Ask to be released 申请退出. */
  | 'REQUEST_WITHDRAWAL'
  /** Go on with the work 恢复办理. */
  | 'RESUME'
  /** Let the clock run on 恢复计时. */
  | 'RESUME_CLOCK'
  /** Return the whistle that waits 退回吹哨. */
  | 'RETURN_WHISTLE'
  /** Rule on a dispute 裁定. */
  | 'RULE'
  /** Sign the resolution 会签. */
  | 'SIGN'
  /** Sign a final reply 签署最终答复. */
  | 'SIGN_FINAL_REPLY'
  /** State a position in a dispute 陈述意见. */
  | 'STATE_POSITION'
  /** Suggest another department 建议转办. */
  | 'SUGGEST_TRANSFER'
  /** Ask for a suspension, or put off 挂账. */
  | 'SUSPEND'
  /** Verify on site 核查. */
  | 'VERIFY'
  /** Whistle 吹哨. */
  | 'WHISTLE'
  /** Withdraw the whistle 撤回吹哨. */
  | 'WITHDRAW_WHISTLE';

/** Kind of trouble. `categories` gives the tree and the duty catalogue. */
export type IssueCategory =
  /** Dispute about property charges 物业收费纠纷. */
  | 'CHARGE_DISPUTE'
  /** Election or founding of the owners' committee 业委会组建换届. */
  | 'COMMITTEE_ELECTION'
  /** Owners' committee does not do its duty 业委会不履职. */
  | 'COMMITTEE_FAILURE'
  /** Property company walks out 物业弃管退出. */
  | 'COMPANY_EXIT'
  /** Facade, roof or object that may fall 外墙脱落、高空坠物. */
  | 'FALLING_HAZARD'
  /** Fire equipment missing or broken 消防设施损坏. */
  | 'FIRE_EQUIPMENT'
  /** Fire lane blocked 占用消防通道. */
  | 'FIRE_LANE_BLOCKED'
  /** Gas supply 供气. */
  | 'GAS_SUPPLY'
  /** Green destroyed or turned into vegetable beds 毁绿种菜. */
  | 'GREENERY_DAMAGE'
  /** Heating 供热. */
  | 'HEAT_SUPPLY'
  /** Decoration against the rules 违规装修. */
  | 'ILLEGAL_DECORATION'
  /** Vehicles parked anywhere 乱停乱放. */
  | 'ILLEGAL_PARKING'
  /** Structure built without permission 私搭乱建. */
  | 'ILLEGAL_STRUCTURE'
  /** Wires run and vehicles charged without permission 私拉电线. */
  | 'ILLEGAL_WIRING'
  /** Lift trouble 电梯故障. */
  | 'LIFT_FAILURE'
  /** Rubbish thrown anywhere 乱扔垃圾. */
  | 'LITTERING'
  /** Maintenance fund misused or blocked 维修资金使用. */
  | 'MAINTENANCE_FUND'
  /** Dispute between neighbours 邻里纠纷. */
  | 'NEIGHBOUR_DISPUTE'
  /** Noise 噪声扰民. */
  | 'NOISE'
  /** Anything else 其他. */
  | 'OTHER'
  /** Parking charged or sold against the rules 车位只售不租、停车收费. */
  | 'PARKING_CHARGE'
  /** Property service below its contract 物业服务不到位. */
  | 'POOR_SERVICE'
  /** Power supply 供电. */
  | 'POWER_SUPPLY'
  /** Public order 治安隐患. */
  | 'PUBLIC_ORDER'
  /** Revenue of common parts not disclosed 公共收益不公开. */
  | 'REVENUE_UNDISCLOSED'
  /** Dispute about shared water and power costs 公摊费用争议. */
  | 'SHARED_COST_DISPUTE'
  /** Stalls without permission 乱设摊点. */
  | 'STREET_STALL'
  /** Housing handed over without acceptance 未验收交付. */
  | 'UNACCEPTED_DELIVERY'
  /** Load-bearing wall damaged 破坏墙体. */
  | 'WALL_DAMAGE'
  /** Water supply 供水. */
  | 'WATER_SUPPLY';

/** One page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** Issues of the page. */
  nodes: Array<Issue>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of issues that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Something that happened to an issue, or to a bulletin of which the viewer is told. */
export type IssueEvent = {
  __typename?: 'IssueEvent';
  /** Cursor of the event, for `after`. */
  cursor: Scalars['String']['output'];
  /** Whether the issue still matches the filter that is followed; false tells a board to take it off. */
  inFilter: Scalars['Boolean']['output'];
  /** The issue as it is now; null on RESYNC and for a bulletin. */
  issue: Maybe<Issue>;
  /** Timestamp at which it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** What happened. */
  type: IssueEventType;
};

/** What happened to an issue. */
export type IssueEventType =
  /** Who answers for the trouble was said 认定责任方. */
  | 'ACCOUNTABLE_PARTY_NAMED'
  /** Arrival on site confirmed by the caller 确认到场. */
  | 'ARRIVAL_CONFIRMED'
  /** Arrival on site not confirmed by the caller 到场不属实. */
  | 'ARRIVAL_REJECTED'
  /** A bulletin was approved 通报已审定; told as a notification, on no issue. */
  | 'BULLETIN_APPROVED'
  /** A bulletin was drafted 通报已拟制; told as a notification, on no issue. */
  | 'BULLETIN_DRAFTED'
  /** A bulletin was published 印发通报; told as a notification, on no issue. */
  | 'BULLETIN_PUBLISHED'
  /** A bulletin waits for its approval 通报待审定; told as a notification, on no issue. */
  | 'BULLETIN_SUBMITTED'
  /** Callback recorded 回访. */
  | 'CALLBACK_RECORDED'
  /** A time limit is over 超过时限. */
  | 'CLOCK_BREACHED'
  /** A time limit is about to end 临期提醒. */
  | 'CLOCK_REMINDED'
  /** A clock runs again 恢复计时. */
  | 'CLOCK_RESUMED'
  /** Silence counted as acceptance 视为接单. */
  | 'DEEMED_ACCEPTED'
  /** Further departments called in 加派部门. */
  | 'DEPARTMENTS_ADDED'
  /** A ruling was appealed 对裁定提出申诉. */
  | 'DISPUTE_APPEALED'
  /** The street mediated the dispute 街道调解成功. */
  | 'DISPUTE_MEDIATED'
  /** Dispute about whose duty it is 提起责任争议. */
  | 'DISPUTE_OPENED'
  /** The dispute was ruled 争议裁定. */
  | 'DISPUTE_RULED'
  /** The dispute goes to the joint meeting 争议提交联席会议. */
  | 'DISPUTE_TO_MEETING'
  /** An extension was denied 不同意延期. */
  | 'EXTENSION_DENIED'
  /** An extension was granted 同意延期. */
  | 'EXTENSION_GRANTED'
  /** An extension was asked for 申请延期. */
  | 'EXTENSION_REQUESTED'
  /** Photos or files were attached by themselves 补充附件. */
  | 'FILES_ATTACHED'
  /** A final reply was proposed 拟定最终答复. */
  | 'FINAL_REPLY_PROPOSED'
  /** A department completed its handling 部门办结. */
  | 'HANDLING_COMPLETED'
  /** The lead planned the work 制定办理方案. */
  | 'HANDLING_PLANNED'
  /** Task added or changed 任务进展. */
  | 'HANDLING_PROGRESSED'
  /** The result of a check was published 检查结果公布. */
  | 'INSPECTION_PUBLISHED'
  /** An interim lead was appointed 指定临时主办. */
  | 'INTERIM_LEAD_APPOINTED'
  /** Report on a suspended issue 挂账进展报告. */
  | 'INTERIM_REPORTED'
  /** Accepted 受理. */
  | 'ISSUE_ACCEPTED'
  /** Claimed without a call 主动认领. */
  | 'ISSUE_CLAIMED'
  /** Closed 办结. */
  | 'ISSUE_CLOSED'
  /** Merged into another issue 并案. */
  | 'ISSUE_MERGED'
  /** Refused 不予受理. */
  | 'ISSUE_REFUSED'
  /** Reopened 重新办理. */
  | 'ISSUE_REOPENED'
  /** Reported 上报. */
  | 'ISSUE_REPORTED'
  /** Handling goes on 恢复办理. */
  | 'ISSUE_RESUMED'
  /** Put off until a day 挂账. */
  | 'ISSUE_SUSPENDED'
  /** Ended with a final reply 最终答复. */
  | 'ISSUE_TERMINATED'
  /** Verified 核查通过. */
  | 'ISSUE_VERIFIED'
  /** Joint report filed 提交联合办理报告. */
  | 'JOINT_REPORT_FILED'
  /** Another department took the lead over 更换主办. */
  | 'LEAD_REPLACED'
  /** An agreement was reached in people's mediation 调解达成协议. */
  | 'MEDIATION_AGREED'
  /** People's mediation failed 调解未成. */
  | 'MEDIATION_FAILED'
  /** Referred to people's mediation 移送人民调解. */
  | 'MEDIATION_REFERRED'
  /** A department did not acknowledge in time 未按时签收. */
  | 'NO_RESPONSE'
  /** A pause was denied 不同意暂停计时. */
  | 'PAUSE_DENIED'
  /** A clock was paused 暂停计时. */
  | 'PAUSE_GRANTED'
  /** A pause of a clock was asked for 申请暂停计时. */
  | 'PAUSE_REQUESTED'
  /** A department stated its position 陈述意见. */
  | 'POSITION_STATED'
  /** The lead went on without a silent department's signature 未会签报送核查. */
  | 'PROCEEDED_UNSIGNED'
  /** Put on the agenda of the next joint meeting 列入联席会议议程. */
  | 'PUT_ON_AGENDA'
  /** Reported in on site 报到. */
  | 'REPORTED_IN'
  /** The reporter was contacted for the first time 首次联系诉求人. */
  | 'REPORTER_CONTACTED'
  /** Resolution objected to 提出异议. */
  | 'RESOLUTION_OBJECTED'
  /** Resolution signed 会签. */
  | 'RESOLUTION_SIGNED'
  /** The cursor is too old or events were dropped: read a new snapshot. */
  | 'RESYNC'
  /** Taken up by the community itself 社区自办. */
  | 'SELF_HANDLING_STARTED'
  /** Summons accepted 接单. */
  | 'SUMMONS_ACCEPTED'
  /** Summons acknowledged 签收. */
  | 'SUMMONS_ACKNOWLEDGED'
  /** Whistle approved 吹哨审批通过. */
  | 'SUMMONS_APPROVED'
  /** Summons declined 退单. */
  | 'SUMMONS_DECLINED'
  /** Whistle waiting for approval 提请吹哨. */
  | 'SUMMONS_REQUESTED'
  /** Whistle returned to its writer 吹哨退回修改. */
  | 'SUMMONS_RETURNED'
  /** Departments called in 吹哨. */
  | 'SUMMONS_SENT'
  /** Whistle withdrawn 撤回吹哨. */
  | 'SUMMONS_WITHDRAWN'
  /** A reply was accepted 督办回复认可. */
  | 'SUPERVISION_ACCEPTED'
  /** A notice of supervision was acknowledged 签收督办单. */
  | 'SUPERVISION_ACKNOWLEDGED'
  /** A notice was closed 督办销号. */
  | 'SUPERVISION_CLOSED'
  /** A notice went to the next level 督办升级. */
  | 'SUPERVISION_ESCALATED'
  /** A notice of supervision was issued 下发督办单. */
  | 'SUPERVISION_ISSUED'
  /** A reply was rejected 督办回复退回. */
  | 'SUPERVISION_REJECTED'
  /** A notice of supervision was replied to 督办回复. */
  | 'SUPERVISION_REPLIED'
  /** A suspension was denied 不同意挂账. */
  | 'SUSPENSION_DENIED'
  /** A suspension was asked for 申请挂账. */
  | 'SUSPENSION_REQUESTED'
  /** Another department suggested 建议转办. */
  | 'TRANSFER_SUGGESTED'
  /** Verification found defects 核查不通过. */
  | 'VERIFICATION_FAILED'
  /** A department was not released 不同意退出. */
  | 'WITHDRAWAL_DENIED'
  /** A department was released 同意退出. */
  | 'WITHDRAWAL_GRANTED'
  /** A claimant asked to be released 申请退出. */
  | 'WITHDRAWAL_REQUESTED'
  /** A written report was filed 书面报告. */
  | 'WRITTEN_REPORT_FILED';

/** Which issues a list holds. All conditions given must hold. */
export type IssueFilter = {
  /** Any of these parties answers for the trouble. */
  accountableParties?: InputMaybe<Array<AccountableParty>>;
  /** Any of these categories. */
  categories?: InputMaybe<Array<IssueCategory>>;
  /** Within this community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this compound. */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** Reported before this timestamp. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reported at or after this timestamp. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Departments called or claiming include this one. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what concerns the viewer. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only issues past their due time, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these sources. */
  sources?: InputMaybe<Array<IssueSource>>;
  /** Any of these states. */
  states?: InputMaybe<Array<IssueState>>;
  /** Within this street. */
  streetId?: InputMaybe<Scalars['ID']['input']>;
  /** Title, place, name of the compound or, from four characters on, the code contains this text, up to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Any of these urgencies. */
  urgencies?: InputMaybe<Array<Urgency>>;
};

/** Order of a list of issues. */
export type IssueOrder =
  /** What is due first comes first, by the clock that an issue waits on: that of its state, else the main one; without any last. */
  | 'DUE_FIRST'
  /** Last changed first. */
  | 'LAST_CHANGED_FIRST'
  /** Newest report first. */
  | 'NEWEST_FIRST';

/** Who is at an issue now. */
export type IssuePresence = {
  __typename?: 'IssuePresence';
  /** Identifier of the issue. */
  issueId: Scalars['ID']['output'];
  /** The people who are there, the first to come first, at most 50; empty when the last has left. */
  people: Array<PresentPerson>;
};

/** Channel through which an issue came in. */
export type IssueSource =
  /** By a citizen on the citizens' page 居民自报. */
  | 'CITIZEN'
  /** Hotline 12345. */
  | 'HOTLINE_12345'
  /** A leader's instruction 领导批示. */
  | 'LEADER_INSTRUCTION'
  /** Public opinion online 网络舆情. */
  | 'ONLINE'
  /** Reported on the spot 现场. */
  | 'ON_SITE'
  /** Found on patrol 巡查发现. */
  | 'PATROL'
  /** By telephone 电话. */
  | 'PHONE';

/** Where an issue stands. */
export type IssueState =
  /** Accepted by the community 已受理. */
  | 'ACCEPTED'
  /** Verified, the reporter is asked 待回访. */
  | 'CALLBACK'
  /** Settled 已办结. */
  | 'CLOSED'
  /** Departments dispute whose duty it is 责任争议. */
  | 'DISPUTED'
  /** A lead is at work 办理中. */
  | 'IN_HANDLING'
  /** Merged into another issue 并案. */
  | 'MERGED'
  /** Reported resolved, the community verifies 待核查. */
  | 'PENDING_VERIFY'
  /** Not accepted 不予受理. */
  | 'REFUSED'
  /** Reported and not yet looked at 待受理. */
  | 'REPORTED'
  /** The community handles it itself 社区自办. */
  | 'SELF_HANDLING'
  /** Departments are called in and none leads yet 已吹哨. */
  | 'SUMMONED'
  /** Put off until a day, for a cause outside control 挂账. */
  | 'SUSPENDED'
  /** Ended with a final reply, the demand being met or unreasonable 终止. */
  | 'TERMINATED';

/** Input of `issueSupervision`. */
export type IssueSupervisionInput = {
  /** Department that has to reply, one that has a part in the issue; the lead when left out, or the community while nobody leads. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Level: 1 for the joint-meeting office, 2 for the leading group. */
  level: Scalars['Int']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is demanded, 2 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Result of `issueSupervision`. */
export type IssueSupervisionResult = Forbidden | InvalidInput | IssueSupervisionSuccess | NotSignedIn | StaleVersion | WrongState;

/** The notice is issued. */
export type IssueSupervisionSuccess = {
  __typename?: 'IssueSupervisionSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** The lead's report that an issue is jointly resolved 联合办理报告. */
export type JointReport = {
  __typename?: 'JointReport';
  /** Photos and files of the report, in the order in which they were attached. */
  attachments: Array<Attachment>;
  /** Timestamp at which it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Name of the officer who filed it. */
  filedByName: Scalars['String']['output'];
  /** Text for the reporter and the public. */
  publicReply: Scalars['String']['output'];
  /** What was done, for the departments. */
  report: Scalars['String']['output'];
  /** Timestamp by which the assisting departments have to sign. */
  signDueAt: Scalars['DateTime']['output'];
  /** What the assisting departments did about it, at most 50. */
  signatures: Array<Signature>;
  /** Where the report stands. */
  state: JointReportState;
  /** Timestamp at which the lead went on without who stayed silent 未会签; null when all signed. */
  unsignedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Where a joint report stands. */
export type JointReportState =
  /** Waiting for signatures 会签中. */
  | 'FILED'
  /** An assisting department objected 有异议. */
  | 'OBJECTED'
  /** Verification found defects, or the issue was reopened 退回. */
  | 'RETURNED'
  /** Signed by every assisting department 会签完成. */
  | 'SIGNED';

/** Another department leads already; the viewer's may still assist. */
export type LeadAlreadyTaken = Refusal & {
  __typename?: 'LeadAlreadyTaken';
  /** Always `lead_already_taken`. */
  code: Scalars['String']['output'];
  /** The issue as it is now. */
  issue: Issue;
  /** The department that leads. */
  lead: Department;
  /** Whether the viewer's department may take ASSIST instead. */
  mayAssist: Scalars['Boolean']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A department declines only with a legal basis and the department whose duty it is. */
export type LegalBasisMissing = Refusal & {
  __typename?: 'LegalBasisMissing';
  /** Always `legal_basis_missing`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A liaison officer 联络员 of a department. */
export type Liaison = {
  __typename?: 'Liaison';
  /** Whether this is the deputy (B role). */
  deputy: Scalars['Boolean']['output'];
  /** Name of the officer. */
  name: Scalars['String']['output'];
  /** Office telephone; null when none is given. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A liaison officer of a department. */
export type LiaisonInput = {
  /** Whether this is the deputy (B role). */
  deputy: Scalars['Boolean']['input'];
  /** Name of the officer, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** Office telephone, in the form of the duty desk's; none when left out. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What a look-back finds of an earlier finding. */
export type LookBackOutcome =
  /** Not put right 未整改. */
  | 'NOT_RECTIFIED'
  /** Put right in part 部分整改. */
  | 'PARTLY_RECTIFIED'
  /** Put right 已整改. */
  | 'RECTIFIED';

/** Look-backs 回头看 of the running year. */
export type LookBacks = {
  __typename?: 'LookBacks';
  /** Checks made this year, look-backs not counted. */
  inspected: Scalars['Int']['output'];
  /** Those of them that were looked back at. */
  lookedBack: Scalars['Int']['output'];
  /** How many should be, by the share that the rules ask for. */
  wanted: Scalars['Int']['output'];
};

/** Input of `makeBulletin`. */
export type MakeBulletinInput = {
  /** The month, such as `2026-10`. */
  month: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `makeBulletin`. */
export type MakeBulletinResult = Forbidden | InvalidInput | MakeBulletinSuccess | NotSignedIn;

/** The bulletin is drafted. */
export type MakeBulletinSuccess = {
  __typename?: 'MakeBulletinSuccess';
  /** The bulletin. */
  bulletin: Bulletin;
};

/** Input of `markNotificationsRead`. */
export type MarkNotificationsReadInput = {
  /** Notifications, at most 200; all when left out. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Result of `markNotificationsRead`. */
export type MarkNotificationsReadResult = InvalidInput | MarkNotificationsReadSuccess | NotSignedIn;

/** They are marked as read. */
export type MarkNotificationsReadSuccess = {
  __typename?: 'MarkNotificationsReadSuccess';
  /** Number of notifications still unread. */
  unread: Scalars['Int']['output'];
  /** Number of those among them that ask to act. */
  waiting: Scalars['Int']['output'];
};

/** Input of `mediateDispute`. */
export type MediateDisputeInput = {
  /** Departments that assist, up to 20; nobody else works on the issue. */
  assistDepartmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Department that leads. */
  leadDepartmentId: Scalars['ID']['input'];
  /** Law and article it rests on, 2 to 500 characters. */
  legalBasis: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `mediateDispute`. */
export type MediateDisputeResult = Forbidden | InvalidInput | MediateDisputeSuccess | NotOnDutyList | NotSignedIn | StaleVersion | WrongState;

/** The dispute is settled by agreement. */
export type MediateDisputeSuccess = {
  __typename?: 'MediateDisputeSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A people's mediation 人民调解 to which an issue was referred. */
export type Mediation = {
  __typename?: 'Mediation';
  /** What they agreed on; null without an agreement, and for residents and companies. */
  agreement: Maybe<Scalars['String']['output']>;
  /** Number of the written agreement; null where there is none. */
  agreementNumber: Maybe<Scalars['String']['output']>;
  /** Files that came with the result, in the order in which they did; none for residents and companies. */
  attachments: Array<Attachment>;
  /** Who mediates, for example a people's mediation committee. */
  body: Scalars['String']['output'];
  /** Department that referred it. */
  department: Department;
  /** Why they did not agree; null unless the mediation failed, and for residents and companies. */
  failureReason: Maybe<Scalars['String']['output']>;
  /** Identifier of the mediation. */
  id: Scalars['ID']['output'];
  /** Day on which they meet. */
  mediateOn: Scalars['Date']['output'];
  /** Who is at odds, by their parts and never by name; null for residents and companies. */
  parties: Maybe<Scalars['String']['output']>;
  /** Timestamp of the result; null before. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who recorded the result; null before. */
  recordedByName: Maybe<Scalars['String']['output']>;
  /** Timestamp of the referral. */
  referredAt: Scalars['DateTime']['output'];
  /** Name of the officer who referred it. */
  referredByName: Scalars['String']['output'];
  /** Where it stands. */
  state: MediationState;
};

/** A people's mediation of the issue has no result yet. */
export type MediationOpen = Refusal & {
  __typename?: 'MediationOpen';
  /** Always `mediation_open`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Where a people's mediation stands. */
export type MediationState =
  /** An agreement was reached 调解成功. */
  | 'AGREED'
  /** No agreement was reached 调解未成. */
  | 'FAILED'
  /** Referred, no result yet 调解中. */
  | 'OPEN';

/** Input of `mergeIssue`. */
export type MergeIssueInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The open issue that goes on. */
  intoIssueId: Scalars['ID']['input'];
  /** The issue that ends. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `mergeIssue`. */
export type MergeIssueResult = Forbidden | InvalidInput | MergeIssueSuccess | NotSignedIn | StaleVersion | WrongState;

/** The issue was merged. */
export type MergeIssueSuccess = {
  __typename?: 'MergeIssueSuccess';
  /** The issue that goes on. */
  into: Issue;
  /** The issue that ended. */
  issue: Issue;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Accept a reported issue 受理; its main clock starts. */
  acceptIssue: AcceptIssueResult;
  /** Accept the reply to a notice 认可回复. */
  acceptReply: AcceptReplyResult;
  /** Accept the summons for the viewer's department 接单; it then holds a claim. */
  acceptSummons: AcceptSummonsResult;
  /** Acknowledge the summons for the viewer's department 签收. */
  acknowledgeSummons: AcknowledgeSummonsResult;
  /** Acknowledge a notice for the department it addresses 签收督办单. */
  acknowledgeSupervision: AcknowledgeSupervisionResult;
  /** Call further departments 加派, each with days of its own; by the caller or the lead. */
  addDepartments: AddDepartmentsResult;
  /** Amend a rule 修订规则: the next version, valid from today or a later day; the office's secretary alone. */
  amendPolicyRule: AmendPolicyRuleResult;
  /** Appeal a ruling to the leading group 申诉; the work goes on. */
  appealRuling: AppealRulingResult;
  /** Name who leads an emergency until its dispute is settled 指定临时主办. */
  appointInterimLead: AppointInterimLeadResult;
  /** Approve a bulletin that the office submitted 审定通报, as the leading group. */
  approveBulletin: ApproveBulletinResult;
  /** Approve the whistle that waits 审批吹哨; it goes out with it, unless it is out as an emergency. */
  approveSummons: ApproveSummonsResult;
  /** Attach uploads to an issue by themselves 补充附件. */
  attachFiles: AttachFilesResult;
  /** Claim an issue without being called 主动认领: ASSIST at any time, LEAD only while there is none. */
  claimIssue: ClaimIssueResult;
  /** Close a notice 督办销号. */
  closeSupervision: CloseSupervisionResult;
  /** Confirm as the caller that a department was on site 确认到场, or take its arrival back. */
  confirmArrival: ConfirmArrivalResult;
  /** Confirm for the own department or street that a bulletin was read 阅签, once. */
  confirmBulletin: ConfirmBulletinResult;
  /** Grant or deny an extension that was asked for 审批延期. */
  decideExtension: DecideExtensionResult;
  /** Grant or deny a pause that was asked for 审批暂停计时. */
  decidePause: DecidePauseResult;
  /** Approve or deny what the lead asked for 挂账审批. */
  decideSuspension: DecideSuspensionResult;
  /** Release a department that asked for it, or keep it to its claim 退出审批; a lead goes only when another one takes over. */
  decideWithdrawal: DecideWithdrawalResult;
  /** Decline the summons for the viewer's department 退单, with legal basis and whose duty it is. */
  declineSummons: DeclineSummonsResult;
  /** Add a task of a department without a subgraph of its own. */
  departmentAddTask: AddTaskResult;
  /** Complete the handling of a department without a subgraph of its own. */
  departmentCompleteHandling: CompleteHandlingResult;
  /** Change a task of a department without a subgraph of its own. */
  departmentUpdateTask: UpdateTaskResult;
  /** Give up an upload that no act has used yet. */
  discardAttachment: DiscardAttachmentResult;
  /** Word a bulletin, and ask the leading group to approve it 修改通报; what was approved is to be approved anew. */
  editBulletin: EditBulletinResult;
  /** File the joint report as the lead 提交联合办理报告; assisting departments sign next. */
  fileJointReport: FileJointReportResult;
  /** Report an issue in writing to the county leader 书面报告, where the rules route its accountable party so. */
  fileWrittenReport: FileWrittenReportResult;
  /** Handle an accepted issue within the community 社区自办; only items of the community duty list. */
  handleOwn: HandleOwnResult;
  /** Put a year's calendar in place 导入工作日历, as its notice says; the office's secretary alone. */
  importWorkCalendar: ImportWorkCalendarResult;
  /** Issue a notice of supervision 下发督办单: the office at level 1, the leading group at level 2. */
  issueSupervision: IssueSupervisionResult;
  /** Draft the bulletin of a month that is over 拟制通报; it is drafted by itself on its day. */
  makeBulletin: MakeBulletinResult;
  /** Mark notifications as read 标为已读; for the viewer alone. */
  markNotificationsRead: MarkNotificationsReadResult;
  /** Record what the sides agreed on before the street 街道调解; it binds. */
  mediateDispute: MediateDisputeResult;
  /** Merge a reported issue into another one 并案. */
  mergeIssue: MergeIssueResult;
  /** Say who answers for the trouble of an issue 认定责任方; naming the same party again changes nothing. */
  nameAccountableParty: NameAccountablePartyResult;
  /** Object to the joint report as an assisting department 提出异议: back to handling, or to dispute. */
  objectResolution: ObjectResolutionResult;
  /** Plan the work as the lead 制定分工方案: every department's share, with unit, measure, person and time. */
  planHandling: PlanHandlingResult;
  /** Go on to verification without who stayed silent although a notice called them to sign 未会签报送核查. */
  proceedUnsigned: ProceedUnsignedResult;
  /** Propose to end an issue with a final reply, as the street or the lead 拟定最终答复. */
  proposeFinalReply: ProposeFinalReplyResult;
  /** Publish an approved bulletin with its number 印发通报; every department and street has to confirm it. */
  publishBulletin: PublishBulletinResult;
  /** Publish the result of a check 公布检查结果. */
  publishInspection: PublishInspectionResult;
  /** Record what the reporter said 回访. */
  recordCallback: RecordCallbackResult;
  /** Record the first contact with the reporter 首次联系. */
  recordContact: RecordContactResult;
  /** Record a check 登记检查, as the office or the leading group. */
  recordInspection: RecordInspectionResult;
  /** Record who the liaisons of a department are and where it is reached, as the office or as the department itself. */
  recordLiaisons: RecordLiaisonsResult;
  /** Record what came of people's mediation 登记调解结果, as the lead or the community. */
  recordMediation: RecordMediationResult;
  /** Send a dispute that could not be mediated to the joint meeting 提交联席会议. */
  referDispute: ReferDisputeResult;
  /** Refer an issue to people's mediation 移送人民调解, as the lead or the community. */
  referToMediation: ReferToMediationResult;
  /** Refuse a reported issue on a ground the reporter is told 不予受理. */
  refuseIssue: RefuseIssueResult;
  /** Reject the reply to a notice 退回回复; the time for another one begins. */
  rejectReply: RejectReplyResult;
  /** Return a closed issue to handling within 30 days 重新办理. */
  reopenIssue: ReopenIssueResult;
  /** Reply to a notice 回复督办: to the question that the state of the work asks. */
  replySupervision: ReplySupervisionResult;
  /** Record that the viewer's department is on site 报到. */
  reportIn: ReportInResult;
  /** Report as the lead how a suspended issue stands 挂账进展报告. */
  reportInterim: ReportInterimResult;
  /** Record a new issue 上报. */
  reportIssue: ReportIssueResult;
  /** Ask for more time before the main clock is over 申请延期; the lead asks, the office decides. */
  requestExtension: RequestExtensionResult;
  /** Ask that the main clock rests for a listed cause 申请暂停计时. */
  requestPause: RequestPauseResult;
  /** Ask the office to be released from a claim 申请退出; the claim binds until it decides. */
  requestWithdrawal: RequestWithdrawalResult;
  /** Let the main clock run on after a pause that was asked for 恢复计时. */
  resumeClock: ResumeClockResult;
  /** Go on with the work before the day of the suspension 恢复办理. */
  resumeIssue: ResumeIssueResult;
  /** Return the whistle that waits to its writer 退回吹哨. */
  returnSummons: ReturnSummonsResult;
  /** Rule on a dispute as the chair, or on an appeal as the leading group 裁定; it binds. */
  ruleDispute: RuleDisputeResult;
  /** Sign a final reply for the other side 签署最终答复; the issue ends. */
  signFinalReply: SignFinalReplyResult;
  /** Sign the joint report as an assisting department 会签. */
  signResolution: SignResolutionResult;
  /** State the position of the viewer's department in a dispute 陈述意见; again until it is settled. */
  statePosition: StatePositionResult;
  /** Suggest that another department be called instead 建议转办. */
  suggestTransfer: SuggestTransferResult;
  /** Ask as the lead to put an issue off 申请挂账; the leading group and the chair put it off themselves. */
  suspendIssue: SuspendIssueResult;
  /** Verify on site as the community 核查; nobody verifies their own work. */
  verifyIssue: VerifyIssueResult;
  /** Call departments in 吹哨, with exactly one proposed lead; a community worker's waits for approval. */
  whistle: WhistleResult;
  /** Take a whistle back before anybody leads 撤回吹哨; the departments are told and released. */
  withdrawSummons: WithdrawSummonsResult;
};


export type MutationAcceptIssueArgs = {
  input: AcceptIssueInput;
};


export type MutationAcceptReplyArgs = {
  input: AcceptReplyInput;
};


export type MutationAcceptSummonsArgs = {
  input: AcceptSummonsInput;
};


export type MutationAcknowledgeSummonsArgs = {
  input: AcknowledgeSummonsInput;
};


export type MutationAcknowledgeSupervisionArgs = {
  input: AcknowledgeSupervisionInput;
};


export type MutationAddDepartmentsArgs = {
  input: AddDepartmentsInput;
};


export type MutationAmendPolicyRuleArgs = {
  input: AmendPolicyRuleInput;
};


export type MutationAppealRulingArgs = {
  input: AppealRulingInput;
};


export type MutationAppointInterimLeadArgs = {
  input: AppointInterimLeadInput;
};


export type MutationApproveBulletinArgs = {
  input: ApproveBulletinInput;
};


export type MutationApproveSummonsArgs = {
  input: ApproveSummonsInput;
};


export type MutationAttachFilesArgs = {
  input: AttachFilesInput;
};


export type MutationClaimIssueArgs = {
  input: ClaimIssueInput;
};


export type MutationCloseSupervisionArgs = {
  input: CloseSupervisionInput;
};


export type MutationConfirmArrivalArgs = {
  input: ConfirmArrivalInput;
};


export type MutationConfirmBulletinArgs = {
  input: ConfirmBulletinInput;
};


export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


export type MutationDecidePauseArgs = {
  input: DecidePauseInput;
};


export type MutationDecideSuspensionArgs = {
  input: DecideSuspensionInput;
};


export type MutationDecideWithdrawalArgs = {
  input: DecideWithdrawalInput;
};


export type MutationDeclineSummonsArgs = {
  input: DeclineSummonsInput;
};


export type MutationDepartmentAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationDepartmentCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


export type MutationDepartmentUpdateTaskArgs = {
  input: UpdateTaskInput;
};


export type MutationDiscardAttachmentArgs = {
  input: DiscardAttachmentInput;
};


export type MutationEditBulletinArgs = {
  input: EditBulletinInput;
};


export type MutationFileJointReportArgs = {
  input: FileJointReportInput;
};


export type MutationFileWrittenReportArgs = {
  input: FileWrittenReportInput;
};


export type MutationHandleOwnArgs = {
  input: HandleOwnInput;
};


export type MutationImportWorkCalendarArgs = {
  input: ImportWorkCalendarInput;
};


export type MutationIssueSupervisionArgs = {
  input: IssueSupervisionInput;
};


export type MutationMakeBulletinArgs = {
  input: MakeBulletinInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationMediateDisputeArgs = {
  input: MediateDisputeInput;
};


export type MutationMergeIssueArgs = {
  input: MergeIssueInput;
};


export type MutationNameAccountablePartyArgs = {
  input: NameAccountablePartyInput;
};


export type MutationObjectResolutionArgs = {
  input: ObjectResolutionInput;
};


export type MutationPlanHandlingArgs = {
  input: PlanHandlingInput;
};


export type MutationProceedUnsignedArgs = {
  input: ProceedUnsignedInput;
};


export type MutationProposeFinalReplyArgs = {
  input: ProposeFinalReplyInput;
};


export type MutationPublishBulletinArgs = {
  input: PublishBulletinInput;
};


export type MutationPublishInspectionArgs = {
  input: PublishInspectionInput;
};


export type MutationRecordCallbackArgs = {
  input: RecordCallbackInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationRecordLiaisonsArgs = {
  input: RecordLiaisonsInput;
};


export type MutationRecordMediationArgs = {
  input: RecordMediationInput;
};


export type MutationReferDisputeArgs = {
  input: ReferDisputeInput;
};


export type MutationReferToMediationArgs = {
  input: ReferToMediationInput;
};


export type MutationRefuseIssueArgs = {
  input: RefuseIssueInput;
};


export type MutationRejectReplyArgs = {
  input: RejectReplyInput;
};


export type MutationReopenIssueArgs = {
  input: ReopenIssueInput;
};


export type MutationReplySupervisionArgs = {
  input: ReplySupervisionInput;
};


export type MutationReportInArgs = {
  input: ReportInInput;
};


export type MutationReportInterimArgs = {
  input: ReportInterimInput;
};


export type MutationReportIssueArgs = {
  input: ReportIssueInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationRequestPauseArgs = {
  input: RequestPauseInput;
};


export type MutationRequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


export type MutationResumeClockArgs = {
  input: ResumeClockInput;
};


export type MutationResumeIssueArgs = {
  input: ResumeIssueInput;
};


export type MutationReturnSummonsArgs = {
  input: ReturnSummonsInput;
};


export type MutationRuleDisputeArgs = {
  input: RuleDisputeInput;
};


export type MutationSignFinalReplyArgs = {
  input: SignFinalReplyInput;
};


export type MutationSignResolutionArgs = {
  input: SignResolutionInput;
};


export type MutationStatePositionArgs = {
  input: StatePositionInput;
};


export type MutationSuggestTransferArgs = {
  input: SuggestTransferInput;
};


export type MutationSuspendIssueArgs = {
  input: SuspendIssueInput;
};


export type MutationVerifyIssueArgs = {
  input: VerifyIssueInput;
};


export type MutationWhistleArgs = {
  input: WhistleInput;
};


export type MutationWithdrawSummonsArgs = {
  input: WithdrawSummonsInput;
};

/** Input of `nameAccountableParty`. */
export type NameAccountablePartyInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for the trouble. */
  party: AccountableParty;
};

/** Result of `nameAccountableParty`. */
export type NameAccountablePartyResult = Forbidden | InvalidInput | NameAccountablePartySuccess | NotSignedIn | StaleVersion | WrongState;

/** It is said who answers for the trouble. */
export type NameAccountablePartySuccess = {
  __typename?: 'NameAccountablePartySuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** The clock of an emergency never rests. */
export type NeverPauses = Refusal & {
  __typename?: 'NeverPauses';
  /** Always `never_pauses`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A whistle needs exactly one proposed lead. */
export type NoLeadProposed = Refusal & {
  __typename?: 'NoLeadProposed';
  /** Always `no_lead_proposed`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Whose duty it is has been ruled: a call cannot be sent back any more. */
export type NoReturnAfterRuling = Refusal & {
  __typename?: 'NoReturnAfterRuling';
  /** Always `no_return_after_ruling`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The viewer's department is no side of the dispute. */
export type NotAParty = Refusal & {
  __typename?: 'NotAParty';
  /** Always `not_a_party`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Only an emergency gets an interim lead. */
export type NotAnEmergency = Refusal & {
  __typename?: 'NotAnEmergency';
  /** Always `not_an_emergency`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** This takes an approval that the viewer cannot give. */
export type NotApproved = Refusal & {
  __typename?: 'NotApproved';
  /** Always `not_approved`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The viewer's department is not called for this issue, or has answered already. */
export type NotCalled = Refusal & {
  __typename?: 'NotCalled';
  /** Always `not_called`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The department of the viewer holds no active claim of the issue. */
export type NotClaimed = Refusal & {
  __typename?: 'NotClaimed';
  /** Always `not_claimed`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Only the leading department may do this. */
export type NotLead = Refusal & {
  __typename?: 'NotLead';
  /** Always `not_lead`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The category is not on the community duty list. */
export type NotOnDutyList = Refusal & {
  __typename?: 'NotOnDutyList';
  /** Always `not_on_duty_list`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The act needs a signed-in viewer. */
export type NotSignedIn = Refusal & {
  __typename?: 'NotSignedIn';
  /** Always `not_signed_in`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** No whistle of the issue waits for approval, or it went out already. */
export type NothingToApprove = Refusal & {
  __typename?: 'NothingToApprove';
  /** Always `nothing_to_approve`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** No whistle of the issue stands that could be withdrawn. */
export type NothingToWithdraw = Refusal & {
  __typename?: 'NothingToWithdraw';
  /** Always `nothing_to_withdraw`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Who stayed silent was not called to account by a notice yet. */
export type NoticeMissing = Refusal & {
  __typename?: 'NoticeMissing';
  /** Always `notice_missing`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Something the viewer is told of an issue or a bulletin 消息. */
export type Notification = {
  __typename?: 'Notification';
  /** The bulletin; null where it is about an issue. */
  bulletin: Maybe<Bulletin>;
  /** Timestamp at which it happened. */
  createdAt: Scalars['DateTime']['output'];
  /** Department that acted or that it concerns; null when there is none. */
  department: Maybe<Department>;
  /** Identifier of the notification. */
  id: Scalars['ID']['output'];
  /** The issue; null where it is about a bulletin. */
  issue: Maybe<Issue>;
  /** Timestamp at which the viewer read it; null while unread. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** What was said; null when nothing was. */
  text: Maybe<Scalars['String']['output']>;
  /** What happened. */
  type: IssueEventType;
  /** Whether the viewer's side was asked to act. */
  waits: Scalars['Boolean']['output'];
};

/** One page of notifications, newest first. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** Notifications of the page. */
  nodes: Array<Notification>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of notifications that the viewer has not read, over all pages and kinds. */
  unreadCount: Scalars['Int']['output'];
  /** Number of those among them that ask to act on an issue that has not ended. */
  waitingCount: Scalars['Int']['output'];
};

/** Input of `objectResolution`. */
export type ObjectResolutionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Whether it is about whose duty the issue is: then a dispute is opened, otherwise handling goes on. */
  toDispute?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `objectResolution`. */
export type ObjectResolutionResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | ObjectResolutionSuccess | StaleVersion | WrongState;

/** The objection is recorded. */
export type ObjectResolutionSuccess = {
  __typename?: 'ObjectResolutionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Handling by a department without a subgraph of its own, kept by the office. */
export type OfficeHandling = DepartmentHandling & {
  __typename?: 'OfficeHandling';
  /** Timestamp at which the department completed its handling; null while it is at work. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** The department. */
  department: Department;
  /** Timestamp by which the department planned to be done; null when not planned. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of pieces of evidence noted on the tasks. */
  evidenceCount: Scalars['Int']['output'];
  /** Share of tasks done or waived, from 0 to 1; null while there are no tasks. */
  progress: Maybe<Scalars['Float']['output']>;
  /** Part the department has in the issue; null while it is called and has not claimed. */
  role: Maybe<ClaimRole>;
  /** Tasks of the department for the issue, oldest first, at most 100. */
  tasks: Array<HandlingTask>;
};

/** Office hours before and after lunch, each as `08:30`, in Asia/Shanghai. */
export type OfficeHours = {
  __typename?: 'OfficeHours';
  /** When lunch ends. */
  afternoonFrom: Scalars['String']['output'];
  /** When the office closes. */
  afternoonTo: Scalars['String']['output'];
  /** When the office opens. */
  morningFrom: Scalars['String']['output'];
  /** When lunch begins. */
  morningTo: Scalars['String']['output'];
};

/** Office hours, each as `08:30`. */
export type OfficeHoursInput = {
  /** When lunch ends. */
  afternoonFrom: Scalars['String']['input'];
  /** When the office closes. */
  afternoonTo: Scalars['String']['input'];
  /** When the office opens. */
  morningFrom: Scalars['String']['input'];
  /** When lunch begins. */
  morningTo: Scalars['String']['input'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item of the page, for `after`; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Nobody has said who answers for the trouble. */
export type PartyNotNamed = Refusal & {
  __typename?: 'PartyNotNamed';
  /** Always `party_not_named`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Whether one of the five parties 五方 came to a patrol. */
export type PatrolAttendance = {
  __typename?: 'PatrolAttendance';
  /** The party. */
  party: PatrolParty;
  /** Whether it came. */
  present: Scalars['Boolean']['output'];
  /** Who came, by post; null when nobody did. */
  who: Maybe<Scalars['String']['output']>;
};

/** Whether one of the five parties came to a patrol. */
export type PatrolAttendanceInput = {
  /** The party. */
  party: PatrolParty;
  /** Whether it came. */
  present: Scalars['Boolean']['input'];
  /** Who came, by post, up to 200 characters; only and always of a party that came. */
  who?: InputMaybe<Scalars['String']['input']>;
};

/** One of the five parties 五方 of a compound. */
export type PatrolParty =
  /** The community 社区. */
  | 'COMMUNITY'
  /** Representatives of the owners 业主代表. */
  | 'OWNERS'
  /** The police station 派出所. */
  | 'POLICE_STATION'
  /** The property company 物业企业. */
  | 'PROPERTY_COMPANY'
  /** The street's or town's urban-management team 镇街城管. */
  | 'URBAN_TEAM';

/** Why a clock rests. */
export type PauseReason =
  /** Whose duty it is is disputed 责任争议. */
  | 'DISPUTE'
  /** Force majeure 不可抗力. */
  | 'FORCE_MAJEURE'
  /** A period set by law has to pass, such as notice, hearing or vote 法定期间. */
  | 'LEGAL_PERIOD'
  /** The reporter cannot be reached or is away 诉求人联系不上或外出. */
  | 'REPORTER_UNREACHABLE'
  /** The issue is put off 挂账. */
  | 'SUSPENSION';

/** By the rules in force a verification needs a photo. */
export type PhotoRequired = Refusal & {
  __typename?: 'PhotoRequired';
  /** Always `photo_required`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of `planHandling`. */
export type PlanHandlingInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The share of each department that leads or assists, all of them and no other. */
  shares: Array<PlannedShareInput>;
};

/** Result of `planHandling`. */
export type PlanHandlingResult = Forbidden | InvalidInput | NotLead | NotSignedIn | PlanHandlingSuccess | StaleVersion | WrongState;

/** The work is planned. */
export type PlanHandlingSuccess = {
  __typename?: 'PlanHandlingSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** One department's share of the work. */
export type PlannedShareInput = {
  /** The department. */
  departmentId: Scalars['ID']['input'];
  /** Timestamp by which it has to be done. */
  dueAt: Scalars['DateTime']['input'];
  /** Who answers for it, 1 to 100 characters. */
  responsiblePerson: Scalars['String']['input'];
  /** What it does, 2 to 1,000 characters. */
  scopeOfWork: Scalars['String']['input'];
};

/** A rule that decides 政策规则: a duration, a limit, a weight or a name, in versions. */
export type PolicyRule = {
  __typename?: 'PolicyRule';
  /** When a clock of this rule would be due if it started now; null for what is no duration. */
  dueIfStartedNow: Maybe<DueTime>;
  /** What the rule governs. */
  group: PolicyRuleGroup;
  /** The version in force now. */
  inForce: PolicyRuleVersion;
  /** Name of the rule in the log and on clocks, such as `settle.ORDINARY`. */
  key: Scalars['ID']['output'];
  /** What a value of the rule is. */
  kind: PolicyRuleKind;
  /** What a NUMBER counts; null for other kinds. */
  measure: Maybe<PolicyRuleMeasure>;
  /** Name of the rule in the language of the viewer. */
  name: Scalars['String']['output'];
  /** Readings of a CHOICE and parts of WEIGHTS, at most 20; empty for other kinds. */
  options: Array<PolicyRuleOption>;
  /** The version that decided what began at a moment. */
  versionAt: PolicyRuleVersion;
  /** All versions, the newest first, at most one for each amendment. */
  versions: Array<PolicyRuleVersion>;
};


/** A rule that decides 政策规则: a duration, a limit, a weight or a name, in versions. */
export type PolicyRuleVersionAtArgs = {
  at: Scalars['DateTime']['input'];
};

/** What rules govern. */
export type PolicyRuleGroup =
  /** Two-way assessment 双向考核. */
  | 'ASSESSMENT'
  /** Credit of companies 信用. */
  | 'CREDIT'
  /** Responsibility disputes 责任争议. */
  | 'DISPUTE'
  /** Plan, main clock, extension, suspension 办理. */
  | 'HANDLING'
  /** From the report to the whistle 受理. */
  | 'INTAKE'
  /** The joint meeting 联席会议. */
  | 'MEETING'
  /** Keeping of records 档案留存. */
  | 'RECORDS'
  /** Signing, verification, callback 会签核查回访. */
  | 'RESOLUTION'
  /** Owners' committees 业主自治. */
  | 'SELF_GOVERNMENT'
  /** Approval, acknowledgement, answer, report-in 吹哨报到. */
  | 'SUMMONS'
  /** Supervision 督办. */
  | 'SUPERVISION';

/** What a value of a rule is. */
export type PolicyRuleKind =
  /** One of several readings. */
  | 'CHOICE'
  /** A number of hours or days. */
  | 'DURATION'
  /** A whole number of something. */
  | 'NUMBER'
  /** A share of a whole, from 0 to 1. */
  | 'SHARE'
  /** A name. */
  | 'TEXT'
  /** Weights of parts, which make 100. */
  | 'WEIGHTS';

/** What a number counts. */
export type PolicyRuleMeasure =
  /** Cases 件. */
  | 'CASES'
  /** Days 天. */
  | 'DAYS'
  /** Files 个. */
  | 'FILES'
  /** Megabytes 兆字节. */
  | 'MEGABYTES'
  /** Megapixels 百万像素. */
  | 'MEGAPIXELS'
  /** Metres 米. */
  | 'METRES'
  /** Pixels 像素. */
  | 'PIXELS'
  /** Points 分. */
  | 'POINTS'
  /** Places in a ranking 名. */
  | 'RANKS'
  /** Times 次. */
  | 'TIMES';

/** A reading or a part. */
export type PolicyRuleOption = {
  __typename?: 'PolicyRuleOption';
  /** Code of the option. */
  code: Scalars['String']['output'];
  /** Name of the option in the language of the viewer. */
  name: Scalars['String']['output'];
};

/** Weight of one part. */
export type PolicyRulePart = {
  __typename?: 'PolicyRulePart';
  /** Code of the part among the options. */
  part: Scalars['String']['output'];
  /** Weight of the part; all make 100. */
  weight: Scalars['Float']['output'];
};

/** Weight of one part. */
export type PolicyRulePartInput = {
  /** Code of the part. */
  part: Scalars['String']['input'];
  /** Weight of the part, a whole number. */
  weight: Scalars['Float']['input'];
};

/** One version of a rule. It stays as it was written. */
export type PolicyRuleVersion = {
  __typename?: 'PolicyRuleVersion';
  /** Timestamp of the amendment; null for a version that came with the system. */
  amendedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the person who amended; null for a version that came with the system. */
  amendedBy: Maybe<Scalars['String']['output']>;
  /** Article or clause of the source; null when it has none. */
  article: Maybe<Scalars['String']['output']>;
  /** Number of clocks that got their time from this version. */
  decidedClocks: Scalars['Int']['output'];
  /** Timestamp from which the version decides: its first day, or its amendment when that came later. */
  decidesFrom: Scalars['DateTime']['output'];
  /** Timestamp from which the next version decides; null while there is none. */
  decidesUntil: Maybe<Scalars['DateTime']['output']>;
  /** Law or own rule that it rests on. */
  legalSource: Scalars['String']['output'];
  /** Value of WEIGHTS, in the order of the options, at most 20; empty for other kinds. */
  parts: Array<PolicyRulePart>;
  /** Why it was amended; null for a version that came with the system. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where the version stands now. */
  state: PolicyRuleVersionState;
  /** Value of a TEXT, and code of the reading of a CHOICE; null for other kinds. */
  text: Maybe<Scalars['String']['output']>;
  /** Unit of a DURATION; null for other kinds. */
  unit: Maybe<TimeUnit>;
  /** First day of the version. */
  validFrom: Scalars['Date']['output'];
  /** Value of a DURATION, NUMBER or SHARE (0 to 1); null for other kinds. */
  value: Maybe<Scalars['Float']['output']>;
  /** Number of the version, from 1 on. */
  version: Scalars['Int']['output'];
};

/** Where a version stands. */
export type PolicyRuleVersionState =
  /** Decides now 现行. */
  | 'IN_FORCE'
  /** Decided in the past 历史. */
  | 'PAST'
  /** Decides from a later day on 待生效. */
  | 'SCHEDULED'
  /** Was replaced before it came into force 未生效即被取代. */
  | 'SUPERSEDED';

/** Open issues of the category, of the last 30 days in the compound or within 50 m, are there already. */
export type PossibleDuplicate = Refusal & {
  __typename?: 'PossibleDuplicate';
  /** Always `possible_duplicate`. */
  code: Scalars['String']['output'];
  /** The similar issues, newest first, at most 5. */
  duplicates: Array<Issue>;
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A ruling by which the duty catalogue was amended 先例. */
export type Precedent = {
  __typename?: 'Precedent';
  /** Number of the issue that was ruled on. */
  issueCode: Scalars['String']['output'];
  /** Timestamp of the ruling. */
  ruledAt: Scalars['DateTime']['output'];
};

/** What a person does at an issue. */
export type PresenceActivity =
  /** Is filling in an answer or another act 填写. */
  | 'ANSWERING'
  /** Presents it to the joint meeting 演示. */
  | 'PRESENTING'
  /** Looks at it 查看. */
  | 'WATCHING';

/** A person at an issue. */
export type PresentPerson = {
  __typename?: 'PresentPerson';
  /** What the person does there. */
  activity: PresenceActivity;
  /** Code of the department the person acts for; null for roles without one. */
  departmentCode: Maybe<Scalars['String']['output']>;
  /** Identifier of the person. */
  id: Scalars['ID']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Role of the person. */
  role: ViewerRole;
  /** Timestamp since which the person is there. */
  since: Scalars['DateTime']['output'];
};

/** Input of `proceedUnsigned`. */
export type ProceedUnsignedInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `proceedUnsigned`. */
export type ProceedUnsignedResult = Forbidden | InvalidInput | NotLead | NotSignedIn | NoticeMissing | ProceedUnsignedSuccess | StaleVersion | TasksOpen | WrongState;

/** The issue waits for verification. */
export type ProceedUnsignedSuccess = {
  __typename?: 'ProceedUnsignedSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `proposeFinalReply`. */
export type ProposeFinalReplyInput = {
  /** What proves the ground, 2 to 2,000 characters. */
  evidence: Scalars['String']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why the issue ends. */
  ground: FinalReplyGround;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where else the reporter may turn, 2 to 2,000 characters. */
  otherChannels: Scalars['String']['input'];
  /** Text for the reporter, 2 to 5,000 characters. */
  reply: Scalars['String']['input'];
};

/** Result of `proposeFinalReply`. */
export type ProposeFinalReplyResult = Forbidden | InvalidInput | NotLead | NotSignedIn | ProposeFinalReplySuccess | StaleVersion | WrongState;

/** The reply waits for the other signature. */
export type ProposeFinalReplySuccess = {
  __typename?: 'ProposeFinalReplySuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A clock that would start. */
export type ProposedClock = {
  __typename?: 'ProposedClock';
  /** Timestamp by which it has to happen. */
  dueAt: Scalars['DateTime']['output'];
  /** Law or own rule that sets it. */
  source: Scalars['String']['output'];
  /** What has to happen. */
  type: ClockType;
  /** First year that the due time depends on and whose holidays are not published; null when it rests on published years. */
  unpublishedYear: Maybe<Scalars['Int']['output']>;
};

/** A department that a summons names before it is sent. */
export type ProposedTarget = {
  __typename?: 'ProposedTarget';
  /** The department. */
  department: Department;
  /** Part proposed for it. */
  role: SummonsRole;
};

/** Input of `publishBulletin`. */
export type PublishBulletinInput = {
  /** The bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `publishBulletin`. */
export type PublishBulletinResult = Forbidden | InvalidInput | NotSignedIn | PublishBulletinSuccess | StaleVersion | WrongState;

/** The bulletin is published. */
export type PublishBulletinSuccess = {
  __typename?: 'PublishBulletinSuccess';
  /** The bulletin as it is now. */
  bulletin: Bulletin;
};

/** Input of `publishInspection`. */
export type PublishInspectionInput = {
  /** Demand of a notice of supervision that goes with it, up to 2,000 characters; none is issued when left out. */
  demand?: InputMaybe<Scalars['String']['input']>;
  /** The check. */
  inspectionId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `publishInspection`. */
export type PublishInspectionResult = Forbidden | InvalidInput | NotSignedIn | PublishInspectionSuccess | WrongState;

/** The result of the check is published. */
export type PublishInspectionSuccess = {
  __typename?: 'PublishInspectionSuccess';
  /** The check. */
  inspection: Inspection;
};

export type Query = {
  __typename?: 'Query';
  /** What may be attached; files themselves go to `POST /attachments`. */
  attachmentLimits: AttachmentLimits;
  /** Snapshot of the board; throws `not_signed_in`. */
  board: Board;
  /** A bulletin; null when there is none or the viewer may not see it. */
  bulletin: Maybe<Bulletin>;
  /** Bulletins 通报 that the viewer may see, the latest month first: officers see published ones, those who supervise see drafts; throws `forbidden` for residents and companies. */
  bulletins: BulletinConnection;
  /** The category tree with the duty catalogue, in the order of the tree; throws `not_signed_in`. */
  categories: Array<Category>;
  /** Departments of the joint meeting, in the order of the directory, at most 100; throws `not_signed_in`. */
  departments: Array<Department>;
  /** What waits for the viewer; throws `not_signed_in`. */
  desk: Desk;
  /** One check; null when there is none or the viewer may not see it. */
  inspection: Maybe<Inspection>;
  /** Checks the viewer may see; throws `not_signed_in`. */
  inspections: InspectionConnection;
  /** One issue by `id` or by `code`; null when there is none or the viewer may not see it. */
  issue: Maybe<Issue>;
  /** Events of the log as the live stream delivers them, in the order asked for; null for one that the viewer may not see or that lies outside the filter's street, community, compound and categories. */
  issueEventsAt: Array<Maybe<IssueEvent>>;
  /** Issues the viewer may see; throws `not_signed_in`. */
  issues: IssueConnection;
  /** How many checks of this year were looked back at; throws `not_signed_in`. */
  lookBacks: LookBacks;
  /** What the viewer is told, kept for as long as the rules say; throws `not_signed_in`. */
  notifications: NotificationConnection;
  /** One rule; null when there is none of that key; throws `forbidden` for companies and citizens. */
  policyRule: Maybe<PolicyRule>;
  /** All rules, in the order in which an issue meets them, at most 200; throws `forbidden` for companies and citizens. */
  policyRules: Array<PolicyRule>;
  /** Timestamp of now by the clock that decides every time limit; remaining times are counted from it. */
  serverTime: Scalars['DateTime']['output'];
  /** One notice; null when there is none or the viewer may not see it. */
  supervision: Maybe<Supervision>;
  /** Notices of supervision in figures; throws as `supervisions` does. */
  supervisionOverview: SupervisionOverview;
  /** Notices of supervision the viewer may see; throws `not_signed_in` and, for residents and companies, `forbidden`. */
  supervisions: SupervisionConnection;
  /** The signed-in person; null when nobody is signed in. */
  viewer: Maybe<Viewer>;
  /** What every department owes now 每周督查清单, for those who supervise the district; throws `forbidden` for others. */
  weeklyList: WeeklyList;
  /** Who should be called for an issue and which clocks would start; null when the viewer may not see the issue. */
  whistleProposal: Maybe<WhistleProposal>;
  /** Years of the working calendar in order, at most 101; throws `forbidden` for companies and citizens. */
  workCalendars: Array<WorkCalendar>;
};


export type QueryBoardArgs = {
  filter?: InputMaybe<BoardFilter>;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIssueArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIssueEventsAtArgs = {
  cursors: Array<Scalars['String']['input']>;
  filter?: InputMaybe<BoardFilter>;
};


export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IssueOrder>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  waits?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPolicyRuleArgs = {
  key: Scalars['ID']['input'];
};


export type QuerySupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupervisionOrder>;
};


export type QueryWhistleProposalArgs = {
  issueId: Scalars['ID']['input'];
  kind?: SummonsKind;
};

/** Input of `recordCallback`. */
export type RecordCallbackInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the reporter said. */
  outcome: CallbackOutcome;
  /** What the reporter said in words, up to 2,000 characters; needed when unresolved. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Satisfaction, 1 to 5. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of `recordCallback`. */
export type RecordCallbackResult = Forbidden | InvalidInput | NotSignedIn | RecordCallbackSuccess | StaleVersion | WrongState;

/** The callback is recorded. */
export type RecordCallbackSuccess = {
  __typename?: 'RecordCallbackSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `recordContact`. */
export type RecordContactInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What was said, 2 to 1,000 characters. */
  note: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `recordContact`. */
export type RecordContactResult = Forbidden | InvalidInput | NotSignedIn | RecordContactSuccess | StaleVersion | WrongState;

/** The contact is recorded. */
export type RecordContactSuccess = {
  __typename?: 'RecordContactSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `recordInspection`. */
export type RecordInspectionInput = {
  /** Uploads of the viewer, made for INSPECTION and no issue. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Each of the five parties once; only with FIVE_PARTY, which is of a compound. */
  attendance?: InputMaybe<Array<PatrolAttendanceInput>>;
  /** The compound that was checked; that of the issue when left out. */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found, up to 50. */
  findings: Array<SupervisionFindingInput>;
  /** The issue that was checked; left out for a check of a compound. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was made. */
  kind: InspectionKind;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The published check that is looked back at; only with FOLLOW_UP. */
  originalId?: InputMaybe<Scalars['ID']['input']>;
  /** Place within or beside the compound, up to 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What was seen, 2 to 5,000 characters. */
  summary: Scalars['String']['input'];
  /** Timestamp of the visit; now when left out. */
  visitedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `recordInspection`. */
export type RecordInspectionResult = Forbidden | InvalidInput | NotSignedIn | RecordInspectionSuccess;

/** The check is recorded. */
export type RecordInspectionSuccess = {
  __typename?: 'RecordInspectionSuccess';
  /** The check. */
  inspection: Inspection;
};

/** Input of `recordLiaisons`; what was recorded before is replaced. */
export type RecordLiaisonsInput = {
  /** The department. */
  departmentId: Scalars['ID']['input'];
  /** Telephone of the duty desk: 3 to 30 digits, spaces, `+`, `-`, brackets or 转 before an extension; none when left out. */
  dutyPhone?: InputMaybe<Scalars['String']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The liaisons, up to 20; exactly one of them is no deputy. */
  liaisons: Array<LiaisonInput>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone for complaints about the department itself, in the same form; none when left out. */
  supervisionPhone?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `recordLiaisons`. */
export type RecordLiaisonsResult = Forbidden | InvalidInput | NotSignedIn | RecordLiaisonsSuccess | StaleVersion;

/** The liaisons are recorded. */
export type RecordLiaisonsSuccess = {
  __typename?: 'RecordLiaisonsSuccess';
  /** The department as it is now. */
  department: Department;
};

/** Input of `recordMediation`. */
export type RecordMediationInput = {
  /** Whether they agreed. */
  agreed: Scalars['Boolean']['input'];
  /** What they agreed on, up to 5,000 characters; needed when they agreed. */
  agreement?: InputMaybe<Scalars['String']['input']>;
  /** Number of the written agreement, up to 100 characters. */
  agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Uploads that show it, such as the written agreement. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why they did not agree, up to 2,000 characters; needed when they did not. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `recordMediation`. */
export type RecordMediationResult = Forbidden | InvalidInput | NotLead | NotSignedIn | RecordMediationSuccess | StaleVersion | WrongState;

/** The result is recorded. */
export type RecordMediationSuccess = {
  __typename?: 'RecordMediationSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `referDispute`. */
export type ReferDisputeInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why mediation failed, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `referDispute`. */
export type ReferDisputeResult = Forbidden | InvalidInput | NotSignedIn | ReferDisputeSuccess | StaleVersion | WrongState;

/** The dispute is on the agenda. */
export type ReferDisputeSuccess = {
  __typename?: 'ReferDisputeSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `referToMediation`. */
export type ReferToMediationInput = {
  /** Who mediates, 2 to 100 characters. */
  body: Scalars['String']['input'];
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Day on which they meet. */
  mediateOn: Scalars['Date']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is at odds, by their parts and never by name, 2 to 500 characters. */
  parties: Scalars['String']['input'];
};

/** Result of `referToMediation`. */
export type ReferToMediationResult = Forbidden | InvalidInput | NotLead | NotSignedIn | ReferToMediationSuccess | StaleVersion | WrongState;

/** The issue is referred. */
export type ReferToMediationSuccess = {
  __typename?: 'ReferToMediationSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Why an act was refused. A refusal changed nothing. */
export type Refusal = {
  /** Stable name of the refusal in English snake case. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of `refuseIssue`. */
export type RefuseIssueInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Ground the reporter is told, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `refuseIssue`. */
export type RefuseIssueResult = Forbidden | InvalidInput | NotSignedIn | RefuseIssueSuccess | StaleVersion | WrongState;

/** The issue was refused. */
export type RefuseIssueSuccess = {
  __typename?: 'RefuseIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `rejectReply`. */
export type RejectReplyInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is missing, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The notice; the one due first when left out. */
  supervisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `rejectReply`. */
export type RejectReplyResult = Forbidden | InvalidInput | NotSignedIn | RejectReplySuccess | StaleVersion | WrongState;

/** The reply is rejected; another one is due. */
export type RejectReplySuccess = {
  __typename?: 'RejectReplySuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** Input of `reopenIssue`. */
export type ReopenIssueInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The closed issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** New facts or recurrence, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `reopenIssue`. */
export type ReopenIssueResult = Forbidden | InvalidInput | NotSignedIn | ReopenIssueSuccess | StaleVersion | TooLate | WrongState;

/** The issue is in handling again, with the same lead and assists. */
export type ReopenIssueSuccess = {
  __typename?: 'ReopenIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `replySupervision`. */
export type ReplySupervisionInput = {
  /** Answer to the question of the notice, 2 to 5,000 characters. */
  answer: Scalars['String']['input'];
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Day by which the measure is carried out; left out only for EFFECT. */
  completeBy?: InputMaybe<Scalars['Date']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Measure to be taken next, up to 2,000 characters; left out only for EFFECT. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for the measure, up to 100 characters; left out only for EFFECT. */
  responsiblePerson?: InputMaybe<Scalars['String']['input']>;
  /** The notice; the one due first when left out. */
  supervisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `replySupervision`. */
export type ReplySupervisionResult = Forbidden | InvalidInput | NotSignedIn | ReplySupervisionSuccess | StaleVersion | WrongState;

/** The reply waits for the issuer. */
export type ReplySupervisionSuccess = {
  __typename?: 'ReplySupervisionSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The notice. */
  supervision: Supervision;
};

/** Input of `reportIn`. */
export type ReportInInput = {
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the department is, 1 to 200 characters. */
  place: Scalars['String']['input'];
};

/** Result of `reportIn`. */
export type ReportInResult = Forbidden | InvalidInput | NotCalled | NotSignedIn | ReportInSuccess | StaleVersion | WrongState;

/** The arrival is recorded. */
export type ReportInSuccess = {
  __typename?: 'ReportInSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `reportInterim`. */
export type ReportInterimInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** How it stands, 2 to 5,000 characters. */
  report: Scalars['String']['input'];
};

/** Result of `reportInterim`. */
export type ReportInterimResult = Forbidden | InvalidInput | NotLead | NotSignedIn | ReportInterimSuccess | StaleVersion | WrongState;

/** The report is recorded. */
export type ReportInterimSuccess = {
  __typename?: 'ReportInterimSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `reportIssue`. */
export type ReportIssueInput = {
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kind of trouble. */
  category: IssueCategory;
  /** Compound it is about; a viewer without a territory of their own must name it. */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** True to report although a similar issue is open. */
  confirmedNotDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** What happened, 1 to 5,000 characters. */
  description: Scalars['String']['input'];
  /** Where it is; open issues of its kind around it may be the same. */
  location?: InputMaybe<GeoPointInput>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Place, up to 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Reporter as recorded by communities. */
  reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** True to show the issue only to the departments concerned and the office. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Channel through which it came in. */
  source?: IssueSource;
  /** Title, 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** How fast it has to be handled. */
  urgency?: Urgency;
};

/** Result of `reportIssue`. */
export type ReportIssueResult = Forbidden | InvalidInput | NotSignedIn | PossibleDuplicate | ReportIssueSuccess;

/** The issue was recorded. */
export type ReportIssueSuccess = {
  __typename?: 'ReportIssueSuccess';
  /** The new issue. */
  issue: Issue;
};

/** The person who reported an issue 诉求人, known to communities only. */
export type Reporter = {
  __typename?: 'Reporter';
  /** Opaque identifier of the reporter. */
  id: Scalars['ID']['output'];
};

/** Input of `requestExtension`. */
export type RequestExtensionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, as the reporter is told, 2 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** How much more time, in the unit of the rule; the most that the rule allows when left out. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** Result of `requestExtension`. */
export type RequestExtensionResult = AlreadyRequested | ExtensionLimit | Forbidden | InvalidInput | NotLead | NotSignedIn | RequestExtensionSuccess | StaleVersion | TooLate | WrongState;

/** The request is with the office. */
export type RequestExtensionSuccess = {
  __typename?: 'RequestExtensionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `requestPause`. */
export type RequestPauseInput = {
  /** Why: one of the causes that a department may name, REPORTER_UNREACHABLE, LEGAL_PERIOD or FORCE_MAJEURE. */
  cause: PauseReason;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What happened, 2 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `requestPause`. */
export type RequestPauseResult = AlreadyRequested | Forbidden | InvalidInput | NeverPauses | NotLead | NotSignedIn | RequestPauseSuccess | StaleVersion | TooLate | WrongState;

/** The request waits for its decision. */
export type RequestPauseSuccess = {
  __typename?: 'RequestPauseSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `requestWithdrawal`. */
export type RequestWithdrawalInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `requestWithdrawal`. */
export type RequestWithdrawalResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | RequestWithdrawalSuccess | StaleVersion | WrongState;

/** The request is with the office. */
export type RequestWithdrawalSuccess = {
  __typename?: 'RequestWithdrawalSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `resumeClock`. */
export type ResumeClockInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What is said about it, up to 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `resumeClock`. */
export type ResumeClockResult = Forbidden | InvalidInput | NotSignedIn | ResumeClockSuccess | StaleVersion | WrongState;

/** The clock runs on. */
export type ResumeClockSuccess = {
  __typename?: 'ResumeClockSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `resumeIssue`. */
export type ResumeIssueInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resumeIssue`. */
export type ResumeIssueResult = Forbidden | InvalidInput | NotApproved | NotSignedIn | ResumeIssueSuccess | StaleVersion | WrongState;

/** The work goes on. */
export type ResumeIssueSuccess = {
  __typename?: 'ResumeIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `returnSummons`. */
export type ReturnSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `returnSummons`. */
export type ReturnSummonsResult = Forbidden | InvalidInput | NotSignedIn | NothingToApprove | ReturnSummonsSuccess | StaleVersion | WrongState;

/** The whistle is back with its writer. */
export type ReturnSummonsSuccess = {
  __typename?: 'ReturnSummonsSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The summons as it is now. */
  summons: Summons;
};

/** Input of `ruleDispute`. */
export type RuleDisputeInput = {
  /** Whether later whistles propose these departments for the category. */
  asPrecedent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Departments that assist, up to 20; nobody else works on the issue. */
  assistDepartmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Department that leads. */
  leadDepartmentId: Scalars['ID']['input'];
  /** Law and article it rests on, 2 to 500 characters. */
  legalBasis: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `ruleDispute`. */
export type RuleDisputeResult = Forbidden | InvalidInput | NotOnDutyList | NotSignedIn | RuleDisputeSuccess | StaleVersion | WrongState;

/** The dispute is ruled. */
export type RuleDisputeSuccess = {
  __typename?: 'RuleDisputeSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** How a dispute was settled; binding for all but a volunteer's. */
export type Ruling = {
  __typename?: 'Ruling';
  /** Departments that assist, at most 20. */
  assists: Array<Department>;
  /** Department that leads. */
  lead: Department;
  /** Law and article it rests on; null for a volunteer. */
  legalBasis: Maybe<Scalars['String']['output']>;
  /** Mediation, ruling or a volunteer. */
  outcome: DisputeOutcome;
  /** Why; null for a volunteer. */
  reason: Maybe<Scalars['String']['output']>;
  /** Timestamp at which it was settled. */
  ruledAt: Scalars['DateTime']['output'];
  /** Name of the officer; null for a volunteer. */
  ruledByName: Maybe<Scalars['String']['output']>;
};

/** Input of `signFinalReply`. */
export type SignFinalReplyInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `signFinalReply`. */
export type SignFinalReplyResult = Forbidden | InvalidInput | NotLead | NotSignedIn | SignFinalReplySuccess | StaleVersion | WrongState;

/** The issue has ended. */
export type SignFinalReplySuccess = {
  __typename?: 'SignFinalReplySuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** Input of `signResolution`. */
export type SignResolutionInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `signResolution`. */
export type SignResolutionResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | SignResolutionSuccess | StaleVersion | TasksOpen | WrongState;

/** The resolution is signed. */
export type SignResolutionSuccess = {
  __typename?: 'SignResolutionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** What an assisting department did about a joint report 会签. */
export type Signature = {
  __typename?: 'Signature';
  /** Signed or objected. */
  decision: SignatureDecision;
  /** The department. */
  department: Department;
  /** Why it objected; null when it signed. */
  reason: Maybe<Scalars['String']['output']>;
  /** Timestamp of the signature. */
  signedAt: Scalars['DateTime']['output'];
  /** Name of the officer. */
  signedByName: Scalars['String']['output'];
};

/** Decision of an assisting department about a joint report. */
export type SignatureDecision =
  /** Objects; the issue stays in handling 异议. */
  | 'OBJECT'
  /** Agrees that the issue is resolved 同意. */
  | 'SIGN';

/** The rules do not send the trouble of this party to the county leader. */
export type SolvedWithTerritory = Refusal & {
  __typename?: 'SolvedWithTerritory';
  /** Always `solved_with_territory`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Somebody changed the subject since the viewer read it. */
export type StaleVersion = Refusal & {
  __typename?: 'StaleVersion';
  /** Always `stale_version`. */
  code: Scalars['String']['output'];
  /** The version the subject has now. */
  currentVersion: Scalars['Int']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Number of issues in a state. */
export type StateCount = {
  __typename?: 'StateCount';
  /** Number of issues in it. */
  count: Scalars['Int']['output'];
  /** Timestamp at which the issue longest in this state entered it; null when there is none and for states that end an issue. */
  oldestSince: Maybe<Scalars['DateTime']['output']>;
  /** The state. */
  state: IssueState;
};

/** Input of `statePosition`. */
export type StatePositionInput = {
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Law and article it rests on, 2 to 500 characters. */
  legalBasis: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the department says, 2 to 2,000 characters. */
  position: Scalars['String']['input'];
  /** Department whose duty it is; none when left out. */
  responsibleDepartmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `statePosition`. */
export type StatePositionResult = Forbidden | InvalidInput | NotAParty | NotSignedIn | StaleVersion | StatePositionSuccess | WrongState;

/** The position is stated. */
export type StatePositionSuccess = {
  __typename?: 'StatePositionSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A street or town 街道（镇）, owned by communities. */
export type Street = {
  __typename?: 'Street';
  /** Identifier of the street. */
  id: Scalars['ID']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every event of the issues the viewer may see, once and in order, from `after` on; the gateway serves it.
   * Where more than 16 wait at once, those that a later one of the same issue overtakes are left out; the timeline has them.
   */
  issueEvents: IssueEvent;
  /** Who is at the issues that the viewer may see: first everybody who is there, then each issue whose people change. Nothing of it is stored; the gateway serves it. */
  presence: IssuePresence;
  /** Shows the viewer at an issue for as long as it runs, and tells who is there. Nothing of it is stored; the gateway serves it. Refused with `forbidden` where the viewer may not do so, and with `too_many_signals` when it is begun too often. */
  showPresence: IssuePresence;
};


export type SubscriptionIssueEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BoardFilter>;
};


export type SubscriptionPresenceArgs = {
  issueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type SubscriptionShowPresenceArgs = {
  activity?: InputMaybe<PresenceActivity>;
  issueId: Scalars['ID']['input'];
};

/** Input of `suggestTransfer`. */
export type SuggestTransferInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Law and article, up to 500 characters. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Department that should be called instead. */
  responsibleDepartmentId: Scalars['ID']['input'];
};

/** Result of `suggestTransfer`. */
export type SuggestTransferResult = Forbidden | InvalidInput | NoReturnAfterRuling | NotCalled | NotSignedIn | StaleVersion | SuggestTransferSuccess | TooLate | WrongState;

/** The suggestion is recorded. */
export type SuggestTransferSuccess = {
  __typename?: 'SuggestTransferSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A whistle 吹哨单: the community calls departments in. */
export type Summons = {
  __typename?: 'Summons';
  /** Whether it adds departments to an earlier summons 加派. */
  addsDepartments: Scalars['Boolean']['output'];
  /** Timestamp by which somebody has to approve it; null where nobody has to. */
  approvalDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp of the approval; null until then. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of who approved it; null until somebody did. */
  approvedByName: Maybe<Scalars['String']['output']>;
  /** Name of the officer who whistled. */
  callerName: Scalars['String']['output'];
  /** Deliberation on the spot before the whistle 议事记录; null when there was none. */
  deliberation: Maybe<Deliberation>;
  /** What proves the facts; null when not said. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Identifier of the summons. */
  id: Scalars['ID']['output'];
  /** Issue the departments are called for. */
  issue: Issue;
  /** What the departments are called for. */
  kind: SummonsKind;
  /** Who calls: the community, the street or the district. */
  level: SummonsLevel;
  /** Timestamp at which they are to come; null when not said. */
  meetAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the departments are to come; null when not said. */
  place: Maybe<Scalars['String']['output']>;
  /** Departments that it names while it has not been sent, at most 30; empty afterwards. */
  proposedTargets: Array<ProposedTarget>;
  /** Facts and what the community has tried already. */
  reason: Scalars['String']['output'];
  /** Timestamp at which it was written. */
  requestedAt: Scalars['DateTime']['output'];
  /** Why it was returned last; null when it was not. */
  returnReason: Maybe<Scalars['String']['output']>;
  /** Timestamp at which the summons was sent; null while it is being written or waits for approval. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the summons stands. */
  state: SummonsState;
  /** Departments called, the proposed lead first, at most 30; empty until it is sent. */
  targets: Array<SummonsTarget>;
  /** What was tried before, in full; null when not said. */
  triedMeasures: Maybe<Scalars['String']['output']>;
  /** Why it was withdrawn; null when it was not. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** Timestamp at which it was withdrawn; null when it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Answer of a department to a summons. */
export type SummonsAnswer =
  /** Accepted 已接单. */
  | 'ACCEPTED'
  /** Acknowledged, not answered yet 已签收. */
  | 'ACKNOWLEDGED'
  /** Declined with a legal basis 已退单. */
  | 'DECLINED'
  /** Silent past the time to answer, which counts as acceptance 视为接单. */
  | 'DEEMED_ACCEPTED'
  /** Not acknowledged in time, may still answer 未按时签收. */
  | 'NO_RESPONSE'
  /** Sent, no reaction yet 待签收. */
  | 'SENT'
  /** Another department suggested 建议转办. */
  | 'TRANSFER_SUGGESTED';

/** What departments are called for. */
export type SummonsKind =
  /** A strong demand the community cannot settle alone 诉求. */
  | 'DEMAND'
  /** Emergency 应急. */
  | 'EMERGENCY'
  /** Joint enforcement 联合执法. */
  | 'JOINT_ENFORCEMENT';

/** Who calls departments in. */
export type SummonsLevel =
  /** The community 社区哨. */
  | 'COMMUNITY'
  /** The district, by its joint-meeting office or a leading department 区级哨. */
  | 'DISTRICT'
  /** The street 街道哨. */
  | 'STREET';

/** Part for which a department is called. */
export type SummonsRole =
  /** To assist 协办. */
  | 'ASSIST'
  /** To lead 主办. */
  | 'LEAD'
  /** To know of it, with nothing to answer 知会. */
  | 'OBSERVE';

/** Where a summons stands. */
export type SummonsState =
  /** Answered by all 全部答复. */
  | 'ALL_ANSWERED'
  /** Ended with the issue 已结束. */
  | 'CLOSED'
  /** Returned to its writer 退回修改. */
  | 'DRAFT'
  /** Answered by some 部分答复. */
  | 'PARTLY_ANSWERED'
  /** Waits for the secretary or the street 待审批. */
  | 'PENDING_APPROVAL'
  /** Sent and answered by nobody 已发出. */
  | 'SENT'
  /** Taken back before anybody led 已撤回. */
  | 'WITHDRAWN';

/** A department called in 被吹哨部门. */
export type SummonsTarget = {
  __typename?: 'SummonsTarget';
  /** Timestamp at which it acknowledged; null before. */
  ackAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp by which the department has to acknowledge. */
  ackDueAt: Scalars['DateTime']['output'];
  /** Answer of the department. */
  answer: SummonsAnswer;
  /** Timestamp by which it has to answer; null for who is only to know of it. */
  answerDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which it accepted, declined, suggested another or was deemed to accept; null before. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which the arrival counted: at once with a photo, else when the caller confirmed it; null while it waits for that. */
  arrivalConfirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp by which it has to report in on site; null for who is only to know of it. */
  arriveDueAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp at which it reported in on site; null before. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it reported in; null before. */
  arrivedPlace: Maybe<Scalars['String']['output']>;
  /** Photos and files of the arrival, in the order in which they were attached. */
  attachments: Array<Attachment>;
  /** Why it declined or suggested another; null otherwise. */
  declineReason: Maybe<Scalars['String']['output']>;
  /** The department. */
  department: Department;
  /** Timestamp at which the call ended, being withdrawn, followed by a new one, or its department released; null while it stands. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Law and article on which it declined; null otherwise. */
  legalBasis: Maybe<Scalars['String']['output']>;
  /** Part the caller proposes for the department. */
  proposedRole: SummonsRole;
  /** Department it names as responsible; null when it names none. */
  suggestedDepartment: Maybe<Department>;
  /** Timestamp by which it has to be done, where whoever called it set days of its own; null otherwise. */
  workDueAt: Maybe<Scalars['DateTime']['output']>;
};

/** A numbered notice by which a department answers for an issue 督办单. */
export type Supervision = {
  __typename?: 'Supervision';
  /** Timestamp at which the department acknowledged it; null before. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was issued for. */
  cause: SupervisionCause;
  /** Why it was closed; null unless an officer closed it. */
  closingNote: Maybe<Scalars['String']['output']>;
  /** Department that has to reply. */
  department: Department;
  /** Timestamp at which it was closed or escalated; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Notice of the next level that took the place of this one; null when none did. */
  escalatedTo: Maybe<Supervision>;
  /** Identifier of the notice. */
  id: Scalars['ID']['output'];
  /** The issue. */
  issue: Issue;
  /** Timestamp of its issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Name of the officer who issued it; null when a time limit did. */
  issuedByName: Maybe<Scalars['String']['output']>;
  /** Level: 1 by the joint-meeting office, 2 by the leading group, 3 by the bulletin. */
  level: Scalars['Int']['output'];
  /** Name of the level as it was when the notice was issued, for example 联席办督办. */
  levelName: Scalars['String']['output'];
  /** Number of the document, for example 联督〔2026〕12号. */
  number: Scalars['String']['output'];
  /** Whether a reply is awaited and `replyDueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Which of the four questions 四查 a reply has to answer as the work stands now; null when no reply is awaited. */
  question: Maybe<SupervisionQuestion>;
  /** Replies in the order in which they came, at most 50. */
  replies: Array<SupervisionReply>;
  /** Timestamp by which the department has to reply, or had to. */
  replyDueAt: Scalars['DateTime']['output'];
  /** Where the notice stands. */
  state: SupervisionState;
  /** What is demanded in words; null when a time limit brought the notice about. */
  text: Maybe<Scalars['String']['output']>;
};

/** What a notice of supervision is issued for 督办事由. */
export type SupervisionCause =
  /** Directed by an officer 交办督办. */
  | 'DIRECTED'
  /** The issue is past its time limit 逾期未办结. */
  | 'HANDLING_OVERDUE'
  /** Found by a check on site 明查暗访. */
  | 'INSPECTION'
  /** A leader's instruction 领导批示. */
  | 'LEADER_INSTRUCTION'
  /** The joint report was not signed in time 逾期未会签. */
  | 'NOT_SIGNED'
  /** Reopened again and again 多次重办. */
  | 'REOPENED_REPEATEDLY'
  /** Passed on again and again 多次转办. */
  | 'TRANSFERRED_REPEATEDLY'
  /** Found by the weekly check 每周督查. */
  | 'WEEKLY_CHECK';

/** One page of notices. */
export type SupervisionConnection = {
  __typename?: 'SupervisionConnection';
  /** Notices of the page. */
  nodes: Array<Supervision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of notices that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Number of notices of a level in a state. */
export type SupervisionCount = {
  __typename?: 'SupervisionCount';
  /** Number of notices. */
  count: Scalars['Int']['output'];
  /** The level, 1 to 3. */
  level: Scalars['Int']['output'];
  /** The state. */
  state: SupervisionState;
};

/** Which notices a list holds. All conditions given must hold. */
export type SupervisionFilter = {
  /** Addressed to this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these levels. */
  levels?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only notices past their time, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<SupervisionState>>;
  /** Number of the notice, code or title of the issue contains this text, up to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a check found 督查发现的问题. */
export type SupervisionFinding = {
  __typename?: 'SupervisionFinding';
  /** Department that has to put it right; null when it is nobody's alone. */
  department: Maybe<Department>;
  /** Identifier of the finding. */
  id: Scalars['ID']['output'];
  /** Identifier of the finding that is looked back at; null for a new one. */
  originalFindingId: Maybe<Scalars['ID']['output']>;
  /** What became of the earlier finding; null for a new one. */
  outcome: Maybe<LookBackOutcome>;
  /** Day by which it has to be put right; null when none was set. */
  rectifyBy: Maybe<Scalars['Date']['output']>;
  /** What was found. */
  text: Scalars['String']['output'];
};

/** Something that a check found. */
export type SupervisionFindingInput = {
  /** Department that has to put it right. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Finding of the original check that is looked back at; together with `outcome`. */
  originalFindingId?: InputMaybe<Scalars['ID']['input']>;
  /** What became of the earlier finding. */
  outcome?: InputMaybe<LookBackOutcome>;
  /** Day by which it has to be put right. */
  rectifyBy?: InputMaybe<Scalars['Date']['input']>;
  /** What was found, 2 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Order of a list of notices. */
export type SupervisionOrder =
  /** What is due first comes first. */
  | 'DUE_FIRST'
  /** Newest notice first. */
  | 'NEWEST_FIRST';

/** Notices in figures. */
export type SupervisionOverview = {
  __typename?: 'SupervisionOverview';
  /** Counts by level and state, those that are zero left out. */
  counts: Array<SupervisionCount>;
  /** Cursor for `issueEvents(after:)`: every event after this reading follows it. */
  cursor: Scalars['String']['output'];
  /** Departments with open notices, the most overdue first, at most 100. */
  departments: Array<DepartmentSupervision>;
};

/** The four questions 四查: what a reply answers, by where the work stands. */
export type SupervisionQuestion =
  /** The work is blocked: for what cause 查原因. */
  | 'CAUSE'
  /** The work is done: what is its effect 查成效. */
  | 'EFFECT'
  /** The work is under way: how far is it 查进度. */
  | 'PROGRESS'
  /** Nobody began: who is responsible 查责任. */
  | 'RESPONSIBILITY';

/** A department's reply to a notice of supervision 督办回复. */
export type SupervisionReply = {
  __typename?: 'SupervisionReply';
  /** Whether the issuer accepted it; null while nobody has decided. */
  accepted: Maybe<Scalars['Boolean']['output']>;
  /** The answer. */
  answer: Scalars['String']['output'];
  /** Files that came with the reply, in the order in which they did. */
  attachments: Array<Attachment>;
  /** Day by which the measure is carried out; null where the work is done. */
  completeBy: Maybe<Scalars['Date']['output']>;
  /** Timestamp of the decision; null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who decided; null before. */
  decidedByName: Maybe<Scalars['String']['output']>;
  /** Identifier of the reply. */
  id: Scalars['ID']['output'];
  /** Measure to be taken next; null where the work is done. */
  measure: Maybe<Scalars['String']['output']>;
  /** The question it answers. */
  question: SupervisionQuestion;
  /** Why it was rejected; null when it was not. */
  rejectionReason: Maybe<Scalars['String']['output']>;
  /** Timestamp of the reply. */
  repliedAt: Scalars['DateTime']['output'];
  /** Name of the officer who replied. */
  repliedByName: Scalars['String']['output'];
  /** Who answers for the measure; null where the work is done. */
  responsiblePerson: Maybe<Scalars['String']['output']>;
};

/** Where a notice of supervision stands. */
export type SupervisionState =
  /** The reply was accepted 已认可. */
  | 'ACCEPTED'
  /** Acknowledged, not replied to yet 待回复. */
  | 'ACKED'
  /** Closed 已销号. */
  | 'CLOSED'
  /** A notice of the next level took its place 已升级. */
  | 'ESCALATED'
  /** Issued, not acknowledged yet 待签收. */
  | 'ISSUED'
  /** The reply was rejected, another one is due 退回重报. */
  | 'REJECTED'
  /** Replied to, waiting for the issuer 待审核. */
  | 'REPLIED';

/** Input of `suspendIssue`. */
export type SuspendIssueInput = {
  /** Kind of cause; OTHER when left out. */
  cause?: InputMaybe<SuspensionCause>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What keeps the trouble in bounds meanwhile, up to 2,000 characters. */
  interimMeasure?: InputMaybe<Scalars['String']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the reporter is told, up to 2,000 characters; a neutral sentence when left out, never the reason. */
  publicText?: InputMaybe<Scalars['String']['input']>;
  /** Why, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Timestamp at which the work goes on at the latest; the longest suspension allowed when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `suspendIssue`. */
export type SuspendIssueResult = Forbidden | InvalidInput | NotApproved | NotSignedIn | StaleVersion | SuspendIssueSuccess | WrongState;

/** The suspension is asked for, or runs. */
export type SuspendIssueSuccess = {
  __typename?: 'SuspendIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A suspension 挂账: the work rests until a day, for a cause outside the lead's control. */
export type Suspension = {
  __typename?: 'Suspension';
  /** Kind of cause. */
  cause: SuspensionCause;
  /** Timestamp of the decision; null while it waits. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who decided; null while it waits. */
  decidedByName: Maybe<Scalars['String']['output']>;
  /** What was said about the decision; null when nothing was, and for residents and companies. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** Lead that asked; null where the approver acted unasked. */
  department: Maybe<Department>;
  /** Timestamp at which the work went on; null while it rests. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the suspension. */
  id: Scalars['ID']['output'];
  /** What keeps the trouble in bounds meanwhile; null when nothing was said. */
  interimMeasure: Maybe<Scalars['String']['output']>;
  /** What the reporter is told. */
  publicText: Scalars['String']['output'];
  /** Why, for the departments; residents and companies read what the reporter is told in its place. */
  reason: Scalars['String']['output'];
  /** What the lead reported meanwhile, in order of time, at most 50; none for residents and companies. */
  reports: Array<InterimReport>;
  /** Timestamp of the request. */
  requestedAt: Scalars['DateTime']['output'];
  /** Name of the officer who asked. */
  requestedByName: Scalars['String']['output'];
  /** Where it stands. */
  state: SuspensionState;
  /** Timestamp at which the work goes on at the latest. */
  until: Scalars['DateTime']['output'];
};

/** Kind of cause of a suspension. */
export type SuspensionCause =
  /** Works take their time 工程工期. */
  | 'CONSTRUCTION'
  /** Money has to be found 资金未落实. */
  | 'FUNDING'
  /** Notice, hearing, vote or court has to be waited for 法定程序. */
  | 'LEGAL_PROCEEDINGS'
  /** Anything else 其他. */
  | 'OTHER'
  /** Season or weather 季节气候. */
  | 'SEASON'
  /** Somebody else has to act first 第三方原因. */
  | 'THIRD_PARTY';

/** Where a suspension stands. */
export type SuspensionState =
  /** Not approved 未批准. */
  | 'DENIED'
  /** The work goes on 已恢复. */
  | 'ENDED'
  /** Waiting for approval 待审批. */
  | 'REQUESTED'
  /** The work rests 挂账中. */
  | 'RUNNING';

/** Where a task stands. */
export type TaskState =
  /** Cannot go on, with a reason 受阻. */
  | 'BLOCKED'
  /** Under way 在办. */
  | 'DOING'
  /** Done 完成. */
  | 'DONE'
  /** Not started 待办. */
  | 'TODO'
  /** Not needed any more, with a reason 免办. */
  | 'WAIVED';

/** The task was added or changed. */
export type TaskSuccess = {
  __typename?: 'TaskSuccess';
  /** The issue it is for; null while joint-meeting is unreachable. */
  issue: Maybe<Issue>;
  /** The task as it is now. */
  task: HandlingTask;
};

/** Mandatory tasks are still open. */
export type TasksOpen = Refusal & {
  __typename?: 'TasksOpen';
  /** Always `tasks_open`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Number of mandatory tasks neither done nor waived. */
  openTasks: Scalars['Int']['output'];
};

/** Unit of a duration. */
export type TimeUnit =
  /** Days of 24 hours 自然日. */
  | 'CALENDAR_D'
  /** Hours by the clock 小时. */
  | 'CALENDAR_H'
  /** Working days 工作日. */
  | 'WORK_D'
  /** Office hours 工作小时. */
  | 'WORK_H';

/** One page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** Entries of the page, newest first. */
  nodes: Array<TimelineEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Something that happened to an issue, as people read it. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Name of the officer; null when the system did it. */
  actorName: Maybe<Scalars['String']['output']>;
  /** Department of the officer, or the one it concerns; null when there is none. */
  department: Maybe<Department>;
  /** Identifier of the entry. */
  id: Scalars['ID']['output'];
  /** Timestamp at which it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** What was said: reason, report, place; null when nothing was; residents and companies read only what is meant for them. */
  text: Maybe<Scalars['String']['output']>;
  /** What happened. */
  type: IssueEventType;
};

/** The time in which this was possible has passed. */
export type TooLate = Refusal & {
  __typename?: 'TooLate';
  /** Always `too_late`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Assisting departments have not signed the joint report yet. */
export type Unsigned = Refusal & {
  __typename?: 'Unsigned';
  /** Always `unsigned`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of the mutations that change a task; a field left out stays as it is. */
export type UpdateTaskInput = {
  /** Name of the officer who does it, up to 50 characters. */
  assigneeName?: InputMaybe<Scalars['String']['input']>;
  /** All photos and files of the state after the work, likewise. */
  attachmentsAfter?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All photos and files of the state before the work, uploads for the purpose TASK, at most 20. */
  attachmentsBefore?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Timestamp by which it is to be done. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Evidence of the state after the work, up to 2,000 characters. */
  evidenceAfter?: InputMaybe<Scalars['String']['input']>;
  /** Evidence of the state before the work, up to 2,000 characters. */
  evidenceBefore?: InputMaybe<Scalars['String']['input']>;
  /** Version of the task the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Note for the department itself, up to 2,000 characters. */
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the public may read, up to 2,000 characters. */
  publicText?: InputMaybe<Scalars['String']['input']>;
  /** New state; BLOCKED and WAIVED need `stateReason`. */
  state?: InputMaybe<TaskState>;
  /** Why the task is blocked or waived, up to 1,000 characters. */
  stateReason?: InputMaybe<Scalars['String']['input']>;
  /** Task to change. */
  taskId: Scalars['ID']['input'];
};

/** Result of changing a task. */
export type UpdateTaskResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | StaleVersion | TaskSuccess | WrongState;

/** How fast an issue has to be handled. */
export type Urgency =
  /** Long-standing, many departments 攻坚. */
  | 'COMPLEX'
  /** Danger to life or property 应急. */
  | 'EMERGENCY'
  /** Everything else 一般. */
  | 'ORDINARY'
  /** Water, power, gas, heat, lifts 时效. */
  | 'TIME_LIMITED';

/** Input of `verifyIssue`. */
export type VerifyIssueInput = {
  /** Uploads of the viewer for this, made before by `POST /attachments`. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Defects found, 2 to 2,000 characters; needed when it did not pass. */
  defects?: InputMaybe<Scalars['String']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Why there is no photo, up to 500 characters; the timeline says so. */
  noPhotoReason?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the trouble is gone. */
  passed: Scalars['Boolean']['input'];
};

/** Result of `verifyIssue`. */
export type VerifyIssueResult = CommunityRunsCompound | Forbidden | HandlerCannotVerify | InvalidInput | NotSignedIn | PhotoRequired | StaleVersion | TasksOpen | Unsigned | VerifyIssueSuccess | WrongState;

/** The verification is recorded. */
export type VerifyIssueSuccess = {
  __typename?: 'VerifyIssueSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** The signed-in person. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Community whose territory the person serves; null for other roles. */
  community: Maybe<Community>;
  /** Department the person acts for; null for roles without one. */
  department: Maybe<Department>;
  /** Identifier of the person. */
  id: Scalars['ID']['output'];
  /** Whether the person may amend rules and import calendars. */
  mayAmendRules: Scalars['Boolean']['output'];
  /** Whether the person may present issues to the joint meeting. */
  mayPresent: Scalars['Boolean']['output'];
  /** Whether the person may read the rules and the working calendar. */
  mayReadRules: Scalars['Boolean']['output'];
  /** Whether the person may record issues at all; where, their territory decides. */
  mayReport: Scalars['Boolean']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Role that decides what the person may do. */
  role: ViewerRole;
  /** Street whose territory the person serves; null for other roles. */
  streetId: Maybe<Scalars['ID']['output']>;
};

/** An act that concerns the viewer. */
export type ViewerAct = {
  __typename?: 'ViewerAct';
  /** The act. */
  act: IssueAct;
  /** Whether the viewer may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the language of the viewer; null when allowed. */
  reason: Maybe<Scalars['String']['output']>;
};

/** Role of a person. */
export type ViewerRole =
  /** System administrator 系统管理员. */
  | 'ADMIN'
  /** Auditor 审计员. */
  | 'AUDITOR'
  /** Callback officer 回访员. */
  | 'CALLBACK_OFFICER'
  /** Chair of the joint meeting 联席会议召集人. */
  | 'CHAIR'
  /** Citizen 居民. */
  | 'CITIZEN'
  /** Secretary of a community 社区书记. */
  | 'COMMUNITY_SECRETARY'
  /** Community worker 社区工作者. */
  | 'COMMUNITY_WORKER'
  /** User of a property company 物业企业用户. */
  | 'COMPANY_USER'
  /** Liaison officer of a department 部门联络员. */
  | 'LIAISON'
  /** Secretary of the joint-meeting office 联席办秘书. */
  | 'OFFICE_SECRETARY'
  /** Street officer 街道干部. */
  | 'STREET_OFFICER'
  /** Supervisor 督办员. */
  | 'SUPERVISOR';

/** How much a department owes. */
export type WeeklyDepartment = {
  __typename?: 'WeeklyDepartment';
  /** Number of time limits it missed within the week 本周超过时限. */
  breached: Scalars['Int']['output'];
  /** The department. */
  department: Department;
  /** Number of issues it leads that are past their time 逾期未办结. */
  overdue: Scalars['Int']['output'];
  /** Number of calls that it has not answered in time 逾期未答复. */
  unanswered: Scalars['Int']['output'];
  /** Number of notices of supervision that stand 督办未销号. */
  underNotice: Scalars['Int']['output'];
};

/** Something that a department owes. */
export type WeeklyItem = {
  __typename?: 'WeeklyItem';
  /** Time limit that was missed; null unless one was within the week. */
  clockKind: Maybe<ClockKind>;
  /** The department. */
  department: Department;
  /** Timestamp by which it was due; of a notice, by which the reply is. */
  dueAt: Scalars['DateTime']['output'];
  /** The issue. */
  issue: Issue;
  /** Why it stands on the list. */
  kind: WeeklyItemKind;
  /** Number of the notice; null for other kinds. */
  number: Maybe<Scalars['String']['output']>;
};

/** Why something stands on the weekly list. */
export type WeeklyItemKind =
  /** A time limit was missed within the week 本周超过时限. */
  | 'BREACHED'
  /** Past its time limit 逾期未办结. */
  | 'OVERDUE'
  /** Not answered in time 逾期未答复. */
  | 'UNANSWERED'
  /** A notice of supervision stands 督办未销号. */
  | 'UNDER_NOTICE';

/** What every department owes now, and the time limits it missed within the last week 每周督查清单. */
export type WeeklyList = {
  __typename?: 'WeeklyList';
  /** Timestamp of the reading. */
  asOf: Scalars['DateTime']['output'];
  /** Figures of every department that owes anything, who owes most leading. */
  departments: Array<WeeklyDepartment>;
  /** What is owed, what was due first leading, at most 500. */
  items: Array<WeeklyItem>;
  /** Timestamp from which missed time limits are listed. */
  since: Scalars['DateTime']['output'];
  /** Number of things owed, named or not. */
  totalCount: Scalars['Int']['output'];
  /** Link to the list as a Word file, for the viewer alone, which expires; it is drawn when it is opened. */
  url: Maybe<Scalars['String']['output']>;
};

/** Input of `whistle`. */
export type WhistleInput = {
  /** Deliberation on the spot; the rules say whether there has to be one, and by whom. */
  deliberation?: InputMaybe<DeliberationInput>;
  /** What proves the facts, up to 2,000 characters; asked for and scored. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What the departments are called for. */
  kind: SummonsKind;
  /** Timestamp at which they are to come; asked for and scored. */
  meetAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the departments are to come, up to 200 characters; asked for and scored. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Facts and what the community has tried already, 2 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Departments called, 1 to 30, exactly one of them as lead. */
  targets: Array<WhistleTargetInput>;
  /** What was tried before, in full, up to 2,000 characters; asked for and scored. */
  triedMeasures?: InputMaybe<Scalars['String']['input']>;
};

/** A whistle of this issue waits for approval already. */
export type WhistlePending = Refusal & {
  __typename?: 'WhistlePending';
  /** Always `whistle_pending`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Who should be called for an issue, by the duty catalogue. */
export type WhistleProposal = {
  __typename?: 'WhistleProposal';
  /** Timestamp by which somebody has to approve the viewer's whistle; null where nobody has to. */
  approvalDueAt: Maybe<Scalars['DateTime']['output']>;
  /** The entry of the duty catalogue that decides. */
  category: Category;
  /** Clocks that start when the whistle is sent now. */
  clocks: Array<ProposedClock>;
  /** Parties that have to take part in it, by the rules. */
  deliberationParties: Array<DeliberationParty>;
  /** Whether the rules ask for deliberation on the spot before the whistle. */
  deliberationRequired: Scalars['Boolean']['output'];
  /** Level of the viewer's whistle. */
  level: SummonsLevel;
  /** Whether the departments are called at once; otherwise after the approval. */
  sentAtOnce: Scalars['Boolean']['output'];
};

/** Result of `whistle`. */
export type WhistleResult = DeliberationMissing | Forbidden | InvalidInput | NoLeadProposed | NotSignedIn | StaleVersion | WhistlePending | WhistleSuccess | WrongState;

/** The departments are called, or will be once somebody has approved. */
export type WhistleSuccess = {
  __typename?: 'WhistleSuccess';
  /** The issue as it is now. */
  issue: Issue;
  /** The summons as it is now: sent, or waiting for approval. */
  summons: Summons;
};

/** A department to call. */
export type WhistleTargetInput = {
  /** The department. */
  departmentId: Scalars['ID']['input'];
  /** Part proposed for it. */
  role: SummonsRole;
};

/** Input of `withdrawSummons`. */
export type WithdrawSummonsInput = {
  /** Version the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 2 to 2,000 characters; the departments are told. */
  reason: Scalars['String']['input'];
};

/** Result of `withdrawSummons`. */
export type WithdrawSummonsResult = Forbidden | InvalidInput | NotSignedIn | NothingToWithdraw | StaleVersion | WithdrawSummonsSuccess | WrongState;

/** The whistle is withdrawn, the departments are released. */
export type WithdrawSummonsSuccess = {
  __typename?: 'WithdrawSummonsSuccess';
  /** The issue as it is now. */
  issue: Issue;
};

/** A year of the working calendar 工作日历. */
export type WorkCalendar = {
  __typename?: 'WorkCalendar';
  /** Days that differ from the plain week, in order, at most 200. */
  days: Array<CalendarDay>;
  /** Timestamp of the last import; null for a year that came with the system. */
  importedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the person who imported it; null for a year that came with the system. */
  importedBy: Maybe<Scalars['String']['output']>;
  /** Office hours of the year. */
  officeHours: OfficeHours;
  /** Whether the State Council has announced the year's holidays; while not, only the statutory ones are known. */
  published: Scalars['Boolean']['output'];
  /** Notice that sets the days. */
  source: Scalars['String']['output'];
  /** Version that counts imports. */
  version: Scalars['Int']['output'];
  /** Number of working days of the year. */
  workdayCount: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A written report of the office to the county leader 书面报告; it says what it said on its day. */
export type WrittenReport = {
  __typename?: 'WrittenReport';
  /** To whom it is addressed. */
  addressee: Scalars['String']['output'];
  /** Timestamp at which it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Name of whoever filed it. */
  filedByName: Scalars['String']['output'];
  /** Identifier of the report. */
  id: Scalars['ID']['output'];
  /** Number as it is printed, for example `联报〔2026〕3号`. */
  number: Scalars['String']['output'];
  /** Who answered for the trouble when it was filed. */
  party: AccountableParty;
  /** Title of the document. */
  title: Scalars['String']['output'];
  /** Link to the report as a Word file, for the viewer alone, which expires. */
  url: Maybe<Scalars['String']['output']>;
};

/** The issue is in a state in which this act is not possible. */
export type WrongState = Refusal & {
  __typename?: 'WrongState';
  /** Always `wrong_state`. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Attachment: Attachment;
  Department: Department;
  Issue: Issue;
  Summons: Summons;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Attachment:
    ( { __typename: 'Attachment' }
    & GraphQLRecursivePick<FederationTypes['Attachment'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  Summons:
    ( { __typename: 'Summons' }
    & GraphQLRecursivePick<FederationTypes['Summons'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptIssueResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcceptReplyResult:
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcceptSummonsResult:
    | ( ClaimResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( LeadAlreadyTakenValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcknowledgeSummonsResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcknowledgeSupervisionResult:
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddDepartmentsResult:
    | ( SummonsResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddTaskResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( TaskSuccessValue )
    | ( RefusalValue )
  ;
  AmendPolicyRuleResult:
    | ( RuleAmended )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AppealRulingResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AppointInterimLeadResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( LeadAlreadyTakenValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveBulletinResult:
    | ( BulletinResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveSummonsResult:
    | ( SummonsResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AttachFilesResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ClaimIssueResult:
    | ( RefusalValue )
    | ( ClaimResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( LeadAlreadyTakenValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseSupervisionResult:
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CompleteHandlingResult:
    | ( CompleteHandlingSuccessValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ConfirmArrivalResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ConfirmBulletinResult:
    | ( BulletinResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideExtensionResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecidePauseResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideSuspensionResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideWithdrawalResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DeclineSummonsResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DiscardAttachmentResult:
    | ( DiscardAttachmentSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EditBulletinResult:
    | ( BulletinResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  FileJointReportResult:
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  FileWrittenReportResult:
    | ( WrittenReportFiled )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HandleOwnResult:
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ImportWorkCalendarResult:
    | ( RefusalValue )
    | ( CalendarImported )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IssueSupervisionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MakeBulletinResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( BulletinResult )
    | ( RefusalValue )
  ;
  MarkNotificationsReadResult:
    | ( RefusalValue )
    | ( MarkNotificationsReadSuccess )
    | ( RefusalValue )
  ;
  MediateDisputeResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MergeIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( MergeResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  NameAccountablePartyResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ObjectResolutionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanHandlingResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProceedUnsignedResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeFinalReplyResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishBulletinResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( BulletinResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishInspectionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( InspectionResult )
    | ( RefusalValue )
  ;
  RecordCallbackResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordContactResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordInspectionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( InspectionResult )
  ;
  RecordLiaisonsResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( LiaisonsRecorded )
    | ( RefusalValue )
  ;
  RecordMediationResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReferDisputeResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReferToMediationResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RefuseIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RejectReplyResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReopenIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReplySupervisionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( NoticeResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReportInResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReportInterimResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReportIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( PossibleDuplicateValue )
    | ( IssueResult )
  ;
  RequestExtensionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RequestPauseResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RequestWithdrawalResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ResumeClockResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ResumeIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReturnSummonsResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( SummonsResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RuleDisputeResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SignFinalReplyResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SignResolutionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StatePositionResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
  ;
  SuggestTransferResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SuspendIssueResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
  ;
  UpdateTaskResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( TaskSuccessValue )
    | ( RefusalValue )
  ;
  VerifyIssueResult:
    | ( CommunityRunsCompound )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
  ;
  WhistleResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( SummonsResult )
    | ( RefusalValue )
  ;
  WithdrawSummonsResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( IssueResult )
    | ( RefusalValue )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  DepartmentHandling: ( HandlingRow );
  Refusal:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( CommunityRunsCompound )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( LeadAlreadyTakenValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( PossibleDuplicateValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptIssueInput: AcceptIssueInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptIssueResult']>;
  AcceptIssueSuccess: ResolverTypeWrapper<IssueResult>;
  AcceptReplyInput: AcceptReplyInput;
  AcceptReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReplyResult']>;
  AcceptReplySuccess: ResolverTypeWrapper<NoticeResult>;
  AcceptSummonsInput: AcceptSummonsInput;
  AcceptSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptSummonsResult']>;
  AcceptSummonsSuccess: ResolverTypeWrapper<ClaimResult>;
  AccountableParty: AccountableParty;
  AccountableRoute: AccountableRoute;
  AcknowledgeSummonsInput: AcknowledgeSummonsInput;
  AcknowledgeSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeSummonsResult']>;
  AcknowledgeSummonsSuccess: ResolverTypeWrapper<IssueResult>;
  AcknowledgeSupervisionInput: AcknowledgeSupervisionInput;
  AcknowledgeSupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeSupervisionResult']>;
  AcknowledgeSupervisionSuccess: ResolverTypeWrapper<NoticeResult>;
  AddDepartmentsInput: AddDepartmentsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddDepartmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDepartmentsResult']>;
  AddDepartmentsSuccess: ResolverTypeWrapper<SummonsResult>;
  AddTaskInput: AddTaskInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTaskResult']>;
  AddedTargetInput: AddedTargetInput;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  AgendaReason: AgendaReason;
  AlreadyClaimed: ResolverTypeWrapper<RefusalValue>;
  AlreadyRequested: ResolverTypeWrapper<RefusalValue>;
  AmendPolicyRuleInput: AmendPolicyRuleInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmendPolicyRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendPolicyRuleResult']>;
  AmendPolicyRuleSuccess: ResolverTypeWrapper<RuleAmended>;
  Appeal: ResolverTypeWrapper<Omit<Appeal, 'department'> & { department: ResolversTypes['Department'] }>;
  AppealRulingInput: AppealRulingInput;
  AppealRulingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealRulingResult']>;
  AppealRulingSuccess: ResolverTypeWrapper<IssueResult>;
  AppointInterimLeadInput: AppointInterimLeadInput;
  AppointInterimLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointInterimLeadResult']>;
  AppointInterimLeadSuccess: ResolverTypeWrapper<IssueResult>;
  ApproveBulletinInput: ApproveBulletinInput;
  ApproveBulletinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveBulletinResult']>;
  ApproveBulletinSuccess: ResolverTypeWrapper<BulletinResult>;
  ApproveSummonsInput: ApproveSummonsInput;
  ApproveSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSummonsResult']>;
  ApproveSummonsSuccess: ResolverTypeWrapper<SummonsResult>;
  AttachFilesInput: AttachFilesInput;
  AttachFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachFilesResult']>;
  AttachFilesSuccess: ResolverTypeWrapper<IssueResult>;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  AttachmentKind: AttachmentKind;
  AttachmentLimits: ResolverTypeWrapper<AttachmentRules>;
  AttachmentPurpose: AttachmentPurpose;
  Board: ResolverTypeWrapper<BoardReading>;
  BoardFilter: BoardFilter;
  Bulletin: ResolverTypeWrapper<BulletinRow>;
  BulletinAct: BulletinAct;
  BulletinChannel: ResolverTypeWrapper<ChannelFigures>;
  BulletinConnection: ResolverTypeWrapper<Omit<BulletinConnection, 'nodes'> & { nodes: Array<ResolversTypes['Bulletin']> }>;
  BulletinDepartment: ResolverTypeWrapper<DepartmentFigures>;
  BulletinIssue: ResolverTypeWrapper<ListedIssue>;
  BulletinReceipt: ResolverTypeWrapper<BulletinReceiptRow>;
  BulletinState: BulletinState;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarDayInput: CalendarDayInput;
  CalendarDayKind: CalendarDayKind;
  CallbackOutcome: CallbackOutcome;
  Category: ResolverTypeWrapper<DutyItemRow>;
  CategoryGroup: CategoryGroup;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimIssueInput: ClaimIssueInput;
  ClaimIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimIssueResult']>;
  ClaimIssueSuccess: ResolverTypeWrapper<ClaimResult>;
  ClaimRole: ClaimRole;
  ClaimState: ClaimState;
  ClockExtension: ResolverTypeWrapper<ToldExtension>;
  ClockKind: ClockKind;
  ClockPause: ResolverTypeWrapper<ToldPause>;
  ClockRequestState: ClockRequestState;
  ClockState: ClockState;
  ClockType: ClockType;
  CloseSupervisionInput: CloseSupervisionInput;
  CloseSupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSupervisionResult']>;
  CloseSupervisionSuccess: ResolverTypeWrapper<NoticeResult>;
  Community: ResolverTypeWrapper<Reference>;
  CommunityRunsCompound: ResolverTypeWrapper<CommunityRunsCompound>;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteHandlingResult']>;
  CompleteHandlingSuccess: ResolverTypeWrapper<CompleteHandlingSuccessValue>;
  Compound: ResolverTypeWrapper<Reference>;
  ConfirmArrivalInput: ConfirmArrivalInput;
  ConfirmArrivalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmArrivalResult']>;
  ConfirmArrivalSuccess: ResolverTypeWrapper<IssueResult>;
  ConfirmBulletinInput: ConfirmBulletinInput;
  ConfirmBulletinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBulletinResult']>;
  ConfirmBulletinSuccess: ResolverTypeWrapper<BulletinResult>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineClock: ResolverTypeWrapper<ClockRow>;
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideExtensionResult']>;
  DecideExtensionSuccess: ResolverTypeWrapper<IssueResult>;
  DecidePauseInput: DecidePauseInput;
  DecidePauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecidePauseResult']>;
  DecidePauseSuccess: ResolverTypeWrapper<IssueResult>;
  DecideSuspensionInput: DecideSuspensionInput;
  DecideSuspensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideSuspensionResult']>;
  DecideSuspensionSuccess: ResolverTypeWrapper<IssueResult>;
  DecideWithdrawalInput: DecideWithdrawalInput;
  DecideWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideWithdrawalResult']>;
  DecideWithdrawalSuccess: ResolverTypeWrapper<IssueResult>;
  DeclineSummonsInput: DeclineSummonsInput;
  DeclineSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineSummonsResult']>;
  DeclineSummonsSuccess: ResolverTypeWrapper<IssueResult>;
  Deliberation: ResolverTypeWrapper<Deliberation>;
  DeliberationInput: DeliberationInput;
  DeliberationMissing: ResolverTypeWrapper<RefusalValue>;
  DeliberationParty: DeliberationParty;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentHandling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DepartmentHandling']>;
  DepartmentSupervision: ResolverTypeWrapper<DepartmentNotices>;
  Desk: ResolverTypeWrapper<DeskReading>;
  DeskCounter: ResolverTypeWrapper<DeskCounter>;
  DeskItem: ResolverTypeWrapper<DeskRow>;
  DeskItemConnection: ResolverTypeWrapper<Omit<DeskItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['DeskItem']> }>;
  DeskKind: DeskKind;
  DiscardAttachmentInput: DiscardAttachmentInput;
  DiscardAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardAttachmentResult']>;
  DiscardAttachmentSuccess: ResolverTypeWrapper<DiscardAttachmentSuccess>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeCause: DisputeCause;
  DisputeOutcome: DisputeOutcome;
  DisputePosition: ResolverTypeWrapper<PositionOfIssue>;
  DisputeState: DisputeState;
  DueTime: ResolverTypeWrapper<DueTime>;
  EditBulletinInput: EditBulletinInput;
  EditBulletinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditBulletinResult']>;
  EditBulletinSuccess: ResolverTypeWrapper<BulletinResult>;
  ExtensionLimit: ResolverTypeWrapper<RefusalValue>;
  FileJointReportInput: FileJointReportInput;
  FileJointReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileJointReportResult']>;
  FileJointReportSuccess: ResolverTypeWrapper<IssueResult>;
  FileWrittenReportInput: FileWrittenReportInput;
  FileWrittenReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileWrittenReportResult']>;
  FileWrittenReportSuccess: ResolverTypeWrapper<WrittenReportFiled>;
  FinalReply: ResolverTypeWrapper<FinalReplyRow>;
  FinalReplyGround: FinalReplyGround;
  Forbidden: ResolverTypeWrapper<RefusalValue>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  HandleOwnInput: HandleOwnInput;
  HandleOwnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandleOwnResult']>;
  HandleOwnSuccess: ResolverTypeWrapper<IssueResult>;
  HandlerCannotVerify: ResolverTypeWrapper<RefusalValue>;
  HandlingTask: ResolverTypeWrapper<HandlingTaskRow>;
  ImportWorkCalendarInput: ImportWorkCalendarInput;
  ImportWorkCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportWorkCalendarResult']>;
  ImportWorkCalendarSuccess: ResolverTypeWrapper<CalendarImported>;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  InspectionConnection: ResolverTypeWrapper<InspectionPage>;
  InspectionFilter: InspectionFilter;
  InspectionKind: InspectionKind;
  InterimReport: ResolverTypeWrapper<InterimReportRow>;
  InvalidInput: ResolverTypeWrapper<RefusalValue>;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueAct: IssueAct;
  IssueCategory: IssueCategory;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueEvent: ResolverTypeWrapper<IssueEventReading>;
  IssueEventType: IssueEventType;
  IssueFilter: IssueFilter;
  IssueOrder: IssueOrder;
  IssuePresence: ResolverTypeWrapper<IssuePresence>;
  IssueSource: IssueSource;
  IssueState: IssueState;
  IssueSupervisionInput: IssueSupervisionInput;
  IssueSupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueSupervisionResult']>;
  IssueSupervisionSuccess: ResolverTypeWrapper<NoticeResult>;
  JointReport: ResolverTypeWrapper<JointReportRow>;
  JointReportState: JointReportState;
  LeadAlreadyTaken: ResolverTypeWrapper<LeadAlreadyTakenValue>;
  LegalBasisMissing: ResolverTypeWrapper<RefusalValue>;
  Liaison: ResolverTypeWrapper<LiaisonRow>;
  LiaisonInput: LiaisonInput;
  LookBackOutcome: LookBackOutcome;
  LookBacks: ResolverTypeWrapper<LookBacks>;
  MakeBulletinInput: MakeBulletinInput;
  MakeBulletinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeBulletinResult']>;
  MakeBulletinSuccess: ResolverTypeWrapper<BulletinResult>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadResult']>;
  MarkNotificationsReadSuccess: ResolverTypeWrapper<MarkNotificationsReadSuccess>;
  MediateDisputeInput: MediateDisputeInput;
  MediateDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MediateDisputeResult']>;
  MediateDisputeSuccess: ResolverTypeWrapper<IssueResult>;
  Mediation: ResolverTypeWrapper<MediationRow>;
  MediationOpen: ResolverTypeWrapper<RefusalValue>;
  MediationState: MediationState;
  MergeIssueInput: MergeIssueInput;
  MergeIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeIssueResult']>;
  MergeIssueSuccess: ResolverTypeWrapper<MergeResult>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameAccountablePartyInput: NameAccountablePartyInput;
  NameAccountablePartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameAccountablePartyResult']>;
  NameAccountablePartySuccess: ResolverTypeWrapper<IssueResult>;
  NeverPauses: ResolverTypeWrapper<RefusalValue>;
  NoLeadProposed: ResolverTypeWrapper<RefusalValue>;
  NoReturnAfterRuling: ResolverTypeWrapper<RefusalValue>;
  NotAParty: ResolverTypeWrapper<RefusalValue>;
  NotAnEmergency: ResolverTypeWrapper<RefusalValue>;
  NotApproved: ResolverTypeWrapper<RefusalValue>;
  NotCalled: ResolverTypeWrapper<RefusalValue>;
  NotClaimed: ResolverTypeWrapper<RefusalValue>;
  NotLead: ResolverTypeWrapper<RefusalValue>;
  NotOnDutyList: ResolverTypeWrapper<RefusalValue>;
  NotSignedIn: ResolverTypeWrapper<RefusalValue>;
  NothingToApprove: ResolverTypeWrapper<RefusalValue>;
  NothingToWithdraw: ResolverTypeWrapper<RefusalValue>;
  NoticeMissing: ResolverTypeWrapper<RefusalValue>;
  Notification: ResolverTypeWrapper<ToldNotification>;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  ObjectResolutionInput: ObjectResolutionInput;
  ObjectResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectResolutionResult']>;
  ObjectResolutionSuccess: ResolverTypeWrapper<IssueResult>;
  OfficeHandling: ResolverTypeWrapper<HandlingRow>;
  OfficeHours: ResolverTypeWrapper<OfficeHours>;
  OfficeHoursInput: OfficeHoursInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyNotNamed: ResolverTypeWrapper<RefusalValue>;
  PatrolAttendance: ResolverTypeWrapper<PatrolAttendanceRow>;
  PatrolAttendanceInput: PatrolAttendanceInput;
  PatrolParty: PatrolParty;
  PauseReason: PauseReason;
  PhotoRequired: ResolverTypeWrapper<RefusalValue>;
  PlanHandlingInput: PlanHandlingInput;
  PlanHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanHandlingResult']>;
  PlanHandlingSuccess: ResolverTypeWrapper<IssueResult>;
  PlannedShareInput: PlannedShareInput;
  PolicyRule: ResolverTypeWrapper<PolicyRuleReading>;
  PolicyRuleGroup: PolicyRuleGroup;
  PolicyRuleKind: PolicyRuleKind;
  PolicyRuleMeasure: PolicyRuleMeasure;
  PolicyRuleOption: ResolverTypeWrapper<PolicyRuleOption>;
  PolicyRulePart: ResolverTypeWrapper<PolicyRulePart>;
  PolicyRulePartInput: PolicyRulePartInput;
  PolicyRuleVersion: ResolverTypeWrapper<RuleVersion>;
  PolicyRuleVersionState: PolicyRuleVersionState;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateValue>;
  Precedent: ResolverTypeWrapper<Precedent>;
  PresenceActivity: PresenceActivity;
  PresentPerson: ResolverTypeWrapper<PresentPerson>;
  ProceedUnsignedInput: ProceedUnsignedInput;
  ProceedUnsignedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProceedUnsignedResult']>;
  ProceedUnsignedSuccess: ResolverTypeWrapper<IssueResult>;
  ProposeFinalReplyInput: ProposeFinalReplyInput;
  ProposeFinalReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeFinalReplyResult']>;
  ProposeFinalReplySuccess: ResolverTypeWrapper<IssueResult>;
  ProposedClock: ResolverTypeWrapper<ProposedClockValue>;
  ProposedTarget: ResolverTypeWrapper<ProposedCall>;
  PublishBulletinInput: PublishBulletinInput;
  PublishBulletinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishBulletinResult']>;
  PublishBulletinSuccess: ResolverTypeWrapper<BulletinResult>;
  PublishInspectionInput: PublishInspectionInput;
  PublishInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishInspectionResult']>;
  PublishInspectionSuccess: ResolverTypeWrapper<InspectionResult>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCallbackInput: RecordCallbackInput;
  RecordCallbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCallbackResult']>;
  RecordCallbackSuccess: ResolverTypeWrapper<IssueResult>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>;
  RecordContactSuccess: ResolverTypeWrapper<IssueResult>;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInspectionResult']>;
  RecordInspectionSuccess: ResolverTypeWrapper<InspectionResult>;
  RecordLiaisonsInput: RecordLiaisonsInput;
  RecordLiaisonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLiaisonsResult']>;
  RecordLiaisonsSuccess: ResolverTypeWrapper<LiaisonsRecorded>;
  RecordMediationInput: RecordMediationInput;
  RecordMediationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMediationResult']>;
  RecordMediationSuccess: ResolverTypeWrapper<IssueResult>;
  ReferDisputeInput: ReferDisputeInput;
  ReferDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferDisputeResult']>;
  ReferDisputeSuccess: ResolverTypeWrapper<IssueResult>;
  ReferToMediationInput: ReferToMediationInput;
  ReferToMediationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferToMediationResult']>;
  ReferToMediationSuccess: ResolverTypeWrapper<IssueResult>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefuseIssueInput: RefuseIssueInput;
  RefuseIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseIssueResult']>;
  RefuseIssueSuccess: ResolverTypeWrapper<IssueResult>;
  RejectReplyInput: RejectReplyInput;
  RejectReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectReplyResult']>;
  RejectReplySuccess: ResolverTypeWrapper<NoticeResult>;
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenIssueResult']>;
  ReopenIssueSuccess: ResolverTypeWrapper<IssueResult>;
  ReplySupervisionInput: ReplySupervisionInput;
  ReplySupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplySupervisionResult']>;
  ReplySupervisionSuccess: ResolverTypeWrapper<NoticeResult>;
  ReportInInput: ReportInInput;
  ReportInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportInResult']>;
  ReportInSuccess: ResolverTypeWrapper<IssueResult>;
  ReportInterimInput: ReportInterimInput;
  ReportInterimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportInterimResult']>;
  ReportInterimSuccess: ResolverTypeWrapper<IssueResult>;
  ReportIssueInput: ReportIssueInput;
  ReportIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportIssueResult']>;
  ReportIssueSuccess: ResolverTypeWrapper<IssueResult>;
  Reporter: ResolverTypeWrapper<Reference>;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestExtensionResult']>;
  RequestExtensionSuccess: ResolverTypeWrapper<IssueResult>;
  RequestPauseInput: RequestPauseInput;
  RequestPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPauseResult']>;
  RequestPauseSuccess: ResolverTypeWrapper<IssueResult>;
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestWithdrawalResult']>;
  RequestWithdrawalSuccess: ResolverTypeWrapper<IssueResult>;
  ResumeClockInput: ResumeClockInput;
  ResumeClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeClockResult']>;
  ResumeClockSuccess: ResolverTypeWrapper<IssueResult>;
  ResumeIssueInput: ResumeIssueInput;
  ResumeIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeIssueResult']>;
  ResumeIssueSuccess: ResolverTypeWrapper<IssueResult>;
  ReturnSummonsInput: ReturnSummonsInput;
  ReturnSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnSummonsResult']>;
  ReturnSummonsSuccess: ResolverTypeWrapper<SummonsResult>;
  RuleDisputeInput: RuleDisputeInput;
  RuleDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RuleDisputeResult']>;
  RuleDisputeSuccess: ResolverTypeWrapper<IssueResult>;
  Ruling: ResolverTypeWrapper<Omit<Ruling, 'assists' | 'lead'> & { assists: Array<ResolversTypes['Department']>, lead: ResolversTypes['Department'] }>;
  SignFinalReplyInput: SignFinalReplyInput;
  SignFinalReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignFinalReplyResult']>;
  SignFinalReplySuccess: ResolverTypeWrapper<IssueResult>;
  SignResolutionInput: SignResolutionInput;
  SignResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignResolutionResult']>;
  SignResolutionSuccess: ResolverTypeWrapper<IssueResult>;
  Signature: ResolverTypeWrapper<SignatureRow>;
  SignatureDecision: SignatureDecision;
  SolvedWithTerritory: ResolverTypeWrapper<RefusalValue>;
  StaleVersion: ResolverTypeWrapper<RefusalValue>;
  StateCount: ResolverTypeWrapper<StateCount>;
  StatePositionInput: StatePositionInput;
  StatePositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatePositionResult']>;
  StatePositionSuccess: ResolverTypeWrapper<IssueResult>;
  Street: ResolverTypeWrapper<Street>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestTransferInput: SuggestTransferInput;
  SuggestTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestTransferResult']>;
  SuggestTransferSuccess: ResolverTypeWrapper<IssueResult>;
  Summons: ResolverTypeWrapper<SummonsRow>;
  SummonsAnswer: SummonsAnswer;
  SummonsKind: SummonsKind;
  SummonsLevel: SummonsLevel;
  SummonsRole: SummonsRole;
  SummonsState: SummonsState;
  SummonsTarget: ResolverTypeWrapper<SummonsTargetRow>;
  Supervision: ResolverTypeWrapper<SupervisionRow>;
  SupervisionCause: SupervisionCause;
  SupervisionConnection: ResolverTypeWrapper<SupervisionPage>;
  SupervisionCount: ResolverTypeWrapper<SupervisionCount>;
  SupervisionFilter: SupervisionFilter;
  SupervisionFinding: ResolverTypeWrapper<InspectionFindingRow>;
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionOrder: SupervisionOrder;
  SupervisionOverview: ResolverTypeWrapper<Omit<SupervisionOverview, 'departments'> & { departments: Array<ResolversTypes['DepartmentSupervision']> }>;
  SupervisionQuestion: SupervisionQuestion;
  SupervisionReply: ResolverTypeWrapper<SupervisionReplyRow>;
  SupervisionState: SupervisionState;
  SuspendIssueInput: SuspendIssueInput;
  SuspendIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendIssueResult']>;
  SuspendIssueSuccess: ResolverTypeWrapper<IssueResult>;
  Suspension: ResolverTypeWrapper<SuspensionRow>;
  SuspensionCause: SuspensionCause;
  SuspensionState: SuspensionState;
  TaskState: TaskState;
  TaskSuccess: ResolverTypeWrapper<TaskSuccessValue>;
  TasksOpen: ResolverTypeWrapper<RefusalValue>;
  TimeUnit: TimeUnit;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'nodes'> & { nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TooLate: ResolverTypeWrapper<RefusalValue>;
  Unsigned: ResolverTypeWrapper<RefusalValue>;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTaskResult']>;
  Urgency: Urgency;
  VerifyIssueInput: VerifyIssueInput;
  VerifyIssueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyIssueResult']>;
  VerifyIssueSuccess: ResolverTypeWrapper<IssueResult>;
  Viewer: ResolverTypeWrapper<SignedInViewer>;
  ViewerAct: ResolverTypeWrapper<ViewerAct>;
  ViewerRole: ViewerRole;
  WeeklyDepartment: ResolverTypeWrapper<DepartmentOwes>;
  WeeklyItem: ResolverTypeWrapper<WeeklyRow>;
  WeeklyItemKind: WeeklyItemKind;
  WeeklyList: ResolverTypeWrapper<WeeklyListReading>;
  WhistleInput: WhistleInput;
  WhistlePending: ResolverTypeWrapper<RefusalValue>;
  WhistleProposal: ResolverTypeWrapper<Omit<WhistleProposal, 'category' | 'clocks'> & { category: ResolversTypes['Category'], clocks: Array<ResolversTypes['ProposedClock']> }>;
  WhistleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhistleResult']>;
  WhistleSuccess: ResolverTypeWrapper<SummonsResult>;
  WhistleTargetInput: WhistleTargetInput;
  WithdrawSummonsInput: WithdrawSummonsInput;
  WithdrawSummonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSummonsResult']>;
  WithdrawSummonsSuccess: ResolverTypeWrapper<IssueResult>;
  WorkCalendar: ResolverTypeWrapper<WorkCalendarRow>;
  WrittenReport: ResolverTypeWrapper<WrittenReportRow>;
  WrongState: ResolverTypeWrapper<RefusalValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptIssueInput: AcceptIssueInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcceptIssueResult: ResolversUnionTypes<ResolversParentTypes>['AcceptIssueResult'];
  AcceptIssueSuccess: IssueResult;
  AcceptReplyInput: AcceptReplyInput;
  AcceptReplyResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReplyResult'];
  AcceptReplySuccess: NoticeResult;
  AcceptSummonsInput: AcceptSummonsInput;
  AcceptSummonsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptSummonsResult'];
  AcceptSummonsSuccess: ClaimResult;
  AcknowledgeSummonsInput: AcknowledgeSummonsInput;
  AcknowledgeSummonsResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeSummonsResult'];
  AcknowledgeSummonsSuccess: IssueResult;
  AcknowledgeSupervisionInput: AcknowledgeSupervisionInput;
  AcknowledgeSupervisionResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeSupervisionResult'];
  AcknowledgeSupervisionSuccess: NoticeResult;
  AddDepartmentsInput: AddDepartmentsInput;
  String: Scalars['String']['output'];
  AddDepartmentsResult: ResolversUnionTypes<ResolversParentTypes>['AddDepartmentsResult'];
  AddDepartmentsSuccess: SummonsResult;
  AddTaskInput: AddTaskInput;
  Boolean: Scalars['Boolean']['output'];
  AddTaskResult: ResolversUnionTypes<ResolversParentTypes>['AddTaskResult'];
  AddedTargetInput: AddedTargetInput;
  AgendaItem: AgendaItemRow;
  AlreadyClaimed: RefusalValue;
  AlreadyRequested: RefusalValue;
  AmendPolicyRuleInput: AmendPolicyRuleInput;
  Float: Scalars['Float']['output'];
  AmendPolicyRuleResult: ResolversUnionTypes<ResolversParentTypes>['AmendPolicyRuleResult'];
  AmendPolicyRuleSuccess: RuleAmended;
  Appeal: Omit<Appeal, 'department'> & { department: ResolversParentTypes['Department'] };
  AppealRulingInput: AppealRulingInput;
  AppealRulingResult: ResolversUnionTypes<ResolversParentTypes>['AppealRulingResult'];
  AppealRulingSuccess: IssueResult;
  AppointInterimLeadInput: AppointInterimLeadInput;
  AppointInterimLeadResult: ResolversUnionTypes<ResolversParentTypes>['AppointInterimLeadResult'];
  AppointInterimLeadSuccess: IssueResult;
  ApproveBulletinInput: ApproveBulletinInput;
  ApproveBulletinResult: ResolversUnionTypes<ResolversParentTypes>['ApproveBulletinResult'];
  ApproveBulletinSuccess: BulletinResult;
  ApproveSummonsInput: ApproveSummonsInput;
  ApproveSummonsResult: ResolversUnionTypes<ResolversParentTypes>['ApproveSummonsResult'];
  ApproveSummonsSuccess: SummonsResult;
  AttachFilesInput: AttachFilesInput;
  AttachFilesResult: ResolversUnionTypes<ResolversParentTypes>['AttachFilesResult'];
  AttachFilesSuccess: IssueResult;
  Attachment: AttachmentRow;
  AttachmentLimits: AttachmentRules;
  Board: BoardReading;
  BoardFilter: BoardFilter;
  Bulletin: BulletinRow;
  BulletinChannel: ChannelFigures;
  BulletinConnection: Omit<BulletinConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Bulletin']> };
  BulletinDepartment: DepartmentFigures;
  BulletinIssue: ListedIssue;
  BulletinReceipt: BulletinReceiptRow;
  CalendarDay: CalendarDay;
  CalendarDayInput: CalendarDayInput;
  Category: DutyItemRow;
  Claim: ClaimRow;
  ClaimIssueInput: ClaimIssueInput;
  ClaimIssueResult: ResolversUnionTypes<ResolversParentTypes>['ClaimIssueResult'];
  ClaimIssueSuccess: ClaimResult;
  ClockExtension: ToldExtension;
  ClockPause: ToldPause;
  CloseSupervisionInput: CloseSupervisionInput;
  CloseSupervisionResult: ResolversUnionTypes<ResolversParentTypes>['CloseSupervisionResult'];
  CloseSupervisionSuccess: NoticeResult;
  Community: Reference;
  CommunityRunsCompound: CommunityRunsCompound;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolversUnionTypes<ResolversParentTypes>['CompleteHandlingResult'];
  CompleteHandlingSuccess: CompleteHandlingSuccessValue;
  Compound: Reference;
  ConfirmArrivalInput: ConfirmArrivalInput;
  ConfirmArrivalResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmArrivalResult'];
  ConfirmArrivalSuccess: IssueResult;
  ConfirmBulletinInput: ConfirmBulletinInput;
  ConfirmBulletinResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmBulletinResult'];
  ConfirmBulletinSuccess: BulletinResult;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadlineClock: ClockRow;
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolversUnionTypes<ResolversParentTypes>['DecideExtensionResult'];
  DecideExtensionSuccess: IssueResult;
  DecidePauseInput: DecidePauseInput;
  DecidePauseResult: ResolversUnionTypes<ResolversParentTypes>['DecidePauseResult'];
  DecidePauseSuccess: IssueResult;
  DecideSuspensionInput: DecideSuspensionInput;
  DecideSuspensionResult: ResolversUnionTypes<ResolversParentTypes>['DecideSuspensionResult'];
  DecideSuspensionSuccess: IssueResult;
  DecideWithdrawalInput: DecideWithdrawalInput;
  DecideWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['DecideWithdrawalResult'];
  DecideWithdrawalSuccess: IssueResult;
  DeclineSummonsInput: DeclineSummonsInput;
  DeclineSummonsResult: ResolversUnionTypes<ResolversParentTypes>['DeclineSummonsResult'];
  DeclineSummonsSuccess: IssueResult;
  Deliberation: Deliberation;
  DeliberationInput: DeliberationInput;
  DeliberationMissing: RefusalValue;
  Department: DepartmentRow;
  DepartmentHandling: ResolversInterfaceTypes<ResolversParentTypes>['DepartmentHandling'];
  DepartmentSupervision: DepartmentNotices;
  Desk: DeskReading;
  DeskCounter: DeskCounter;
  DeskItem: DeskRow;
  DeskItemConnection: Omit<DeskItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['DeskItem']> };
  DiscardAttachmentInput: DiscardAttachmentInput;
  DiscardAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['DiscardAttachmentResult'];
  DiscardAttachmentSuccess: DiscardAttachmentSuccess;
  Dispute: DisputeRow;
  DisputePosition: PositionOfIssue;
  DueTime: DueTime;
  EditBulletinInput: EditBulletinInput;
  EditBulletinResult: ResolversUnionTypes<ResolversParentTypes>['EditBulletinResult'];
  EditBulletinSuccess: BulletinResult;
  ExtensionLimit: RefusalValue;
  FileJointReportInput: FileJointReportInput;
  FileJointReportResult: ResolversUnionTypes<ResolversParentTypes>['FileJointReportResult'];
  FileJointReportSuccess: IssueResult;
  FileWrittenReportInput: FileWrittenReportInput;
  FileWrittenReportResult: ResolversUnionTypes<ResolversParentTypes>['FileWrittenReportResult'];
  FileWrittenReportSuccess: WrittenReportFiled;
  FinalReply: FinalReplyRow;
  Forbidden: RefusalValue;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  HandleOwnInput: HandleOwnInput;
  HandleOwnResult: ResolversUnionTypes<ResolversParentTypes>['HandleOwnResult'];
  HandleOwnSuccess: IssueResult;
  HandlerCannotVerify: RefusalValue;
  HandlingTask: HandlingTaskRow;
  ImportWorkCalendarInput: ImportWorkCalendarInput;
  ImportWorkCalendarResult: ResolversUnionTypes<ResolversParentTypes>['ImportWorkCalendarResult'];
  ImportWorkCalendarSuccess: CalendarImported;
  Inspection: InspectionRow;
  InspectionConnection: InspectionPage;
  InspectionFilter: InspectionFilter;
  InterimReport: InterimReportRow;
  InvalidInput: RefusalValue;
  Issue: IssueRow;
  IssueConnection: IssuePage;
  IssueEvent: IssueEventReading;
  IssueFilter: IssueFilter;
  IssuePresence: IssuePresence;
  IssueSupervisionInput: IssueSupervisionInput;
  IssueSupervisionResult: ResolversUnionTypes<ResolversParentTypes>['IssueSupervisionResult'];
  IssueSupervisionSuccess: NoticeResult;
  JointReport: JointReportRow;
  LeadAlreadyTaken: LeadAlreadyTakenValue;
  LegalBasisMissing: RefusalValue;
  Liaison: LiaisonRow;
  LiaisonInput: LiaisonInput;
  LookBacks: LookBacks;
  MakeBulletinInput: MakeBulletinInput;
  MakeBulletinResult: ResolversUnionTypes<ResolversParentTypes>['MakeBulletinResult'];
  MakeBulletinSuccess: BulletinResult;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadResult'];
  MarkNotificationsReadSuccess: MarkNotificationsReadSuccess;
  MediateDisputeInput: MediateDisputeInput;
  MediateDisputeResult: ResolversUnionTypes<ResolversParentTypes>['MediateDisputeResult'];
  MediateDisputeSuccess: IssueResult;
  Mediation: MediationRow;
  MediationOpen: RefusalValue;
  MergeIssueInput: MergeIssueInput;
  MergeIssueResult: ResolversUnionTypes<ResolversParentTypes>['MergeIssueResult'];
  MergeIssueSuccess: MergeResult;
  Mutation: Record<PropertyKey, never>;
  NameAccountablePartyInput: NameAccountablePartyInput;
  NameAccountablePartyResult: ResolversUnionTypes<ResolversParentTypes>['NameAccountablePartyResult'];
  NameAccountablePartySuccess: IssueResult;
  NeverPauses: RefusalValue;
  NoLeadProposed: RefusalValue;
  NoReturnAfterRuling: RefusalValue;
  NotAParty: RefusalValue;
  NotAnEmergency: RefusalValue;
  NotApproved: RefusalValue;
  NotCalled: RefusalValue;
  NotClaimed: RefusalValue;
  NotLead: RefusalValue;
  NotOnDutyList: RefusalValue;
  NotSignedIn: RefusalValue;
  NothingToApprove: RefusalValue;
  NothingToWithdraw: RefusalValue;
  NoticeMissing: RefusalValue;
  Notification: ToldNotification;
  NotificationConnection: NotificationPage;
  ObjectResolutionInput: ObjectResolutionInput;
  ObjectResolutionResult: ResolversUnionTypes<ResolversParentTypes>['ObjectResolutionResult'];
  ObjectResolutionSuccess: IssueResult;
  OfficeHandling: HandlingRow;
  OfficeHours: OfficeHours;
  OfficeHoursInput: OfficeHoursInput;
  PageInfo: PageInfo;
  PartyNotNamed: RefusalValue;
  PatrolAttendance: PatrolAttendanceRow;
  PatrolAttendanceInput: PatrolAttendanceInput;
  PhotoRequired: RefusalValue;
  PlanHandlingInput: PlanHandlingInput;
  PlanHandlingResult: ResolversUnionTypes<ResolversParentTypes>['PlanHandlingResult'];
  PlanHandlingSuccess: IssueResult;
  PlannedShareInput: PlannedShareInput;
  PolicyRule: PolicyRuleReading;
  PolicyRuleOption: PolicyRuleOption;
  PolicyRulePart: PolicyRulePart;
  PolicyRulePartInput: PolicyRulePartInput;
  PolicyRuleVersion: RuleVersion;
  PossibleDuplicate: PossibleDuplicateValue;
  Precedent: Precedent;
  PresentPerson: PresentPerson;
  ProceedUnsignedInput: ProceedUnsignedInput;
  ProceedUnsignedResult: ResolversUnionTypes<ResolversParentTypes>['ProceedUnsignedResult'];
  ProceedUnsignedSuccess: IssueResult;
  ProposeFinalReplyInput: ProposeFinalReplyInput;
  ProposeFinalReplyResult: ResolversUnionTypes<ResolversParentTypes>['ProposeFinalReplyResult'];
  ProposeFinalReplySuccess: IssueResult;
  ProposedClock: ProposedClockValue;
  ProposedTarget: ProposedCall;
  PublishBulletinInput: PublishBulletinInput;
  PublishBulletinResult: ResolversUnionTypes<ResolversParentTypes>['PublishBulletinResult'];
  PublishBulletinSuccess: BulletinResult;
  PublishInspectionInput: PublishInspectionInput;
  PublishInspectionResult: ResolversUnionTypes<ResolversParentTypes>['PublishInspectionResult'];
  PublishInspectionSuccess: InspectionResult;
  Query: Record<PropertyKey, never>;
  RecordCallbackInput: RecordCallbackInput;
  RecordCallbackResult: ResolversUnionTypes<ResolversParentTypes>['RecordCallbackResult'];
  RecordCallbackSuccess: IssueResult;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactResult'];
  RecordContactSuccess: IssueResult;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordInspectionResult'];
  RecordInspectionSuccess: InspectionResult;
  RecordLiaisonsInput: RecordLiaisonsInput;
  RecordLiaisonsResult: ResolversUnionTypes<ResolversParentTypes>['RecordLiaisonsResult'];
  RecordLiaisonsSuccess: LiaisonsRecorded;
  RecordMediationInput: RecordMediationInput;
  RecordMediationResult: ResolversUnionTypes<ResolversParentTypes>['RecordMediationResult'];
  RecordMediationSuccess: IssueResult;
  ReferDisputeInput: ReferDisputeInput;
  ReferDisputeResult: ResolversUnionTypes<ResolversParentTypes>['ReferDisputeResult'];
  ReferDisputeSuccess: IssueResult;
  ReferToMediationInput: ReferToMediationInput;
  ReferToMediationResult: ResolversUnionTypes<ResolversParentTypes>['ReferToMediationResult'];
  ReferToMediationSuccess: IssueResult;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefuseIssueInput: RefuseIssueInput;
  RefuseIssueResult: ResolversUnionTypes<ResolversParentTypes>['RefuseIssueResult'];
  RefuseIssueSuccess: IssueResult;
  RejectReplyInput: RejectReplyInput;
  RejectReplyResult: ResolversUnionTypes<ResolversParentTypes>['RejectReplyResult'];
  RejectReplySuccess: NoticeResult;
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssueResult: ResolversUnionTypes<ResolversParentTypes>['ReopenIssueResult'];
  ReopenIssueSuccess: IssueResult;
  ReplySupervisionInput: ReplySupervisionInput;
  ReplySupervisionResult: ResolversUnionTypes<ResolversParentTypes>['ReplySupervisionResult'];
  ReplySupervisionSuccess: NoticeResult;
  ReportInInput: ReportInInput;
  ReportInResult: ResolversUnionTypes<ResolversParentTypes>['ReportInResult'];
  ReportInSuccess: IssueResult;
  ReportInterimInput: ReportInterimInput;
  ReportInterimResult: ResolversUnionTypes<ResolversParentTypes>['ReportInterimResult'];
  ReportInterimSuccess: IssueResult;
  ReportIssueInput: ReportIssueInput;
  ReportIssueResult: ResolversUnionTypes<ResolversParentTypes>['ReportIssueResult'];
  ReportIssueSuccess: IssueResult;
  Reporter: Reference;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionResult: ResolversUnionTypes<ResolversParentTypes>['RequestExtensionResult'];
  RequestExtensionSuccess: IssueResult;
  RequestPauseInput: RequestPauseInput;
  RequestPauseResult: ResolversUnionTypes<ResolversParentTypes>['RequestPauseResult'];
  RequestPauseSuccess: IssueResult;
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['RequestWithdrawalResult'];
  RequestWithdrawalSuccess: IssueResult;
  ResumeClockInput: ResumeClockInput;
  ResumeClockResult: ResolversUnionTypes<ResolversParentTypes>['ResumeClockResult'];
  ResumeClockSuccess: IssueResult;
  ResumeIssueInput: ResumeIssueInput;
  ResumeIssueResult: ResolversUnionTypes<ResolversParentTypes>['ResumeIssueResult'];
  ResumeIssueSuccess: IssueResult;
  ReturnSummonsInput: ReturnSummonsInput;
  ReturnSummonsResult: ResolversUnionTypes<ResolversParentTypes>['ReturnSummonsResult'];
  ReturnSummonsSuccess: SummonsResult;
  RuleDisputeInput: RuleDisputeInput;
  RuleDisputeResult: ResolversUnionTypes<ResolversParentTypes>['RuleDisputeResult'];
  RuleDisputeSuccess: IssueResult;
  Ruling: Omit<Ruling, 'assists' | 'lead'> & { assists: Array<ResolversParentTypes['Department']>, lead: ResolversParentTypes['Department'] };
  SignFinalReplyInput: SignFinalReplyInput;
  SignFinalReplyResult: ResolversUnionTypes<ResolversParentTypes>['SignFinalReplyResult'];
  SignFinalReplySuccess: IssueResult;
  SignResolutionInput: SignResolutionInput;
  SignResolutionResult: ResolversUnionTypes<ResolversParentTypes>['SignResolutionResult'];
  SignResolutionSuccess: IssueResult;
  Signature: SignatureRow;
  SolvedWithTerritory: RefusalValue;
  StaleVersion: RefusalValue;
  StateCount: StateCount;
  StatePositionInput: StatePositionInput;
  StatePositionResult: ResolversUnionTypes<ResolversParentTypes>['StatePositionResult'];
  StatePositionSuccess: IssueResult;
  Street: Street;
  Subscription: Record<PropertyKey, never>;
  SuggestTransferInput: SuggestTransferInput;
  SuggestTransferResult: ResolversUnionTypes<ResolversParentTypes>['SuggestTransferResult'];
  SuggestTransferSuccess: IssueResult;
  Summons: SummonsRow;
  SummonsTarget: SummonsTargetRow;
  Supervision: SupervisionRow;
  SupervisionConnection: SupervisionPage;
  SupervisionCount: SupervisionCount;
  SupervisionFilter: SupervisionFilter;
  SupervisionFinding: InspectionFindingRow;
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionOverview: Omit<SupervisionOverview, 'departments'> & { departments: Array<ResolversParentTypes['DepartmentSupervision']> };
  SupervisionReply: SupervisionReplyRow;
  SuspendIssueInput: SuspendIssueInput;
  SuspendIssueResult: ResolversUnionTypes<ResolversParentTypes>['SuspendIssueResult'];
  SuspendIssueSuccess: IssueResult;
  Suspension: SuspensionRow;
  TaskSuccess: TaskSuccessValue;
  TasksOpen: RefusalValue;
  TimelineConnection: Omit<TimelineConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEntry: TimelineEntryRow;
  TooLate: RefusalValue;
  Unsigned: RefusalValue;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTaskResult'];
  VerifyIssueInput: VerifyIssueInput;
  VerifyIssueResult: ResolversUnionTypes<ResolversParentTypes>['VerifyIssueResult'];
  VerifyIssueSuccess: IssueResult;
  Viewer: SignedInViewer;
  ViewerAct: ViewerAct;
  WeeklyDepartment: DepartmentOwes;
  WeeklyItem: WeeklyRow;
  WeeklyList: WeeklyListReading;
  WhistleInput: WhistleInput;
  WhistlePending: RefusalValue;
  WhistleProposal: Omit<WhistleProposal, 'category' | 'clocks'> & { category: ResolversParentTypes['Category'], clocks: Array<ResolversParentTypes['ProposedClock']> };
  WhistleResult: ResolversUnionTypes<ResolversParentTypes>['WhistleResult'];
  WhistleSuccess: SummonsResult;
  WhistleTargetInput: WhistleTargetInput;
  WithdrawSummonsInput: WithdrawSummonsInput;
  WithdrawSummonsResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSummonsResult'];
  WithdrawSummonsSuccess: IssueResult;
  WorkCalendar: WorkCalendarRow;
  WrittenReport: WrittenReportRow;
  WrongState: RefusalValue;
};

export type AcceptIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptIssueResult'] = ResolversParentTypes['AcceptIssueResult']> = {
  __resolveType: TypeResolveFn<'AcceptIssueSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AcceptIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptIssueSuccess'] = ResolversParentTypes['AcceptIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReplyResult'] = ResolversParentTypes['AcceptReplyResult']> = {
  __resolveType: TypeResolveFn<'AcceptReplySuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AcceptReplySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReplySuccess'] = ResolversParentTypes['AcceptReplySuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSummonsResult'] = ResolversParentTypes['AcceptSummonsResult']> = {
  __resolveType: TypeResolveFn<'AcceptSummonsSuccess' | 'Forbidden' | 'InvalidInput' | 'LeadAlreadyTaken' | 'NotCalled' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AcceptSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSummonsSuccess'] = ResolversParentTypes['AcceptSummonsSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeSummonsResult'] = ResolversParentTypes['AcknowledgeSummonsResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeSummonsSuccess' | 'Forbidden' | 'InvalidInput' | 'NotCalled' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AcknowledgeSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeSummonsSuccess'] = ResolversParentTypes['AcknowledgeSummonsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeSupervisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeSupervisionResult'] = ResolversParentTypes['AcknowledgeSupervisionResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeSupervisionSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AcknowledgeSupervisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeSupervisionSuccess'] = ResolversParentTypes['AcknowledgeSupervisionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddDepartmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDepartmentsResult'] = ResolversParentTypes['AddDepartmentsResult']> = {
  __resolveType: TypeResolveFn<'AddDepartmentsSuccess' | 'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AddDepartmentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDepartmentsSuccess'] = ResolversParentTypes['AddDepartmentsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  summons?: Resolver<ResolversTypes['Summons'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTaskResult'] = ResolversParentTypes['AddTaskResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'TaskSuccess' | 'WrongState', ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  reason?: Resolver<ResolversTypes['AgendaReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AlreadyClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyClaimed'] = ResolversParentTypes['AlreadyClaimed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRequested'] = ResolversParentTypes['AlreadyRequested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendPolicyRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPolicyRuleResult'] = ResolversParentTypes['AmendPolicyRuleResult']> = {
  __resolveType: TypeResolveFn<'AmendPolicyRuleSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion', ParentType, ContextType>;
};

export type AmendPolicyRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPolicyRuleSuccess'] = ResolversParentTypes['AmendPolicyRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['PolicyRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  appealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealRulingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealRulingResult'] = ResolversParentTypes['AppealRulingResult']> = {
  __resolveType: TypeResolveFn<'AppealRulingSuccess' | 'Forbidden' | 'InvalidInput' | 'NotAParty' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AppealRulingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealRulingSuccess'] = ResolversParentTypes['AppealRulingSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointInterimLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointInterimLeadResult'] = ResolversParentTypes['AppointInterimLeadResult']> = {
  __resolveType: TypeResolveFn<'AppointInterimLeadSuccess' | 'Forbidden' | 'InvalidInput' | 'LeadAlreadyTaken' | 'NotAnEmergency' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AppointInterimLeadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointInterimLeadSuccess'] = ResolversParentTypes['AppointInterimLeadSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveBulletinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveBulletinResult'] = ResolversParentTypes['ApproveBulletinResult']> = {
  __resolveType: TypeResolveFn<'ApproveBulletinSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ApproveBulletinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveBulletinSuccess'] = ResolversParentTypes['ApproveBulletinSuccess']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSummonsResult'] = ResolversParentTypes['ApproveSummonsResult']> = {
  __resolveType: TypeResolveFn<'ApproveSummonsSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'NothingToApprove' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ApproveSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSummonsSuccess'] = ResolversParentTypes['ApproveSummonsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  summons?: Resolver<ResolversTypes['Summons'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachFilesResult'] = ResolversParentTypes['AttachFilesResult']> = {
  __resolveType: TypeResolveFn<'AttachFilesSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type AttachFilesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachFilesSuccess'] = ResolversParentTypes['AttachFilesSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment'], FederationReferenceType extends FederationReferenceTypes['Attachment'] = FederationReferenceTypes['Attachment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attachment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AttachmentPurpose'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenPlace?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  thumbnailUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttachmentLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentLimits'] = ResolversParentTypes['AttachmentLimits']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  counts?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<BoardIssuesArgs, 'first'>>;
};

export type BulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['BulletinChannel']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['BulletinDepartment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listed?: Resolver<Array<ResolversTypes['BulletinIssue']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownReceipt?: Resolver<Maybe<ResolversTypes['BulletinReceipt']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['BulletinReceipt']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulletinState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerActs?: Resolver<Array<ResolversTypes['BulletinAct']>, ParentType, ContextType>;
};

export type BulletinChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinChannel'] = ResolversParentTypes['BulletinChannel']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BulletinDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinDepartment'] = ResolversParentTypes['BulletinDepartment']> = {
  answeredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deemedAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  noticesLevel1?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticesLevel2?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticesLevel3?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinIssue'] = ResolversParentTypes['BulletinIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulletinReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulletinReceipt'] = ResolversParentTypes['BulletinReceipt']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  assists?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['CategoryGroup'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  legalSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onCommunityDutyList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  precedent?: Resolver<Maybe<ResolversTypes['Precedent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  doneTaskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openMandatoryTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responsiblePerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClaimRole'], ParentType, ContextType>;
  scopeOfWork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimIssueResult'] = ResolversParentTypes['ClaimIssueResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClaimed' | 'ClaimIssueSuccess' | 'Forbidden' | 'InvalidInput' | 'LeadAlreadyTaken' | 'NotOnDutyList' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ClaimIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimIssueSuccess'] = ResolversParentTypes['ClaimIssueSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockExtension'] = ResolversParentTypes['ClockExtension']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueAtAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAtBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockRequestState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClockPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockPause'] = ResolversParentTypes['ClockPause']> = {
  cause?: Resolver<ResolversTypes['PauseReason'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  dueAtAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAtBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockRequestState'], ParentType, ContextType>;
};

export type CloseSupervisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSupervisionResult'] = ResolversParentTypes['CloseSupervisionResult']> = {
  __resolveType: TypeResolveFn<'CloseSupervisionSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type CloseSupervisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSupervisionSuccess'] = ResolversParentTypes['CloseSupervisionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommunityRunsCompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRunsCompound'] = ResolversParentTypes['CommunityRunsCompound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteHandlingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteHandlingResult'] = ResolversParentTypes['CompleteHandlingResult']> = {
  __resolveType: TypeResolveFn<'CompleteHandlingSuccess' | 'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type CompleteHandlingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteHandlingSuccess'] = ResolversParentTypes['CompleteHandlingSuccess']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConfirmArrivalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmArrivalResult'] = ResolversParentTypes['ConfirmArrivalResult']> = {
  __resolveType: TypeResolveFn<'ConfirmArrivalSuccess' | 'Forbidden' | 'InvalidInput' | 'NotCalled' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ConfirmArrivalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmArrivalSuccess'] = ResolversParentTypes['ConfirmArrivalSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmBulletinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBulletinResult'] = ResolversParentTypes['ConfirmBulletinResult']> = {
  __resolveType: TypeResolveFn<'ConfirmBulletinSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ConfirmBulletinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBulletinSuccess'] = ResolversParentTypes['ConfirmBulletinSuccess']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineClock'] = ResolversParentTypes['DeadlineClock']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['ClockExtension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  legalSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['PauseReason']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['ClockPause']>, ParentType, ContextType>;
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  unpublishedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DecideExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExtensionResult'] = ResolversParentTypes['DecideExtensionResult']> = {
  __resolveType: TypeResolveFn<'DecideExtensionSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type DecideExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExtensionSuccess'] = ResolversParentTypes['DecideExtensionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecidePauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidePauseResult'] = ResolversParentTypes['DecidePauseResult']> = {
  __resolveType: TypeResolveFn<'DecidePauseSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type DecidePauseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidePauseSuccess'] = ResolversParentTypes['DecidePauseSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideSuspensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideSuspensionResult'] = ResolversParentTypes['DecideSuspensionResult']> = {
  __resolveType: TypeResolveFn<'DecideSuspensionSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type DecideSuspensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideSuspensionSuccess'] = ResolversParentTypes['DecideSuspensionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideWithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWithdrawalResult'] = ResolversParentTypes['DecideWithdrawalResult']> = {
  __resolveType: TypeResolveFn<'DecideWithdrawalSuccess' | 'Forbidden' | 'InvalidInput' | 'NotOnDutyList' | 'NotSignedIn' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type DecideWithdrawalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWithdrawalSuccess'] = ResolversParentTypes['DecideWithdrawalSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSummonsResult'] = ResolversParentTypes['DeclineSummonsResult']> = {
  __resolveType: TypeResolveFn<'DeclineSummonsSuccess' | 'Forbidden' | 'InvalidInput' | 'LegalBasisMissing' | 'NoReturnAfterRuling' | 'NotCalled' | 'NotSignedIn' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type DeclineSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSummonsSuccess'] = ResolversParentTypes['DeclineSummonsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliberationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation']> = {
  heldOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['DeliberationParty']>, ParentType, ContextType>;
};

export type DeliberationMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationMissing'] = ResolversParentTypes['DeliberationMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  federated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaisons?: Resolver<Array<ResolversTypes['Liaison']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisionPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentHandling'] = ResolversParentTypes['DepartmentHandling']> = {
  __resolveType: TypeResolveFn<'OfficeHandling', ParentType, ContextType>;
};

export type DepartmentSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentSupervision'] = ResolversParentTypes['DepartmentSupervision']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Desk'] = ResolversParentTypes['Desk']> = {
  counters?: Resolver<Array<ResolversTypes['DeskCounter']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['DeskItemConnection'], ParentType, ContextType, RequireFields<DeskItemsArgs, 'first'>>;
};

export type DeskCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskCounter'] = ResolversParentTypes['DeskCounter']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeskKind'], ParentType, ContextType>;
};

export type DeskItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskItem'] = ResolversParentTypes['DeskItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeskKind'], ParentType, ContextType>;
};

export type DeskItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskItemConnection'] = ResolversParentTypes['DeskItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DeskItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscardAttachmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardAttachmentResult'] = ResolversParentTypes['DiscardAttachmentResult']> = {
  __resolveType: TypeResolveFn<'DiscardAttachmentSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn', ParentType, ContextType>;
};

export type DiscardAttachmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardAttachmentSuccess'] = ResolversParentTypes['DiscardAttachmentSuccess']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DisputeCause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediateDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['DisputePosition']>, ParentType, ContextType>;
  referredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['Ruling']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
};

export type DisputePositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputePosition'] = ResolversParentTypes['DisputePosition']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DueTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueTime'] = ResolversParentTypes['DueTime']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unpublishedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EditBulletinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditBulletinResult'] = ResolversParentTypes['EditBulletinResult']> = {
  __resolveType: TypeResolveFn<'EditBulletinSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type EditBulletinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditBulletinSuccess'] = ResolversParentTypes['EditBulletinSuccess']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionLimit'] = ResolversParentTypes['ExtensionLimit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileJointReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileJointReportResult'] = ResolversParentTypes['FileJointReportResult']> = {
  __resolveType: TypeResolveFn<'FileJointReportSuccess' | 'Forbidden' | 'InvalidInput' | 'MediationOpen' | 'NotLead' | 'NotSignedIn' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type FileJointReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileJointReportSuccess'] = ResolversParentTypes['FileJointReportSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileWrittenReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileWrittenReportResult'] = ResolversParentTypes['FileWrittenReportResult']> = {
  __resolveType: TypeResolveFn<'FileWrittenReportSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'PartyNotNamed' | 'SolvedWithTerritory' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type FileWrittenReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileWrittenReportSuccess'] = ResolversParentTypes['FileWrittenReportSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  writtenReport?: Resolver<ResolversTypes['WrittenReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinalReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinalReply'] = ResolversParentTypes['FinalReply']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['FinalReplyGround'], ParentType, ContextType>;
  leadSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leadSignedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherChannels?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streetSignedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForbiddenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HandleOwnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleOwnResult'] = ResolversParentTypes['HandleOwnResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'HandleOwnSuccess' | 'InvalidInput' | 'NotOnDutyList' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type HandleOwnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleOwnSuccess'] = ResolversParentTypes['HandleOwnSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlerCannotVerifyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerCannotVerify'] = ResolversParentTypes['HandlerCannotVerify']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingTask'] = ResolversParentTypes['HandlingTask']> = {
  acceptanceCriteria?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assigneeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachmentsAfter?: Resolver<Array<Maybe<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  attachmentsBefore?: Resolver<Array<Maybe<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportWorkCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWorkCalendarResult'] = ResolversParentTypes['ImportWorkCalendarResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'ImportWorkCalendarSuccess' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion', ParentType, ContextType>;
};

export type ImportWorkCalendarSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWorkCalendarSuccess'] = ResolversParentTypes['ImportWorkCalendarSuccess']> = {
  calendar?: Resolver<ResolversTypes['WorkCalendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['PatrolAttendance']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterimReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterimReport'] = ResolversParentTypes['InterimReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountableParty?: Resolver<Maybe<ResolversTypes['AccountableParty']>, ParentType, ContextType>;
  accountableRoute?: Resolver<Maybe<ResolversTypes['AccountableRoute']>, ParentType, ContextType>;
  agendaItems?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType, Partial<IssueAttachmentsArgs>>;
  callbackAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['DeadlineClock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  contactedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duePauseReason?: Resolver<Maybe<ResolversTypes['PauseReason']>, ParentType, ContextType>;
  duePausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalReply?: Resolver<Maybe<ResolversTypes['FinalReply']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  jointReport?: Resolver<Maybe<ResolversTypes['JointReport']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  mediations?: Resolver<Array<ResolversTypes['Mediation']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  mergedIssues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  officeHandlings?: Resolver<Array<ResolversTypes['OfficeHandling']>, ParentType, ContextType>;
  onAgenda?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicReply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Reporter']>, ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  stateDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summonses?: Resolver<Array<ResolversTypes['Summons']>, ParentType, ContextType>;
  supervisionLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervisions?: Resolver<Array<ResolversTypes['Supervision']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['Suspension']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<IssueTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerActs?: Resolver<Array<ResolversTypes['ViewerAct']>, ParentType, ContextType>;
  writtenReports?: Resolver<Array<ResolversTypes['WrittenReport']>, ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEvent'] = ResolversParentTypes['IssueEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inFilter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IssueEventType'], ParentType, ContextType>;
};

export type IssuePresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePresence'] = ResolversParentTypes['IssuePresence']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PresentPerson']>, ParentType, ContextType>;
};

export type IssueSupervisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisionResult'] = ResolversParentTypes['IssueSupervisionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'IssueSupervisionSuccess' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type IssueSupervisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisionSuccess'] = ResolversParentTypes['IssueSupervisionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointReport'] = ResolversParentTypes['JointReport']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicReply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointReportState'], ParentType, ContextType>;
  unsignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeadAlreadyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAlreadyTaken'] = ResolversParentTypes['LeadAlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  mayAssist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasisMissing'] = ResolversParentTypes['LegalBasisMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  deputy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookBacksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookBacks'] = ResolversParentTypes['LookBacks']> = {
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MakeBulletinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeBulletinResult'] = ResolversParentTypes['MakeBulletinResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'MakeBulletinSuccess' | 'NotSignedIn', ParentType, ContextType>;
};

export type MakeBulletinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeBulletinSuccess'] = ResolversParentTypes['MakeBulletinSuccess']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MarkNotificationsReadSuccess' | 'NotSignedIn', ParentType, ContextType>;
};

export type MarkNotificationsReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadSuccess'] = ResolversParentTypes['MarkNotificationsReadSuccess']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediateDisputeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediateDisputeResult'] = ResolversParentTypes['MediateDisputeResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'MediateDisputeSuccess' | 'NotOnDutyList' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type MediateDisputeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediateDisputeSuccess'] = ResolversParentTypes['MediateDisputeSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mediation'] = ResolversParentTypes['Mediation']> = {
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediateOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referredByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MediationState'], ParentType, ContextType>;
};

export type MediationOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationOpen'] = ResolversParentTypes['MediationOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeIssueResult'] = ResolversParentTypes['MergeIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'MergeIssueSuccess' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type MergeIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeIssueSuccess'] = ResolversParentTypes['MergeIssueSuccess']> = {
  into?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptIssue?: Resolver<ResolversTypes['AcceptIssueResult'], ParentType, ContextType, RequireFields<MutationAcceptIssueArgs, 'input'>>;
  acceptReply?: Resolver<ResolversTypes['AcceptReplyResult'], ParentType, ContextType, RequireFields<MutationAcceptReplyArgs, 'input'>>;
  acceptSummons?: Resolver<ResolversTypes['AcceptSummonsResult'], ParentType, ContextType, RequireFields<MutationAcceptSummonsArgs, 'input'>>;
  acknowledgeSummons?: Resolver<ResolversTypes['AcknowledgeSummonsResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeSummonsArgs, 'input'>>;
  acknowledgeSupervision?: Resolver<ResolversTypes['AcknowledgeSupervisionResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeSupervisionArgs, 'input'>>;
  addDepartments?: Resolver<ResolversTypes['AddDepartmentsResult'], ParentType, ContextType, RequireFields<MutationAddDepartmentsArgs, 'input'>>;
  amendPolicyRule?: Resolver<ResolversTypes['AmendPolicyRuleResult'], ParentType, ContextType, RequireFields<MutationAmendPolicyRuleArgs, 'input'>>;
  appealRuling?: Resolver<ResolversTypes['AppealRulingResult'], ParentType, ContextType, RequireFields<MutationAppealRulingArgs, 'input'>>;
  appointInterimLead?: Resolver<ResolversTypes['AppointInterimLeadResult'], ParentType, ContextType, RequireFields<MutationAppointInterimLeadArgs, 'input'>>;
  approveBulletin?: Resolver<ResolversTypes['ApproveBulletinResult'], ParentType, ContextType, RequireFields<MutationApproveBulletinArgs, 'input'>>;
  approveSummons?: Resolver<ResolversTypes['ApproveSummonsResult'], ParentType, ContextType, RequireFields<MutationApproveSummonsArgs, 'input'>>;
  attachFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesArgs, 'input'>>;
  claimIssue?: Resolver<ResolversTypes['ClaimIssueResult'], ParentType, ContextType, RequireFields<MutationClaimIssueArgs, 'input'>>;
  closeSupervision?: Resolver<ResolversTypes['CloseSupervisionResult'], ParentType, ContextType, RequireFields<MutationCloseSupervisionArgs, 'input'>>;
  confirmArrival?: Resolver<ResolversTypes['ConfirmArrivalResult'], ParentType, ContextType, RequireFields<MutationConfirmArrivalArgs, 'input'>>;
  confirmBulletin?: Resolver<ResolversTypes['ConfirmBulletinResult'], ParentType, ContextType, RequireFields<MutationConfirmBulletinArgs, 'input'>>;
  decideExtension?: Resolver<ResolversTypes['DecideExtensionResult'], ParentType, ContextType, RequireFields<MutationDecideExtensionArgs, 'input'>>;
  decidePause?: Resolver<ResolversTypes['DecidePauseResult'], ParentType, ContextType, RequireFields<MutationDecidePauseArgs, 'input'>>;
  decideSuspension?: Resolver<ResolversTypes['DecideSuspensionResult'], ParentType, ContextType, RequireFields<MutationDecideSuspensionArgs, 'input'>>;
  decideWithdrawal?: Resolver<ResolversTypes['DecideWithdrawalResult'], ParentType, ContextType, RequireFields<MutationDecideWithdrawalArgs, 'input'>>;
  declineSummons?: Resolver<ResolversTypes['DeclineSummonsResult'], ParentType, ContextType, RequireFields<MutationDeclineSummonsArgs, 'input'>>;
  departmentAddTask?: Resolver<ResolversTypes['AddTaskResult'], ParentType, ContextType, RequireFields<MutationDepartmentAddTaskArgs, 'input'>>;
  departmentCompleteHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationDepartmentCompleteHandlingArgs, 'input'>>;
  departmentUpdateTask?: Resolver<ResolversTypes['UpdateTaskResult'], ParentType, ContextType, RequireFields<MutationDepartmentUpdateTaskArgs, 'input'>>;
  discardAttachment?: Resolver<ResolversTypes['DiscardAttachmentResult'], ParentType, ContextType, RequireFields<MutationDiscardAttachmentArgs, 'input'>>;
  editBulletin?: Resolver<ResolversTypes['EditBulletinResult'], ParentType, ContextType, RequireFields<MutationEditBulletinArgs, 'input'>>;
  fileJointReport?: Resolver<ResolversTypes['FileJointReportResult'], ParentType, ContextType, RequireFields<MutationFileJointReportArgs, 'input'>>;
  fileWrittenReport?: Resolver<ResolversTypes['FileWrittenReportResult'], ParentType, ContextType, RequireFields<MutationFileWrittenReportArgs, 'input'>>;
  handleOwn?: Resolver<ResolversTypes['HandleOwnResult'], ParentType, ContextType, RequireFields<MutationHandleOwnArgs, 'input'>>;
  importWorkCalendar?: Resolver<ResolversTypes['ImportWorkCalendarResult'], ParentType, ContextType, RequireFields<MutationImportWorkCalendarArgs, 'input'>>;
  issueSupervision?: Resolver<ResolversTypes['IssueSupervisionResult'], ParentType, ContextType, RequireFields<MutationIssueSupervisionArgs, 'input'>>;
  makeBulletin?: Resolver<ResolversTypes['MakeBulletinResult'], ParentType, ContextType, RequireFields<MutationMakeBulletinArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  mediateDispute?: Resolver<ResolversTypes['MediateDisputeResult'], ParentType, ContextType, RequireFields<MutationMediateDisputeArgs, 'input'>>;
  mergeIssue?: Resolver<ResolversTypes['MergeIssueResult'], ParentType, ContextType, RequireFields<MutationMergeIssueArgs, 'input'>>;
  nameAccountableParty?: Resolver<ResolversTypes['NameAccountablePartyResult'], ParentType, ContextType, RequireFields<MutationNameAccountablePartyArgs, 'input'>>;
  objectResolution?: Resolver<ResolversTypes['ObjectResolutionResult'], ParentType, ContextType, RequireFields<MutationObjectResolutionArgs, 'input'>>;
  planHandling?: Resolver<ResolversTypes['PlanHandlingResult'], ParentType, ContextType, RequireFields<MutationPlanHandlingArgs, 'input'>>;
  proceedUnsigned?: Resolver<ResolversTypes['ProceedUnsignedResult'], ParentType, ContextType, RequireFields<MutationProceedUnsignedArgs, 'input'>>;
  proposeFinalReply?: Resolver<ResolversTypes['ProposeFinalReplyResult'], ParentType, ContextType, RequireFields<MutationProposeFinalReplyArgs, 'input'>>;
  publishBulletin?: Resolver<ResolversTypes['PublishBulletinResult'], ParentType, ContextType, RequireFields<MutationPublishBulletinArgs, 'input'>>;
  publishInspection?: Resolver<ResolversTypes['PublishInspectionResult'], ParentType, ContextType, RequireFields<MutationPublishInspectionArgs, 'input'>>;
  recordCallback?: Resolver<ResolversTypes['RecordCallbackResult'], ParentType, ContextType, RequireFields<MutationRecordCallbackArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['RecordInspectionResult'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  recordLiaisons?: Resolver<ResolversTypes['RecordLiaisonsResult'], ParentType, ContextType, RequireFields<MutationRecordLiaisonsArgs, 'input'>>;
  recordMediation?: Resolver<ResolversTypes['RecordMediationResult'], ParentType, ContextType, RequireFields<MutationRecordMediationArgs, 'input'>>;
  referDispute?: Resolver<ResolversTypes['ReferDisputeResult'], ParentType, ContextType, RequireFields<MutationReferDisputeArgs, 'input'>>;
  referToMediation?: Resolver<ResolversTypes['ReferToMediationResult'], ParentType, ContextType, RequireFields<MutationReferToMediationArgs, 'input'>>;
  refuseIssue?: Resolver<ResolversTypes['RefuseIssueResult'], ParentType, ContextType, RequireFields<MutationRefuseIssueArgs, 'input'>>;
  rejectReply?: Resolver<ResolversTypes['RejectReplyResult'], ParentType, ContextType, RequireFields<MutationRejectReplyArgs, 'input'>>;
  reopenIssue?: Resolver<ResolversTypes['ReopenIssueResult'], ParentType, ContextType, RequireFields<MutationReopenIssueArgs, 'input'>>;
  replySupervision?: Resolver<ResolversTypes['ReplySupervisionResult'], ParentType, ContextType, RequireFields<MutationReplySupervisionArgs, 'input'>>;
  reportIn?: Resolver<ResolversTypes['ReportInResult'], ParentType, ContextType, RequireFields<MutationReportInArgs, 'input'>>;
  reportInterim?: Resolver<ResolversTypes['ReportInterimResult'], ParentType, ContextType, RequireFields<MutationReportInterimArgs, 'input'>>;
  reportIssue?: Resolver<ResolversTypes['ReportIssueResult'], ParentType, ContextType, RequireFields<MutationReportIssueArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['RequestExtensionResult'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestPause?: Resolver<ResolversTypes['RequestPauseResult'], ParentType, ContextType, RequireFields<MutationRequestPauseArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['RequestWithdrawalResult'], ParentType, ContextType, RequireFields<MutationRequestWithdrawalArgs, 'input'>>;
  resumeClock?: Resolver<ResolversTypes['ResumeClockResult'], ParentType, ContextType, RequireFields<MutationResumeClockArgs, 'input'>>;
  resumeIssue?: Resolver<ResolversTypes['ResumeIssueResult'], ParentType, ContextType, RequireFields<MutationResumeIssueArgs, 'input'>>;
  returnSummons?: Resolver<ResolversTypes['ReturnSummonsResult'], ParentType, ContextType, RequireFields<MutationReturnSummonsArgs, 'input'>>;
  ruleDispute?: Resolver<ResolversTypes['RuleDisputeResult'], ParentType, ContextType, RequireFields<MutationRuleDisputeArgs, 'input'>>;
  signFinalReply?: Resolver<ResolversTypes['SignFinalReplyResult'], ParentType, ContextType, RequireFields<MutationSignFinalReplyArgs, 'input'>>;
  signResolution?: Resolver<ResolversTypes['SignResolutionResult'], ParentType, ContextType, RequireFields<MutationSignResolutionArgs, 'input'>>;
  statePosition?: Resolver<ResolversTypes['StatePositionResult'], ParentType, ContextType, RequireFields<MutationStatePositionArgs, 'input'>>;
  suggestTransfer?: Resolver<ResolversTypes['SuggestTransferResult'], ParentType, ContextType, RequireFields<MutationSuggestTransferArgs, 'input'>>;
  suspendIssue?: Resolver<ResolversTypes['SuspendIssueResult'], ParentType, ContextType, RequireFields<MutationSuspendIssueArgs, 'input'>>;
  verifyIssue?: Resolver<ResolversTypes['VerifyIssueResult'], ParentType, ContextType, RequireFields<MutationVerifyIssueArgs, 'input'>>;
  whistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationWhistleArgs, 'input'>>;
  withdrawSummons?: Resolver<ResolversTypes['WithdrawSummonsResult'], ParentType, ContextType, RequireFields<MutationWithdrawSummonsArgs, 'input'>>;
};

export type NameAccountablePartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameAccountablePartyResult'] = ResolversParentTypes['NameAccountablePartyResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NameAccountablePartySuccess' | 'NotSignedIn' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type NameAccountablePartySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameAccountablePartySuccess'] = ResolversParentTypes['NameAccountablePartySuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeverPausesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeverPauses'] = ResolversParentTypes['NeverPauses']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoLeadProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoLeadProposed'] = ResolversParentTypes['NoLeadProposed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoReturnAfterRulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoReturnAfterRuling'] = ResolversParentTypes['NoReturnAfterRuling']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAParty'] = ResolversParentTypes['NotAParty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAnEmergencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAnEmergency'] = ResolversParentTypes['NotAnEmergency']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotApproved'] = ResolversParentTypes['NotApproved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCalledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCalled'] = ResolversParentTypes['NotCalled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotClaimed'] = ResolversParentTypes['NotClaimed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotLead'] = ResolversParentTypes['NotLead']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOnDutyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOnDutyList'] = ResolversParentTypes['NotOnDutyList']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSignedIn'] = ResolversParentTypes['NotSignedIn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToApproveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToApprove'] = ResolversParentTypes['NothingToApprove']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToWithdrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToWithdraw'] = ResolversParentTypes['NothingToWithdraw']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeMissing'] = ResolversParentTypes['NoticeMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IssueEventType'], ParentType, ContextType>;
  waits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectResolutionResult'] = ResolversParentTypes['ObjectResolutionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'ObjectResolutionSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ObjectResolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectResolutionSuccess'] = ResolversParentTypes['ObjectResolutionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHandling'] = ResolversParentTypes['OfficeHandling']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['HandlingTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHours'] = ResolversParentTypes['OfficeHours']> = {
  afternoonFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  afternoonTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  morningFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  morningTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyNotNamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyNotNamed'] = ResolversParentTypes['PartyNotNamed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatrolAttendance'] = ResolversParentTypes['PatrolAttendance']> = {
  party?: Resolver<ResolversTypes['PatrolParty'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotoRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoRequired'] = ResolversParentTypes['PhotoRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanHandlingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanHandlingResult'] = ResolversParentTypes['PlanHandlingResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'PlanHandlingSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type PlanHandlingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanHandlingSuccess'] = ResolversParentTypes['PlanHandlingSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  dueIfStartedNow?: Resolver<Maybe<ResolversTypes['DueTime']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PolicyRuleGroup'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['PolicyRuleVersion'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyRuleKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PolicyRuleMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PolicyRuleOption']>, ParentType, ContextType>;
  versionAt?: Resolver<ResolversTypes['PolicyRuleVersion'], ParentType, ContextType, RequireFields<PolicyRuleVersionAtArgs, 'at'>>;
  versions?: Resolver<Array<ResolversTypes['PolicyRuleVersion']>, ParentType, ContextType>;
};

export type PolicyRuleOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRuleOption'] = ResolversParentTypes['PolicyRuleOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyRulePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRulePart'] = ResolversParentTypes['PolicyRulePart']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicyRuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRuleVersion'] = ResolversParentTypes['PolicyRuleVersion']> = {
  amendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  amendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedClocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidesFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PolicyRulePart']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyRuleVersionState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrecedentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Precedent'] = ResolversParentTypes['Precedent']> = {
  issueCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PresentPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentPerson'] = ResolversParentTypes['PresentPerson']> = {
  activity?: Resolver<ResolversTypes['PresenceActivity'], ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProceedUnsignedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedUnsignedResult'] = ResolversParentTypes['ProceedUnsignedResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'NoticeMissing' | 'ProceedUnsignedSuccess' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type ProceedUnsignedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedUnsignedSuccess'] = ResolversParentTypes['ProceedUnsignedSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeFinalReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeFinalReplyResult'] = ResolversParentTypes['ProposeFinalReplyResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'ProposeFinalReplySuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ProposeFinalReplySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeFinalReplySuccess'] = ResolversParentTypes['ProposeFinalReplySuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedClock'] = ResolversParentTypes['ProposedClock']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClockType'], ParentType, ContextType>;
  unpublishedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProposedTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedTarget'] = ResolversParentTypes['ProposedTarget']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SummonsRole'], ParentType, ContextType>;
};

export type PublishBulletinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishBulletinResult'] = ResolversParentTypes['PublishBulletinResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'PublishBulletinSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type PublishBulletinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishBulletinSuccess'] = ResolversParentTypes['PublishBulletinSuccess']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishInspectionResult'] = ResolversParentTypes['PublishInspectionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'PublishInspectionSuccess' | 'WrongState', ParentType, ContextType>;
};

export type PublishInspectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishInspectionSuccess'] = ResolversParentTypes['PublishInspectionSuccess']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attachmentLimits?: Resolver<ResolversTypes['AttachmentLimits'], ParentType, ContextType>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType, Partial<QueryBoardArgs>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'id'>>;
  bulletins?: Resolver<ResolversTypes['BulletinConnection'], ParentType, ContextType, RequireFields<QueryBulletinsArgs, 'first'>>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, Partial<QueryIssueArgs>>;
  issueEventsAt?: Resolver<Array<Maybe<ResolversTypes['IssueEvent']>>, ParentType, ContextType, RequireFields<QueryIssueEventsAtArgs, 'cursors'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'first' | 'orderBy'>>;
  lookBacks?: Resolver<ResolversTypes['LookBacks'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  policyRule?: Resolver<Maybe<ResolversTypes['PolicyRule']>, ParentType, ContextType, RequireFields<QueryPolicyRuleArgs, 'key'>>;
  policyRules?: Resolver<Array<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType, RequireFields<QuerySupervisionArgs, 'id'>>;
  supervisionOverview?: Resolver<ResolversTypes['SupervisionOverview'], ParentType, ContextType>;
  supervisions?: Resolver<ResolversTypes['SupervisionConnection'], ParentType, ContextType, RequireFields<QuerySupervisionsArgs, 'first' | 'orderBy'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  weeklyList?: Resolver<ResolversTypes['WeeklyList'], ParentType, ContextType>;
  whistleProposal?: Resolver<Maybe<ResolversTypes['WhistleProposal']>, ParentType, ContextType, RequireFields<QueryWhistleProposalArgs, 'issueId' | 'kind'>>;
  workCalendars?: Resolver<Array<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
};

export type RecordCallbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCallbackResult'] = ResolversParentTypes['RecordCallbackResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RecordCallbackSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RecordCallbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCallbackSuccess'] = ResolversParentTypes['RecordCallbackSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactResult'] = ResolversParentTypes['RecordContactResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RecordContactSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RecordContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactSuccess'] = ResolversParentTypes['RecordContactSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionResult'] = ResolversParentTypes['RecordInspectionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RecordInspectionSuccess', ParentType, ContextType>;
};

export type RecordInspectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionSuccess'] = ResolversParentTypes['RecordInspectionSuccess']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLiaisonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLiaisonsResult'] = ResolversParentTypes['RecordLiaisonsResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RecordLiaisonsSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordLiaisonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLiaisonsSuccess'] = ResolversParentTypes['RecordLiaisonsSuccess']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMediationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMediationResult'] = ResolversParentTypes['RecordMediationResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'RecordMediationSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RecordMediationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMediationSuccess'] = ResolversParentTypes['RecordMediationSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferDisputeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferDisputeResult'] = ResolversParentTypes['ReferDisputeResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'ReferDisputeSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReferDisputeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferDisputeSuccess'] = ResolversParentTypes['ReferDisputeSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferToMediationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferToMediationResult'] = ResolversParentTypes['ReferToMediationResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'ReferToMediationSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReferToMediationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferToMediationSuccess'] = ResolversParentTypes['ReferToMediationSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyClaimed' | 'AlreadyRequested' | 'CommunityRunsCompound' | 'DeliberationMissing' | 'ExtensionLimit' | 'Forbidden' | 'HandlerCannotVerify' | 'InvalidInput' | 'LeadAlreadyTaken' | 'LegalBasisMissing' | 'MediationOpen' | 'NeverPauses' | 'NoLeadProposed' | 'NoReturnAfterRuling' | 'NotAParty' | 'NotAnEmergency' | 'NotApproved' | 'NotCalled' | 'NotClaimed' | 'NotLead' | 'NotOnDutyList' | 'NotSignedIn' | 'NothingToApprove' | 'NothingToWithdraw' | 'NoticeMissing' | 'PartyNotNamed' | 'PhotoRequired' | 'PossibleDuplicate' | 'SolvedWithTerritory' | 'StaleVersion' | 'TasksOpen' | 'TooLate' | 'Unsigned' | 'WhistlePending' | 'WrongState', ParentType, ContextType>;
};

export type RefuseIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseIssueResult'] = ResolversParentTypes['RefuseIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RefuseIssueSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RefuseIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseIssueSuccess'] = ResolversParentTypes['RefuseIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReplyResult'] = ResolversParentTypes['RejectReplyResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RejectReplySuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RejectReplySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReplySuccess'] = ResolversParentTypes['RejectReplySuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenIssueResult'] = ResolversParentTypes['ReopenIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'ReopenIssueSuccess' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type ReopenIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenIssueSuccess'] = ResolversParentTypes['ReopenIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplySupervisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplySupervisionResult'] = ResolversParentTypes['ReplySupervisionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'ReplySupervisionSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReplySupervisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplySupervisionSuccess'] = ResolversParentTypes['ReplySupervisionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInResult'] = ResolversParentTypes['ReportInResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotCalled' | 'NotSignedIn' | 'ReportInSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReportInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInSuccess'] = ResolversParentTypes['ReportInSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportInterimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInterimResult'] = ResolversParentTypes['ReportInterimResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'ReportInterimSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReportInterimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInterimSuccess'] = ResolversParentTypes['ReportInterimSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIssueResult'] = ResolversParentTypes['ReportIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'PossibleDuplicate' | 'ReportIssueSuccess', ParentType, ContextType>;
};

export type ReportIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIssueSuccess'] = ResolversParentTypes['ReportIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExtensionResult'] = ResolversParentTypes['RequestExtensionResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRequested' | 'ExtensionLimit' | 'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'RequestExtensionSuccess' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type RequestExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExtensionSuccess'] = ResolversParentTypes['RequestExtensionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPauseResult'] = ResolversParentTypes['RequestPauseResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRequested' | 'Forbidden' | 'InvalidInput' | 'NeverPauses' | 'NotLead' | 'NotSignedIn' | 'RequestPauseSuccess' | 'StaleVersion' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type RequestPauseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPauseSuccess'] = ResolversParentTypes['RequestPauseSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestWithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestWithdrawalResult'] = ResolversParentTypes['RequestWithdrawalResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'RequestWithdrawalSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RequestWithdrawalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestWithdrawalSuccess'] = ResolversParentTypes['RequestWithdrawalSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeClockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeClockResult'] = ResolversParentTypes['ResumeClockResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'ResumeClockSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ResumeClockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeClockSuccess'] = ResolversParentTypes['ResumeClockSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeIssueResult'] = ResolversParentTypes['ResumeIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotApproved' | 'NotSignedIn' | 'ResumeIssueSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ResumeIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeIssueSuccess'] = ResolversParentTypes['ResumeIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSummonsResult'] = ResolversParentTypes['ReturnSummonsResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'NothingToApprove' | 'ReturnSummonsSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type ReturnSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSummonsSuccess'] = ResolversParentTypes['ReturnSummonsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  summons?: Resolver<ResolversTypes['Summons'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleDisputeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDisputeResult'] = ResolversParentTypes['RuleDisputeResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotOnDutyList' | 'NotSignedIn' | 'RuleDisputeSuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type RuleDisputeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDisputeSuccess'] = ResolversParentTypes['RuleDisputeSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  assists?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisputeOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruledByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignFinalReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignFinalReplyResult'] = ResolversParentTypes['SignFinalReplyResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotLead' | 'NotSignedIn' | 'SignFinalReplySuccess' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type SignFinalReplySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignFinalReplySuccess'] = ResolversParentTypes['SignFinalReplySuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignResolutionResult'] = ResolversParentTypes['SignResolutionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'SignResolutionSuccess' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type SignResolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignResolutionSuccess'] = ResolversParentTypes['SignResolutionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  decision?: Resolver<ResolversTypes['SignatureDecision'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SolvedWithTerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolvedWithTerritory'] = ResolversParentTypes['SolvedWithTerritory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
};

export type StatePositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePositionResult'] = ResolversParentTypes['StatePositionResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotAParty' | 'NotSignedIn' | 'StaleVersion' | 'StatePositionSuccess' | 'WrongState', ParentType, ContextType>;
};

export type StatePositionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePositionSuccess'] = ResolversParentTypes['StatePositionSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  issueEvents?: SubscriptionResolver<ResolversTypes['IssueEvent'], "issueEvents", ParentType, ContextType, Partial<SubscriptionIssueEventsArgs>>;
  presence?: SubscriptionResolver<ResolversTypes['IssuePresence'], "presence", ParentType, ContextType, Partial<SubscriptionPresenceArgs>>;
  showPresence?: SubscriptionResolver<ResolversTypes['IssuePresence'], "showPresence", ParentType, ContextType, RequireFields<SubscriptionShowPresenceArgs, 'activity' | 'issueId'>>;
};

export type SuggestTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestTransferResult'] = ResolversParentTypes['SuggestTransferResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NoReturnAfterRuling' | 'NotCalled' | 'NotSignedIn' | 'StaleVersion' | 'SuggestTransferSuccess' | 'TooLate' | 'WrongState', ParentType, ContextType>;
};

export type SuggestTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestTransferSuccess'] = ResolversParentTypes['SuggestTransferSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SummonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Summons'] = ResolversParentTypes['Summons'], FederationReferenceType extends FederationReferenceTypes['Summons'] = FederationReferenceTypes['Summons']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Summons']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addsDepartments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SummonsKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SummonsLevel'], ParentType, ContextType>;
  meetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedTargets?: Resolver<Array<ResolversTypes['ProposedTarget']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SummonsState'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['SummonsTarget']>, ParentType, ContextType>;
  triedMeasures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SummonsTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummonsTarget'] = ResolversParentTypes['SummonsTarget']> = {
  ackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ackDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['SummonsAnswer'], ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivalConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arriveDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedRole?: Resolver<ResolversTypes['SummonsRole'], ParentType, ContextType>;
  suggestedDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  workDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['SupervisionCause'], ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['SupervisionQuestion']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['SupervisionReply']>, ParentType, ContextType>;
  replyDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionConnection'] = ResolversParentTypes['SupervisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Supervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionCount'] = ResolversParentTypes['SupervisionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionState'], ParentType, ContextType>;
};

export type SupervisionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originalFindingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LookBackOutcome']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOverview'] = ResolversParentTypes['SupervisionOverview']> = {
  counts?: Resolver<Array<ResolversTypes['SupervisionCount']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['DepartmentSupervision']>, ParentType, ContextType>;
};

export type SupervisionReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionReply'] = ResolversParentTypes['SupervisionReply']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  completeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['SupervisionQuestion'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  repliedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsiblePerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuspendIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendIssueResult'] = ResolversParentTypes['SuspendIssueResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotApproved' | 'NotSignedIn' | 'StaleVersion' | 'SuspendIssueSuccess' | 'WrongState', ParentType, ContextType>;
};

export type SuspendIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendIssueSuccess'] = ResolversParentTypes['SuspendIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  cause?: Resolver<ResolversTypes['SuspensionCause'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interimMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['InterimReport']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuspensionState'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskSuccess'] = ResolversParentTypes['TaskSuccess']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['HandlingTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TasksOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TasksOpen'] = ResolversParentTypes['TasksOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IssueEventType'], ParentType, ContextType>;
};

export type TooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unsigned'] = ResolversParentTypes['Unsigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTaskResult'] = ResolversParentTypes['UpdateTaskResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TaskSuccess' | 'WrongState', ParentType, ContextType>;
};

export type VerifyIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyIssueResult'] = ResolversParentTypes['VerifyIssueResult']> = {
  __resolveType: TypeResolveFn<'CommunityRunsCompound' | 'Forbidden' | 'HandlerCannotVerify' | 'InvalidInput' | 'NotSignedIn' | 'PhotoRequired' | 'StaleVersion' | 'TasksOpen' | 'Unsigned' | 'VerifyIssueSuccess' | 'WrongState', ParentType, ContextType>;
};

export type VerifyIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyIssueSuccess'] = ResolversParentTypes['VerifyIssueSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAmendRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayReadRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  streetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ViewerActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerAct'] = ResolversParentTypes['ViewerAct']> = {
  act?: Resolver<ResolversTypes['IssueAct'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeeklyDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyDepartment'] = ResolversParentTypes['WeeklyDepartment']> = {
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underNotice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeeklyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyItem'] = ResolversParentTypes['WeeklyItem']> = {
  clockKind?: Resolver<Maybe<ResolversTypes['ClockKind']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WeeklyItemKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeeklyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyList'] = ResolversParentTypes['WeeklyList']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['WeeklyDepartment']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WeeklyItem']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhistlePendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistlePending'] = ResolversParentTypes['WhistlePending']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhistleProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleProposal'] = ResolversParentTypes['WhistleProposal']> = {
  approvalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['ProposedClock']>, ParentType, ContextType>;
  deliberationParties?: Resolver<Array<ResolversTypes['DeliberationParty']>, ParentType, ContextType>;
  deliberationRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SummonsLevel'], ParentType, ContextType>;
  sentAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhistleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleResult'] = ResolversParentTypes['WhistleResult']> = {
  __resolveType: TypeResolveFn<'DeliberationMissing' | 'Forbidden' | 'InvalidInput' | 'NoLeadProposed' | 'NotSignedIn' | 'StaleVersion' | 'WhistlePending' | 'WhistleSuccess' | 'WrongState', ParentType, ContextType>;
};

export type WhistleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleSuccess'] = ResolversParentTypes['WhistleSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  summons?: Resolver<ResolversTypes['Summons'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawSummonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSummonsResult'] = ResolversParentTypes['WithdrawSummonsResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'NothingToWithdraw' | 'StaleVersion' | 'WithdrawSummonsSuccess' | 'WrongState', ParentType, ContextType>;
};

export type WithdrawSummonsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSummonsSuccess'] = ResolversParentTypes['WithdrawSummonsSuccess']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkCalendar'] = ResolversParentTypes['WorkCalendar']> = {
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  importedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHours?: Resolver<ResolversTypes['OfficeHours'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workdayCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReport'] = ResolversParentTypes['WrittenReport']> = {
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['AccountableParty'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptIssueResult?: AcceptIssueResultResolvers<ContextType>;
  AcceptIssueSuccess?: AcceptIssueSuccessResolvers<ContextType>;
  AcceptReplyResult?: AcceptReplyResultResolvers<ContextType>;
  AcceptReplySuccess?: AcceptReplySuccessResolvers<ContextType>;
  AcceptSummonsResult?: AcceptSummonsResultResolvers<ContextType>;
  AcceptSummonsSuccess?: AcceptSummonsSuccessResolvers<ContextType>;
  AcknowledgeSummonsResult?: AcknowledgeSummonsResultResolvers<ContextType>;
  AcknowledgeSummonsSuccess?: AcknowledgeSummonsSuccessResolvers<ContextType>;
  AcknowledgeSupervisionResult?: AcknowledgeSupervisionResultResolvers<ContextType>;
  AcknowledgeSupervisionSuccess?: AcknowledgeSupervisionSuccessResolvers<ContextType>;
  AddDepartmentsResult?: AddDepartmentsResultResolvers<ContextType>;
  AddDepartmentsSuccess?: AddDepartmentsSuccessResolvers<ContextType>;
  AddTaskResult?: AddTaskResultResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AlreadyClaimed?: AlreadyClaimedResolvers<ContextType>;
  AlreadyRequested?: AlreadyRequestedResolvers<ContextType>;
  AmendPolicyRuleResult?: AmendPolicyRuleResultResolvers<ContextType>;
  AmendPolicyRuleSuccess?: AmendPolicyRuleSuccessResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealRulingResult?: AppealRulingResultResolvers<ContextType>;
  AppealRulingSuccess?: AppealRulingSuccessResolvers<ContextType>;
  AppointInterimLeadResult?: AppointInterimLeadResultResolvers<ContextType>;
  AppointInterimLeadSuccess?: AppointInterimLeadSuccessResolvers<ContextType>;
  ApproveBulletinResult?: ApproveBulletinResultResolvers<ContextType>;
  ApproveBulletinSuccess?: ApproveBulletinSuccessResolvers<ContextType>;
  ApproveSummonsResult?: ApproveSummonsResultResolvers<ContextType>;
  ApproveSummonsSuccess?: ApproveSummonsSuccessResolvers<ContextType>;
  AttachFilesResult?: AttachFilesResultResolvers<ContextType>;
  AttachFilesSuccess?: AttachFilesSuccessResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentLimits?: AttachmentLimitsResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinChannel?: BulletinChannelResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinDepartment?: BulletinDepartmentResolvers<ContextType>;
  BulletinIssue?: BulletinIssueResolvers<ContextType>;
  BulletinReceipt?: BulletinReceiptResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimIssueResult?: ClaimIssueResultResolvers<ContextType>;
  ClaimIssueSuccess?: ClaimIssueSuccessResolvers<ContextType>;
  ClockExtension?: ClockExtensionResolvers<ContextType>;
  ClockPause?: ClockPauseResolvers<ContextType>;
  CloseSupervisionResult?: CloseSupervisionResultResolvers<ContextType>;
  CloseSupervisionSuccess?: CloseSupervisionSuccessResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityRunsCompound?: CommunityRunsCompoundResolvers<ContextType>;
  CompleteHandlingResult?: CompleteHandlingResultResolvers<ContextType>;
  CompleteHandlingSuccess?: CompleteHandlingSuccessResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  ConfirmArrivalResult?: ConfirmArrivalResultResolvers<ContextType>;
  ConfirmArrivalSuccess?: ConfirmArrivalSuccessResolvers<ContextType>;
  ConfirmBulletinResult?: ConfirmBulletinResultResolvers<ContextType>;
  ConfirmBulletinSuccess?: ConfirmBulletinSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadlineClock?: DeadlineClockResolvers<ContextType>;
  DecideExtensionResult?: DecideExtensionResultResolvers<ContextType>;
  DecideExtensionSuccess?: DecideExtensionSuccessResolvers<ContextType>;
  DecidePauseResult?: DecidePauseResultResolvers<ContextType>;
  DecidePauseSuccess?: DecidePauseSuccessResolvers<ContextType>;
  DecideSuspensionResult?: DecideSuspensionResultResolvers<ContextType>;
  DecideSuspensionSuccess?: DecideSuspensionSuccessResolvers<ContextType>;
  DecideWithdrawalResult?: DecideWithdrawalResultResolvers<ContextType>;
  DecideWithdrawalSuccess?: DecideWithdrawalSuccessResolvers<ContextType>;
  DeclineSummonsResult?: DeclineSummonsResultResolvers<ContextType>;
  DeclineSummonsSuccess?: DeclineSummonsSuccessResolvers<ContextType>;
  Deliberation?: DeliberationResolvers<ContextType>;
  DeliberationMissing?: DeliberationMissingResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentHandling?: DepartmentHandlingResolvers<ContextType>;
  DepartmentSupervision?: DepartmentSupervisionResolvers<ContextType>;
  Desk?: DeskResolvers<ContextType>;
  DeskCounter?: DeskCounterResolvers<ContextType>;
  DeskItem?: DeskItemResolvers<ContextType>;
  DeskItemConnection?: DeskItemConnectionResolvers<ContextType>;
  DiscardAttachmentResult?: DiscardAttachmentResultResolvers<ContextType>;
  DiscardAttachmentSuccess?: DiscardAttachmentSuccessResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputePosition?: DisputePositionResolvers<ContextType>;
  DueTime?: DueTimeResolvers<ContextType>;
  EditBulletinResult?: EditBulletinResultResolvers<ContextType>;
  EditBulletinSuccess?: EditBulletinSuccessResolvers<ContextType>;
  ExtensionLimit?: ExtensionLimitResolvers<ContextType>;
  FileJointReportResult?: FileJointReportResultResolvers<ContextType>;
  FileJointReportSuccess?: FileJointReportSuccessResolvers<ContextType>;
  FileWrittenReportResult?: FileWrittenReportResultResolvers<ContextType>;
  FileWrittenReportSuccess?: FileWrittenReportSuccessResolvers<ContextType>;
  FinalReply?: FinalReplyResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HandleOwnResult?: HandleOwnResultResolvers<ContextType>;
  HandleOwnSuccess?: HandleOwnSuccessResolvers<ContextType>;
  HandlerCannotVerify?: HandlerCannotVerifyResolvers<ContextType>;
  HandlingTask?: HandlingTaskResolvers<ContextType>;
  ImportWorkCalendarResult?: ImportWorkCalendarResultResolvers<ContextType>;
  ImportWorkCalendarSuccess?: ImportWorkCalendarSuccessResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InterimReport?: InterimReportResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEvent?: IssueEventResolvers<ContextType>;
  IssuePresence?: IssuePresenceResolvers<ContextType>;
  IssueSupervisionResult?: IssueSupervisionResultResolvers<ContextType>;
  IssueSupervisionSuccess?: IssueSupervisionSuccessResolvers<ContextType>;
  JointReport?: JointReportResolvers<ContextType>;
  LeadAlreadyTaken?: LeadAlreadyTakenResolvers<ContextType>;
  LegalBasisMissing?: LegalBasisMissingResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  LookBacks?: LookBacksResolvers<ContextType>;
  MakeBulletinResult?: MakeBulletinResultResolvers<ContextType>;
  MakeBulletinSuccess?: MakeBulletinSuccessResolvers<ContextType>;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  MarkNotificationsReadSuccess?: MarkNotificationsReadSuccessResolvers<ContextType>;
  MediateDisputeResult?: MediateDisputeResultResolvers<ContextType>;
  MediateDisputeSuccess?: MediateDisputeSuccessResolvers<ContextType>;
  Mediation?: MediationResolvers<ContextType>;
  MediationOpen?: MediationOpenResolvers<ContextType>;
  MergeIssueResult?: MergeIssueResultResolvers<ContextType>;
  MergeIssueSuccess?: MergeIssueSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameAccountablePartyResult?: NameAccountablePartyResultResolvers<ContextType>;
  NameAccountablePartySuccess?: NameAccountablePartySuccessResolvers<ContextType>;
  NeverPauses?: NeverPausesResolvers<ContextType>;
  NoLeadProposed?: NoLeadProposedResolvers<ContextType>;
  NoReturnAfterRuling?: NoReturnAfterRulingResolvers<ContextType>;
  NotAParty?: NotAPartyResolvers<ContextType>;
  NotAnEmergency?: NotAnEmergencyResolvers<ContextType>;
  NotApproved?: NotApprovedResolvers<ContextType>;
  NotCalled?: NotCalledResolvers<ContextType>;
  NotClaimed?: NotClaimedResolvers<ContextType>;
  NotLead?: NotLeadResolvers<ContextType>;
  NotOnDutyList?: NotOnDutyListResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  NothingToApprove?: NothingToApproveResolvers<ContextType>;
  NothingToWithdraw?: NothingToWithdrawResolvers<ContextType>;
  NoticeMissing?: NoticeMissingResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  ObjectResolutionResult?: ObjectResolutionResultResolvers<ContextType>;
  ObjectResolutionSuccess?: ObjectResolutionSuccessResolvers<ContextType>;
  OfficeHandling?: OfficeHandlingResolvers<ContextType>;
  OfficeHours?: OfficeHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyNotNamed?: PartyNotNamedResolvers<ContextType>;
  PatrolAttendance?: PatrolAttendanceResolvers<ContextType>;
  PhotoRequired?: PhotoRequiredResolvers<ContextType>;
  PlanHandlingResult?: PlanHandlingResultResolvers<ContextType>;
  PlanHandlingSuccess?: PlanHandlingSuccessResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  PolicyRuleOption?: PolicyRuleOptionResolvers<ContextType>;
  PolicyRulePart?: PolicyRulePartResolvers<ContextType>;
  PolicyRuleVersion?: PolicyRuleVersionResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Precedent?: PrecedentResolvers<ContextType>;
  PresentPerson?: PresentPersonResolvers<ContextType>;
  ProceedUnsignedResult?: ProceedUnsignedResultResolvers<ContextType>;
  ProceedUnsignedSuccess?: ProceedUnsignedSuccessResolvers<ContextType>;
  ProposeFinalReplyResult?: ProposeFinalReplyResultResolvers<ContextType>;
  ProposeFinalReplySuccess?: ProposeFinalReplySuccessResolvers<ContextType>;
  ProposedClock?: ProposedClockResolvers<ContextType>;
  ProposedTarget?: ProposedTargetResolvers<ContextType>;
  PublishBulletinResult?: PublishBulletinResultResolvers<ContextType>;
  PublishBulletinSuccess?: PublishBulletinSuccessResolvers<ContextType>;
  PublishInspectionResult?: PublishInspectionResultResolvers<ContextType>;
  PublishInspectionSuccess?: PublishInspectionSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCallbackResult?: RecordCallbackResultResolvers<ContextType>;
  RecordCallbackSuccess?: RecordCallbackSuccessResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordContactSuccess?: RecordContactSuccessResolvers<ContextType>;
  RecordInspectionResult?: RecordInspectionResultResolvers<ContextType>;
  RecordInspectionSuccess?: RecordInspectionSuccessResolvers<ContextType>;
  RecordLiaisonsResult?: RecordLiaisonsResultResolvers<ContextType>;
  RecordLiaisonsSuccess?: RecordLiaisonsSuccessResolvers<ContextType>;
  RecordMediationResult?: RecordMediationResultResolvers<ContextType>;
  RecordMediationSuccess?: RecordMediationSuccessResolvers<ContextType>;
  ReferDisputeResult?: ReferDisputeResultResolvers<ContextType>;
  ReferDisputeSuccess?: ReferDisputeSuccessResolvers<ContextType>;
  ReferToMediationResult?: ReferToMediationResultResolvers<ContextType>;
  ReferToMediationSuccess?: ReferToMediationSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefuseIssueResult?: RefuseIssueResultResolvers<ContextType>;
  RefuseIssueSuccess?: RefuseIssueSuccessResolvers<ContextType>;
  RejectReplyResult?: RejectReplyResultResolvers<ContextType>;
  RejectReplySuccess?: RejectReplySuccessResolvers<ContextType>;
  ReopenIssueResult?: ReopenIssueResultResolvers<ContextType>;
  ReopenIssueSuccess?: ReopenIssueSuccessResolvers<ContextType>;
  ReplySupervisionResult?: ReplySupervisionResultResolvers<ContextType>;
  ReplySupervisionSuccess?: ReplySupervisionSuccessResolvers<ContextType>;
  ReportInResult?: ReportInResultResolvers<ContextType>;
  ReportInSuccess?: ReportInSuccessResolvers<ContextType>;
  ReportInterimResult?: ReportInterimResultResolvers<ContextType>;
  ReportInterimSuccess?: ReportInterimSuccessResolvers<ContextType>;
  ReportIssueResult?: ReportIssueResultResolvers<ContextType>;
  ReportIssueSuccess?: ReportIssueSuccessResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  RequestExtensionResult?: RequestExtensionResultResolvers<ContextType>;
  RequestExtensionSuccess?: RequestExtensionSuccessResolvers<ContextType>;
  RequestPauseResult?: RequestPauseResultResolvers<ContextType>;
  RequestPauseSuccess?: RequestPauseSuccessResolvers<ContextType>;
  RequestWithdrawalResult?: RequestWithdrawalResultResolvers<ContextType>;
  RequestWithdrawalSuccess?: RequestWithdrawalSuccessResolvers<ContextType>;
  ResumeClockResult?: ResumeClockResultResolvers<ContextType>;
  ResumeClockSuccess?: ResumeClockSuccessResolvers<ContextType>;
  ResumeIssueResult?: ResumeIssueResultResolvers<ContextType>;
  ResumeIssueSuccess?: ResumeIssueSuccessResolvers<ContextType>;
  ReturnSummonsResult?: ReturnSummonsResultResolvers<ContextType>;
  ReturnSummonsSuccess?: ReturnSummonsSuccessResolvers<ContextType>;
  RuleDisputeResult?: RuleDisputeResultResolvers<ContextType>;
  RuleDisputeSuccess?: RuleDisputeSuccessResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  SignFinalReplyResult?: SignFinalReplyResultResolvers<ContextType>;
  SignFinalReplySuccess?: SignFinalReplySuccessResolvers<ContextType>;
  SignResolutionResult?: SignResolutionResultResolvers<ContextType>;
  SignResolutionSuccess?: SignResolutionSuccessResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SolvedWithTerritory?: SolvedWithTerritoryResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  StatePositionResult?: StatePositionResultResolvers<ContextType>;
  StatePositionSuccess?: StatePositionSuccessResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestTransferResult?: SuggestTransferResultResolvers<ContextType>;
  SuggestTransferSuccess?: SuggestTransferSuccessResolvers<ContextType>;
  Summons?: SummonsResolvers<ContextType>;
  SummonsTarget?: SummonsTargetResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionConnection?: SupervisionConnectionResolvers<ContextType>;
  SupervisionCount?: SupervisionCountResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  SupervisionOverview?: SupervisionOverviewResolvers<ContextType>;
  SupervisionReply?: SupervisionReplyResolvers<ContextType>;
  SuspendIssueResult?: SuspendIssueResultResolvers<ContextType>;
  SuspendIssueSuccess?: SuspendIssueSuccessResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  TaskSuccess?: TaskSuccessResolvers<ContextType>;
  TasksOpen?: TasksOpenResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TooLate?: TooLateResolvers<ContextType>;
  Unsigned?: UnsignedResolvers<ContextType>;
  UpdateTaskResult?: UpdateTaskResultResolvers<ContextType>;
  VerifyIssueResult?: VerifyIssueResultResolvers<ContextType>;
  VerifyIssueSuccess?: VerifyIssueSuccessResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerAct?: ViewerActResolvers<ContextType>;
  WeeklyDepartment?: WeeklyDepartmentResolvers<ContextType>;
  WeeklyItem?: WeeklyItemResolvers<ContextType>;
  WeeklyList?: WeeklyListResolvers<ContextType>;
  WhistlePending?: WhistlePendingResolvers<ContextType>;
  WhistleProposal?: WhistleProposalResolvers<ContextType>;
  WhistleResult?: WhistleResultResolvers<ContextType>;
  WhistleSuccess?: WhistleSuccessResolvers<ContextType>;
  WithdrawSummonsResult?: WithdrawSummonsResultResolvers<ContextType>;
  WithdrawSummonsSuccess?: WithdrawSummonsSuccessResolvers<ContextType>;
  WorkCalendar?: WorkCalendarResolvers<ContextType>;
  WrittenReport?: WrittenReportResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

