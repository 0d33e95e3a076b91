import type { Db } from '@lianxi/db';
import type { Clock } from '@lianxi/kit/clock';
import type { Locale } from '@lianxi/kit/locale';
import type { Viewer } from '@lianxi/kit/viewer';
import type { RuleBook } from './deadline/deadline.ts';

/** What the services of this subgraph work with. */
export interface Deps {
  db: Db;
  clock: Clock;
  newId(): string;
  readRuleBook(): Promise<RuleBook>;
  /** Applies all events committed so far, before a refusal rests on what was last heard. */
  catchUp(): Promise<void>;
}

/** Who acts, and in which language a refusal speaks. */
export interface Acting {
  viewer: Viewer;
  locale: Locale;
}
