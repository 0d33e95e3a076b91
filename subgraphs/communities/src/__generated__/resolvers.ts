import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalValue } from '@lianxi/kit/refusal';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import type { Reference } from '@lianxi/kit/reference';
import type { TaskSuccessValue, CompleteHandlingSuccessValue } from '@lianxi/kit/handling/handling.service';
import type { StreetRow, CommunityRow, CompoundPlaceRow, CommitteeRow, BuildingHeadRow, ReporterRow } from '@lianxi/db/communities';
import type { CommunityPage } from '../territory/territory.service.ts';
import type { RegisterSuccess, DiscloseSuccess } from '../reporter/reporter.service.ts';
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

/** Head of a building 楼栋长. */
export type BuildingHead = {
  __typename?: 'BuildingHead';
  /** The building, such as `3 号楼`. */
  building: Scalars['String']['output'];
  /** Identifier of the building head. */
  id: Scalars['ID']['output'];
  /** Name, masked to the family name. */
  maskedName: Scalars['String']['output'];
};

/** Part a department has in an issue. */
export type ClaimRole =
  /** Assists the lead 协办. */
  | 'ASSIST'
  /** Leads and answers for the result 主办; exactly one department. */
  | 'LEAD';

/** A committee that acts for the owners. */
export type Committee = {
  __typename?: 'Committee';
  /** Identifier of the committee. */
  id: Scalars['ID']['output'];
  /** Kind of the committee. */
  kind: CommitteeKind;
  /** Number of members. */
  members: Scalars['Int']['output'];
  /** Number of members who belong to the Party. */
  partyMembers: Scalars['Int']['output'];
  /** Where the committee stands. */
  state: CommitteeState;
  /** First day of the term; null before it is founded. */
  termFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the term; null before it is founded. */
  termTo: Maybe<Scalars['Date']['output']>;
};

/** Kind of a committee. */
export type CommitteeKind =
  /** Interim management committee 临管会. */
  | 'INTERIM'
  /** Owners' committee 业委会. */
  | 'OWNERS';

/** Where a committee stands. */
export type CommitteeState =
  /** Founded and at work 成立. */
  | 'FOUNDED'
  /** Being elected anew 换届. */
  | 'IN_ELECTION'
  /** Planned 拟建. */
  | 'PLANNED'
  /** In preparation 筹备. */
  | 'PREPARING'
  /** Not at work any more 停摆. */
  | 'STALLED';

/** A community 社区. */
export type Community = {
  __typename?: 'Community';
  /** Number of grids 网格 of the community. */
  gridCount: Scalars['Int']['output'];
  /** Identifier of the community. */
  id: Scalars['ID']['output'];
  /** Name of the community. */
  name: Scalars['String']['output'];
  /** Street the community belongs to. */
  street: Street;
};

/** One page of communities. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** Communities of the page, by street and name. */
  nodes: Array<Community>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Number of communities that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What the community 社区 does for an issue. */
export type CommunityHandling = DepartmentHandling & {
  __typename?: 'CommunityHandling';
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
  /** Community in whose territory the compound lies; null when it is not placed and while communities is down. */
  community: Maybe<Community>;
  /** How the owners govern themselves; null when the compound is not placed and while communities is down. */
  governance: Maybe<CompoundGovernance>;
  /** Identifier of the compound. */
  id: Scalars['ID']['output'];
};

/** How the owners of a compound govern themselves. */
export type CompoundGovernance = {
  __typename?: 'CompoundGovernance';
  /** Number of building heads 楼栋长. */
  buildingHeadCount: Scalars['Int']['output'];
  /** Building heads, by building, names masked. */
  buildingHeads: Array<BuildingHead>;
  /** Owners' or interim committee; null when there is none. */
  committee: Maybe<Committee>;
  /** Whether the compound is a Red Property 红色物业 compound. */
  redProperty: Scalars['Boolean']['output'];
};


