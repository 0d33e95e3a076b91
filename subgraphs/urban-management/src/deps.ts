import type { Db } from '@lianxi/db';
import type { Clock } from '@lianxi/kit/clock';

/** What the services of urban management work with. */
export interface UrbanManagementDeps {
  db: Db;
  clock: Clock;
}
