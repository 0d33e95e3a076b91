import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalValue } from '@lianxi/kit/refusal';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import type { Reference } from '@lianxi/kit/reference';
import type { TaskSuccessValue, CompleteHandlingSuccessValue } from '@lianxi/kit/handling/handling.service';
import type { ViolationCaseRow } from '@lianxi/db/urban-management';
import type { OpenCaseSuccess, MoveCaseSuccess } from '../violation/violation.service.ts';
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

/** A residential compound 小区, owned by housing. */
export type Compound = {
  __typename?: 'Compound';
  /** Identifier of the compound. */
  id: Scalars['ID']['output'];
  /** What urban management knows of the compound; null for viewers who are no officers and while its subgraph is down. */
  urbanManagement: Maybe<CompoundUrbanManagement>;
};

/** What urban management knows of a compound. */
export type CompoundUrbanManagement = {
  __typename?: 'CompoundUrbanManagement';
  /** Number of violation cases not closed. */
  openViolations: Scalars['Int']['output'];
  /** Score of the latest patrol, from 0 to 100; null when there was none. */
  patrolScore: Maybe<Scalars['Int']['output']>;
  /** Violation cases, newest first. */
  violations: Array<ViolationCase>;
};


/** What urban management knows of a compound. */
export type CompoundUrbanManagementViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Identifier of the issue. */
  id: Scalars['ID']['output'];
  /** Handling by urban management; null when it was not called, for viewers who are no officers, and while its subgraph is down. */
  urbanManagement: Maybe<UrbanManagementHandling>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Add a task of urban management for an issue it claims. */
  urbanAddTask: AddTaskResult;
  /** Complete the handling by urban management, when no mandatory task is open. */
  urbanCompleteHandling: CompleteHandlingResult;
  /** Move a violation case to its next state. */
  urbanMoveViolationCase: UrbanMoveViolationCaseResult;
  /** Open a violation case for an issue that urban management claims. */
  urbanOpenViolationCase: UrbanOpenViolationCaseResult;
  /** Change a task of urban management. */
  urbanUpdateTask: UpdateTaskResult;
};


export type MutationUrbanAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationUrbanCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


export type MutationUrbanMoveViolationCaseArgs = {
  input: UrbanMoveViolationCaseInput;
};


export type MutationUrbanOpenViolationCaseArgs = {
  input: UrbanOpenViolationCaseInput;
};


