import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema of the neutral office: issues, summonses, claims and the rest of the protocol. */
export const jointMeetingSchema = pgSchema('joint_meeting');
