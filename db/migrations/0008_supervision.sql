CREATE TABLE "joint_meeting"."supervision_counters" (
	"level" integer NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "supervision_counters_level_year_pk" PRIMARY KEY("level","year")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."supervision_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"supervision_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"measure" text,
	"complete_by" date,
	"responsible_person" text,
	"replied_by" text NOT NULL,
	"replied_by_name" text NOT NULL,
	"replied_at" timestamp with time zone NOT NULL,
	"accepted" boolean,
	"rejection_reason" text,
	"decided_by_name" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "supervision_replies_question_known" CHECK ("joint_meeting"."supervision_replies"."question" IN ('EFFECT', 'PROGRESS', 'CAUSE', 'RESPONSIBILITY')),
	CONSTRAINT "supervision_replies_plan_whole" CHECK ("joint_meeting"."supervision_replies"."question" = 'EFFECT' OR ("joint_meeting"."supervision_replies"."measure" IS NOT NULL AND "joint_meeting"."supervision_replies"."complete_by" IS NOT NULL AND "joint_meeting"."supervision_replies"."responsible_person" IS NOT NULL)),
	CONSTRAINT "supervision_replies_decided_has_time" CHECK (("joint_meeting"."supervision_replies"."accepted" IS NULL) = ("joint_meeting"."supervision_replies"."decided_at" IS NULL) AND ("joint_meeting"."supervision_replies"."accepted" IS FALSE) = ("joint_meeting"."supervision_replies"."rejection_reason" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."supervisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"cause" text NOT NULL,
	"department_code" text NOT NULL,
	"state" text DEFAULT 'ISSUED' NOT NULL,
	"text" text,
	"issued_by" text,
	"issued_by_name" text,
	"issued_at" timestamp with time zone NOT NULL,
	"reply_due_at" timestamp with time zone NOT NULL,
	"ack_at" timestamp with time zone,
	"escalated_to_id" uuid,
	"ended_at" timestamp with time zone,
	"closing_note" text,
	CONSTRAINT "supervisions_number_unique" UNIQUE("level","year","sequence"),
	CONSTRAINT "supervisions_level_range" CHECK ("joint_meeting"."supervisions"."level" BETWEEN 1 AND 3),
	CONSTRAINT "supervisions_cause_known" CHECK ("joint_meeting"."supervisions"."cause" IN ('HANDLING_OVERDUE', 'LEADER_INSTRUCTION', 'REOPENED_REPEATEDLY', 'TRANSFERRED_REPEATEDLY', 'NOT_SIGNED', 'WEEKLY_CHECK', 'INSPECTION', 'DIRECTED')),
	CONSTRAINT "supervisions_state_known" CHECK ("joint_meeting"."supervisions"."state" IN ('ISSUED', 'ACKED', 'REPLIED', 'ACCEPTED', 'REJECTED', 'ESCALATED', 'CLOSED')),
	CONSTRAINT "supervisions_acknowledged_has_time" CHECK ("joint_meeting"."supervisions"."state" IN ('ESCALATED', 'CLOSED') OR ("joint_meeting"."supervisions"."state" = 'ISSUED') = ("joint_meeting"."supervisions"."ack_at" IS NULL)),
	CONSTRAINT "supervisions_escalated_names_next" CHECK (("joint_meeting"."supervisions"."state" = 'ESCALATED') = ("joint_meeting"."supervisions"."escalated_to_id" IS NOT NULL)),
	CONSTRAINT "supervisions_ended_has_time" CHECK (("joint_meeting"."supervisions"."state" IN ('ESCALATED', 'CLOSED')) = ("joint_meeting"."supervisions"."ended_at" IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."supervision_replies" ADD CONSTRAINT "supervision_replies_supervision_id_supervisions_id_fk" FOREIGN KEY ("supervision_id") REFERENCES "joint_meeting"."supervisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."supervisions" ADD CONSTRAINT "supervisions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."supervisions" ADD CONSTRAINT "supervisions_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."supervisions" ADD CONSTRAINT "supervisions_escalated_to" FOREIGN KEY ("escalated_to_id") REFERENCES "joint_meeting"."supervisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "supervision_replies_one_undecided" ON "joint_meeting"."supervision_replies" USING btree ("supervision_id") WHERE decided_at IS NULL;--> statement-breakpoint
CREATE INDEX "supervision_replies_notice_index" ON "joint_meeting"."supervision_replies" USING btree ("supervision_id","replied_at");--> statement-breakpoint
CREATE INDEX "supervisions_issue_index" ON "joint_meeting"."supervisions" USING btree ("issue_id","issued_at");--> statement-breakpoint
CREATE INDEX "supervisions_waiting_index" ON "joint_meeting"."supervisions" USING btree ("department_code","reply_due_at") WHERE state IN ('ISSUED', 'ACKED', 'REJECTED');--> statement-breakpoint
CREATE INDEX "supervisions_due_index" ON "joint_meeting"."supervisions" USING btree ("reply_due_at","id");