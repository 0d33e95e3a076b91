import { randomUUID } from 'node:crypto';
import { systemClock } from '@lianxi/kit/clock';
import type { RegisterResult } from '@lianxi/kit/register';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { createCommunities } from '../communities.ts';
import type { CommunitiesDeps } from '../deps.ts';
import { registerBuildingHeads, registerCommittees } from '../governance/governance.service.ts';
import {
  placeCompounds,
  registerCommunities,
  registerStreets,
} from '../territory/register-territory.service.ts';

/** A small district: two streets, three communities and fifty compounds of the first one. */
export interface TestDistrict {
  communities: TestSubgraph;
  deps: CommunitiesDeps;
  compoundIds: string[];
  streetId: string;
  communityId: string;
  otherCommunityId: string;
  /** A worker of the community and an officer of the street. */
  worker: Viewer;
  streetOfficer: Viewer;
}

/** Opens the subgraph with the district in it. */
export async function openTestDistrict(): Promise<TestDistrict> {
  const communities = await openTestSubgraph('communities', createCommunities);
  const deps = { db: communities.connection.db, clock: systemClock };
  const compoundIds = Array.from({ length: 50 }, () => randomUUID());
  const { streetId, communityId, otherCommunityId } = await registerDistrict(deps, compoundIds);
  return {
    communities,
    deps,
    compoundIds,
    streetId,
    communityId,
    otherCommunityId,
    worker: viewerOf({ role: 'COMMUNITY_WORKER', communityId, streetId }),
    streetOfficer: viewerOf({ role: 'STREET_OFFICER', streetId }),
  };
}

/** Writes the district's registers; the same again changes nothing. */
export async function registerDistrict(deps: CommunitiesDeps, compoundIds: readonly string[]) {
  const streets = await registerStreets(deps, [{ name: '北关街道' }, { name: '南关街道' }]);
  const streetId = streets.idByName.get('北关街道') ?? '';
  const otherStreetId = streets.idByName.get('南关街道') ?? '';
  const registered = await registerCommunities(deps, [
    { name: '和平社区', streetId, gridCount: 6 },
    { name: '安宁社区', streetId, gridCount: 4 },
    { name: '和平社区', streetId: otherStreetId, gridCount: 5 },
  ]);
  const idOf = (street: string, name: string) =>
    registered.communities.find((row) => row.streetId === street && row.name === name)?.id ?? '';
  const communityId = idOf(streetId, '和平社区');
  const results: RegisterResult[] = [
    streets,
    registered,
    await placeCompounds(
      deps,
      compoundIds.map((compoundId) => ({ compoundId, communityId, redProperty: true })),
    ),
    await registerCommittees(
      deps,
      compoundIds.map((compoundId) => ({
        compoundId,
        kind: 'INTERIM',
        state: 'FOUNDED',
        members: 7,
        partyMembers: 4,
        termFrom: '2024-01-01',
      })),
    ),
    await registerBuildingHeads(
      deps,
      compoundIds.flatMap((compoundId) =>
        Array.from({ length: 22 }, (_, number) => ({
          compoundId,
          building: `${number + 1} 号楼`,
          name: '赵大年',
        })),
      ),
    ),
  ];
  return { streetId, communityId, otherCommunityId: idOf(otherStreetId, '和平社区'), results };
}
