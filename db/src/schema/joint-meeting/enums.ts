export const issueStates = [
  'REPORTED',
  'ACCEPTED',
  'SELF_HANDLING',
  'SUMMONED',
  'DISPUTED',
  'IN_HANDLING',
  'SUSPENDED',
  'PENDING_VERIFY',
  'CALLBACK',
  'CLOSED',
  'TERMINATED',
  'REFUSED',
  'MERGED',
] as const;
export type IssueState = (typeof issueStates)[number];

export const urgencies = ['EMERGENCY', 'TIME_LIMITED', 'ORDINARY', 'COMPLEX'] as const;
export type Urgency = (typeof urgencies)[number];

export const issueSources = [
  'ON_SITE',
  'PHONE',
  'ONLINE',
  'HOTLINE_12345',
  'LEADER_INSTRUCTION',
  'PATROL',
  'CITIZEN',
] as const;
export type IssueSource = (typeof issueSources)[number];

export const issueCategories = [
  'FIRE_LANE_BLOCKED',
  'FIRE_EQUIPMENT',
  'ILLEGAL_WIRING',
  'LIFT_FAILURE',
  'FALLING_HAZARD',
  'ILLEGAL_STRUCTURE',
  'ILLEGAL_PARKING',
  'GREENERY_DAMAGE',
  'LITTERING',
  'ILLEGAL_DECORATION',
  'WALL_DAMAGE',
  'STREET_STALL',
  'POOR_SERVICE',
  'COMPANY_EXIT',
  'CHARGE_DISPUTE',
  'REVENUE_UNDISCLOSED',
  'SHARED_COST_DISPUTE',
  'PARKING_CHARGE',
  'MAINTENANCE_FUND',
  'WATER_SUPPLY',
  'POWER_SUPPLY',
  'GAS_SUPPLY',
  'HEAT_SUPPLY',
  'COMMITTEE_FAILURE',
  'COMMITTEE_ELECTION',
  'PUBLIC_ORDER',
  'NOISE',
  'NEIGHBOUR_DISPUTE',
  'UNACCEPTED_DELIVERY',
  'OTHER',
] as const;
export type IssueCategory = (typeof issueCategories)[number];

export const categoryGroups = [
  'SAFETY',
  'DISORDER',
  'PROPERTY_SERVICE',
  'CHARGES_AND_FUNDS',
  'UTILITIES',
  'SELF_GOVERNMENT',
  'PUBLIC_ORDER',
  'CONSTRUCTION',
  'OTHER',
] as const;
export type CategoryGroup = (typeof categoryGroups)[number];

export const summonsKinds = ['DEMAND', 'JOINT_ENFORCEMENT', 'EMERGENCY'] as const;
export type SummonsKind = (typeof summonsKinds)[number];

/** Who whistles: the community, the street, or the office of the district. */
export const summonsLevels = ['COMMUNITY', 'STREET', 'DISTRICT'] as const;
export type SummonsLevel = (typeof summonsLevels)[number];

