/**
 * What is known of the graph: which types show nothing but what events of their issue or compound and
 * changes of registers tell. An answer with any other type is good until the next event, whatever it is.
 */
export const knownTypes: ReadonlySet<string> = new Set([
  'Query',
  'Board',
  'StateCount',
  'IssueConnection',
  'PageInfo',
  'Desk',
  'DeskCounter',
  'DeskItem',
  'DeskItemConnection',
  'Issue',
  'Claim',
  'Summons',
  'SummonsTarget',
  'JointReport',
  'Signature',
  'DeadlineClock',
  'ClockExtension',
  'ClockPause',
  'Deliberation',
  'ProposedTarget',
  'AgendaItem',
  'Dispute',
  'DisputePosition',
  'Ruling',
  'Appeal',
  'Suspension',
  'InterimReport',
  'FinalReply',
  'WrittenReport',
  'Supervision',
  'SupervisionReply',
  'Attachment',
  'GeoPoint',
  'TimelineConnection',
  'TimelineEntry',
  'ViewerAct',
  'DepartmentHandling',
  'HousingHandling',
  'PublicSecurityHandling',
  'UrbanManagementHandling',
  'CommunityHandling',
  'OfficeHandling',
  'HandlingTask',
  'InspectionFinding',
  'PatrolRecord',
  'ViolationCase',
  'Compound',
  'CompoundConnection',
  'CompoundSecurity',
  'CompoundUrbanManagement',
  'CompoundGovernance',
  'CaseCount',
  'ProtectionCheck',
  'PoliceStation',
  'Committee',
  'BuildingHead',
  'PropertyCompany',
  'PropertyCompanyConnection',
  'ServiceContract',
  'Department',
  'Liaison',
  'Category',
  'Community',
  'CommunityConnection',
  'Street',
  'Viewer',
]);

/** Look-ups that are known, beside the lists below. */
export const knownQueries: ReadonlySet<string> = new Set([
  'issue',
  'compound',
  'compounds',
  'company',
  'companies',
  'departments',
  'categories',
  'communities',
  'streets',
  'policeStations',
  'viewer',
]);

/** Queries whose lists and counts any issue may enter. */
export const listQueries: ReadonlySet<string> = new Set(['board', 'issues', 'desk']);

/** Fields by which one known thing shows an issue; through any other, anything may be shown. */
export const issueLinks: ReadonlySet<string> = new Set([
  'Query.issue',
  'IssueConnection.nodes',
  'DeskItem.issue',
  'Summons.issue',
  'ViolationCase.issue',
  'Issue.mergedInto',
  'Issue.mergedIssues',
]);

/** Types of persons outside the offices: an answer that shows one is never kept, masked or not. */
export const personTypes: ReadonlySet<string> = new Set(['Reporter']);
