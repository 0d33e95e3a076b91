CREATE TABLE "joint_meeting"."notification_reads" (
	"notification_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_reads_notification_id_user_id_pk" PRIMARY KEY("notification_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"type" text NOT NULL,
	"waits" boolean NOT NULL,
	"actor_id" text,
	"department_code" text,
	"text" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_type_known" CHECK ("joint_meeting"."notifications"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED')),
	CONSTRAINT "notifications_audience_known" CHECK ("joint_meeting"."notifications"."audience" ~ '^(department|community|street|role|user):.+$')
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."notification_reads" ADD CONSTRAINT "notification_reads_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "joint_meeting"."notifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD CONSTRAINT "notifications_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notifications_audience_index" ON "joint_meeting"."notifications" USING btree ("audience","created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "notifications_created_index" ON "joint_meeting"."notifications" USING btree ("created_at");