/** How the owners of a compound govern themselves. */
export type CompoundGovernanceBuildingHeadsArgs = {
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

/** Input of `discloseReporter`. */
export type DiscloseReporterInput = {
  /** Identifier of this click: the same one again is logged once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the data is needed for, 2 to 500 characters; it is kept with the viewer's name for 3 years. */
  purpose: Scalars['String']['input'];
  /** The reporter. */
  reporterId: Scalars['ID']['input'];
};

/** Result of `discloseReporter`. */
export type DiscloseReporterResult = DiscloseReporterSuccess | Forbidden | InvalidInput | NotSignedIn;

/** The personal data of the reporter; the disclosure was logged. */
export type DiscloseReporterSuccess = {
  __typename?: 'DiscloseReporterSuccess';
  /** Building and flat of the reporter; null when not recorded. */
  building: Maybe<Scalars['String']['output']>;
  /** Name of the reporter. */
  name: Scalars['String']['output'];
  /** Telephone number of the reporter; null when not recorded. */
  phone: Maybe<Scalars['String']['output']>;
  /** The reporter, masked. */
  reporter: Reporter;
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
  /** Handling by the community; null when it was not called, for viewers who are no officers, and while its subgraph is down. */
  community: Maybe<CommunityHandling>;
  /** Identifier of the issue. */
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Add a task of the community for an issue it claims. */
  communityAddTask: AddTaskResult;
  /** Complete the handling by the community, when no mandatory task is open. */
  communityCompleteHandling: CompleteHandlingResult;
  /** Change a task of the community. */
  communityUpdateTask: UpdateTaskResult;
  /** Read a reporter's personal data for a purpose; only workers of the reporter's territory and callback officers, and each read is logged. */
  discloseReporter: DiscloseReporterResult;
  /** Record a reporter in the viewer's own territory. */
  registerReporter: RegisterReporterResult;
};


export type MutationCommunityAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationCommunityCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


export type MutationCommunityUpdateTaskArgs = {
  input: UpdateTaskInput;
};


export type MutationDiscloseReporterArgs = {
  input: DiscloseReporterInput;
};


export type MutationRegisterReporterArgs = {
  input: RegisterReporterInput;
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

export type Query = {
  __typename?: 'Query';
  /** Communities, by street and name; throws `not_signed_in`. */
  communities: CommunityConnection;
  /** Streets of the district, by name, at most 100; throws `not_signed_in`. */
  streets: Array<Street>;
};


export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  streetId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why an act was refused. A refusal changed nothing. */
export type Refusal = {
  /** Stable name of the refusal in English snake case. */
  code: Scalars['String']['output'];
  /** The reason in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Input of `registerReporter`. */
export type RegisterReporterInput = {
  /** Building and flat, up to 100 characters. */
  building?: InputMaybe<Scalars['String']['input']>;
  /** Community that keeps the record; the viewer's own when left out. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** Identifier of this click: the same one again returns the first result. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number, 5 to 20 digits, spaces, `+` or `-`. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `registerReporter`. */
export type RegisterReporterResult = Forbidden | InvalidInput | NotSignedIn | RegisterReporterSuccess;

/** The reporter was recorded. */
export type RegisterReporterSuccess = {
  __typename?: 'RegisterReporterSuccess';
  /** The reporter, masked. */
  reporter: Reporter;
};

/** A person who reported an issue 诉求人, masked; `discloseReporter` shows the rest. */
export type Reporter = {
  __typename?: 'Reporter';
  /** Opaque identifier of the reporter. */
  id: Scalars['ID']['output'];
  /** Name, masked to the family name. */
  maskedName: Scalars['String']['output'];
  /** Telephone number with its middle masked; null when not recorded. */
  maskedPhone: Maybe<Scalars['String']['output']>;
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

/** A street or town 街道/镇. */
export type Street = {
  __typename?: 'Street';
  /** Communities of the street, by name, at most 100. */
  communities: Array<Community>;
  /** Identifier of the street. */
  id: Scalars['ID']['output'];
  /** Name of the street. */
  name: Scalars['String']['output'];
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
  Community: Community;
  Compound: Compound;
  Issue: Issue;
  Reporter: Reporter;
  Street: Street;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  Reporter:
    ( { __typename: 'Reporter' }
    & GraphQLRecursivePick<FederationTypes['Reporter'], {"id":true}> );
  Street:
    ( { __typename: 'Street' }
    & GraphQLRecursivePick<FederationTypes['Street'], {"id":true}> );
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
  DiscloseReporterResult:
    | ( DiscloseSuccess )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterReporterResult:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RegisterSuccess )
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
  BuildingHead: ResolverTypeWrapper<BuildingHeadRow>;
  ClaimRole: ClaimRole;
  Committee: ResolverTypeWrapper<CommitteeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommitteeKind: CommitteeKind;
  CommitteeState: CommitteeState;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<CommunityPage>;
  CommunityHandling: ResolverTypeWrapper<HandlingRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteHandlingResult']>;
  CompleteHandlingSuccess: ResolverTypeWrapper<CompleteHandlingSuccessValue>;
  Compound: ResolverTypeWrapper<Reference>;
  CompoundGovernance: ResolverTypeWrapper<CompoundPlaceRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentHandling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DepartmentHandling']>;
  DiscloseReporterInput: DiscloseReporterInput;
  DiscloseReporterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscloseReporterResult']>;
  DiscloseReporterSuccess: ResolverTypeWrapper<DiscloseSuccess>;
  Forbidden: ResolverTypeWrapper<RefusalValue>;
  HandlingTask: ResolverTypeWrapper<HandlingTaskRow>;
  InvalidInput: ResolverTypeWrapper<RefusalValue>;
  Issue: ResolverTypeWrapper<Reference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotClaimed: ResolverTypeWrapper<RefusalValue>;
  NotSignedIn: ResolverTypeWrapper<RefusalValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterReporterInput: RegisterReporterInput;
  RegisterReporterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterReporterResult']>;
  RegisterReporterSuccess: ResolverTypeWrapper<RegisterSuccess>;
  Reporter: ResolverTypeWrapper<ReporterRow>;
  StaleVersion: ResolverTypeWrapper<RefusalValue>;
  Street: ResolverTypeWrapper<StreetRow>;
  TaskState: TaskState;
  TaskSuccess: ResolverTypeWrapper<TaskSuccessValue>;
  TasksOpen: ResolverTypeWrapper<RefusalValue>;
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
  BuildingHead: BuildingHeadRow;
  Committee: CommitteeRow;
  Int: Scalars['Int']['output'];
  Community: CommunityRow;
  CommunityConnection: CommunityPage;
  CommunityHandling: HandlingRow;
  Float: Scalars['Float']['output'];
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolversUnionTypes<ResolversParentTypes>['CompleteHandlingResult'];
  CompleteHandlingSuccess: CompleteHandlingSuccessValue;
  Compound: Reference;
  CompoundGovernance: CompoundPlaceRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DepartmentHandling: ResolversInterfaceTypes<ResolversParentTypes>['DepartmentHandling'];
  DiscloseReporterInput: DiscloseReporterInput;
  DiscloseReporterResult: ResolversUnionTypes<ResolversParentTypes>['DiscloseReporterResult'];
  DiscloseReporterSuccess: DiscloseSuccess;
  Forbidden: RefusalValue;
  HandlingTask: HandlingTaskRow;
  InvalidInput: RefusalValue;
  Issue: Reference;
  Mutation: Record<PropertyKey, never>;
  NotClaimed: RefusalValue;
  NotSignedIn: RefusalValue;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterReporterInput: RegisterReporterInput;
  RegisterReporterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterReporterResult'];
  RegisterReporterSuccess: RegisterSuccess;
  Reporter: ReporterRow;
  StaleVersion: RefusalValue;
  Street: StreetRow;
  TaskSuccess: TaskSuccessValue;
  TasksOpen: RefusalValue;
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

export type BuildingHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildingHead'] = ResolversParentTypes['BuildingHead']> = {
  building?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitteeState'], ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['Street'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityHandling'] = ResolversParentTypes['CommunityHandling']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['HandlingTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['CompoundGovernance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompoundGovernanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundGovernance'] = ResolversParentTypes['CompoundGovernance']> = {
  buildingHeadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildingHeads?: Resolver<Array<ResolversTypes['BuildingHead']>, ParentType, ContextType, RequireFields<CompoundGovernanceBuildingHeadsArgs, 'first'>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  redProperty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentHandling'] = ResolversParentTypes['DepartmentHandling']> = {
  __resolveType: TypeResolveFn<'CommunityHandling', ParentType, ContextType>;
};

export type DiscloseReporterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseReporterResult'] = ResolversParentTypes['DiscloseReporterResult']> = {
  __resolveType: TypeResolveFn<'DiscloseReporterSuccess' | 'Forbidden' | 'InvalidInput' | 'NotSignedIn', ParentType, ContextType>;
};

export type DiscloseReporterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseReporterSuccess'] = ResolversParentTypes['DiscloseReporterSuccess']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Reporter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  community?: Resolver<Maybe<ResolversTypes['CommunityHandling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  communityAddTask?: Resolver<ResolversTypes['AddTaskResult'], ParentType, ContextType, RequireFields<MutationCommunityAddTaskArgs, 'input'>>;
  communityCompleteHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationCommunityCompleteHandlingArgs, 'input'>>;
  communityUpdateTask?: Resolver<ResolversTypes['UpdateTaskResult'], ParentType, ContextType, RequireFields<MutationCommunityUpdateTaskArgs, 'input'>>;
  discloseReporter?: Resolver<ResolversTypes['DiscloseReporterResult'], ParentType, ContextType, RequireFields<MutationDiscloseReporterArgs, 'input'>>;
  registerReporter?: Resolver<ResolversTypes['RegisterReporterResult'], ParentType, ContextType, RequireFields<MutationRegisterReporterArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  streets?: Resolver<Array<ResolversTypes['Street']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotClaimed' | 'NotSignedIn' | 'StaleVersion' | 'TasksOpen' | 'WrongState', ParentType, ContextType>;
};

export type RegisterReporterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReporterResult'] = ResolversParentTypes['RegisterReporterResult']> = {
  __resolveType: TypeResolveFn<'Forbidden' | 'InvalidInput' | 'NotSignedIn' | 'RegisterReporterSuccess', ParentType, ContextType>;
};

export type RegisterReporterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReporterSuccess'] = ResolversParentTypes['RegisterReporterSuccess']> = {
  reporter?: Resolver<ResolversTypes['Reporter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter'], FederationReferenceType extends FederationReferenceTypes['Reporter'] = FederationReferenceTypes['Reporter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reporter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street'], FederationReferenceType extends FederationReferenceTypes['Street'] = FederationReferenceTypes['Street']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Street']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddTaskResult?: AddTaskResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  BuildingHead?: BuildingHeadResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityHandling?: CommunityHandlingResolvers<ContextType>;
  CompleteHandlingResult?: CompleteHandlingResultResolvers<ContextType>;
  CompleteHandlingSuccess?: CompleteHandlingSuccessResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundGovernance?: CompoundGovernanceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DepartmentHandling?: DepartmentHandlingResolvers<ContextType>;
  DiscloseReporterResult?: DiscloseReporterResultResolvers<ContextType>;
  DiscloseReporterSuccess?: DiscloseReporterSuccessResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  HandlingTask?: HandlingTaskResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotClaimed?: NotClaimedResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterReporterResult?: RegisterReporterResultResolvers<ContextType>;
  RegisterReporterSuccess?: RegisterReporterSuccessResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  TaskSuccess?: TaskSuccessResolvers<ContextType>;
  TasksOpen?: TasksOpenResolvers<ContextType>;
  UpdateTaskResult?: UpdateTaskResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

