DROP INDEX "joint_meeting"."issues_due_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_open_due_index";--> statement-breakpoint
DROP INDEX "joint_meeting"."issues_state_index";--> statement-breakpoint
CREATE INDEX "issues_next_due_index" ON "joint_meeting"."issues" USING btree ((coalesce(state_due_at, due_at)) ASC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "issues_open_next_due_index" ON "joint_meeting"."issues" USING btree ((coalesce(state_due_at, due_at)) ASC NULLS LAST,"id") WHERE state NOT IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED');--> statement-breakpoint
CREATE INDEX "issues_state_next_due_index" ON "joint_meeting"."issues" USING btree ("state",(coalesce(state_due_at, due_at)) ASC NULLS LAST,"id");