CREATE TABLE "joint_meeting"."work_calendars" (
	"year" integer PRIMARY KEY NOT NULL,
	"published" boolean NOT NULL,
	"source" text NOT NULL,
	"morning_from" integer NOT NULL,
	"morning_to" integer NOT NULL,
	"afternoon_from" integer NOT NULL,
	"afternoon_to" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"imported_at" timestamp with time zone,
	"imported_by_name" text,
	CONSTRAINT "work_calendars_year_range" CHECK ("joint_meeting"."work_calendars"."year" BETWEEN 2000 AND 2100),
	CONSTRAINT "work_calendars_hours_in_order" CHECK (0 <= "joint_meeting"."work_calendars"."morning_from" AND "joint_meeting"."work_calendars"."morning_from" < "joint_meeting"."work_calendars"."morning_to" AND "joint_meeting"."work_calendars"."morning_to" <= "joint_meeting"."work_calendars"."afternoon_from" AND "joint_meeting"."work_calendars"."afternoon_from" < "joint_meeting"."work_calendars"."afternoon_to" AND "joint_meeting"."work_calendars"."afternoon_to" <= 1440),
	CONSTRAINT "work_calendars_import_signed" CHECK (("joint_meeting"."work_calendars"."imported_at" IS NULL) = ("joint_meeting"."work_calendars"."imported_by_name" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."calendar_days" ADD COLUMN "year" integer;--> statement-breakpoint
-- Days of an earlier version came with the system, each year whole by its notice.
INSERT INTO "joint_meeting"."work_calendars" ("year", "published", "source", "morning_from", "morning_to", "afternoon_from", "afternoon_to")
SELECT DISTINCT ON (extract(year FROM "day")) extract(year FROM "day"), true, "source", 510, 720, 840, 1050
FROM "joint_meeting"."calendar_days" ORDER BY extract(year FROM "day"), "day";--> statement-breakpoint
UPDATE "joint_meeting"."calendar_days" SET "year" = extract(year FROM "day");--> statement-breakpoint
ALTER TABLE "joint_meeting"."calendar_days" ALTER COLUMN "year" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."calendar_days" ADD CONSTRAINT "calendar_days_year_work_calendars_year_fk" FOREIGN KEY ("year") REFERENCES "joint_meeting"."work_calendars"("year") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_days_year_index" ON "joint_meeting"."calendar_days" USING btree ("year","day");--> statement-breakpoint
ALTER TABLE "joint_meeting"."calendar_days" DROP COLUMN "source";