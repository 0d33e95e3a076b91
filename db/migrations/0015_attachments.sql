CREATE TABLE "joint_meeting"."attachment_link_keys" (
	"id" integer PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	CONSTRAINT "attachment_link_keys_only_one" CHECK ("joint_meeting"."attachment_link_keys"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"purpose" text NOT NULL,
	"issue_id" uuid,
	"owner_id" text,
	"department_code" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"sent_hash" text NOT NULL,
	"width" integer,
	"height" integer,
	"taken_at" timestamp with time zone,
	"taken_latitude" double precision,
	"taken_longitude" double precision,
	"uploaded_by" text NOT NULL,
	"uploaded_by_name" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	"operation_id" text,
	"attached_at" timestamp with time zone,
	CONSTRAINT "attachments_operation_unique" UNIQUE("uploaded_by","operation_id"),
	CONSTRAINT "attachments_state_known" CHECK ("joint_meeting"."attachments"."state" IN ('STORING', 'DRAFT', 'ATTACHED', 'DISCARDED')),
	CONSTRAINT "attachments_purpose_known" CHECK ("joint_meeting"."attachments"."purpose" IN ('REPORT', 'REPORT_IN', 'TASK', 'JOINT_REPORT', 'VERIFICATION', 'DISPUTE_POSITION', 'SUPERVISION_REPLY')),
	CONSTRAINT "attachments_kind_known" CHECK ("joint_meeting"."attachments"."kind" IN ('JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX')),
	CONSTRAINT "attachments_size_positive" CHECK ("joint_meeting"."attachments"."size" > 0),
	CONSTRAINT "attachments_attached_has_issue_and_time" CHECK (("joint_meeting"."attachments"."state" = 'ATTACHED') = ("joint_meeting"."attachments"."attached_at" IS NOT NULL) AND ("joint_meeting"."attachments"."state" <> 'ATTACHED' OR "joint_meeting"."attachments"."issue_id" IS NOT NULL)),
	CONSTRAINT "attachments_place_is_whole" CHECK (("joint_meeting"."attachments"."taken_latitude" IS NULL) = ("joint_meeting"."attachments"."taken_longitude" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" DROP CONSTRAINT "timeline_entries_type_known";--> statement-breakpoint
ALTER TABLE "communities"."handling_tasks" ADD COLUMN "attachments_before" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "communities"."handling_tasks" ADD COLUMN "attachments_after" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "housing"."handling_tasks" ADD COLUMN "attachments_before" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "housing"."handling_tasks" ADD COLUMN "attachments_after" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."handling_tasks" ADD COLUMN "attachments_before" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."handling_tasks" ADD COLUMN "attachments_after" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD COLUMN "arrival_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD COLUMN "arrival_confirmed_by" text;--> statement-breakpoint
ALTER TABLE "public_security"."handling_tasks" ADD COLUMN "attachments_before" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "public_security"."handling_tasks" ADD COLUMN "attachments_after" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "urban_management"."handling_tasks" ADD COLUMN "attachments_before" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "urban_management"."handling_tasks" ADD COLUMN "attachments_after" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD CONSTRAINT "attachments_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_issue_index" ON "joint_meeting"."attachments" USING btree ("issue_id","attached_at");--> statement-breakpoint
CREATE INDEX "attachments_loose_index" ON "joint_meeting"."attachments" USING btree ("uploaded_by","uploaded_at") WHERE state <> 'ATTACHED';--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_confirmed_has_arrived" CHECK ("joint_meeting"."summons_targets"."arrival_confirmed_at" IS NULL OR "joint_meeting"."summons_targets"."arrived_at" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED', 'SUMMONS_REQUESTED', 'SUMMONS_APPROVED', 'SUMMONS_RETURNED', 'SUMMONS_WITHDRAWN', 'DEPARTMENTS_ADDED', 'ARRIVAL_CONFIRMED', 'ARRIVAL_REJECTED', 'NO_RESPONSE', 'DEEMED_ACCEPTED', 'HANDLING_PLANNED', 'WITHDRAWAL_GRANTED', 'WITHDRAWAL_DENIED', 'DISPUTE_OPENED', 'POSITION_STATED', 'INTERIM_LEAD_APPOINTED', 'DISPUTE_MEDIATED', 'DISPUTE_TO_MEETING', 'DISPUTE_RULED', 'DISPUTE_APPEALED', 'REPORTER_CONTACTED', 'CLOCK_REMINDED', 'CLOCK_BREACHED', 'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_DENIED', 'PAUSE_REQUESTED', 'PAUSE_GRANTED', 'PAUSE_DENIED', 'CLOCK_RESUMED', 'SUSPENSION_REQUESTED', 'SUSPENSION_DENIED', 'ISSUE_SUSPENDED', 'INTERIM_REPORTED', 'ISSUE_RESUMED', 'ISSUE_TERMINATED', 'SUPERVISION_ISSUED', 'SUPERVISION_ACKNOWLEDGED', 'SUPERVISION_REPLIED', 'SUPERVISION_ACCEPTED', 'SUPERVISION_REJECTED', 'SUPERVISION_ESCALATED', 'SUPERVISION_CLOSED', 'PUT_ON_AGENDA', 'INSPECTION_PUBLISHED', 'FILES_ATTACHED'));--> statement-breakpoint
-- Who had arrived before photos and confirmations were asked for has arrived.
UPDATE joint_meeting.summons_targets SET arrival_confirmed_at = arrived_at WHERE arrived_at IS NOT NULL;
