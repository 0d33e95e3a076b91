import type { Db } from '@lianxi/db';
import type { Clock } from '@lianxi/kit/clock';

/** What the services of housing work with. */
export interface HousingDeps {
  db: Db;
  clock: Clock;
}
