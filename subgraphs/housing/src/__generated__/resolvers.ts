import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalValue } from '@lianxi/kit/refusal';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import type { Reference } from '@lianxi/kit/reference';
import type { TaskSuccessValue, CompleteHandlingSuccessValue } from '@lianxi/kit/handling/handling.service';
import type { CompoundRow, PropertyCompanyRow, ServiceContractRow, InspectionFindingRow, ThirdPartyAssessmentRow } from '@lianxi/db/housing';
import type { CompoundPage } from '../compound/compound.service.ts';
import type { CompanyPage } from '../company/company.service.ts';
import type { AssessmentSuccess } from '../assessment/assessment.service.ts';
import type { FindingSuccess } from '../inspection/inspection.service.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

/** A photo or a file 附件, kept by joint-meeting. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Identifier of the attachment. */
  id: Scalars['ID']['output'];
};

/** Part a department has in an issue. */
export type ClaimRole =
  /** Assists the lead 协办. */
  | 'ASSIST'
  /** Leads and answers for the result 主办; exactly one department. */
  | 'LEAD';

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

/** A residential compound 小区 as the housing register knows it. */
export type Compound = {
  __typename?: 'Compound';
  /** Address of the compound; null when not recorded. */
  address: Maybe<Scalars['String']['output']>;
  /** Floor area in square metres; null when not recorded. */
  areaSquareMetres: Maybe<Scalars['Float']['output']>;
  /** Assessments by third parties, the latest first; a company sees its own alone. */
  assessments: Array<ThirdPartyAssessment>;
  /** Year in which the compound was built; null when not recorded. */
  builtYear: Maybe<Scalars['Int']['output']>;
  /** Number of the compound in the housing register. */
  code: Scalars['String']['output'];
  /** Property company that serves the compound; null when none does. */
  company: Maybe<PropertyCompany>;
  /** Service contract in force; null when there is none. */
  contract: Maybe<ServiceContract>;
  /** Balance of the maintenance fund in yuan; null when not recorded. */
  fundBalanceYuan: Maybe<Scalars['Float']['output']>;
  /** Number of households planned for; null when not recorded. */
  households: Maybe<Scalars['Int']['output']>;
  /** Identifier of the compound. */
  id: Scalars['ID']['output'];
  /** Kind of the compound. */
  kind: CompoundKind;
  /** Latitude in degrees (WGS 84); null when not recorded. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees (WGS 84); null when not recorded. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Who manages the compound, and how. */
  managementType: ManagementType;
  /** Name of the compound. */
  name: Scalars['String']['output'];
  /** Number of households that live there; null when not recorded. */
  occupiedHouseholds: Maybe<Scalars['Int']['output']>;
};


