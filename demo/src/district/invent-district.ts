import { createRandom, type Random } from '../random.ts';
import { type DistrictPlan, planDistrict } from './district-plan.ts';
import { createNames, type Names } from './names.ts';
import { invitePeople, type People } from './people.ts';

/** A district that is invented, not yet written anywhere. */
export interface InventedDistrict {
  plan: DistrictPlan;
  people: People;
  names: Names;
  random: Random;
  /** The moment at which it stands. */
  now: Date;
}

/** Invents the district of a seed; who and what is in it has the same identifiers at any moment. */
export function inventDistrict(seed: string, now: Date): InventedDistrict {
  const random = createRandom(seed);
  const names = createNames(random.fork('names'));
  const plan = planDistrict(random.fork('district'), names, now);
  const companyUscc = plan.companies[0]?.uscc ?? null;
  const people = invitePeople({ ...plan, companyUscc }, names, random.fork('people'));
  return { plan, people, names, random, now };
}
