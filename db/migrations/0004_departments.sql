CREATE SCHEMA "communities";
--> statement-breakpoint
CREATE SCHEMA "housing";
--> statement-breakpoint
CREATE SCHEMA "public_security";
--> statement-breakpoint
CREATE SCHEMA "urban_management";
--> statement-breakpoint
CREATE TABLE "communities"."building_heads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"compound_id" uuid NOT NULL,
	"building" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "building_heads_building_unique" UNIQUE("compound_id","building")
);
--> statement-breakpoint
CREATE TABLE "communities"."committees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"compound_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"members" integer NOT NULL,
	"party_members" integer NOT NULL,
	"term_from" date,
	"term_to" date,
	CONSTRAINT "committees_compound_unique" UNIQUE("compound_id"),
	CONSTRAINT "committees_kind_known" CHECK ("communities"."committees"."kind" IN ('OWNERS', 'INTERIM')),
	CONSTRAINT "committees_state_known" CHECK ("communities"."committees"."state" IN ('PLANNED', 'PREPARING', 'FOUNDED', 'IN_ELECTION', 'STALLED')),
	CONSTRAINT "committees_party_members_among_members" CHECK (party_members BETWEEN 0 AND members),
	CONSTRAINT "committees_term_in_order" CHECK (term_to >= term_from)
);
--> statement-breakpoint
CREATE TABLE "communities"."communities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"street_id" uuid NOT NULL,
	"grid_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "communities_name_unique" UNIQUE("street_id","name"),
	CONSTRAINT "communities_grid_count_not_negative" CHECK (grid_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "communities"."compound_places" (
	"compound_id" uuid PRIMARY KEY NOT NULL,
	"community_id" uuid NOT NULL,
	"red_property" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communities"."consumer_offsets" (
	"consumer" text PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communities"."disclosure_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reporter_id" uuid NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"actor_role" text NOT NULL,
	"purpose" text NOT NULL,
	"disclosed_at" timestamp with time zone NOT NULL,
	"kept_until" timestamp with time zone DEFAULT now() + interval '3 years' NOT NULL,
	CONSTRAINT "disclosure_log_kept_three_years" CHECK (kept_until >= disclosed_at + interval '3 years')
);
--> statement-breakpoint
CREATE TABLE "communities"."handling_tasks" (
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
	CONSTRAINT "handling_tasks_state_known" CHECK ("communities"."handling_tasks"."state" IN ('TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED')),
	CONSTRAINT "handling_tasks_reason_where_needed" CHECK ((state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "communities"."handlings" (
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
	CONSTRAINT "handlings_claim_known" CHECK ("communities"."handlings"."claim" IN ('CALLED', 'ACTIVE', 'DECLINED', 'RELEASED')),
	CONSTRAINT "handlings_active_has_role" CHECK ((claim = 'ACTIVE') = (role IS NOT NULL)),
	CONSTRAINT "handlings_role_known" CHECK ("communities"."handlings"."role" IN ('LEAD', 'ASSIST'))
);
--> statement-breakpoint
CREATE TABLE "communities"."operations" (
	"actor_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_actor_id_operation_id_pk" PRIMARY KEY("actor_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "communities"."reporters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"community_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"building" text,
	"registered_by" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communities"."streets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "streets_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "housing"."compounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"latitude" double precision,
	"longitude" double precision,
	"built_year" integer,
	"area_square_metres" double precision,
	"households" integer,
	"occupied_households" integer,
	"kind" text NOT NULL,
	"management_type" text NOT NULL,
	"company_uscc" text,
	"fund_balance_yuan" numeric(16, 2),
	CONSTRAINT "compounds_code_unique" UNIQUE("code"),
	CONSTRAINT "compounds_kind_known" CHECK ("housing"."compounds"."kind" IN ('COMMERCIAL', 'RESETTLEMENT', 'OLD')),
	CONSTRAINT "compounds_management_type_known" CHECK ("housing"."compounds"."management_type" IN ('MARKET', 'COMMUNITY_RUN', 'SELF_MANAGED', 'UNMANAGED', 'QUASI')),
	CONSTRAINT "compounds_latitude_range" CHECK (latitude BETWEEN -90 AND 90),
	CONSTRAINT "compounds_longitude_range" CHECK (longitude BETWEEN -180 AND 180),
	CONSTRAINT "compounds_located_by_both" CHECK ((latitude IS NULL) = (longitude IS NULL)),
	CONSTRAINT "compounds_households_not_negative" CHECK (households >= 0 AND occupied_households >= 0)
);
--> statement-breakpoint
CREATE TABLE "housing"."consumer_offsets" (
	"consumer" text PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "housing"."handling_tasks" (
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
	CONSTRAINT "handling_tasks_state_known" CHECK ("housing"."handling_tasks"."state" IN ('TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED')),
	CONSTRAINT "handling_tasks_reason_where_needed" CHECK ((state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "housing"."handlings" (
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
	CONSTRAINT "handlings_claim_known" CHECK ("housing"."handlings"."claim" IN ('CALLED', 'ACTIVE', 'DECLINED', 'RELEASED')),
	CONSTRAINT "handlings_active_has_role" CHECK ((claim = 'ACTIVE') = (role IS NOT NULL)),
	CONSTRAINT "handlings_role_known" CHECK ("housing"."handlings"."role" IN ('LEAD', 'ASSIST'))
);
--> statement-breakpoint
CREATE TABLE "housing"."inspection_findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"issue_id" uuid NOT NULL,
	"text" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"found_by" text NOT NULL,
	"rectify_by" timestamp with time zone,
	"rectified_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "housing"."operations" (
	"actor_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_actor_id_operation_id_pk" PRIMARY KEY("actor_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "housing"."property_companies" (
	"uscc" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"party_organisation" boolean DEFAULT false NOT NULL,
	"legal_representative" text,
	CONSTRAINT "property_companies_uscc_form" CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$')
);
--> statement-breakpoint
CREATE TABLE "housing"."service_contracts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"compound_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"grade" text,
	"monthly_fee_yuan" numeric(8, 2),
	CONSTRAINT "service_contracts_start_unique" UNIQUE("compound_id","starts_on"),
	CONSTRAINT "service_contracts_end_after_start" CHECK (ends_on >= starts_on),
	CONSTRAINT "service_contracts_fee_not_negative" CHECK (monthly_fee_yuan >= 0)
);
--> statement-breakpoint
CREATE TABLE "public_security"."case_counts" (
	"compound_id" uuid NOT NULL,
	"period" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "case_counts_compound_id_period_pk" PRIMARY KEY("compound_id","period"),
	CONSTRAINT "case_counts_period_form" CHECK (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "case_counts_count_not_negative" CHECK (count >= 0)
);
--> statement-breakpoint
CREATE TABLE "public_security"."compound_beats" (
	"compound_id" uuid PRIMARY KEY NOT NULL,
	"station_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_security"."consumer_offsets" (
	"consumer" text PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_security"."handling_tasks" (
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
	CONSTRAINT "handling_tasks_state_known" CHECK ("public_security"."handling_tasks"."state" IN ('TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED')),
	CONSTRAINT "handling_tasks_reason_where_needed" CHECK ((state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "public_security"."handlings" (
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
	CONSTRAINT "handlings_claim_known" CHECK ("public_security"."handlings"."claim" IN ('CALLED', 'ACTIVE', 'DECLINED', 'RELEASED')),
	CONSTRAINT "handlings_active_has_role" CHECK ((claim = 'ACTIVE') = (role IS NOT NULL)),
	CONSTRAINT "handlings_role_known" CHECK ("public_security"."handlings"."role" IN ('LEAD', 'ASSIST'))
);
--> statement-breakpoint
CREATE TABLE "public_security"."operations" (
	"actor_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_actor_id_operation_id_pk" PRIMARY KEY("actor_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "public_security"."patrols" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"compound_id" uuid,
	"issue_id" uuid,
	"patrolled_at" timestamp with time zone NOT NULL,
	"note" text,
	"recorded_by" text,
	CONSTRAINT "patrols_compound_time_unique" UNIQUE("compound_id","patrolled_at"),
	CONSTRAINT "patrols_somewhere" CHECK (compound_id IS NOT NULL OR issue_id IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "public_security"."police_stations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	CONSTRAINT "police_stations_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "public_security"."protection_checks" (
	"compound_id" uuid NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"human_in_order" boolean NOT NULL,
	"technical_in_order" boolean NOT NULL,
	"physical_in_order" boolean NOT NULL,
	"note" text,
	CONSTRAINT "protection_checks_compound_id_checked_at_pk" PRIMARY KEY("compound_id","checked_at")
);
--> statement-breakpoint
CREATE TABLE "urban_management"."case_numbers" (
	"day" date PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "urban_management"."consumer_offsets" (
	"consumer" text PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "urban_management"."handling_tasks" (
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
	CONSTRAINT "handling_tasks_state_known" CHECK ("urban_management"."handling_tasks"."state" IN ('TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED')),
	CONSTRAINT "handling_tasks_reason_where_needed" CHECK ((state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "urban_management"."handlings" (
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
	CONSTRAINT "handlings_claim_known" CHECK ("urban_management"."handlings"."claim" IN ('CALLED', 'ACTIVE', 'DECLINED', 'RELEASED')),
	CONSTRAINT "handlings_active_has_role" CHECK ((claim = 'ACTIVE') = (role IS NOT NULL)),
	CONSTRAINT "handlings_role_known" CHECK ("urban_management"."handlings"."role" IN ('LEAD', 'ASSIST'))
);
--> statement-breakpoint
CREATE TABLE "urban_management"."operations" (
	"actor_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_actor_id_operation_id_pk" PRIMARY KEY("actor_id","operation_id")
);
--> statement-breakpoint
CREATE TABLE "urban_management"."patrol_scores" (
	"compound_id" uuid NOT NULL,
	"scored_at" timestamp with time zone NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "patrol_scores_compound_id_scored_at_pk" PRIMARY KEY("compound_id","scored_at"),
	CONSTRAINT "patrol_scores_score_range" CHECK (score BETWEEN 0 AND 100)
);
--> statement-breakpoint
CREATE TABLE "urban_management"."violation_cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"description" text NOT NULL,
	"compound_id" uuid,
	"issue_id" uuid,
	"reported_at" timestamp with time zone NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "violation_cases_number_unique" UNIQUE("number"),
	CONSTRAINT "violation_cases_kind_known" CHECK ("urban_management"."violation_cases"."kind" IN ('ILLEGAL_STRUCTURE', 'ILLEGAL_DECORATION', 'WALL_DAMAGE', 'STREET_STALL', 'ILLEGAL_PARKING', 'GREENERY_DAMAGE', 'LITTERING')),
	CONSTRAINT "violation_cases_state_known" CHECK ("urban_management"."violation_cases"."state" IN ('REPORTED', 'FILED', 'DISPATCHED', 'HANDLED', 'VERIFIED', 'CLOSED')),
	CONSTRAINT "violation_cases_closed_has_time" CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "communities"."communities" ADD CONSTRAINT "communities_street_id_streets_id_fk" FOREIGN KEY ("street_id") REFERENCES "communities"."streets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities"."compound_places" ADD CONSTRAINT "compound_places_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "communities"."communities"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities"."disclosure_log" ADD CONSTRAINT "disclosure_log_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "communities"."reporters"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities"."handling_tasks" ADD CONSTRAINT "handling_tasks_handling_fk" FOREIGN KEY ("issue_id","department_code") REFERENCES "communities"."handlings"("issue_id","department_code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities"."reporters" ADD CONSTRAINT "reporters_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "communities"."communities"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing"."compounds" ADD CONSTRAINT "compounds_company_uscc_property_companies_uscc_fk" FOREIGN KEY ("company_uscc") REFERENCES "housing"."property_companies"("uscc") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing"."handling_tasks" ADD CONSTRAINT "handling_tasks_handling_fk" FOREIGN KEY ("issue_id","department_code") REFERENCES "housing"."handlings"("issue_id","department_code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing"."service_contracts" ADD CONSTRAINT "service_contracts_compound_id_compounds_id_fk" FOREIGN KEY ("compound_id") REFERENCES "housing"."compounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_security"."compound_beats" ADD CONSTRAINT "compound_beats_station_id_police_stations_id_fk" FOREIGN KEY ("station_id") REFERENCES "public_security"."police_stations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_security"."handling_tasks" ADD CONSTRAINT "handling_tasks_handling_fk" FOREIGN KEY ("issue_id","department_code") REFERENCES "public_security"."handlings"("issue_id","department_code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urban_management"."handling_tasks" ADD CONSTRAINT "handling_tasks_handling_fk" FOREIGN KEY ("issue_id","department_code") REFERENCES "urban_management"."handlings"("issue_id","department_code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_log_reporter_index" ON "communities"."disclosure_log" USING btree ("reporter_id","disclosed_at");--> statement-breakpoint
CREATE INDEX "handling_tasks_handling_index" ON "communities"."handling_tasks" USING btree ("issue_id","department_code","created_at","id");--> statement-breakpoint
CREATE INDEX "compounds_company_index" ON "housing"."compounds" USING btree ("company_uscc","code");--> statement-breakpoint
CREATE INDEX "handling_tasks_handling_index" ON "housing"."handling_tasks" USING btree ("issue_id","department_code","created_at","id");--> statement-breakpoint
CREATE INDEX "inspection_findings_issue_index" ON "housing"."inspection_findings" USING btree ("issue_id","found_at");--> statement-breakpoint
CREATE INDEX "handling_tasks_handling_index" ON "public_security"."handling_tasks" USING btree ("issue_id","department_code","created_at","id");--> statement-breakpoint
CREATE INDEX "patrols_issue_index" ON "public_security"."patrols" USING btree ("issue_id","patrolled_at");--> statement-breakpoint
CREATE INDEX "handling_tasks_handling_index" ON "urban_management"."handling_tasks" USING btree ("issue_id","department_code","created_at","id");--> statement-breakpoint
CREATE INDEX "violation_cases_compound_index" ON "urban_management"."violation_cases" USING btree ("compound_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "violation_cases_issue_index" ON "urban_management"."violation_cases" USING btree ("issue_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "violation_cases_one_open_for_issue" ON "urban_management"."violation_cases" USING btree ("issue_id") WHERE state <> 'CLOSED';