export type MutationUrbanUpdateTaskArgs = {
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

/** Why an act was refused. A refusal changed nothing. */
export type Refusal = {
  /** Stable name of the refusal in English snake case. */
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

/** What urban management 城管 does for an issue. */
export type UrbanManagementHandling = DepartmentHandling & {
  __typename?: 'UrbanManagementHandling';
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
  /** Violation case 违法案件 opened for the issue; null when there is none. */
  violationCase: Maybe<ViolationCase>;
};

/** Input of `urbanMoveViolationCase`. */
export type UrbanMoveViolationCaseInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** Version of the case the viewer read; refused as stale when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The state it comes to: the next one, or back from VERIFIED to DISPATCHED. */
  state: ViolationState;
};

/** Result of `urbanMoveViolationCase`. */
export type UrbanMoveViolationCaseResult = Forbidden | InvalidInput | NotSignedIn | StaleVersion | UrbanMoveViolationCaseSuccess | WrongState;

/** The case moved on. */
export type UrbanMoveViolationCaseSuccess = {
  __typename?: 'UrbanMoveViolationCaseSuccess';
  /** The case as it is now. */
  violationCase: ViolationCase;
};

/** Input of `urbanOpenViolationCase`. */
export type UrbanOpenViolationCaseInput = {
  /** What was found, 1 to 2,000 characters; it names no person. */
  description: Scalars['String']['input'];
  /** Issue the case is opened for. */
  issueId: Scalars['ID']['input'];
  /** Kind of the violation. */
  kind: ViolationKind;
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `urbanOpenViolationCase`; `wrong_state` when the issue has an open case already. */
export type UrbanOpenViolationCaseResult = Forbidden | InvalidInput | NotClaimed | NotSignedIn | UrbanOpenViolationCaseSuccess | WrongState;

/** The case was opened. */
export type UrbanOpenViolationCaseSuccess = {
  __typename?: 'UrbanOpenViolationCaseSuccess';
  /** The issue it was opened for; null while joint-meeting is unreachable. */
  issue: Maybe<Issue>;
  /** The new case. */
  violationCase: ViolationCase;
};

/** A violation case 违法案件, with the states of CJJ/T 312. */
export type ViolationCase = {
  __typename?: 'ViolationCase';
  /** Timestamp at which the case was closed; null while it is open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Compound of the violation; null when it lies in none. */
  compound: Maybe<Compound>;
  /** What was found; it names no person. */
  description: Scalars['String']['output'];
  /** Identifier of the case. */
  id: Scalars['ID']['output'];
  /** Issue the case was opened for; null when it came from elsewhere. */
  issue: Maybe<Issue>;
  /** Kind of the violation. */
  kind: ViolationKind;
  /** Number people quote, for example `CG-20261122-0007`. */
  number: Scalars['String']['output'];
  /** Timestamp at which it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** Where the case stands. */
  state: ViolationState;
  /** Timestamp of the last change of state. */
  stateSince: Scalars['DateTime']['output'];
  /** Version of the case, counted up with every change. */
  version: Scalars['Int']['output'];
};

/** Kind of a violation. */
export type ViolationKind =
  /** Greenery destroyed for vegetables 毁绿种菜. */
  | 'GREENERY_DAMAGE'
  /** Decoration against the rules 违规装修. */
  | 'ILLEGAL_DECORATION'
  /** Parking anywhere 乱停乱放. */
  | 'ILLEGAL_PARKING'
  /** Building without permission 私搭乱建. */
  | 'ILLEGAL_STRUCTURE'
  /** Rubbish thrown anywhere 乱扔垃圾. */
  | 'LITTERING'
  /** Stalls without permission 乱设摊点. */
  | 'STREET_STALL'
  /** Load-bearing wall damaged 破坏墙体. */
  | 'WALL_DAMAGE';

/** Where a violation case stands (CJJ/T 312). */
export type ViolationState =
  /** Closed 结案. */
  | 'CLOSED'
  /** Sent to a team 派遣. */
  | 'DISPATCHED'
  /** Case filed 立案. */
  | 'FILED'
  /** Dealt with 处置. */
  | 'HANDLED'
  /** Reported 上报. */
  | 'REPORTED'
  /** Checked on site 核查. */
  | 'VERIFIED';

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
  ViolationCase: ViolationCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  ViolationCase:
    ( { __typename: 'ViolationCase' }
    & GraphQLRecursivePick<FederationTypes['ViolationCase'], {"id":true}> );
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
  UpdateTaskResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( TaskSuccessValue )
    | ( RefusalValue )
  ;
  UrbanMoveViolationCaseResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( MoveCaseSuccess )
    | ( RefusalValue )
  ;
  UrbanOpenViolationCaseResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( OpenCaseSuccess )
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
  Compound: ResolverTypeWrapper<Reference>;
  CompoundUrbanManagement: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentHandling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DepartmentHandling']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forbidden: ResolverTypeWrapper<RefusalValue>;
  HandlingTask: ResolverTypeWrapper<HandlingTaskRow>;
  InvalidInput: ResolverTypeWrapper<RefusalValue>;
  Issue: ResolverTypeWrapper<Reference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotClaimed: ResolverTypeWrapper<RefusalValue>;
  NotSignedIn: ResolverTypeWrapper<RefusalValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  StaleVersion: ResolverTypeWrapper<RefusalValue>;
  TaskState: TaskState;
  TaskSuccess: ResolverTypeWrapper<TaskSuccessValue>;
  TasksOpen: ResolverTypeWrapper<RefusalValue>;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTaskResult']>;
  UrbanManagementHandling: ResolverTypeWrapper<HandlingRow>;
  UrbanMoveViolationCaseInput: UrbanMoveViolationCaseInput;
  UrbanMoveViolationCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrbanMoveViolationCaseResult']>;
  UrbanMoveViolationCaseSuccess: ResolverTypeWrapper<MoveCaseSuccess>;
  UrbanOpenViolationCaseInput: UrbanOpenViolationCaseInput;
  UrbanOpenViolationCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrbanOpenViolationCaseResult']>;
  UrbanOpenViolationCaseSuccess: ResolverTypeWrapper<OpenCaseSuccess>;
  ViolationCase: ResolverTypeWrapper<ViolationCaseRow>;
  ViolationKind: ViolationKind;
  ViolationState: ViolationState;
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
  Compound: Reference;
  CompoundUrbanManagement: Reference;
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  DepartmentHandling: ResolversInterfaceTypes<ResolversParentTypes>['DepartmentHandling'];
  Float: Scalars['Float']['output'];
  Forbidden: RefusalValue;
  HandlingTask: HandlingTaskRow;
  InvalidInput: RefusalValue;
  Issue: Reference;
  Mutation: Record<PropertyKey, never>;
  NotClaimed: RefusalValue;
  NotSignedIn: RefusalValue;
  PageInfo: PageInfo;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  StaleVersion: RefusalValue;
  TaskSuccess: TaskSuccessValue;
  TasksOpen: RefusalValue;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTaskResult'];
  UrbanManagementHandling: HandlingRow;
  UrbanMoveViolationCaseInput: UrbanMoveViolationCaseInput;
  UrbanMoveViolationCaseResult: ResolversUnionTypes<ResolversParentTypes>['UrbanMoveViolationCaseResult'];
  UrbanMoveViolationCaseSuccess: MoveCaseSuccess;
  UrbanOpenViolationCaseInput: UrbanOpenViolationCaseInput;
  UrbanOpenViolationCaseResult: ResolversUnionTypes<ResolversParentTypes>['UrbanOpenViolationCaseResult'];
  UrbanOpenViolationCaseSuccess: OpenCaseSuccess;
  ViolationCase: ViolationCaseRow;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  urbanManagement?: Resolver<Maybe<ResolversTypes['CompoundUrbanManagement']>, ParentType, ContextType>;
};

export type CompoundUrbanManagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundUrbanManagement'] = ResolversParentTypes['CompoundUrbanManagement']> = {
  openViolations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patrolScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['ViolationCase']>, ParentType, ContextType, RequireFields<CompoundUrbanManagementViolationsArgs, 'first'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentHandling'] = ResolversParentTypes['DepartmentHandling']> = {
  __resolveType: TypeResolveFn<'UrbanManagementHandling', ParentType, ContextType>;
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

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  urbanManagement?: Resolver<Maybe<ResolversTypes['UrbanManagementHandling']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  urbanAddTask?: Resolver<ResolversTypes['AddTaskResult'], ParentType, ContextType, RequireFields<MutationUrbanAddTaskArgs, 'input'>>;
  urbanCompleteHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationUrbanCompleteHandlingArgs, 'input'>>;
  urbanMoveViolationCase?: Resolver<ResolversTypes['UrbanMoveViolationCaseResult'], ParentType, ContextType, RequireFields<MutationUrbanMoveViolationCaseArgs, 'input'>>;
  urbanOpenViolationCase?: Resolver<ResolversTypes['UrbanOpenViolationCaseResult'], ParentType, ContextType, RequireFields<MutationUrbanOpenViolationCaseArgs, 'input'>>;
  urbanUpdateTask?: Resolver<ResolversTypes['UpdateTaskResult'], ParentType, ContextType, RequireFields<MutationUrbanUpdateTaskArgs, 'input'>>;
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

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
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

export type UpdateTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTaskResult'] = ResolversParentTypes['UpdateTaskResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TaskSuccess' | 'WrongState', ParentType, ContextType>;
};

