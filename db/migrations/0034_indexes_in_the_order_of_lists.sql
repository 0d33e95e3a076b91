DROP INDEX "housing"."third_party_assessments_latest_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."inspections_visited_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_unrestricted_state_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_created_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_updated_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_community_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_street_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."notifications_audience_index";--> statement-breakpoint
CREATE INDEX "issues_open_state_since_index" ON "joint_meeting"."issues" USING btree ("state","state_since") WHERE state NOT IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED');--> statement-breakpoint
CREATE INDEX "third_party_assessments_latest_index" ON "housing"."third_party_assessments" USING btree ("compound_id","assessed_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "inspections_visited_index" ON "joint_meeting"."inspections" USING btree ("visited_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "issues_unrestricted_state_index" ON "joint_meeting"."issues" USING btree ("state") WHERE restricted = false;--> statement-breakpoint
CREATE INDEX "issues_created_index" ON "joint_meeting"."issues" USING btree ("created_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "issues_updated_index" ON "joint_meeting"."issues" USING btree ("updated_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "issues_community_index" ON "joint_meeting"."issues" USING btree ("community_id","state");--> statement-breakpoint
CREATE INDEX "issues_street_index" ON "joint_meeting"."issues" USING btree ("street_id","state");--> statement-breakpoint
CREATE INDEX "notifications_audience_index" ON "joint_meeting"."notifications" USING btree ("audience","created_at" DESC NULLS FIRST,"id");