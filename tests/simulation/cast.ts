import type { Acting } from '@lianxi/joint-meeting/deps';
import { departmentDirectory } from '@lianxi/joint-meeting/reference/departments';
import type { Random } from '@lianxi/demo/random';
import { actor, liaison } from '@lianxi/joint-meeting/testing/protocol-bench';

/** A compound of the simulated district, with whom it belongs to. */
export interface Place {
  compoundId: string;
  communityId: string;
  streetId: string;
}

/** Everybody who may act in the simulated district. */
export interface Cast {
  places: readonly Place[];
  /** People of the place's community and street. */
  territory(place: Place): Acting[];
  /** Who acts for a department at a place: its two liaisons, or the people of the territory. */
  department(code: string, place: Place): Acting[];
  office: Acting[];
  /** People who have nothing to do with the place. */
  strangers(place: Place): Acting[];
}

const streetCount = 3;
const communitiesPerStreet = 2;
const compoundsPerCommunity = 4;

/** Invents the places and the people. */
export function inventCast(random: Random): Cast {
  const places: Place[] = [];
  for (let street = 1; street <= streetCount; street += 1) {
    for (let community = 1; community <= communitiesPerStreet; community += 1) {
      for (let compound = 0; compound < compoundsPerCommunity; compound += 1) {
        places.push({
          compoundId: random.uuid(),
          communityId: `community-${street}-${community}`,
          streetId: `street-${street}`,
        });
      }
    }
  }
  const departments = new Map(
    departmentDirectory.map(({ code }) => [
      code,
      ['A', 'B'].map((part) => liaison(code, { userId: `${code}-${part}` })),
    ]),
  );
  const ofTerritory = ({ communityId, streetId }: Place): Acting[] => [
    ...['A', 'B'].map((part) =>
      actor(part === 'A' ? 'COMMUNITY_SECRETARY' : 'COMMUNITY_WORKER', {
        userId: `${communityId}-${part}`,
        communityId,
        streetId,
        departmentCode: 'community',
      }),
    ),
    actor('STREET_OFFICER', { userId: streetId, streetId, departmentCode: 'community' }),
  ];
  return {
    places,
    territory: ofTerritory,
    department: (code, place) =>
      code === 'community' ? ofTerritory(place) : (departments.get(code) ?? []),
    office: [
      actor('OFFICE_SECRETARY'),
      actor('CHAIR'),
      actor('SUPERVISOR'),
      actor('CALLBACK_OFFICER'),
    ],
    strangers: (place) => [
      ...places
        .filter(({ streetId }) => streetId !== place.streetId)
        .slice(0, 1)
        .flatMap(ofTerritory),
      actor('AUDITOR'),
      actor('ADMIN'),
      actor('COMPANY_USER', { companyUscc: 'nobody' }),
      actor('CITIZEN'),
    ],
  };
}
