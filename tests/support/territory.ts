import { connect, type Connection } from '@lianxi/db';
import type { CommunitiesDeps } from '@lianxi/communities/deps';
import {
  placeCompounds,
  registerCommunities,
  registerStreets,
} from '@lianxi/communities/territory/register-territory.service';
import { registerCompanies } from '@lianxi/housing/company/company.service';
import { registerCompounds } from '@lianxi/housing/compound/register-compounds.service';
import { systemClock } from '@lianxi/kit/clock';
import type { ServiceName } from '@lianxi/db/migrate';
import { territory } from './people.ts';

/** Identifiers of the compounds that a hub under test knows. */
export const compoundIds = {
  /** In the community of `community`, managed by the company of `company`. */
  own: '30000000-0000-4000-8000-000000000001',
  /** In another community of the same street. */
  neighbour: '30000000-0000-4000-8000-000000000002',
  /** In another street, managed by another company. */
  far: '30000000-0000-4000-8000-000000000003',
} as const;

/** Registers companies, compounds, streets and communities as an office's own data arrives. */
export async function registerTerritory(urls: Record<ServiceName, string>): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const open = (service: ServiceName): Connection => {
    const connection = connect({ url: urls[service], applicationName: 'tests-register', max: 2 });
    stack.defer(() => connection.close());
    return connection;
  };
  const housing = { db: open('housing').db, clock: systemClock };
  await registerCompanies(housing, [
    { uscc: territory.companyUscc, name: '安居物业', partyOrganisation: true },
    { uscc: territory.otherCompanyUscc, name: '乐居物业', partyOrganisation: false },
  ]);
  const kinds = { kind: 'COMMERCIAL', managementType: 'MARKET' } as const;
  await registerCompounds(housing, [
    {
      ...kinds,
      id: compoundIds.own,
      ...territory.compound,
      companyUscc: territory.companyUscc,
      households: 1_200,
      builtYear: 2004,
    },
    {
      ...kinds,
      id: compoundIds.neighbour,
      ...territory.neighbourCompound,
      companyUscc: territory.companyUscc,
    },
    {
      ...kinds,
      id: compoundIds.far,
      ...territory.farCompound,
      companyUscc: territory.otherCompanyUscc,
    },
  ]);
  await registerCommunitiesOf({ db: open('communities').db, clock: systemClock });
}

async function registerCommunitiesOf(deps: CommunitiesDeps): Promise<void> {
  const { street, otherStreet, community, neighbour, farCommunity } = territory;
  await registerStreets(deps, [street, otherStreet]);
  await registerCommunities(deps, [
    { ...community, streetId: street.id, gridCount: 12 },
    { ...neighbour, streetId: street.id, gridCount: 8 },
    { ...farCommunity, streetId: otherStreet.id, gridCount: 5 },
  ]);
  await placeCompounds(deps, [
    { compoundId: compoundIds.own, communityId: community.id, redProperty: true },
    { compoundId: compoundIds.neighbour, communityId: neighbour.id },
    { compoundId: compoundIds.far, communityId: farCommunity.id },
  ]);
}
