CREATE TABLE "joint_meeting"."handling_tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"issue_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"title" text NOT NULL,
	"acceptance_criteria" text,
	"mandatory" boolean NOT NULL,
	"assignee_name" text,
	"due_at" timestamp with time zone,
	"state" text DEFAULT 'TODO' NOT NULL,
	"state_reason" text,
	"evidence_before" text,
	"evidence_after" text,
	"internal_note" text,
	"public_text" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "handling_tasks_state_known" CHECK ("joint_meeting"."handling_tasks"."state" IN ('TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED')),
	CONSTRAINT "handling_tasks_reason_where_needed" CHECK ((state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."handlings" (
	"issue_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"claim" text NOT NULL,
	"role" text,
	"compound_id" uuid,
	"community_id" text,
	"street_id" text,
	"completed_at" timestamp with time zone,
	"summary" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "handlings_issue_id_department_code_pk" PRIMARY KEY("issue_id","department_code"),
	CONSTRAINT "handlings_claim_known" CHECK ("joint_meeting"."handlings"."claim" IN ('CALLED', 'ACTIVE', 'DECLINED', 'RELEASED')),
	CONSTRAINT "handlings_active_has_role" CHECK ((claim = 'ACTIVE') = (role IS NOT NULL)),
	CONSTRAINT "handlings_role_known" CHECK ("joint_meeting"."handlings"."role" IN ('LEAD', 'ASSIST'))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."issues" ADD COLUMN "state_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."joint_reports" ADD COLUMN "sign_due_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."handling_tasks" ADD CONSTRAINT "handling_tasks_handling_fk" FOREIGN KEY ("issue_id","department_code") REFERENCES "joint_meeting"."handlings"("issue_id","department_code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handling_tasks_handling_index" ON "joint_meeting"."handling_tasks" USING btree ("issue_id","department_code","created_at","id");