import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types of one subgraph; rows reach them through its `mappers.ts`. */
function resolverTypes(subgraph: string): CodegenConfig['generates'] {
  const source = `subgraphs/${subgraph}/src`;
  return {
    [`${source}/__generated__/resolvers.ts`]: {
      schema: ['subgraphs/kit/src/sdl/*.graphql', `${source}/**/*.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        contextType: '../context.ts#Context',
        mappers: mappersOf[subgraph],
        scalars: { DateTime: { input: 'Date', output: 'Date' }, Date: 'string', ID: 'string' },
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      },
    },
  };
}

/** GraphQL type → the shape its resolvers start from, `file#type` as seen from `__generated__`. */
const mappersOf: Record<string, Record<string, string>> = {
  housing: {
    ...handlingMappers('HousingHandling'),
    Compound: '@lianxi/db/housing#CompoundRow',
    CompoundConnection: '../compound/compound.service.ts#CompoundPage',
    PropertyCompany: '@lianxi/db/housing#PropertyCompanyRow',
    PropertyCompanyConnection: '../company/company.service.ts#CompanyPage',
    ServiceContract: '@lianxi/db/housing#ServiceContractRow',
    InspectionFinding: '@lianxi/db/housing#InspectionFindingRow',
    ThirdPartyAssessment: '@lianxi/db/housing#ThirdPartyAssessmentRow',
    HousingObjectToAssessmentSuccess: '../assessment/assessment.service.ts#AssessmentSuccess',
    HousingConfirmAssessmentSuccess: '../assessment/assessment.service.ts#AssessmentSuccess',
    HousingRecordFindingSuccess: '../inspection/inspection.service.ts#FindingSuccess',
    HousingConfirmRectifiedSuccess: '../inspection/inspection.service.ts#FindingSuccess',
  },
  'public-security': {
    ...handlingMappers('PublicSecurityHandling'),
    Compound: '@lianxi/kit/reference#Reference',
    CompoundSecurity: '@lianxi/kit/reference#Reference',
    PoliceStation: '@lianxi/db/public-security#PoliceStationRow',
    CaseCount: '../security/case-count.ts#ShownCaseCount',
    PatrolRecord: '@lianxi/db/public-security#PatrolRow',
    ProtectionCheck: '@lianxi/db/public-security#ProtectionCheckRow',
    PoliceRecordPatrolSuccess: '../security/patrol.service.ts#PatrolSuccess',
  },
  'urban-management': {
    ...handlingMappers('UrbanManagementHandling'),
    Compound: '@lianxi/kit/reference#Reference',
    CompoundUrbanManagement: '@lianxi/kit/reference#Reference',
    ViolationCase: '@lianxi/db/urban-management#ViolationCaseRow',
    UrbanOpenViolationCaseSuccess: '../violation/violation.service.ts#OpenCaseSuccess',
    UrbanMoveViolationCaseSuccess: '../violation/violation.service.ts#MoveCaseSuccess',
  },
  communities: {
    ...handlingMappers('CommunityHandling'),
    Compound: '@lianxi/kit/reference#Reference',
    Street: '@lianxi/db/communities#StreetRow',
    Community: '@lianxi/db/communities#CommunityRow',
    CommunityConnection: '../territory/territory.service.ts#CommunityPage',
    CompoundGovernance: '@lianxi/db/communities#CompoundPlaceRow',
    Committee: '@lianxi/db/communities#CommitteeRow',
    BuildingHead: '@lianxi/db/communities#BuildingHeadRow',
    Reporter: '@lianxi/db/communities#ReporterRow',
    RegisterReporterSuccess: '../reporter/reporter.service.ts#RegisterSuccess',
    DiscloseReporterSuccess: '../reporter/reporter.service.ts#DiscloseSuccess',
  },
  'joint-meeting': {
    ...handlingMappers('OfficeHandling'),
    Issue: '@lianxi/db/joint-meeting#IssueRow',
    IssueConnection: '../issue/issue-page.service.ts#IssuePage',
    IssueEvent: '../issue/issue-event.service.ts#IssueEventReading',
    Board: '../issue/board.service.ts#BoardReading',
    Compound: '@lianxi/kit/reference#Reference',
    Community: '@lianxi/kit/reference#Reference',
    Reporter: '@lianxi/kit/reference#Reference',
    Summons: '@lianxi/db/joint-meeting#SummonsRow',
    SummonsTarget: '@lianxi/db/joint-meeting#SummonsTargetRow',
    ProposedTarget: '@lianxi/db/joint-meeting#ProposedCall',
    Claim: '@lianxi/db/joint-meeting#ClaimRow',
    DeadlineClock: '@lianxi/db/joint-meeting#ClockRow',
    ClockExtension: '../clock/clock-history.ts#ToldExtension',
    Notification: '../notification/notification.store.ts#ToldNotification',
    NotificationConnection: '../notification/notification.service.ts#NotificationPage',
    ClockPause: '../clock/clock-history.ts#ToldPause',
    JointReport: '@lianxi/db/joint-meeting#JointReportRow',
    Signature: '@lianxi/db/joint-meeting#SignatureRow',
    Supervision: '@lianxi/db/joint-meeting#SupervisionRow',
    SupervisionReply: '@lianxi/db/joint-meeting#SupervisionReplyRow',
    DepartmentSupervision: '../supervision/supervision-query.store.ts#DepartmentNotices',
    SupervisionConnection: '../supervision/supervision-page.service.ts#SupervisionPage',
    Inspection: '@lianxi/db/joint-meeting#InspectionRow',
    SupervisionFinding: '@lianxi/db/joint-meeting#InspectionFindingRow',
    PatrolAttendance: '@lianxi/db/joint-meeting#PatrolAttendanceRow',
    InspectionConnection: '../inspection/inspection-page.service.ts#InspectionPage',
    Attachment: '@lianxi/db/joint-meeting#AttachmentRow',
    AttachmentLimits: '../attachment/attachment-limits.ts#AttachmentRules',
    TimelineEntry: '@lianxi/db/joint-meeting#TimelineEntryRow',
    Department: '@lianxi/db/joint-meeting#DepartmentRow',
    Liaison: '@lianxi/db/joint-meeting#LiaisonRow',
    RecordLiaisonsSuccess: '../department/record-liaisons.service.ts#LiaisonsRecorded',
    Category: '@lianxi/db/joint-meeting#DutyItemRow',
    ProposedClock: '../duty/duty.service.ts#ProposedClockValue',
    Viewer: '../viewer/signed-in-viewer.ts#SignedInViewer',
    PolicyRule: '../policy-rule/policy-rule.service.ts#PolicyRuleReading',
    PolicyRuleVersion: '../policy-rule/rule-history.ts#RuleVersion',
    AmendPolicyRuleSuccess: '../policy-rule/amend-policy-rule.service.ts#RuleAmended',
    WorkCalendar: '@lianxi/db/joint-meeting#WorkCalendarRow',
    ImportWorkCalendarSuccess: '../calendar/import-calendar.service.ts#CalendarImported',
    Desk: '../desk/desk.service.ts#DeskReading',
    Dispute: '@lianxi/db/joint-meeting#DisputeRow',
    DisputePosition: '../dispute/dispute.store.ts#PositionOfIssue',
    Suspension: '@lianxi/db/joint-meeting#SuspensionRow',
    InterimReport: '@lianxi/db/joint-meeting#InterimReportRow',
    FinalReply: '@lianxi/db/joint-meeting#FinalReplyRow',
    Mediation: '@lianxi/db/joint-meeting#MediationRow',
    WrittenReport: '@lianxi/db/joint-meeting#WrittenReportRow',
    FileWrittenReportSuccess: '../written-report/written-report.service.ts#WrittenReportFiled',
    Bulletin: '@lianxi/db/joint-meeting#BulletinRow',
    BulletinDepartment: '@lianxi/db/joint-meeting#DepartmentFigures',
    BulletinChannel: '@lianxi/db/joint-meeting#ChannelFigures',
    BulletinIssue: '@lianxi/db/joint-meeting#ListedIssue',
    BulletinReceipt: '@lianxi/db/joint-meeting#BulletinReceiptRow',
    ...Object.fromEntries(
      ['Make', 'Edit', 'Approve', 'Publish', 'Confirm'].map((act) => [
        `${act}BulletinSuccess`,
        '../bulletin/bulletin.service.ts#BulletinResult',
      ]),
    ),
    WeeklyList: '../weekly-list/weekly-list.service.ts#WeeklyListReading',
    WeeklyDepartment: '../weekly-list/weekly-list.service.ts#DepartmentOwes',
    WeeklyItem: '../weekly-list/weekly-list.store.ts#WeeklyRow',
    AgendaItem: '@lianxi/db/joint-meeting#AgendaItemRow',
    DeskItem: '../desk/desk.store.ts#DeskRow',
    ...resultMappers(),
  },
};

/** What the SDL shared by the departments' subgraphs starts from. */
function handlingMappers(handling: string): Record<string, string> {
  const refusals = ['NotSignedIn', 'Forbidden', 'WrongState', 'NotClaimed', 'InvalidInput'];
  return {
    ...Object.fromEntries(
      [...refusals, 'StaleVersion', 'TasksOpen'].map((refusal) => [
        refusal,
        '@lianxi/kit/refusal#RefusalValue',
      ]),
    ),
    [handling]: '@lianxi/db/shared#HandlingRow',
    HandlingTask: '@lianxi/db/shared#HandlingTaskRow',
    Attachment: '@lianxi/kit/reference#Reference',
    Issue: '@lianxi/kit/reference#Reference',
    TaskSuccess: '@lianxi/kit/handling/handling.service#TaskSuccessValue',
    CompleteHandlingSuccess: '@lianxi/kit/handling/handling.service#CompleteHandlingSuccessValue',
  };
}

/** What the results of joint-meeting's acts start from. */
function resultMappers(): Record<string, string> {
  const refusals = 'NotOnDutyList TooLate NoLeadProposed NotCalled LegalBasisMissing';
  const disputeRefusals =
    'NotAParty NotAnEmergency NotApproved NoticeMissing PartyNotNamed SolvedWithTerritory MediationOpen';
  const clockRefusals = 'ExtensionLimit AlreadyRequested NeverPauses';
  const ofWhistles =
    'WhistlePending DeliberationMissing NothingToApprove NothingToWithdraw NoReturnAfterRuling';
  const ownRefusals = `${refusals} ${ofWhistles} AlreadyClaimed NotLead HandlerCannotVerify Unsigned PhotoRequired ${clockRefusals}`;
  const intake = 'ReportIssue AcceptIssue RefuseIssue HandleOwn ReopenIssue';
  const answers =
    'WithdrawSummons AcknowledgeSummons DeclineSummons SuggestTransfer ReportIn ConfirmArrival';
  const resolution = 'FileJointReport SignResolution ObjectResolution VerifyIssue RecordCallback';
  const onReplies = 'AcceptReply RejectReply';
  const onNotices = 'IssueSupervision AcknowledgeSupervision ReplySupervision CloseSupervision';
  const supervision = `${onNotices} ${onReplies}`.split(' ');
  const dispute =
    'StatePosition MediateDispute ReferDispute RuleDispute AppointInterimLead AppealRuling';
  const clocks =
    'RequestExtension DecideExtension RequestPause DecidePause ResumeClock RecordContact';
  const suspension =
    'SuspendIssue DecideSuspension ResumeIssue ReportInterim ReferToMediation RecordMediation';
  const ending = 'ProceedUnsigned ProposeFinalReply SignFinalReply NameAccountableParty';
  const claims = 'RequestWithdrawal DecideWithdrawal PlanHandling AttachFiles';
  const later = `${dispute} ${clocks} ${suspension} ${ending}`;
  const acts = `${intake} ${answers} ${resolution} ${later} ${claims}`.split(' ');
  return {
    ...Object.fromEntries(
      `${ownRefusals} ${disputeRefusals}`
        .split(' ')
        .map((name) => [name, '@lianxi/kit/refusal#RefusalValue']),
    ),
    ...Object.fromEntries(
      acts.map((act) => [`${act}Success`, '../issue/issue-result.ts#IssueResult']),
    ),
    ...Object.fromEntries(
      supervision.map((act) => [`${act}Success`, '../supervision/reply.service.ts#NoticeResult']),
    ),
    RecordInspectionSuccess: '../inspection/inspection.service.ts#InspectionResult',
    PublishInspectionSuccess: '../inspection/inspection.service.ts#InspectionResult',
    ...Object.fromEntries(
      ['Whistle', 'ApproveSummons', 'ReturnSummons', 'AddDepartments'].map((act) => [
        `${act}Success`,
        '../issue/issue-result.ts#SummonsResult',
      ]),
    ),
    MergeIssueSuccess: '../issue/issue-result.ts#MergeResult',
    AcceptSummonsSuccess: '../issue/issue-result.ts#ClaimResult',
    ClaimIssueSuccess: '../issue/issue-result.ts#ClaimResult',
    LeadAlreadyTaken: '../claim/claim.policy.ts#LeadAlreadyTakenValue',
    PossibleDuplicate: '../issue/report-issue.service.ts#PossibleDuplicateValue',
  };
}

const config: CodegenConfig = {
  generates: Object.assign(
    {},
    ...['housing', 'public-security', 'urban-management', 'communities', 'joint-meeting'].map(
      resolverTypes,
    ),
  ) as CodegenConfig['generates'],
};

export default config;
