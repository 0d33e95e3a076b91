/** The processes that sign in to the database, each with a role of its own. */
export const serviceNames = [
  'housing',
  'public-security',
  'urban-management',
  'communities',
  'joint-meeting',
  'gateway',
] as const;

export type ServiceName = (typeof serviceNames)[number];

/** The one schema a service may read and write. */
export const schemaOfService: Record<ServiceName, string> = {
  housing: 'housing',
  'public-security': 'public_security',
  'urban-management': 'urban_management',
  communities: 'communities',
  'joint-meeting': 'joint_meeting',
  gateway: 'identity',
};

/** The login role of a service, such as `lianxi_public_security`. */
export function roleOfService(rolePrefix: string, service: ServiceName): string {
  return `${rolePrefix}_${service.replaceAll('-', '_')}`;
}
