ALTER TABLE "joint_meeting"."policy_rules" DROP CONSTRAINT "policy_rules_value_positive";--> statement-breakpoint
DROP INDEX "joint_meeting"."policy_rules_in_force";--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ALTER COLUMN "value" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "text" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "parts" jsonb;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "article" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "amended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "amended_by" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "amended_by_name" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD COLUMN "reason" text;--> statement-breakpoint
CREATE INDEX "deadline_clocks_rule_index" ON "joint_meeting"."deadline_clocks" USING btree ("rule_key","rule_version");--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" DROP COLUMN "valid_to";--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD CONSTRAINT "policy_rules_value_not_negative" CHECK ("joint_meeting"."policy_rules"."value" >= 0);--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD CONSTRAINT "policy_rules_one_value" CHECK (num_nonnulls("joint_meeting"."policy_rules"."value", "joint_meeting"."policy_rules"."text", "joint_meeting"."policy_rules"."parts") = 1);--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD CONSTRAINT "policy_rules_unit_has_value" CHECK ("joint_meeting"."policy_rules"."unit" IS NULL OR "joint_meeting"."policy_rules"."value" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "joint_meeting"."policy_rules" ADD CONSTRAINT "policy_rules_amendment_signed" CHECK (num_nonnulls("joint_meeting"."policy_rules"."amended_at", "joint_meeting"."policy_rules"."amended_by", "joint_meeting"."policy_rules"."amended_by_name", "joint_meeting"."policy_rules"."reason") IN (0, 4));--> statement-breakpoint
-- An amendment is a new version, never an edit: what decided a case stays as it was.
CREATE FUNCTION joint_meeting.keep_rule_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'version % of the rule % is kept as it is', OLD.version, OLD.key;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER policy_rules_kept BEFORE UPDATE OR DELETE ON joint_meeting.policy_rules
FOR EACH ROW EXECUTE FUNCTION joint_meeting.keep_rule_version();
