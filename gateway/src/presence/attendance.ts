import { viewerRoles } from '@lianxi/kit/viewer';
import { z } from 'zod';

/** What a person does at an issue, the stronger first. */
export const activities = ['PRESENTING', 'ANSWERING', 'WATCHING'] as const;

/** A person at an issue through one subscription, as gateways tell each other. */
export const attendanceSchema = z.object({
  /** Begins with the gateway that it runs on, so it is unique everywhere. */
  id: z.string(),
  issueId: z.string(),
  personId: z.string(),
  name: z.string(),
  role: z.enum(viewerRoles),
  departmentCode: z.string().nullable(),
  activity: z.enum(activities),
  /** Milliseconds since the epoch. */
  since: z.number(),
});

export type Attendance = z.infer<typeof attendanceSchema>;
export type Activity = Attendance['activity'];