/** A residential compound 小区 as the housing register knows it. */
export type CompoundAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of compounds. */
export type CompoundConnection = {
  __typename?: 'CompoundConnection';
  /** Compounds of the page, by code. */
  nodes: Array<Compound>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of compounds that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Which compounds a list holds. All conditions given must hold. */
export type CompoundFilter = {
  /** Served by the company with this unified social credit code. */
  companyUscc?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<CompoundKind>;
  /** Managed this way. */
  managementType?: InputMaybe<ManagementType>;
  /** Name, code or address contains this text, up to 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of a compound. */
export type CompoundKind =
  /** Commercial housing 商品房. */
  | 'COMMERCIAL'
  /** Old compound 老旧小区. */
  | 'OLD'
  /** Resettlement housing 回迁安置. */
  | 'RESETTLEMENT';

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

/** The viewer may not do this, or the subject does not exist: both answer alike. */
export type Forbidden = Refusal & {
  __typename?: 'Forbidden';
  /** Always `forbidden`. */
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

/** Input of `housingConfirmAssessment`. */
export type HousingConfirmAssessmentInput = {
  /** Answer to the objection, 2 to 2,000 characters; with an objection, and only with one. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Score that the objection led to, 0 to 100 with two decimals; the notified one stands when left out. */
  score?: InputMaybe<Scalars['Float']['input']>;
};

/** Result of `housingConfirmAssessment`. */
export type HousingConfirmAssessmentResult = Forbidden | HousingConfirmAssessmentSuccess | InvalidInput | NotSignedIn | WrongState;

/** The assessment is final. */
export type HousingConfirmAssessmentSuccess = {
  __typename?: 'HousingConfirmAssessmentSuccess';
  /** The assessment as it is now. */
  assessment: ThirdPartyAssessment;
};

/** Input of `housingConfirmRectified`. */
export type HousingConfirmRectifiedInput = {
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `housingConfirmRectified`. */
export type HousingConfirmRectifiedResult = Forbidden | HousingConfirmRectifiedSuccess | InvalidInput | NotClaimed | NotSignedIn | WrongState;

/** The finding is put right. */
export type HousingConfirmRectifiedSuccess = {
  __typename?: 'HousingConfirmRectifiedSuccess';
  /** The finding as it is now. */
  finding: InspectionFinding;
  /** The issue it was found for; null while joint-meeting is unreachable. */
  issue: Maybe<Issue>;
};

/** What the housing department 住建 does for an issue. */
export type HousingHandling = DepartmentHandling & {
  __typename?: 'HousingHandling';
  /** Timestamp at which the department completed its handling; null while it is at work. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp by which the department planned to be done; null when not planned. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of pieces of evidence noted on the tasks. */
  evidenceCount: Scalars['Int']['output'];
  /** Findings of property inspections 物业检查 made for the issue, oldest first, at most 50. */
  inspectionFindings: Array<InspectionFinding>;
  /** Share of tasks done or waived, from 0 to 1; null while there are no tasks. */
  progress: Maybe<Scalars['Float']['output']>;
  /** Part the department has in the issue; null while it is called and has not claimed. */
  role: Maybe<ClaimRole>;
  /** Tasks of the department for the issue, oldest first, at most 100. */
  tasks: Array<HandlingTask>;
};

/** Input of `housingObjectToAssessment`. */
export type HousingObjectToAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** What is objected to and why, 2 to 2,000 characters. */
  objection: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `housingObjectToAssessment`. */
export type HousingObjectToAssessmentResult = Forbidden | HousingObjectToAssessmentSuccess | InvalidInput | NotSignedIn | WrongState;

/** The objection is filed. */
export type HousingObjectToAssessmentSuccess = {
  __typename?: 'HousingObjectToAssessmentSuccess';
  /** The assessment as it is now. */
  assessment: ThirdPartyAssessment;
};

/** Input of `housingRecordFinding`. */
export type HousingRecordFindingInput = {
  /** Issue the inspection was made for. */
  issueId: Scalars['ID']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Timestamp by which the company has to put it right. */
  rectifyBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was found, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Result of `housingRecordFinding`. */
export type HousingRecordFindingResult = Forbidden | HousingRecordFindingSuccess | InvalidInput | NotClaimed | NotSignedIn | WrongState;

/** The finding was recorded. */
export type HousingRecordFindingSuccess = {
  __typename?: 'HousingRecordFindingSuccess';
  /** The new finding. */
  finding: InspectionFinding;
  /** The issue it was found for; null while joint-meeting is unreachable. */
  issue: Maybe<Issue>;
};

/** One finding of a property inspection 物业检查. */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** Timestamp at which it was found. */
  foundAt: Scalars['DateTime']['output'];
  /** Identifier of the finding. */
  id: Scalars['ID']['output'];
  /** Timestamp at which housing saw it put right; null while it is open. */
  rectifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Timestamp by which the company has to put it right; null when no term was set. */
  rectifyBy: Maybe<Scalars['DateTime']['output']>;
  /** What was found. */
  text: Scalars['String']['output'];
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

/** An issue 议题, owned by joint-meeting. */
export type Issue = {
  __typename?: 'Issue';
  /** Handling by housing; null when it was not called, for viewers who are no officers, and while its subgraph is down. */
  housing: Maybe<HousingHandling>;
  /** Identifier of the issue. */
  id: Scalars['ID']['output'];
};

/** Who manages a compound, and how. */
export type ManagementType =
  /** A company run by the community 社区直管. */
  | 'COMMUNITY_RUN'
  /** A property company on the market 市场化. */
  | 'MARKET'
  /** Basic service bought by government 准物业. */
  | 'QUASI'
  /** The owners themselves 自管. */
  | 'SELF_MANAGED'
  /** Nobody 无物业. */
  | 'UNMANAGED';

export type Mutation = {
  __typename?: 'Mutation';
  /** Add a task of housing for an issue it claims. */
  housingAddTask: AddTaskResult;
  /** Complete the handling by housing, when no mandatory task is open. */
  housingCompleteHandling: CompleteHandlingResult;
  /** Confirm an assessment 确认考核结果 after its term, or with the answer to its objection. */
  housingConfirmAssessment: HousingConfirmAssessmentResult;
  /** Confirm that a finding was put right. */
  housingConfirmRectified: HousingConfirmRectifiedResult;
  /** Object to an assessment within its term 提出异议, as the company that was assessed or as housing. */
  housingObjectToAssessment: HousingObjectToAssessmentResult;
  /** Record a finding of an inspection made for an issue that housing claims. */
  housingRecordFinding: HousingRecordFindingResult;
  /** Change a task of housing. */
  housingUpdateTask: UpdateTaskResult;
};


export type MutationHousingAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationHousingCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


export type MutationHousingConfirmAssessmentArgs = {
  input: HousingConfirmAssessmentInput;
};


export type MutationHousingConfirmRectifiedArgs = {
  input: HousingConfirmRectifiedInput;
};


export type MutationHousingObjectToAssessmentArgs = {
  input: HousingObjectToAssessmentInput;
};


export type MutationHousingRecordFindingArgs = {
  input: HousingRecordFindingInput;
};


export type MutationHousingUpdateTaskArgs = {
  input: UpdateTaskInput;
};

/** The department of the viewer holds no active claim of the issue. */
export type NotClaimed = Refusal & {
  __typename?: 'NotClaimed';
  /** Always `not_claimed`. */
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

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item of the page, for `after`; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A property company 物业企业. */
export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  /** Number of compounds the company serves. */
  compoundCount: Scalars['Int']['output'];
  /** Name of the legal representative, masked to the family name; null when not recorded. */
  legalRepresentative: Maybe<Scalars['String']['output']>;
  /** Name of the company. */
  name: Scalars['String']['output'];
  /** Whether the company has a Party organisation. */
  partyOrganisation: Scalars['Boolean']['output'];
  /** Unified social credit code 统一社会信用代码 of the company. */
  uscc: Scalars['String']['output'];
};

/** One page of companies. */
export type PropertyCompanyConnection = {
  __typename?: 'PropertyCompanyConnection';
  /** Companies of the page, by credit code. */
  nodes: Array<PropertyCompany>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of companies that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Companies the viewer may see, by credit code; throws `not_signed_in`. */
  companies: PropertyCompanyConnection;
  /** One company by its credit code; null when there is none or the viewer may not see it. Throws `not_signed_in`. */
  company: Maybe<PropertyCompany>;
  /** One compound by `id` or by `code`; null when there is none or the viewer may not see it. Throws `not_signed_in`. */
  compound: Maybe<Compound>;
  /** Compounds the viewer may see, by code; throws `not_signed_in`. */
  compounds: CompoundConnection;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  uscc: Scalars['String']['input'];
};


export type QueryCompoundArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an act was refused. A refusal changed nothing. */
export type Refusal = {
  /** Stable name of the refusal in English snake case. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Contract 物业合同 under which a company serves a compound. */
export type ServiceContract = {
  __typename?: 'ServiceContract';
  /** First day of the contract. */
  from: Scalars['Date']['output'];
  /** Grade of service agreed on, as the local standard names it; null when none was agreed. */
  grade: Maybe<Scalars['String']['output']>;
  /** Monthly fee in yuan per square metre; null when not recorded. */
  monthlyFeeYuan: Maybe<Scalars['Float']['output']>;
  /** Last day of the contract; null when it runs until notice. */
  to: Maybe<Scalars['Date']['output']>;
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

/** A company's work in a compound as a third party assessed it 第三方考核. */
export type ThirdPartyAssessment = {
  __typename?: 'ThirdPartyAssessment';
  /** Answer to the objection; null until it is answered. */
  answer: Maybe<Scalars['String']['output']>;
  /** Day of the assessment. */
  assessedOn: Scalars['Date']['output'];
  /** Who assessed. */
  assessor: Scalars['String']['output'];
  /** Whether the score lies below the line 保级线 from which grade B is kept. */
  belowKeepGrade: Scalars['Boolean']['output'];
  /** Company that was assessed; null when it left the register. */
  company: Maybe<PropertyCompany>;
  /** Timestamp from which the score is final; null before. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the officer who confirmed it; null before. */
  confirmedByName: Maybe<Scalars['String']['output']>;
  /** Grade of the score that counts. */
  grade: ThirdPartyGrade;
  /** Score from which an assessment is of grade A, by the rule in force at the notice. */
  gradeAFrom: Scalars['Float']['output'];
  /** Identifier of the assessment. */
  id: Scalars['ID']['output'];
  /** Score from which grade B is kept, by the rule in force at the notice. */
  keepGradeFrom: Scalars['Float']['output'];
  /** Timestamp at which the company was notified. */
  notifiedAt: Scalars['DateTime']['output'];
  /** Score as the company was notified of it. */
  notifiedScore: Scalars['Float']['output'];
  /** Timestamp of the objection; null when none was filed. */
  objectedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of who filed the objection; null when none was filed. */
  objectedByName: Maybe<Scalars['String']['output']>;
  /** Objection and its grounds; null when none was filed. */
  objection: Maybe<Scalars['String']['output']>;
  /** Timestamp until which it may be objected to. */
  objectionDueAt: Scalars['DateTime']['output'];
  /** Score that counts, 0 to 100: that of the answer to an objection where it changed the score. */
  score: Scalars['Float']['output'];
  /** Where the assessment stands. */
  state: ThirdPartyAssessmentState;
  /** Whether the viewer may confirm now. */
  viewerMayConfirm: Scalars['Boolean']['output'];
  /** Whether the viewer may object now. */
  viewerMayObject: Scalars['Boolean']['output'];
};

/** Where an assessment by a third party stands. */
export type ThirdPartyAssessmentState =
  /** The score is final 已确认. */
  | 'CONFIRMED'
  /** The company is notified and may object 已通知. */
  | 'NOTIFIED'
  /** An objection waits for its answer 异议处理中. */
  | 'OBJECTION';

/** Grade that a third party's score gives. */
export type ThirdPartyGrade =
  /** Grade A. */
  | 'A'
  /** Grade B. */
  | 'B';

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
  Compound: Compound;
  Issue: Issue;
  PropertyCompany: PropertyCompany;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Compound:
    ( { __typename: 'Compound' }
    & ( GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Compound'], {"code":true}> ) );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"uscc":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddTaskResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( TaskSuccessValue )
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
  HousingConfirmAssessmentResult:
    | ( RefusalValue )
    | ( AssessmentSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HousingConfirmRectifiedResult:
    | ( RefusalValue )
    | ( FindingSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HousingObjectToAssessmentResult:
    | ( RefusalValue )
    | ( AssessmentSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HousingRecordFindingResult:
    | ( RefusalValue )
    | ( FindingSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  DepartmentHandling: ( HandlingRow );
  Refusal:
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
  AddTaskInput: AddTaskInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTaskResult']>;
  Attachment: ResolverTypeWrapper<Reference>;
  ClaimRole: ClaimRole;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteHandlingResult']>;
  CompleteHandlingSuccess: ResolverTypeWrapper<CompleteHandlingSuccessValue>;
  Compound: ResolverTypeWrapper<CompoundRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CompoundConnection: ResolverTypeWrapper<CompoundPage>;
  CompoundFilter: CompoundFilter;
  CompoundKind: CompoundKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentHandling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DepartmentHandling']>;
  Forbidden: ResolverTypeWrapper<RefusalValue>;
  HandlingTask: ResolverTypeWrapper<HandlingTaskRow>;
  HousingConfirmAssessmentInput: HousingConfirmAssessmentInput;
  HousingConfirmAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HousingConfirmAssessmentResult']>;
  HousingConfirmAssessmentSuccess: ResolverTypeWrapper<AssessmentSuccess>;
  HousingConfirmRectifiedInput: HousingConfirmRectifiedInput;
  HousingConfirmRectifiedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HousingConfirmRectifiedResult']>;
  HousingConfirmRectifiedSuccess: ResolverTypeWrapper<FindingSuccess>;
  HousingHandling: ResolverTypeWrapper<HandlingRow>;
  HousingObjectToAssessmentInput: HousingObjectToAssessmentInput;
  HousingObjectToAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HousingObjectToAssessmentResult']>;
  HousingObjectToAssessmentSuccess: ResolverTypeWrapper<AssessmentSuccess>;
  HousingRecordFindingInput: HousingRecordFindingInput;
  HousingRecordFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HousingRecordFindingResult']>;
  HousingRecordFindingSuccess: ResolverTypeWrapper<FindingSuccess>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingRow>;
  InvalidInput: ResolverTypeWrapper<RefusalValue>;
  Issue: ResolverTypeWrapper<Reference>;
  ManagementType: ManagementType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotClaimed: ResolverTypeWrapper<RefusalValue>;
  NotSignedIn: ResolverTypeWrapper<RefusalValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyRow>;
  PropertyCompanyConnection: ResolverTypeWrapper<CompanyPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ServiceContract: ResolverTypeWrapper<ServiceContractRow>;
  StaleVersion: ResolverTypeWrapper<RefusalValue>;
  TaskState: TaskState;
  TaskSuccess: ResolverTypeWrapper<TaskSuccessValue>;
  TasksOpen: ResolverTypeWrapper<RefusalValue>;
  ThirdPartyAssessment: ResolverTypeWrapper<ThirdPartyAssessmentRow>;
  ThirdPartyAssessmentState: ThirdPartyAssessmentState;
  ThirdPartyGrade: ThirdPartyGrade;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTaskResult']>;
  WrongState: ResolverTypeWrapper<RefusalValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTaskInput: AddTaskInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddTaskResult: ResolversUnionTypes<ResolversParentTypes>['AddTaskResult'];
  Attachment: Reference;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolversUnionTypes<ResolversParentTypes>['CompleteHandlingResult'];
  CompleteHandlingSuccess: CompleteHandlingSuccessValue;
  Compound: CompoundRow;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  CompoundConnection: CompoundPage;
  CompoundFilter: CompoundFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DepartmentHandling: ResolversInterfaceTypes<ResolversParentTypes>['DepartmentHandling'];
  Forbidden: RefusalValue;
  HandlingTask: HandlingTaskRow;
  HousingConfirmAssessmentInput: HousingConfirmAssessmentInput;
  HousingConfirmAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['HousingConfirmAssessmentResult'];
  HousingConfirmAssessmentSuccess: AssessmentSuccess;
  HousingConfirmRectifiedInput: HousingConfirmRectifiedInput;
  HousingConfirmRectifiedResult: ResolversUnionTypes<ResolversParentTypes>['HousingConfirmRectifiedResult'];
  HousingConfirmRectifiedSuccess: FindingSuccess;
  HousingHandling: HandlingRow;
  HousingObjectToAssessmentInput: HousingObjectToAssessmentInput;
  HousingObjectToAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['HousingObjectToAssessmentResult'];
  HousingObjectToAssessmentSuccess: AssessmentSuccess;
  HousingRecordFindingInput: HousingRecordFindingInput;
  HousingRecordFindingResult: ResolversUnionTypes<ResolversParentTypes>['HousingRecordFindingResult'];
  HousingRecordFindingSuccess: FindingSuccess;
  InspectionFinding: InspectionFindingRow;
  InvalidInput: RefusalValue;
  Issue: Reference;
  Mutation: Record<PropertyKey, never>;
  NotClaimed: RefusalValue;
  NotSignedIn: RefusalValue;
  PageInfo: PageInfo;
  PropertyCompany: PropertyCompanyRow;
  PropertyCompanyConnection: CompanyPage;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ServiceContract: ServiceContractRow;
  StaleVersion: RefusalValue;
  TaskSuccess: TaskSuccessValue;
  TasksOpen: RefusalValue;
  ThirdPartyAssessment: ThirdPartyAssessmentRow;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTaskResult'];
  WrongState: RefusalValue;
};

export type AddTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTaskResult'] = ResolversParentTypes['AddTaskResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'TaskSuccess' | 'WrongState', ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompleteHandlingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteHandlingResult'] = ResolversParentTypes['CompleteHandlingResult']> = {
  __resolveType: TypeResolveFn<'CompleteHandlingSuccess' | 'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type CompleteHandlingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteHandlingSuccess'] = ResolversParentTypes['CompleteHandlingSuccess']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['ThirdPartyAssessment']>, ParentType, ContextType, RequireFields<CompoundAssessmentsArgs, 'first'>>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  fundBalanceYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompoundKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  managementType?: Resolver<ResolversTypes['ManagementType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupiedHouseholds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentHandling'] = ResolversParentTypes['DepartmentHandling']> = {
  __resolveType: TypeResolveFn<'HousingHandling', ParentType, ContextType>;
};

export type ForbiddenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden']> = {
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

export type HousingConfirmAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingConfirmAssessmentResult'] = ResolversParentTypes['HousingConfirmAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'HousingConfirmAssessmentSuccess' | 'InvalidInput' | 'NotSignedIn' | 'WrongState', ParentType, ContextType>;
};

export type HousingConfirmAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingConfirmAssessmentSuccess'] = ResolversParentTypes['HousingConfirmAssessmentSuccess']> = {
  assessment?: Resolver<ResolversTypes['ThirdPartyAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingConfirmRectifiedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingConfirmRectifiedResult'] = ResolversParentTypes['HousingConfirmRectifiedResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'HousingConfirmRectifiedSuccess' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'WrongState', ParentType, ContextType>;
};

export type HousingConfirmRectifiedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingConfirmRectifiedSuccess'] = ResolversParentTypes['HousingConfirmRectifiedSuccess']> = {
  finding?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingHandling'] = ResolversParentTypes['HousingHandling']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionFindings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['HandlingTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingObjectToAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingObjectToAssessmentResult'] = ResolversParentTypes['HousingObjectToAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'HousingObjectToAssessmentSuccess' | 'InvalidInput' | 'NotSignedIn' | 'WrongState', ParentType, ContextType>;
};

export type HousingObjectToAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingObjectToAssessmentSuccess'] = ResolversParentTypes['HousingObjectToAssessmentSuccess']> = {
  assessment?: Resolver<ResolversTypes['ThirdPartyAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingRecordFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingRecordFindingResult'] = ResolversParentTypes['HousingRecordFindingResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'HousingRecordFindingSuccess' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'WrongState', ParentType, ContextType>;
};

export type HousingRecordFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingRecordFindingSuccess'] = ResolversParentTypes['HousingRecordFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rectifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  housing?: Resolver<Maybe<ResolversTypes['HousingHandling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  housingAddTask?: Resolver<ResolversTypes['AddTaskResult'], ParentType, ContextType, RequireFields<MutationHousingAddTaskArgs, 'input'>>;
  housingCompleteHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationHousingCompleteHandlingArgs, 'input'>>;
  housingConfirmAssessment?: Resolver<ResolversTypes['HousingConfirmAssessmentResult'], ParentType, ContextType, RequireFields<MutationHousingConfirmAssessmentArgs, 'input'>>;
  housingConfirmRectified?: Resolver<ResolversTypes['HousingConfirmRectifiedResult'], ParentType, ContextType, RequireFields<MutationHousingConfirmRectifiedArgs, 'input'>>;
  housingObjectToAssessment?: Resolver<ResolversTypes['HousingObjectToAssessmentResult'], ParentType, ContextType, RequireFields<MutationHousingObjectToAssessmentArgs, 'input'>>;
  housingRecordFinding?: Resolver<ResolversTypes['HousingRecordFindingResult'], ParentType, ContextType, RequireFields<MutationHousingRecordFindingArgs, 'input'>>;
  housingUpdateTask?: Resolver<ResolversTypes['UpdateTaskResult'], ParentType, ContextType, RequireFields<MutationHousingUpdateTaskArgs, 'input'>>;
};

export type NotClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotClaimed'] = ResolversParentTypes['NotClaimed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSignedIn'] = ResolversParentTypes['NotSignedIn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  compoundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyOrganisation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyCompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompanyConnection'] = ResolversParentTypes['PropertyCompanyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<ResolversTypes['PropertyCompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'uscc'>>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, Partial<QueryCompoundArgs>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<QueryCompoundsArgs, 'first'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type ServiceContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContract'] = ResolversParentTypes['ServiceContract']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyFeeYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ThirdPartyAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyAssessment'] = ResolversParentTypes['ThirdPartyAssessment']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belowKeepGrade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ThirdPartyGrade'], ParentType, ContextType>;
  gradeAFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepGradeFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notifiedScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  objectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectionDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThirdPartyAssessmentState'], ParentType, ContextType>;
  viewerMayConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayObject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTaskResult'] = ResolversParentTypes['UpdateTaskResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TaskSuccess' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddTaskResult?: AddTaskResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  CompleteHandlingResult?: CompleteHandlingResultResolvers<ContextType>;
  CompleteHandlingSuccess?: CompleteHandlingSuccessResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DepartmentHandling?: DepartmentHandlingResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  HandlingTask?: HandlingTaskResolvers<ContextType>;
  HousingConfirmAssessmentResult?: HousingConfirmAssessmentResultResolvers<ContextType>;
  HousingConfirmAssessmentSuccess?: HousingConfirmAssessmentSuccessResolvers<ContextType>;
  HousingConfirmRectifiedResult?: HousingConfirmRectifiedResultResolvers<ContextType>;
  HousingConfirmRectifiedSuccess?: HousingConfirmRectifiedSuccessResolvers<ContextType>;
  HousingHandling?: HousingHandlingResolvers<ContextType>;
  HousingObjectToAssessmentResult?: HousingObjectToAssessmentResultResolvers<ContextType>;
  HousingObjectToAssessmentSuccess?: HousingObjectToAssessmentSuccessResolvers<ContextType>;
  HousingRecordFindingResult?: HousingRecordFindingResultResolvers<ContextType>;
  HousingRecordFindingSuccess?: HousingRecordFindingSuccessResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotClaimed?: NotClaimedResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyCompanyConnection?: PropertyCompanyConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ServiceContract?: ServiceContractResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  TaskSuccess?: TaskSuccessResolvers<ContextType>;
  TasksOpen?: TasksOpenResolvers<ContextType>;
  ThirdPartyAssessment?: ThirdPartyAssessmentResolvers<ContextType>;
  UpdateTaskResult?: UpdateTaskResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

