CREATE TABLE "joint_meeting"."inspection_findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inspection_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"text" text NOT NULL,
	"department_code" text,
	"rectify_by" date,
	"original_finding_id" uuid,
	"outcome" text,
	CONSTRAINT "inspection_findings_place_unique" UNIQUE("inspection_id","place"),
	CONSTRAINT "inspection_findings_outcome_known" CHECK ("joint_meeting"."inspection_findings"."outcome" IN ('RECTIFIED', 'PARTLY_RECTIFIED', 'NOT_RECTIFIED')),
	CONSTRAINT "inspection_findings_look_back_has_outcome" CHECK (("joint_meeting"."inspection_findings"."original_finding_id" IS NULL) = ("joint_meeting"."inspection_findings"."outcome" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "joint_meeting"."inspections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"issue_id" uuid,
	"compound_id" text,
	"community_id" text,
	"street_id" text,
	"original_id" uuid,
	"place" text,
	"visited_at" timestamp with time zone NOT NULL,
	"summary" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"published_by_name" text,
	CONSTRAINT "inspections_kind_known" CHECK ("joint_meeting"."inspections"."kind" IN ('OPEN', 'COVERT', 'KEY_POINT', 'FOLLOW_UP')),
	CONSTRAINT "inspections_of_something" CHECK ("joint_meeting"."inspections"."issue_id" IS NOT NULL OR "joint_meeting"."inspections"."compound_id" IS NOT NULL),
	CONSTRAINT "inspections_look_back_names_original" CHECK (("joint_meeting"."inspections"."kind" = 'FOLLOW_UP') = ("joint_meeting"."inspections"."original_id" IS NOT NULL)),
	CONSTRAINT "inspections_published_by_somebody" CHECK (("joint_meeting"."inspections"."published_at" IS NULL) = ("joint_meeting"."inspections"."published_by_name" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspection_findings" ADD CONSTRAINT "inspection_findings_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "joint_meeting"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspection_findings" ADD CONSTRAINT "inspection_findings_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "joint_meeting"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspection_findings" ADD CONSTRAINT "inspection_findings_original" FOREIGN KEY ("original_finding_id") REFERENCES "joint_meeting"."inspection_findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspections" ADD CONSTRAINT "inspections_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting"."inspections" ADD CONSTRAINT "inspections_original" FOREIGN KEY ("original_id") REFERENCES "joint_meeting"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspections_visited_index" ON "joint_meeting"."inspections" USING btree ("visited_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "inspections_issue_index" ON "joint_meeting"."inspections" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "inspections_original_index" ON "joint_meeting"."inspections" USING btree ("original_id");