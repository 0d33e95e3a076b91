CREATE TABLE "joint_meeting"."patrol_attendances" (
	"inspection_id" uuid NOT NULL,
	"party" text NOT NULL,
	"present" boolean NOT NULL,
	"who" text,
	CONSTRAINT "patrol_attendances_inspection_id_party_pk" PRIMARY KEY("inspection_id","party"),
	CONSTRAINT "patrol_attendances_party_known" CHECK ("joint_meeting"."patrol_attendances"."party" IN ('COMMUNITY', 'URBAN_TEAM', 'POLICE_STATION', 'PROPERTY_COMPANY', 'OWNERS')),
	CONSTRAINT "patrol_attendances_present_says_who" CHECK ("joint_meeting"."patrol_attendances"."present" = ("joint_meeting"."patrol_attendances"."who" IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" DROP CONSTRAINT "attachments_attached_has_issue_and_time";--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" DROP CONSTRAINT "attachments_purpose_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspections" DROP CONSTRAINT "inspections_kind_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD COLUMN "inspection_id" uuid;--> statement-breakpoint
ALTER TABLE "joint_meeting"."patrol_attendances" ADD CONSTRAINT "patrol_attendances_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "joint_meeting"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD CONSTRAINT "attachments_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "joint_meeting"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_inspection_index" ON "joint_meeting"."attachments" USING btree ("inspection_id");--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD CONSTRAINT "attachments_attached_has_subject_and_time" CHECK (("joint_meeting"."attachments"."state" = 'ATTACHED') = ("joint_meeting"."attachments"."attached_at" IS NOT NULL) AND ("joint_meeting"."attachments"."state" <> 'ATTACHED' OR "joint_meeting"."attachments"."issue_id" IS NOT NULL OR "joint_meeting"."attachments"."inspection_id" IS NOT NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD CONSTRAINT "attachments_of_issue_or_check" CHECK (CASE WHEN "joint_meeting"."attachments"."purpose" = 'INSPECTION' THEN "joint_meeting"."attachments"."issue_id" IS NULL ELSE "joint_meeting"."attachments"."inspection_id" IS NULL END);--> statement-breakpoint
ALTER TABLE "joint_meeting"."attachments" ADD CONSTRAINT "attachments_purpose_known" CHECK ("joint_meeting"."attachments"."purpose" IN ('REPORT', 'REPORT_IN', 'TASK', 'JOINT_REPORT', 'VERIFICATION', 'DISPUTE_POSITION', 'SUPERVISION_REPLY', 'INSPECTION'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspections" ADD CONSTRAINT "inspections_patrol_of_compound" CHECK ("joint_meeting"."inspections"."kind" <> 'FIVE_PARTY' OR "joint_meeting"."inspections"."compound_id" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspections" ADD CONSTRAINT "inspections_kind_known" CHECK ("joint_meeting"."inspections"."kind" IN ('OPEN', 'COVERT', 'KEY_POINT', 'FOLLOW_UP', 'FIVE_PARTY'));