export const summonsStates = [
  'DRAFT',
  'PENDING_APPROVAL',
  'SENT',
  'PARTLY_ANSWERED',
  'ALL_ANSWERED',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type SummonsState = (typeof summonsStates)[number];

export const summonsAnswers = [
  'SENT',
  'NO_RESPONSE',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'DECLINED',
  'TRANSFER_SUGGESTED',
  'DEEMED_ACCEPTED',
] as const;
export type SummonsAnswer = (typeof summonsAnswers)[number];

export const claimRoles = ['LEAD', 'ASSIST'] as const;
export type ClaimRole = (typeof claimRoles)[number];

/** Part for which a department is called; who is only to know of it 知会 answers nothing. */
export const summonsRoles = [...claimRoles, 'OBSERVE'] as const;
export type SummonsRole = (typeof summonsRoles)[number];

export const claimStates = ['ACTIVE', 'WITHDRAW_REQUESTED', 'RELEASED', 'SIGNED_OFF'] as const;
export type ClaimState = (typeof claimStates)[number];

/** Parties that deliberate on the spot before departments are called. */
export const deliberationParties = [
  'PARTY_ORGANISATION',
  'RESIDENTS_COMMITTEE',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
  'RESIDENT_REPRESENTATIVES',
] as const;
export type DeliberationParty = (typeof deliberationParties)[number];

export const jointReportStates = ['FILED', 'SIGNED', 'OBJECTED', 'RETURNED'] as const;
export type JointReportState = (typeof jointReportStates)[number];

export const signatureDecisions = ['SIGN', 'OBJECT'] as const;
export type SignatureDecision = (typeof signatureDecisions)[number];

export const callbackOutcomes = ['RESOLVED', 'UNRESOLVED', 'UNREACHABLE'] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

export const issueEventTypes = [
  'ISSUE_REPORTED',
  'ISSUE_ACCEPTED',
  'ISSUE_REFUSED',
  'ISSUE_MERGED',
  'SELF_HANDLING_STARTED',
  'SUMMONS_SENT',
  'SUMMONS_ACKNOWLEDGED',
  'SUMMONS_ACCEPTED',
  'SUMMONS_DECLINED',
  'TRANSFER_SUGGESTED',
  'REPORTED_IN',
  'ISSUE_CLAIMED',
  'WITHDRAWAL_REQUESTED',
  'HANDLING_PROGRESSED',
  'HANDLING_COMPLETED',
  'JOINT_REPORT_FILED',
  'RESOLUTION_SIGNED',
  'RESOLUTION_OBJECTED',
  'ISSUE_VERIFIED',
  'VERIFICATION_FAILED',
  'CALLBACK_RECORDED',
  'ISSUE_CLOSED',
  'ISSUE_REOPENED',
  'SUMMONS_REQUESTED',
  'SUMMONS_APPROVED',
  'SUMMONS_RETURNED',
  'SUMMONS_WITHDRAWN',
  'DEPARTMENTS_ADDED',
  'ARRIVAL_CONFIRMED',
  'ARRIVAL_REJECTED',
  'NO_RESPONSE',
  'DEEMED_ACCEPTED',
  'HANDLING_PLANNED',
  'WITHDRAWAL_GRANTED',
  'WITHDRAWAL_DENIED',
  'LEAD_REPLACED',
  'DISPUTE_OPENED',
  'POSITION_STATED',
  'INTERIM_LEAD_APPOINTED',
  'DISPUTE_MEDIATED',
  'DISPUTE_TO_MEETING',
  'DISPUTE_RULED',
  'DISPUTE_APPEALED',
  'REPORTER_CONTACTED',
  'CLOCK_REMINDED',
  'CLOCK_BREACHED',
  'EXTENSION_REQUESTED',
  'EXTENSION_GRANTED',
  'EXTENSION_DENIED',
  'PAUSE_REQUESTED',
  'PAUSE_GRANTED',
  'PAUSE_DENIED',
  'CLOCK_RESUMED',
  'SUSPENSION_REQUESTED',
  'SUSPENSION_DENIED',
  'ISSUE_SUSPENDED',
  'INTERIM_REPORTED',
  'ISSUE_RESUMED',
  'ISSUE_TERMINATED',
  'SUPERVISION_ISSUED',
  'SUPERVISION_ACKNOWLEDGED',
  'SUPERVISION_REPLIED',
  'SUPERVISION_ACCEPTED',
  'SUPERVISION_REJECTED',
  'SUPERVISION_ESCALATED',
  'SUPERVISION_CLOSED',
  'PUT_ON_AGENDA',
  'INSPECTION_PUBLISHED',
  'FILES_ATTACHED',
  'PROCEEDED_UNSIGNED',
  'FINAL_REPLY_PROPOSED',
  'ACCOUNTABLE_PARTY_NAMED',
  'WRITTEN_REPORT_FILED',
  'MEDIATION_REFERRED',
  'MEDIATION_AGREED',
  'MEDIATION_FAILED',
  'BULLETIN_DRAFTED',
  'BULLETIN_SUBMITTED',
  'BULLETIN_APPROVED',
  'BULLETIN_PUBLISHED',
] as const;
export type IssueEventType = (typeof issueEventTypes)[number];

export const timeUnits = ['CALENDAR_H', 'CALENDAR_D', 'WORK_H', 'WORK_D'] as const;
export type TimeUnit = (typeof timeUnits)[number];

export const calendarDayKinds = ['HOLIDAY', 'MAKE_UP_WORKDAY'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** What a clock counts down to. */
export const clockKinds = [
  'ACCEPT',
  'DISPOSE',
  'APPROVE',
  'ACKNOWLEDGE',
  'ANSWER',
  'ARRIVE',
  'CONTACT',
  'PLAN',
  'HANDLE',
  'SIGN',
  'VERIFY',
  'CALLBACK',
  'POSITION',
  'MEDIATE',
  'SUSPENSION',
  'INTERIM_REPORT',
  'REPLY',
  'LEVEL_1',
  'LEVEL_2',
  'LEVEL_3',
] as const;
export type ClockKind = (typeof clockKinds)[number];

export const clockStates = ['RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'] as const;
export type ClockState = (typeof clockStates)[number];

/** What a clock belongs to. */
export const clockSubjects = [
  'issue',
  'summons',
  'summons_target',
  'joint_report',
  'dispute',
  'suspension',
  'supervision',
] as const;
export type ClockSubject = (typeof clockSubjects)[number];

export const pauseReasons = [
  'REPORTER_UNREACHABLE',
  'LEGAL_PERIOD',
  'FORCE_MAJEURE',
  'DISPUTE',
  'SUSPENSION',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Where a request about a clock stands; one whose clock has ended meanwhile stays undecided. */
export const clockRequestStates = ['PENDING', 'GRANTED', 'DENIED'] as const;
export type ClockRequestState = (typeof clockRequestStates)[number];

/** Who answers for a trouble, by which it is routed. */
export const accountableParties = [
  'HOUSING_AUTHORITY',
  'DEVELOPER',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
  'COMMUNITY',
] as const;
export type AccountableParty = (typeof accountableParties)[number];

/** Series of numbered documents of the office. */
export const documentSeries = ['WRITTEN_REPORT', 'BULLETIN'] as const;
export type DocumentSeries = (typeof documentSeries)[number];

/** What a notice of supervision is issued for. */
export const supervisionCauses = [
  'HANDLING_OVERDUE',
  'LEADER_INSTRUCTION',
  'REOPENED_REPEATEDLY',
  'TRANSFERRED_REPEATEDLY',
  'NOT_SIGNED',
  'WEEKLY_CHECK',
  'INSPECTION',
  'DIRECTED',
] as const;
export type SupervisionCause = (typeof supervisionCauses)[number];

export const supervisionStates = [
  'ISSUED',
  'ACKED',
  'REPLIED',
  'ACCEPTED',
  'REJECTED',
  'ESCALATED',
  'CLOSED',
] as const;
export type SupervisionState = (typeof supervisionStates)[number];

/** The four questions 四查: what a reply has to answer, by where the work stands. */
export const supervisionQuestions = ['EFFECT', 'PROGRESS', 'CAUSE', 'RESPONSIBILITY'] as const;
export type SupervisionQuestion = (typeof supervisionQuestions)[number];

/** Why whose duty an issue is came into dispute. */
export const disputeCauses = ['DECLINES', 'NO_LEAD', 'TRANSFERS', 'OBJECTION'] as const;
export type DisputeCause = (typeof disputeCauses)[number];

export const disputeStates = ['FILED', 'MEDIATION', 'TO_MEETING', 'RULED', 'APPEALED'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** How a dispute was settled. */
export const disputeOutcomes = ['MEDIATION', 'RULING', 'VOLUNTEER'] as const;
export type DisputeOutcome = (typeof disputeOutcomes)[number];

/** Why the joint meeting has to deal with an issue. */
export const agendaReasons = [
  'RESPONSIBILITY',
  'LEVEL_2',
  'REOPENED',
  'TRANSFERRED',
  'SUSPENSION',
] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/** How a check is made 明查暗访. */
export const inspectionKinds = ['OPEN', 'COVERT', 'KEY_POINT', 'FOLLOW_UP', 'FIVE_PARTY'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** What a look-back 回头看 finds of an earlier finding. */
export const lookBackOutcomes = ['RECTIFIED', 'PARTLY_RECTIFIED', 'NOT_RECTIFIED'] as const;
export type LookBackOutcome = (typeof lookBackOutcomes)[number];

/** The five parties 五方 of a patrol, in the order in which they are called. */
export const patrolParties = [
  'COMMUNITY',
  'URBAN_TEAM',
  'POLICE_STATION',
  'PROPERTY_COMPANY',
  'OWNERS',
] as const;
export type PatrolParty = (typeof patrolParties)[number];

/** What an attachment is evidence of. */
export const attachmentPurposes = [
  'REPORT',
  'REPORT_IN',
  'TASK',
  'JOINT_REPORT',
  'VERIFICATION',
  'DISPUTE_POSITION',
  'SUPERVISION_REPLY',
  'INSPECTION',
  'MEDIATION',
] as const;
export type AttachmentPurpose = (typeof attachmentPurposes)[number];

export const attachmentKinds = ['JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** How far an attachment is; `STORING` and `DISCARDED` are never shown. */
export const attachmentStates = ['STORING', 'DRAFT', 'ATTACHED', 'DISCARDED'] as const;
export type AttachmentState = (typeof attachmentStates)[number];
/** Why work on an issue rests: always a cause outside the lead's control. */
export const suspensionCauses = [
  'LEGAL_PROCEEDINGS',
  'FUNDING',
  'CONSTRUCTION',
  'SEASON',
  'THIRD_PARTY',
  'OTHER',
] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];

export const suspensionStates = ['REQUESTED', 'DENIED', 'RUNNING', 'ENDED'] as const;
export type SuspensionState = (typeof suspensionStates)[number];

/** Why an issue ends with a final reply although its reporter is not content. */
export const finalReplyGrounds = ['DEMAND_MET', 'UNREASONABLE'] as const;
export type FinalReplyGround = (typeof finalReplyGrounds)[number];
