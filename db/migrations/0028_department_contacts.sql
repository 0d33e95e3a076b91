ALTER TABLE "joint_meeting"."departments" ADD COLUMN "supervision_phone" text;--> statement-breakpoint
ALTER TABLE "joint_meeting"."departments" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;