CREATE TABLE "housing"."third_party_assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"compound_id" uuid NOT NULL,
	"company_uscc" text NOT NULL,
	"assessor" text NOT NULL,
	"assessed_on" date NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"grade_a_from" numeric(5, 2) NOT NULL,
	"keep_grade_from" numeric(5, 2) NOT NULL,
	"state" text NOT NULL,
	"notified_at" timestamp with time zone NOT NULL,
	"objection_due_at" timestamp with time zone NOT NULL,
	"objection" text,
	"objected_at" timestamp with time zone,
	"objected_by_name" text,
	"answer" text,
	"decided_score" numeric(5, 2),
	"confirmed_at" timestamp with time zone,
	"confirmed_by_name" text,
	CONSTRAINT "third_party_assessments_once" UNIQUE("compound_id","assessed_on","assessor"),
	CONSTRAINT "third_party_assessments_state_known" CHECK ("housing"."third_party_assessments"."state" IN ('NOTIFIED', 'OBJECTION', 'CONFIRMED')),
	CONSTRAINT "third_party_assessments_scores_range" CHECK (score BETWEEN 0 AND 100 AND decided_score BETWEEN 0 AND 100),
	CONSTRAINT "third_party_assessments_lines_in_order" CHECK (keep_grade_from <= grade_a_from),
	CONSTRAINT "third_party_assessments_objection_whole" CHECK ((objection IS NULL) = (objected_at IS NULL) AND (objection IS NULL) = (objected_by_name IS NULL) AND (state <> 'OBJECTION' OR objection IS NOT NULL)),
	CONSTRAINT "third_party_assessments_confirmed_by_somebody" CHECK ((state = 'CONFIRMED') = (confirmed_at IS NOT NULL) AND (confirmed_at IS NULL) = (confirmed_by_name IS NULL)),
	CONSTRAINT "third_party_assessments_objection_answered" CHECK ((answer IS NOT NULL) = (state = 'CONFIRMED' AND objection IS NOT NULL) AND (decided_score IS NULL OR answer IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "housing"."third_party_assessments" ADD CONSTRAINT "third_party_assessments_compound_id_compounds_id_fk" FOREIGN KEY ("compound_id") REFERENCES "housing"."compounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing"."third_party_assessments" ADD CONSTRAINT "third_party_assessments_company_uscc_property_companies_uscc_fk" FOREIGN KEY ("company_uscc") REFERENCES "housing"."property_companies"("uscc") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "third_party_assessments_latest_index" ON "housing"."third_party_assessments" USING btree ("compound_id","assessed_on" DESC NULLS LAST);