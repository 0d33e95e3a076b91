import type { CommunityRow } from '@lianxi/db/communities';
import { isInTerritory } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** Only workers of the community's own territory keep and read personal data there. */
export function canKeepReportersOf(viewer: Viewer, community: CommunityRow): boolean {
  return isInTerritory(viewer, { communityId: community.id, streetId: community.streetId });
}
