import {
  registerBuildingHeads,
  registerCommittees,
} from '@lianxi/communities/governance/governance.service';
import {
  placeCompounds,
  registerCommunities,
  registerStreets,
} from '@lianxi/communities/territory/register-territory.service';
import { registerCompanies } from '@lianxi/housing/company/company.service';
import { registerCompounds } from '@lianxi/housing/compound/register-compounds.service';
import { registerLiaisons } from '@lianxi/joint-meeting/department/department.service';
import { establishReference } from '@lianxi/joint-meeting/reference/reference.store';
import {
  assignBeats,
  recordCaseCounts,
  recordPatrols,
  recordProtectionChecks,
  registerStations,
} from '@lianxi/public-security/security/register-security.service';
import {
  recordPatrolScores,
  recordViolations,
} from '@lianxi/urban-management/violation/register-violations.service';
import type { OpenSubgraphs } from '../subgraphs.ts';
import { planGovernance } from './governance-plan.ts';
import type { InventedDistrict } from './invent-district.ts';
import { liaisonDirectory } from './people.ts';
import { planSecurity } from './security-plan.ts';
import { planViolations } from './violation-plan.ts';

/** Writes an invented district into the registers of the departments; the same again changes nothing. */
export async function registerDistrict(
  { departments, office }: OpenSubgraphs,
  { plan, people, names, now, ...district }: InventedDistrict,
): Promise<void> {
  const random = district.random.fork('registers');
  const clock = { now: () => now };
  const communities = { db: departments.community.db, clock };
  const housing = { db: departments.housing.db, clock };
  const police = { db: departments.police.db, clock };
  const urban = { db: departments.urban.db, clock };

  await establishReference(office.db);
  await registerLiaisons(office, liaisonDirectory(people));
  await registerStreets(communities, plan.streets);
  await registerCommunities(communities, plan.communities);
  await registerCompanies(housing, plan.companies);
  await registerCompounds(
    housing,
    plan.compounds.map(({ register }) => register),
  );
  await placeCompounds(
    communities,
    plan.compounds.map(({ register, community, redProperty }) => ({
      compoundId: register.id,
      communityId: community.id,
      redProperty,
    })),
  );
  const governance = planGovernance(random.fork('governance'), names, plan.compounds, now);
  await registerCommittees(communities, governance.committees);
  await registerBuildingHeads(communities, governance.buildingHeads);

  const security = planSecurity(random.fork('security'), plan, now);
  await registerStations(police, security.stations);
  await assignBeats(police, security.beats);
  await recordCaseCounts(police, security.caseCounts);
  await recordPatrols(police, security.patrols);
  await recordProtectionChecks(police, security.protectionChecks);

  const violations = planViolations(random.fork('violations'), plan.compounds, now);
  await recordViolations(urban, violations.cases);
  await recordPatrolScores(urban, violations.scores);
}
