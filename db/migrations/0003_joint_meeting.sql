CREATE SCHEMA "joint_meeting";
--> statement-breakpoint
CREATE TABLE "joint_meeting"."calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "calendar_days_kind_known" CHECK ("joint_meeting"."calendar_days"."kind" IN ('HOLIDAY', 'MAKE_UP_WORKDAY'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."callbacks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"satisfaction" integer,
	"reason" text,
	"operator_id" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "callbacks_outcome_known" CHECK ("joint_meeting"."callbacks"."outcome" IN ('RESOLVED', 'UNRESOLVED', 'UNREACHABLE'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."claims" (
	"issue_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"role" text NOT NULL,
	"state" text DEFAULT 'ACTIVE' NOT NULL,
	"voluntary" boolean NOT NULL,
	"scope_of_work" text,
	"claimed_by" text NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"withdrawal_reason" text,
	"completed_at" timestamp with time zone,
	"task_count" integer DEFAULT 0 NOT NULL,
	"done_task_count" integer DEFAULT 0 NOT NULL,
	"open_mandatory_tasks" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "claims_issue_id_department_code_pk" PRIMARY KEY("issue_id","department_code"),
	CONSTRAINT "claims_role_known" CHECK ("joint_meeting"."claims"."role" IN ('LEAD', 'ASSIST')),
	CONSTRAINT "claims_state_known" CHECK ("joint_meeting"."claims"."state" IN ('ACTIVE', 'WITHDRAW_REQUESTED', 'RELEASED', 'SIGNED_OFF')),
	CONSTRAINT "claims_withdrawal_has_reason" CHECK ("joint_meeting"."claims"."state" <> 'WITHDRAW_REQUESTED' OR "joint_meeting"."claims"."withdrawal_reason" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."compound_places" (
	"compound_id" text PRIMARY KEY NOT NULL,
	"name" text,
	"company_uscc" text,
	"community_id" text,
	"street_id" text
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."departments" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"federated" boolean NOT NULL,
	"duty_phone" text,
	"sort_order" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."duty_items" (
	"category" text NOT NULL,
	"version" integer NOT NULL,
	"category_group" text NOT NULL,
	"lead_department" text NOT NULL,
	"assist_departments" text[] NOT NULL,
	"legal_source" text NOT NULL,
	"why" text NOT NULL,
	"on_community_duty_list" boolean NOT NULL,
	"sort_order" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "duty_items_category_version_pk" PRIMARY KEY("category","version"),
	CONSTRAINT "duty_items_category_known" CHECK ("joint_meeting"."duty_items"."category" IN ('FIRE_LANE_BLOCKED', 'FIRE_EQUIPMENT', 'ILLEGAL_WIRING', 'LIFT_FAILURE', 'FALLING_HAZARD', 'ILLEGAL_STRUCTURE', 'ILLEGAL_PARKING', 'GREENERY_DAMAGE', 'LITTERING', 'ILLEGAL_DECORATION', 'WALL_DAMAGE', 'STREET_STALL', 'POOR_SERVICE', 'COMPANY_EXIT', 'CHARGE_DISPUTE', 'REVENUE_UNDISCLOSED', 'SHARED_COST_DISPUTE', 'PARKING_CHARGE', 'MAINTENANCE_FUND', 'WATER_SUPPLY', 'POWER_SUPPLY', 'GAS_SUPPLY', 'HEAT_SUPPLY', 'COMMITTEE_FAILURE', 'COMMITTEE_ELECTION', 'PUBLIC_ORDER', 'NOISE', 'NEIGHBOUR_DISPUTE', 'UNACCEPTED_DELIVERY', 'OTHER')),
	CONSTRAINT "duty_items_group_known" CHECK ("joint_meeting"."duty_items"."category_group" IN ('SAFETY', 'DISORDER', 'PROPERTY_SERVICE', 'CHARGES_AND_FUNDS', 'UTILITIES', 'SELF_GOVERNMENT', 'PUBLIC_ORDER', 'CONSTRUCTION', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."issue_code_counters" (
	"day" date PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."issue_handlers" (
	"issue_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "issue_handlers_issue_id_user_id_pk" PRIMARY KEY("issue_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."issues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"category" text NOT NULL,
	"urgency" text NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"place" text,
	"compound_id" text,
	"community_id" text,
	"street_id" text,
	"reporter_id" text,
	"created_by" text NOT NULL,
	"restricted" boolean DEFAULT false NOT NULL,
	"refusal_reason" text,
	"merged_into_id" uuid,
	"department_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"reopen_count" integer DEFAULT 0 NOT NULL,
	"rework_count" integer DEFAULT 0 NOT NULL,
	"callback_attempts" integer DEFAULT 0 NOT NULL,
	"satisfaction" integer,
	"due_at" timestamp with time zone,
	"due_soon_at" timestamp with time zone,
	"state_since" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ledger_key" text,
	CONSTRAINT "issues_code_unique" UNIQUE("code"),
	CONSTRAINT "issues_ledger_key_unique" UNIQUE("ledger_key"),
	CONSTRAINT "issues_category_known" CHECK ("joint_meeting"."issues"."category" IN ('FIRE_LANE_BLOCKED', 'FIRE_EQUIPMENT', 'ILLEGAL_WIRING', 'LIFT_FAILURE', 'FALLING_HAZARD', 'ILLEGAL_STRUCTURE', 'ILLEGAL_PARKING', 'GREENERY_DAMAGE', 'LITTERING', 'ILLEGAL_DECORATION', 'WALL_DAMAGE', 'STREET_STALL', 'POOR_SERVICE', 'COMPANY_EXIT', 'CHARGE_DISPUTE', 'REVENUE_UNDISCLOSED', 'SHARED_COST_DISPUTE', 'PARKING_CHARGE', 'MAINTENANCE_FUND', 'WATER_SUPPLY', 'POWER_SUPPLY', 'GAS_SUPPLY', 'HEAT_SUPPLY', 'COMMITTEE_FAILURE', 'COMMITTEE_ELECTION', 'PUBLIC_ORDER', 'NOISE', 'NEIGHBOUR_DISPUTE', 'UNACCEPTED_DELIVERY', 'OTHER')),
	CONSTRAINT "issues_urgency_known" CHECK ("joint_meeting"."issues"."urgency" IN ('EMERGENCY', 'TIME_LIMITED', 'ORDINARY', 'COMPLEX')),
	CONSTRAINT "issues_state_known" CHECK ("joint_meeting"."issues"."state" IN ('REPORTED', 'ACCEPTED', 'SELF_HANDLING', 'SUMMONED', 'IN_HANDLING', 'PENDING_VERIFY', 'CALLBACK', 'CLOSED', 'REFUSED', 'MERGED')),
	CONSTRAINT "issues_source_known" CHECK ("joint_meeting"."issues"."source" IN ('ON_SITE', 'PHONE', 'ONLINE', 'HOTLINE_12345', 'LEADER_INSTRUCTION', 'PATROL', 'CITIZEN')),
	CONSTRAINT "issues_accepted_has_due_time" CHECK ("joint_meeting"."issues"."state" IN ('REPORTED', 'REFUSED', 'MERGED') OR "joint_meeting"."issues"."due_at" IS NOT NULL),
	CONSTRAINT "issues_closed_has_time" CHECK (("joint_meeting"."issues"."state" = 'CLOSED') = ("joint_meeting"."issues"."closed_at" IS NOT NULL)),
	CONSTRAINT "issues_merged_names_other" CHECK (("joint_meeting"."issues"."state" = 'MERGED') = ("joint_meeting"."issues"."merged_into_id" IS NOT NULL) AND "joint_meeting"."issues"."merged_into_id" <> "joint_meeting"."issues"."id"),
	CONSTRAINT "issues_refused_has_reason" CHECK (("joint_meeting"."issues"."state" = 'REFUSED') = ("joint_meeting"."issues"."refusal_reason" IS NOT NULL)),
	CONSTRAINT "issues_satisfaction_range" CHECK ("joint_meeting"."issues"."satisfaction" BETWEEN 1 AND 5)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."joint_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"state" text NOT NULL,
	"report" text NOT NULL,
	"public_reply" text NOT NULL,
	"filed_by" text NOT NULL,
	"filed_by_name" text NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "joint_reports_state_known" CHECK ("joint_meeting"."joint_reports"."state" IN ('FILED', 'SIGNED', 'OBJECTED', 'RETURNED'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."liaisons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"department_code" text NOT NULL,
	"name" text NOT NULL,
	"deputy" boolean NOT NULL,
	"phone" text
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."policy_rules" (
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text,
	"legal_source" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "policy_rules_key_version_pk" PRIMARY KEY("key","version"),
	CONSTRAINT "policy_rules_unit_known" CHECK ("joint_meeting"."policy_rules"."unit" IN ('CALENDAR_H', 'CALENDAR_D', 'WORK_H', 'WORK_D')),
	CONSTRAINT "policy_rules_value_positive" CHECK ("joint_meeting"."policy_rules"."value" > 0)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."consumer_offsets" (
	"consumer" text PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."operations" (
	"actor_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_actor_id_operation_id_pk" PRIMARY KEY("actor_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."signatures" (
	"report_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"signed_by" text NOT NULL,
	"signed_by_name" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signatures_report_id_department_code_pk" PRIMARY KEY("report_id","department_code"),
	CONSTRAINT "signatures_decision_known" CHECK ("joint_meeting"."signatures"."decision" IN ('SIGN', 'OBJECT')),
	CONSTRAINT "signatures_objection_has_reason" CHECK ("joint_meeting"."signatures"."decision" <> 'OBJECT' OR "joint_meeting"."signatures"."reason" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."summons_targets" (
	"summons_id" uuid NOT NULL,
	"issue_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"proposed_role" text NOT NULL,
	"answer" text DEFAULT 'SENT' NOT NULL,
	"ack_due_at" timestamp with time zone NOT NULL,
	"ack_at" timestamp with time zone,
	"answer_due_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"arrive_due_at" timestamp with time zone NOT NULL,
	"arrived_at" timestamp with time zone,
	"arrived_place" text,
	"decline_reason" text,
	"legal_basis" text,
	"suggested_department" text,
	CONSTRAINT "summons_targets_summons_id_department_code_pk" PRIMARY KEY("summons_id","department_code"),
	CONSTRAINT "summons_targets_once" UNIQUE("issue_id","department_code"),
	CONSTRAINT "summons_targets_role_known" CHECK ("joint_meeting"."summons_targets"."proposed_role" IN ('LEAD', 'ASSIST')),
	CONSTRAINT "summons_targets_answer_known" CHECK ("joint_meeting"."summons_targets"."answer" IN ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'DECLINED', 'TRANSFER_SUGGESTED')),
	CONSTRAINT "summons_targets_answered_has_time" CHECK (("joint_meeting"."summons_targets"."answer" IN ('SENT', 'ACKNOWLEDGED')) = ("joint_meeting"."summons_targets"."answered_at" IS NULL)),
	CONSTRAINT "summons_targets_acknowledged_has_time" CHECK (("joint_meeting"."summons_targets"."answer" = 'SENT') = ("joint_meeting"."summons_targets"."ack_at" IS NULL)),
	CONSTRAINT "summons_targets_declined_has_basis" CHECK ("joint_meeting"."summons_targets"."answer" <> 'DECLINED' OR ("joint_meeting"."summons_targets"."legal_basis" IS NOT NULL AND "joint_meeting"."summons_targets"."suggested_department" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."summonses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"caller_id" text NOT NULL,
	"caller_name" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "summonses_kind_known" CHECK ("joint_meeting"."summonses"."kind" IN ('DEMAND', 'JOINT_ENFORCEMENT', 'EMERGENCY'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."timeline_entries" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text,
	"department_code" text,
	"text" text,
	CONSTRAINT "timeline_entries_type_known" CHECK ("joint_meeting"."timeline_entries"."type" IN ('ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_REFUSED', 'ISSUE_MERGED', 'SELF_HANDLING_STARTED', 'SUMMONS_SENT', 'SUMMONS_ACKNOWLEDGED', 'SUMMONS_ACCEPTED', 'SUMMONS_DECLINED', 'TRANSFER_SUGGESTED', 'REPORTED_IN', 'ISSUE_CLAIMED', 'WITHDRAWAL_REQUESTED', 'HANDLING_PROGRESSED', 'HANDLING_COMPLETED', 'JOINT_REPORT_FILED', 'RESOLUTION_SIGNED', 'RESOLUTION_OBJECTED', 'ISSUE_VERIFIED', 'VERIFICATION_FAILED', 'CALLBACK_RECORDED', 'ISSUE_CLOSED', 'ISSUE_REOPENED'))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."callbacks" ADD CONSTRAINT "callbacks_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."claims" ADD CONSTRAINT "claims_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."claims" ADD CONSTRAINT "claims_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."duty_items" ADD CONSTRAINT "duty_items_lead_department_departments_code_fk" FOREIGN KEY ("lead_department") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issue_handlers" ADD CONSTRAINT "issue_handlers_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD CONSTRAINT "issues_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."joint_reports" ADD CONSTRAINT "joint_reports_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."liaisons" ADD CONSTRAINT "liaisons_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."signatures" ADD CONSTRAINT "signatures_report_id_joint_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "joint_meeting"."joint_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."signatures" ADD CONSTRAINT "signatures_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_summons_id_summonses_id_fk" FOREIGN KEY ("summons_id") REFERENCES "joint_meeting"."summonses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summons_targets" ADD CONSTRAINT "summons_targets_suggested_department_departments_code_fk" FOREIGN KEY ("suggested_department") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."summonses" ADD CONSTRAINT "summonses_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."timeline_entries" ADD CONSTRAINT "timeline_entries_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "callbacks_issue_index" ON "joint_meeting"."callbacks" USING btree ("issue_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_lead" ON "joint_meeting"."claims" USING btree ("issue_id") WHERE role = 'LEAD' AND state <> 'RELEASED';--> statement-breakpoint
CREATE INDEX "claims_department_index" ON "joint_meeting"."claims" USING btree ("department_code","state");--> statement-breakpoint
CREATE UNIQUE INDEX "duty_items_in_force" ON "joint_meeting"."duty_items" USING btree ("category") WHERE valid_to IS NULL;--> statement-breakpoint
CREATE INDEX "issues_due_index" ON "joint_meeting"."issues" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "issues_state_index" ON "joint_meeting"."issues" USING btree ("state","due_at","id");--> statement-breakpoint
CREATE INDEX "issues_created_index" ON "joint_meeting"."issues" USING btree ("created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "issues_updated_index" ON "joint_meeting"."issues" USING btree ("updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "issues_community_index" ON "joint_meeting"."issues" USING btree ("community_id","due_at");--> statement-breakpoint
CREATE INDEX "issues_street_index" ON "joint_meeting"."issues" USING btree ("street_id","due_at");--> statement-breakpoint
CREATE INDEX "issues_compound_index" ON "joint_meeting"."issues" USING btree ("compound_id","category","created_at");--> statement-breakpoint
CREATE INDEX "issues_departments_index" ON "joint_meeting"."issues" USING gin ("department_codes");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_reports_one_standing" ON "joint_meeting"."joint_reports" USING btree ("issue_id") WHERE state IN ('FILED', 'SIGNED');--> statement-breakpoint
CREATE INDEX "joint_reports_issue_index" ON "joint_meeting"."joint_reports" USING btree ("issue_id","filed_at");--> statement-breakpoint
CREATE INDEX "liaisons_department_index" ON "joint_meeting"."liaisons" USING btree ("department_code");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_rules_in_force" ON "joint_meeting"."policy_rules" USING btree ("key") WHERE valid_to IS NULL;--> statement-breakpoint
CREATE INDEX "summons_targets_waiting_index" ON "joint_meeting"."summons_targets" USING btree ("department_code","answer_due_at") WHERE answer IN ('SENT', 'ACKNOWLEDGED');--> statement-breakpoint
CREATE INDEX "summonses_issue_index" ON "joint_meeting"."summonses" USING btree ("issue_id","sent_at");--> statement-breakpoint
CREATE INDEX "timeline_entries_issue_index" ON "joint_meeting"."timeline_entries" USING btree ("issue_id","sequence");