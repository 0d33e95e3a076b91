import type { Db } from '@lianxi/db';
import type { Clock } from '@lianxi/kit/clock';

/** What the services of communities work with. */
export interface CommunitiesDeps {
  db: Db;
  clock: Clock;
}
