CREATE TABLE "joint_meeting"."agenda_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "agenda_items_reason_known" CHECK ("joint_meeting"."agenda_items"."reason" IN ('RESPONSIBILITY', 'LEVEL_2', 'REOPENED', 'TRANSFERRED', 'SUSPENSION'))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."dispute_positions" (
	"dispute_id" uuid NOT NULL,
	"department_code" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"position" text,
	"legal_basis" text,
	"responsible_department" text,
	"stated_by" text,
	"stated_by_name" text,
	"stated_at" timestamp with time zone,
	CONSTRAINT "dispute_positions_dispute_id_department_code_pk" PRIMARY KEY("dispute_id","department_code"),
	CONSTRAINT "dispute_positions_stated_whole" CHECK (("joint_meeting"."dispute_positions"."stated_at" IS NULL) = ("joint_meeting"."dispute_positions"."position" IS NULL) AND ("joint_meeting"."dispute_positions"."stated_at" IS NULL) = ("joint_meeting"."dispute_positions"."legal_basis" IS NULL) AND ("joint_meeting"."dispute_positions"."stated_at" IS NULL) = ("joint_meeting"."dispute_positions"."stated_by" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."disputes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"state" text DEFAULT 'FILED' NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"mediate_due_at" timestamp with time zone,
	"referred_at" timestamp with time zone,
	"outcome" text,
	"lead_department" text,
	"assist_departments" text[],
	"ruling_basis" text,
	"ruling" text,
	"ruled_by" text,
	"ruled_by_name" text,
	"ruled_at" timestamp with time zone,
	"appeal_department" text,
	"appeal_reason" text,
	"appealed_by_name" text,
	"appealed_at" timestamp with time zone,
	CONSTRAINT "disputes_cause_known" CHECK ("joint_meeting"."disputes"."cause" IN ('DECLINES', 'NO_LEAD', 'TRANSFERS', 'OBJECTION')),
	CONSTRAINT "disputes_state_known" CHECK ("joint_meeting"."disputes"."state" IN ('FILED', 'MEDIATION', 'TO_MEETING', 'RULED', 'APPEALED')),
	CONSTRAINT "disputes_outcome_known" CHECK ("joint_meeting"."disputes"."outcome" IN ('MEDIATION', 'RULING', 'VOLUNTEER')),
	CONSTRAINT "disputes_settled_names_lead" CHECK (("joint_meeting"."disputes"."state" IN ('RULED', 'APPEALED')) = ("joint_meeting"."disputes"."outcome" IS NOT NULL)
        AND ("joint_meeting"."disputes"."outcome" IS NULL) = ("joint_meeting"."disputes"."lead_department" IS NULL)
        AND ("joint_meeting"."disputes"."outcome" IS NULL) = ("joint_meeting"."disputes"."ruled_at" IS NULL)),
	CONSTRAINT "disputes_binding_has_basis" CHECK ("joint_meeting"."disputes"."outcome" IS NULL OR "joint_meeting"."disputes"."outcome" = 'VOLUNTEER' OR "joint_meeting"."disputes"."ruling_basis" IS NOT NULL),
	CONSTRAINT "disputes_appeal_whole" CHECK (("joint_meeting"."disputes"."appealed_at" IS NULL) = ("joint_meeting"."disputes"."appeal_department" IS NULL) AND ("joint_meeting"."disputes"."appealed_at" IS NULL) = ("joint_meeting"."disputes"."appeal_reason" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."claims" ADD COLUMN "interim" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."duty_items" ADD COLUMN "precedent_code" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."duty_items" ADD COLUMN "precedent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."agenda_items" ADD CONSTRAINT "agenda_items_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."dispute_positions" ADD CONSTRAINT "dispute_positions_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "joint_meeting"."disputes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."dispute_positions" ADD CONSTRAINT "dispute_positions_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."dispute_positions" ADD CONSTRAINT "dispute_positions_responsible_department_departments_code_fk" FOREIGN KEY ("responsible_department") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."disputes" ADD CONSTRAINT "disputes_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."disputes" ADD CONSTRAINT "disputes_lead_department_departments_code_fk" FOREIGN KEY ("lead_department") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."disputes" ADD CONSTRAINT "disputes_appeal_department_departments_code_fk" FOREIGN KEY ("appeal_department") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_one_waiting" ON "joint_meeting"."agenda_items" USING btree ("issue_id","reason") WHERE settled_at IS NULL;--> statement-breakpoint
CREATE INDEX "agenda_items_waiting_index" ON "joint_meeting"."agenda_items" USING btree ("since") WHERE settled_at IS NULL;--> statement-breakpoint
CREATE INDEX "dispute_positions_department_index" ON "joint_meeting"."dispute_positions" USING btree ("department_code") WHERE stated_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "disputes_one_open" ON "joint_meeting"."disputes" USING btree ("issue_id") WHERE state IN ('FILED', 'MEDIATION', 'TO_MEETING');--> statement-breakpoint
CREATE INDEX "disputes_issue_index" ON "joint_meeting"."disputes" USING btree ("issue_id","opened_at");--> statement-breakpoint
CREATE INDEX "disputes_state_index" ON "joint_meeting"."disputes" USING btree ("state");--> statement-breakpoint
ALTER TABLE "joint_meeting"."claims" ADD CONSTRAINT "claims_interim_leads" CHECK (NOT "joint_meeting"."claims"."interim" OR "joint_meeting"."claims"."role" = 'LEAD');--> statement-breakpoint
ALTER TABLE "joint_meeting"."duty_items" ADD CONSTRAINT "duty_items_precedent_whole" CHECK (("joint_meeting"."duty_items"."precedent_code" IS NULL) = ("joint_meeting"."duty_items"."precedent_at" IS NULL));