export type UrbanManagementHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanManagementHandling'] = ResolversParentTypes['UrbanManagementHandling']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['HandlingTask']>, ParentType, ContextType>;
  violationCase?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanMoveViolationCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanMoveViolationCaseResult'] = ResolversParentTypes['UrbanMoveViolationCaseResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'StaleVersion' | 'UrbanMoveViolationCaseSuccess' | 'WrongState', ParentType, ContextType>;
};

export type UrbanMoveViolationCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanMoveViolationCaseSuccess'] = ResolversParentTypes['UrbanMoveViolationCaseSuccess']> = {
  violationCase?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanOpenViolationCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanOpenViolationCaseResult'] = ResolversParentTypes['UrbanOpenViolationCaseResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'UrbanOpenViolationCaseSuccess' | 'WrongState', ParentType, ContextType>;
};

export type UrbanOpenViolationCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanOpenViolationCaseSuccess'] = ResolversParentTypes['UrbanOpenViolationCaseSuccess']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  violationCase?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCase'] = ResolversParentTypes['ViolationCase'], FederationReferenceType extends FederationReferenceTypes['ViolationCase'] = FederationReferenceTypes['ViolationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ViolationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  CompoundUrbanManagement?: CompoundUrbanManagementResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DepartmentHandling?: DepartmentHandlingResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  HandlingTask?: HandlingTaskResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotClaimed?: NotClaimedResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  TaskSuccess?: TaskSuccessResolvers<ContextType>;
  TasksOpen?: TasksOpenResolvers<ContextType>;
  UpdateTaskResult?: UpdateTaskResultResolvers<ContextType>;
  UrbanManagementHandling?: UrbanManagementHandlingResolvers<ContextType>;
  UrbanMoveViolationCaseResult?: UrbanMoveViolationCaseResultResolvers<ContextType>;
  UrbanMoveViolationCaseSuccess?: UrbanMoveViolationCaseSuccessResolvers<ContextType>;
  UrbanOpenViolationCaseResult?: UrbanOpenViolationCaseResultResolvers<ContextType>;
  UrbanOpenViolationCaseSuccess?: UrbanOpenViolationCaseSuccessResolvers<ContextType>;
  ViolationCase?: ViolationCaseResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

