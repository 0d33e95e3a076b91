import type {
  NewBuildingHead,
  NewCommittee,
} from '@lianxi/communities/governance/governance.store';
import type { Random } from '../random.ts';
import { districtFigures, type PlannedCompound } from './district-plan.ts';
import type { Names } from './names.ts';
import { share } from './share.ts';

/** Plans how the owners of the compounds govern themselves. */
export function planGovernance(
  random: Random,
  names: Names,
  compounds: readonly PlannedCompound[],
  now: Date,
): { committees: NewCommittee[]; buildingHeads: NewBuildingHead[] } {
  return {
    committees: planCommittees(random.fork('committees'), compounds, now),
    buildingHeads: planBuildingHeads(random.fork('heads'), names, compounds),
  };
}

function planCommittees(
  random: Random,
  compounds: readonly PlannedCompound[],
  now: Date,
): NewCommittee[] {
  const { ownersCommittees, interimCommittees } = districtFigures;
  const year = now.getUTCFullYear();
  return random
    .shuffle(compounds)
    .slice(0, ownersCommittees + interimCommittees)
    .map(({ register }, index) => {
      const kind = index < ownersCommittees ? ('OWNERS' as const) : ('INTERIM' as const);
      const state = random.pick(
        kind === 'OWNERS'
          ? (['FOUNDED', 'FOUNDED', 'FOUNDED', 'FOUNDED', 'IN_ELECTION', 'STALLED'] as const)
          : (['FOUNDED', 'FOUNDED', 'FOUNDED', 'FOUNDED', 'PREPARING', 'STALLED'] as const),
      );
      const members = random.pick([5, 7, 7, 9]);
      const from = year - random.int(0, kind === 'OWNERS' ? 4 : 1);
      const founded = state !== 'PREPARING';
      return {
        id: random.uuid(),
        compoundId: register.id,
        kind,
        state,
        members,
        partyMembers: random.int(1, Math.ceil(members * 0.7)),
        termFrom: founded ? `${from}-03-01` : null,
        termTo: founded ? `${from + (kind === 'OWNERS' ? 5 : 2)}-02-28` : null,
      };
    });
}

function planBuildingHeads(
  random: Random,
  names: Names,
  compounds: readonly PlannedCompound[],
): NewBuildingHead[] {
  // One for each building of so many compounds that the district's number is reached.
  const served = random.shuffle(compounds);
  const wanted = share(
    districtFigures.buildingHeads,
    served.map(({ buildingCount }, index) => (index < served.length / 2 ? buildingCount : 0)),
  );
  return served.flatMap(({ register }, index) =>
    Array.from({ length: wanted[index] ?? 0 }, (_, building) => ({
      id: random.uuid(),
      compoundId: register.id,
      building: `${building + 1}号楼`,
      name: names.person(),
    })),
  );
}
