CREATE TABLE "joint_meeting"."clock_extensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clock_id" uuid NOT NULL,
	"issue_id" uuid NOT NULL,
	"state" text DEFAULT 'PENDING' NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"rule_version" integer NOT NULL,
	"reason" text NOT NULL,
	"department_code" text NOT NULL,
	"requested_by" text NOT NULL,
	"requested_by_name" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_by_name" text,
	"decided_at" timestamp with time zone,
	"decision_note" text,
	"due_at_before" timestamp with time zone,
	"due_at_after" timestamp with time zone,
	CONSTRAINT "clock_extensions_state_known" CHECK ("joint_meeting"."clock_extensions"."state" IN ('PENDING', 'GRANTED', 'DENIED')),
	CONSTRAINT "clock_extensions_unit_known" CHECK ("joint_meeting"."clock_extensions"."unit" IN ('CALENDAR_H', 'CALENDAR_D', 'WORK_H', 'WORK_D')),
	CONSTRAINT "clock_extensions_value_positive" CHECK ("joint_meeting"."clock_extensions"."value" > 0),
	CONSTRAINT "clock_extensions_decided_has_time" CHECK (("joint_meeting"."clock_extensions"."state" = 'PENDING') = ("joint_meeting"."clock_extensions"."decided_at" IS NULL)),
	CONSTRAINT "clock_extensions_granted_moves_due_time" CHECK (("joint_meeting"."clock_extensions"."state" = 'GRANTED') = ("joint_meeting"."clock_extensions"."due_at_after" IS NOT NULL) AND "joint_meeting"."clock_extensions"."due_at_after" > "joint_meeting"."clock_extensions"."due_at_before")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."clock_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clock_id" uuid NOT NULL,
	"issue_id" uuid NOT NULL,
	"state" text NOT NULL,
	"cause" text NOT NULL,
	"reason" text,
	"department_code" text,
	"requested_by" text,
	"requested_by_name" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_by_name" text,
	"decided_at" timestamp with time zone,
	"decision_note" text,
	"paused_at" timestamp with time zone,
	"resumed_at" timestamp with time zone,
	"resumed_by_name" text,
	"due_at_before" timestamp with time zone,
	"due_at_after" timestamp with time zone,
	CONSTRAINT "clock_pauses_state_known" CHECK ("joint_meeting"."clock_pauses"."state" IN ('PENDING', 'GRANTED', 'DENIED')),
	CONSTRAINT "clock_pauses_cause_known" CHECK ("joint_meeting"."clock_pauses"."cause" IN ('REPORTER_UNREACHABLE', 'LEGAL_PERIOD', 'FORCE_MAJEURE', 'DISPUTE', 'SUSPENSION')),
	CONSTRAINT "clock_pauses_decided_has_time" CHECK (("joint_meeting"."clock_pauses"."state" = 'PENDING') = ("joint_meeting"."clock_pauses"."decided_at" IS NULL)),
	CONSTRAINT "clock_pauses_granted_has_begun" CHECK (("joint_meeting"."clock_pauses"."state" = 'GRANTED') = ("joint_meeting"."clock_pauses"."paused_at" IS NOT NULL) AND ("joint_meeting"."clock_pauses"."paused_at" IS NULL) = ("joint_meeting"."clock_pauses"."due_at_before" IS NULL)),
	CONSTRAINT "clock_pauses_end_after_begin" CHECK ("joint_meeting"."clock_pauses"."resumed_at" >= "joint_meeting"."clock_pauses"."paused_at")
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" DROP CONSTRAINT "timeline_entries_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "due_paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "due_pause_reason" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "contacted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_extensions" ADD CONSTRAINT "clock_extensions_clock_id_deadline_clocks_id_fk" FOREIGN KEY ("clock_id") REFERENCES "joint_meeting"."deadline_clocks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_extensions" ADD CONSTRAINT "clock_extensions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_extensions" ADD CONSTRAINT "clock_extensions_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_pauses" ADD CONSTRAINT "clock_pauses_clock_id_deadline_clocks_id_fk" FOREIGN KEY ("clock_id") REFERENCES "joint_meeting"."deadline_clocks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_pauses" ADD CONSTRAINT "clock_pauses_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."clock_pauses" ADD CONSTRAINT "clock_pauses_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clock_extensions_one_pending" ON "joint_meeting"."clock_extensions" USING btree ("clock_id") WHERE state = 'PENDING';--> statement-breakpoint
CREATE INDEX "clock_extensions_issue_index" ON "joint_meeting"."clock_extensions" USING btree ("issue_id","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "clock_pauses_one_pending" ON "joint_meeting"."clock_pauses" USING btree ("clock_id") WHERE state = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "clock_pauses_one_lasting" ON "joint_meeting"."clock_pauses" USING btree ("clock_id") WHERE state = 'GRANTED' AND resumed_at IS NULL;--> statement-breakpoint
CREATE INDEX "clock_pauses_issue_index" ON "joint_meeting"."clock_pauses" USING btree ("issue_id","requested_at");--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_pause_reason_known" CHECK ("joint_meeting"."issues"."due_pause_reason" IN ('REPORTER_UNREACHABLE', 'LEGAL_PERIOD', 'FORCE_MAJEURE', 'DISPUTE', 'SUSPENSION'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_paused_says_why" CHECK (("joint_meeting"."issues"."due_paused_at" IS NULL) = ("joint_meeting"."issues"."due_pause_reason" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED'));