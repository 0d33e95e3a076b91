import type { CommunityRow } from '@lianxi/db/communities';
import { isInTerritory } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** Only workers of the community's own territory keep and read personal data there. */
export function canKeepReportersOf(viewer: Viewer, community: CommunityRow): boolean {
  return isInTerritory(viewer, { communityId: community.id, streetId: community.streetId });
}

/** The same workers, and whoever has to call the reporter back; each read is logged with its purpose. */
export function canReadReporterOf(viewer: Viewer, community: CommunityRow): boolean {
  return viewer.role === 'CALLBACK_OFFICER' || canKeepReportersOf(viewer, community);
}
