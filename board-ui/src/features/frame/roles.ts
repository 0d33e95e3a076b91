import type { Viewer } from '@/graphql/session.ts';

/** Roles that are offered 上报; the graph decides, this only keeps a dead end out of the rail. */
export const rolesThatReport: readonly Viewer['role'][] = [
  'COMMUNITY_WORKER',
  'STREET_OFFICER',
  'LIAISON',
  'OFFICE_SECRETARY',
  'CALLBACK_OFFICER',
];
