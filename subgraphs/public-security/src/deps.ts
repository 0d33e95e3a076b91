import type { Db } from '@lianxi/db';
import type { Clock } from '@lianxi/kit/clock';

/** What the services of public security work with. */
export interface PublicSecurityDeps {
  db: Db;
  clock: Clock;
}
