CREATE TABLE "joint_meeting"."final_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reply" text NOT NULL,
	"evidence" text NOT NULL,
	"other_channels" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"street_signed_by_name" text,
	"street_signed_at" timestamp with time zone,
	"lead_signed_by_name" text,
	"lead_signed_at" timestamp with time zone,
	"void_at" timestamp with time zone,
	CONSTRAINT "final_replies_ground_known" CHECK ("joint_meeting"."final_replies"."ground" IN ('DEMAND_MET', 'UNREASONABLE')),
	CONSTRAINT "final_replies_signed_by_proposer" CHECK ("joint_meeting"."final_replies"."street_signed_at" IS NOT NULL OR "joint_meeting"."final_replies"."lead_signed_at" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."interim_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"suspension_id" uuid NOT NULL,
	"report" text NOT NULL,
	"reported_by_name" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"state" text NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"interim_measure" text,
	"public_text" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"department_code" text,
	"requested_by" text NOT NULL,
	"requested_by_name" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by_name" text,
	"decided_at" timestamp with time zone,
	"decision_reason" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "suspensions_state_known" CHECK ("joint_meeting"."suspensions"."state" IN ('REQUESTED', 'DENIED', 'RUNNING', 'ENDED')),
	CONSTRAINT "suspensions_cause_known" CHECK ("joint_meeting"."suspensions"."cause" IN ('LEGAL_PROCEEDINGS', 'FUNDING', 'CONSTRUCTION', 'SEASON', 'THIRD_PARTY', 'OTHER')),
	CONSTRAINT "suspensions_until_later" CHECK ("joint_meeting"."suspensions"."until" > "joint_meeting"."suspensions"."requested_at"),
	CONSTRAINT "suspensions_decided_has_time" CHECK (("joint_meeting"."suspensions"."state" = 'REQUESTED') = ("joint_meeting"."suspensions"."decided_at" IS NULL)),
	CONSTRAINT "suspensions_ended_has_time" CHECK (("joint_meeting"."suspensions"."state" = 'ENDED') = ("joint_meeting"."suspensions"."ended_at" IS NOT NULL)),
	CONSTRAINT "suspensions_denial_has_reason" CHECK ("joint_meeting"."suspensions"."state" <> 'DENIED' OR "joint_meeting"."suspensions"."decision_reason" IS NOT NULL)
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" DROP CONSTRAINT "notifications_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" DROP CONSTRAINT "timeline_entries_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."joint_reports" ADD COLUMN "unsigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."final_replies" ADD CONSTRAINT "final_replies_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."interim_reports" ADD CONSTRAINT "interim_reports_suspension_id_suspensions_id_fk" FOREIGN KEY ("suspension_id") REFERENCES "joint_meeting"."suspensions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."suspensions" ADD CONSTRAINT "suspensions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."suspensions" ADD CONSTRAINT "suspensions_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "final_replies_issue_index" ON "joint_meeting"."final_replies" USING btree ("issue_id","proposed_at");--> statement-breakpoint
CREATE INDEX "interim_reports_suspension_index" ON "joint_meeting"."interim_reports" USING btree ("suspension_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "suspensions_one_open" ON "joint_meeting"."suspensions" USING btree ("issue_id") WHERE state IN ('REQUESTED', 'RUNNING');--> statement-breakpoint
CREATE INDEX "suspensions_issue_index" ON "joint_meeting"."suspensions" USING btree ("issue_id","requested_at");--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD CONSTRAINT "notifications_type_known" CHECK ("joint_meeting"."notifications"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED', 'PROCEEDED_UNSIGNED', 'FINAL_REPLY_PROPOSED'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED', 'PROCEEDED_UNSIGNED', 'FINAL_REPLY_PROPOSED'));