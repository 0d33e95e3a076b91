CREATE TABLE "joint_meeting"."deadline_clocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_code" text,
	"state" text DEFAULT 'RUNNING' NOT NULL,
	"rule_key" text NOT NULL,
	"rule_version" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"start_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"remind_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"pause_reason" text,
	"paused_ms" bigint DEFAULT 0 NOT NULL,
	"extension_count" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"fired_at" timestamp with time zone,
	CONSTRAINT "deadline_clocks_kind_known" CHECK ("joint_meeting"."deadline_clocks"."kind" IN ('ACCEPT', 'DISPOSE', 'APPROVE', 'ACKNOWLEDGE', 'ANSWER', 'ARRIVE', 'CONTACT', 'PLAN', 'HANDLE', 'SIGN', 'VERIFY', 'CALLBACK', 'POSITION', 'MEDIATE', 'SUSPENSION', 'INTERIM_REPORT', 'REPLY', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3')),
	CONSTRAINT "deadline_clocks_subject_known" CHECK ("joint_meeting"."deadline_clocks"."subject_type" IN ('issue', 'summons', 'summons_target', 'joint_report', 'dispute', 'suspension', 'supervision')),
	CONSTRAINT "deadline_clocks_state_known" CHECK ("joint_meeting"."deadline_clocks"."state" IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
	CONSTRAINT "deadline_clocks_unit_known" CHECK ("joint_meeting"."deadline_clocks"."unit" IN ('CALENDAR_H', 'CALENDAR_D', 'WORK_H', 'WORK_D')),
	CONSTRAINT "deadline_clocks_pause_reason_known" CHECK ("joint_meeting"."deadline_clocks"."pause_reason" IN ('REPORTER_UNREACHABLE', 'LEGAL_PERIOD', 'FORCE_MAJEURE', 'DISPUTE', 'SUSPENSION')),
	CONSTRAINT "deadline_clocks_due_after_start" CHECK ("joint_meeting"."deadline_clocks"."due_at" >= "joint_meeting"."deadline_clocks"."start_at"),
	CONSTRAINT "deadline_clocks_paused_says_why" CHECK (("joint_meeting"."deadline_clocks"."state" = 'PAUSED') = ("joint_meeting"."deadline_clocks"."paused_at" IS NOT NULL) AND ("joint_meeting"."deadline_clocks"."paused_at" IS NULL) = ("joint_meeting"."deadline_clocks"."pause_reason" IS NULL)),
	CONSTRAINT "deadline_clocks_ended_has_time" CHECK (("joint_meeting"."deadline_clocks"."state" IN ('RUNNING', 'PAUSED')) = ("joint_meeting"."deadline_clocks"."ended_at" IS NULL)),
	CONSTRAINT "deadline_clocks_breached_has_fired" CHECK (("joint_meeting"."deadline_clocks"."state" = 'BREACHED') = ("joint_meeting"."deadline_clocks"."fired_at" IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" DROP CONSTRAINT "issues_state_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" DROP CONSTRAINT "issues_closed_has_time";--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" DROP CONSTRAINT "timeline_entries_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "accountable_party" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "decline_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "transfer_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "supervision_level" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "on_agenda" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."deadline_clocks" ADD CONSTRAINT "deadline_clocks_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."deadline_clocks" ADD CONSTRAINT "deadline_clocks_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_clocks_one_alive" ON "joint_meeting"."deadline_clocks" USING btree ("subject_type","subject_id","kind",coalesce("department_code", '')) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "deadline_clocks_due_index" ON "joint_meeting"."deadline_clocks" USING btree ("due_at") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE INDEX "deadline_clocks_remind_index" ON "joint_meeting"."deadline_clocks" USING btree ("remind_at") WHERE state = 'RUNNING' AND reminded_at IS NULL;--> statement-breakpoint
CREATE INDEX "deadline_clocks_issue_index" ON "joint_meeting"."deadline_clocks" USING btree ("issue_id","start_at");--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_accountable_party_known" CHECK ("joint_meeting"."issues"."accountable_party" IN ('HOUSING_AUTHORITY', 'DEVELOPER', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'COMMUNITY'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_supervision_level_range" CHECK ("joint_meeting"."issues"."supervision_level" BETWEEN 0 AND 3);--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_location_whole" CHECK (("joint_meeting"."issues"."latitude" IS NULL) = ("joint_meeting"."issues"."longitude" IS NULL) AND "joint_meeting"."issues"."latitude" BETWEEN -90 AND 90 AND "joint_meeting"."issues"."longitude" BETWEEN -180 AND 180);--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_state_known" CHECK ("joint_meeting"."issues"."state" IN ('REPORTED', 'ACCEPTED', 'SELF_HANDLING', 'SUMMONED', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED', 'PENDING_VERIFY', 'CALLBACK', 'CLOSED', 'TERMINATED', 'REFUSED', 'MERGED'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_closed_has_time" CHECK (("joint_meeting"."issues"."state" IN ('CLOSED', 'TERMINATED')) = ("joint_meeting"."issues"."closed_at" IS NOT NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED'));--> statement-breakpoint
-- Clocks of what was open before clocks were kept. What came due before is recorded as breached and
-- brings nothing about.
INSERT INTO joint_meeting.deadline_clocks
  (id, issue_id, subject_type, subject_id, kind, department_code, state, rule_key, rule_version, value, unit, start_at, due_at, ended_at, fired_at)
SELECT gen_random_uuid(), clock.issue_id, clock.subject_type, clock.subject_id, clock.kind, clock.department_code,
  CASE WHEN clock.due_at > now() THEN 'RUNNING' ELSE 'BREACHED' END,
  rule.key, rule.version, rule.value, rule.unit, least(clock.start_at, clock.due_at), clock.due_at,
  CASE WHEN clock.due_at <= now() THEN clock.due_at END,
  CASE WHEN clock.due_at <= now() THEN now() END
FROM (
  SELECT id AS issue_id, 'issue' AS subject_type, id AS subject_id, NULL AS department_code,
    CASE state WHEN 'REPORTED' THEN 'ACCEPT' WHEN 'ACCEPTED' THEN 'DISPOSE' WHEN 'PENDING_VERIFY' THEN 'VERIFY' ELSE 'CALLBACK' END AS kind,
    CASE state WHEN 'REPORTED' THEN CASE urgency WHEN 'EMERGENCY' THEN 'accept.EMERGENCY' ELSE 'accept' END
      WHEN 'ACCEPTED' THEN 'dispose' WHEN 'PENDING_VERIFY' THEN 'verify' ELSE 'callback' END AS rule_key,
    state_since AS start_at, state_due_at AS due_at
  FROM joint_meeting.issues
  WHERE state IN ('REPORTED', 'ACCEPTED', 'PENDING_VERIFY', 'CALLBACK') AND state_due_at IS NOT NULL
  UNION ALL
  SELECT id, 'issue', id, NULL, 'HANDLE', 'settle.' || urgency, created_at, due_at
  FROM joint_meeting.issues
  WHERE state IN ('ACCEPTED', 'SELF_HANDLING', 'SUMMONED', 'IN_HANDLING')
  UNION ALL
  SELECT target.issue_id, 'summons_target', target.summons_id, target.department_code, wanted.kind,
    wanted.rule || '.' || CASE summons.kind WHEN 'EMERGENCY' THEN 'EMERGENCY' ELSE issue.urgency END,
    summons.sent_at, wanted.due_at
  FROM joint_meeting.summons_targets AS target
  JOIN joint_meeting.summonses AS summons ON summons.id = target.summons_id
  JOIN joint_meeting.issues AS issue ON issue.id = target.issue_id
  CROSS JOIN LATERAL (VALUES
    ('ACKNOWLEDGE', 'acknowledge', target.ack_due_at, target.answer = 'SENT'),
    ('ANSWER', 'answer', target.answer_due_at, target.answer IN ('SENT', 'ACKNOWLEDGED')),
    ('ARRIVE', 'arrive', target.arrive_due_at, target.answer IN ('SENT', 'ACKNOWLEDGED', 'ACCEPTED') AND target.arrived_at IS NULL)
  ) AS wanted (kind, rule, due_at, waits)
  WHERE wanted.waits AND issue.state IN ('SUMMONED', 'IN_HANDLING')
  UNION ALL
  SELECT report.issue_id, 'joint_report', report.id, claim.department_code, 'SIGN', 'sign', report.filed_at, report.sign_due_at
  FROM joint_meeting.joint_reports AS report
  JOIN joint_meeting.claims AS claim ON claim.issue_id = report.issue_id
  WHERE report.state = 'FILED' AND claim.role = 'ASSIST' AND claim.state IN ('ACTIVE', 'WITHDRAW_REQUESTED')
) AS clock
JOIN joint_meeting.policy_rules AS rule ON rule.key = clock.rule_key AND rule.valid_to IS NULL;
