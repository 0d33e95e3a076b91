ALTER TABLE "joint_meeting"."summons_targets" DROP CONSTRAINT "summons_targets_once";--> statement-breakpoint
ALTER TABLE "identity"."users" DROP CONSTRAINT "users_viewer_role_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" DROP CONSTRAINT "summons_targets_role_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" DROP CONSTRAINT "summons_targets_answer_known";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" DROP CONSTRAINT "summons_targets_answered_has_time";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" DROP CONSTRAINT "summons_targets_acknowledged_has_time";--> statement-breakpoint
DROP INDEX "joint_meeting"."summons_targets_waiting_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."summonses_issue_index";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ALTER COLUMN "answer_due_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ALTER COLUMN "arrive_due_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ALTER COLUMN "sent_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."claims" ADD COLUMN "plan_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD COLUMN "work_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "level" text;--> statement-breakpoint
UPDATE "joint_meeting"."summonses" SET "level" = 'COMMUNITY';--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ALTER COLUMN "level" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "state" text;--> statement-breakpoint
UPDATE "joint_meeting"."summonses" SET "state" = 'SENT';--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "tried_measures" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "meet_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "deliberated_on" date;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "deliberation_parties" text[];--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "deliberation_outcome" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "requested_at" timestamp with time zone;--> statement-breakpoint
UPDATE "joint_meeting"."summonses" SET "requested_at" = "sent_at";--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ALTER COLUMN "requested_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "approval_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "approved_by_name" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "return_reason" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "proposed_targets" jsonb;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD COLUMN "added_to_id" uuid;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_added_to_id_summonses_id_fk" FOREIGN KEY ("added_to_id") REFERENCES "joint_meeting"."summonses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "summons_targets_one_standing" ON "joint_meeting"."summons_targets" USING btree ("issue_id","department_code") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "summons_targets_issue_index" ON "joint_meeting"."summons_targets" USING btree ("issue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "summonses_one_unsent" ON "joint_meeting"."summonses" USING btree ("issue_id") WHERE state IN ('DRAFT', 'PENDING_APPROVAL');--> statement-breakpoint
CREATE INDEX "summonses_approval_index" ON "joint_meeting"."summonses" USING btree ("issue_id") WHERE approval_due_at IS NOT NULL AND approved_at IS NULL;--> statement-breakpoint
CREATE INDEX "summons_targets_waiting_index" ON "joint_meeting"."summons_targets" USING btree ("department_code","answer_due_at") WHERE answer IN ('SENT', 'NO_RESPONSE', 'ACKNOWLEDGED') AND ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "summonses_issue_index" ON "joint_meeting"."summonses" USING btree ("issue_id","requested_at");--> statement-breakpoint
ALTER TABLE "identity"."users" ADD CONSTRAINT "users_viewer_role_known" CHECK ("identity"."users"."viewer_role" IN ('COMMUNITY_WORKER', 'COMMUNITY_SECRETARY', 'STREET_OFFICER', 'LIAISON', 'OFFICE_SECRETARY', 'CHAIR', 'SUPERVISOR', 'CALLBACK_OFFICER', 'AUDITOR', 'ADMIN', 'COMPANY_USER', 'CITIZEN'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_observer_owes_nothing" CHECK (("joint_meeting"."summons_targets"."proposed_role" = 'OBSERVE') = ("joint_meeting"."summons_targets"."answer_due_at" IS NULL) AND ("joint_meeting"."summons_targets"."answer_due_at" IS NULL) = ("joint_meeting"."summons_targets"."arrive_due_at" IS NULL) AND ("joint_meeting"."summons_targets"."proposed_role" <> 'OBSERVE' OR "joint_meeting"."summons_targets"."answered_at" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_role_known" CHECK ("joint_meeting"."summons_targets"."proposed_role" IN ('LEAD', 'ASSIST', 'OBSERVE'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_answer_known" CHECK ("joint_meeting"."summons_targets"."answer" IN ('SENT', 'NO_RESPONSE', 'ACKNOWLEDGED', 'ACCEPTED', 'DECLINED', 'TRANSFER_SUGGESTED', 'DEEMED_ACCEPTED'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_answered_has_time" CHECK (("joint_meeting"."summons_targets"."answer" IN ('SENT', 'NO_RESPONSE', 'ACKNOWLEDGED')) = ("joint_meeting"."summons_targets"."answered_at" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_acknowledged_has_time" CHECK ("joint_meeting"."summons_targets"."answer" = 'DEEMED_ACCEPTED' OR ("joint_meeting"."summons_targets"."answer" IN ('SENT', 'NO_RESPONSE')) = ("joint_meeting"."summons_targets"."ack_at" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_level_known" CHECK ("joint_meeting"."summonses"."level" IN ('COMMUNITY', 'STREET', 'DISTRICT'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_state_known" CHECK ("joint_meeting"."summonses"."state" IN ('DRAFT', 'PENDING_APPROVAL', 'SENT', 'PARTLY_ANSWERED', 'ALL_ANSWERED', 'WITHDRAWN', 'CLOSED'));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_sent_has_time" CHECK ("joint_meeting"."summonses"."state" IN ('WITHDRAWN', 'CLOSED') OR ("joint_meeting"."summonses"."state" IN ('DRAFT', 'PENDING_APPROVAL')) = ("joint_meeting"."summonses"."sent_at" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_unsent_names_departments" CHECK (("joint_meeting"."summonses"."sent_at" IS NULL) = ("joint_meeting"."summonses"."proposed_targets" IS NOT NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_approved_whole" CHECK (("joint_meeting"."summonses"."approved_at" IS NULL) = ("joint_meeting"."summonses"."approved_by" IS NULL) AND ("joint_meeting"."summonses"."approved_at" IS NULL) = ("joint_meeting"."summonses"."approved_by_name" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_deliberation_whole" CHECK (("joint_meeting"."summonses"."deliberated_on" IS NULL) = ("joint_meeting"."summonses"."deliberation_parties" IS NULL) AND ("joint_meeting"."summonses"."deliberated_on" IS NULL) = ("joint_meeting"."summonses"."deliberation_outcome" IS NULL));--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_withdrawn_has_time" CHECK (("joint_meeting"."summonses"."state" = 'WITHDRAWN') = ("joint_meeting"."summonses"."withdrawn_at" IS NOT NULL));