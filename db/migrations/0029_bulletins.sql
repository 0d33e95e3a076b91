CREATE TABLE "joint_meeting"."bulletin_receipts" (
	"bulletin_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"read_at" timestamp with time zone,
	"read_by_name" text,
	CONSTRAINT "bulletin_receipts_bulletin_id_audience_pk" PRIMARY KEY("bulletin_id","audience"),
	CONSTRAINT "bulletin_receipts_audience_known" CHECK ("joint_meeting"."bulletin_receipts"."audience" ~ '^(department|street):.+$'),
	CONSTRAINT "bulletin_receipts_read_by_somebody" CHECK (("joint_meeting"."bulletin_receipts"."read_at" IS NULL) = ("joint_meeting"."bulletin_receipts"."read_by_name" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."bulletins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"month" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"addressee" text NOT NULL,
	"issuer" text NOT NULL,
	"figures" jsonb NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by_name" text,
	"submitted_at" timestamp with time zone,
	"approved_by_name" text,
	"approved_at" timestamp with time zone,
	"published_by_name" text,
	"published_at" timestamp with time zone,
	CONSTRAINT "bulletins_month_unique" UNIQUE("month"),
	CONSTRAINT "bulletins_number_unique" UNIQUE("number"),
	CONSTRAINT "bulletins_month_written" CHECK ("joint_meeting"."bulletins"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "bulletins_state_known" CHECK ("joint_meeting"."bulletins"."state" IN ('DRAFT', 'APPROVED', 'PUBLISHED')),
	CONSTRAINT "bulletins_approved_by_somebody" CHECK (("joint_meeting"."bulletins"."state" <> 'DRAFT') = ("joint_meeting"."bulletins"."approved_at" IS NOT NULL AND "joint_meeting"."bulletins"."approved_by_name" IS NOT NULL)),
	CONSTRAINT "bulletins_published_with_number" CHECK (("joint_meeting"."bulletins"."state" = 'PUBLISHED') = ("joint_meeting"."bulletins"."published_at" IS NOT NULL AND "joint_meeting"."bulletins"."number" IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."document_counters" DROP CONSTRAINT "document_counters_series_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" DROP CONSTRAINT "notifications_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" DROP CONSTRAINT "timeline_entries_type_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ALTER COLUMN "issue_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD COLUMN "bulletin_id" uuid;--> statement-breakpoint
ALTER TABLE "joint_meeting"."bulletin_receipts" ADD CONSTRAINT "bulletin_receipts_bulletin_id_bulletins_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "joint_meeting"."bulletins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD CONSTRAINT "notifications_bulletin_id_bulletins_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "joint_meeting"."bulletins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."document_counters" ADD CONSTRAINT "document_counters_series_known" CHECK ("joint_meeting"."document_counters"."series" IN ('WRITTEN_REPORT', 'BULLETIN'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD CONSTRAINT "notifications_about_something" CHECK (("joint_meeting"."notifications"."issue_id" IS NULL) <> ("joint_meeting"."notifications"."bulletin_id" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."notifications" ADD CONSTRAINT "notifications_type_known" CHECK ("joint_meeting"."notifications"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'LEAD_REPLACED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED', 'PROCEEDED_UNSIGNED', 'FINAL_REPLY_PROPOSED', 'ACCOUNTABLE_PARTY_NAMED', 'WRITTEN_REPORT_FILED', 'BULLETIN_DRAFTED', 'BULLETIN_SUBMITTED', 'BULLETIN_APPROVED', 'BULLETIN_PUBLISHED'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'LEAD_REPLACED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED', 'PROCEEDED_UNSIGNED', 'FINAL_REPLY_PROPOSED', 'ACCOUNTABLE_PARTY_NAMED', 'WRITTEN_REPORT_FILED', 'BULLETIN_DRAFTED', 'BULLETIN_SUBMITTED', 'BULLETIN_APPROVED', 'BULLETIN_PUBLISHED'));