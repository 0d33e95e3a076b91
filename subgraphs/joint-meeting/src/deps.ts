import type { Db, Tx } from '@lianxi/db';
import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Clock } from '@lianxi/kit/clock';
import type { Locale } from '@lianxi/kit/locale';
import type { Viewer } from '@lianxi/kit/viewer';
import type { RuleBook } from './deadline/deadline.ts';

/** What the services of this subgraph work with. */
export interface Deps {
  db: Db;
  clock: Clock;
  newId(): string;
  /** The rules in force; in a transaction they are read on its own connection. */
  readRuleBook(tx?: Tx): Promise<RuleBook>;
  /**
   * Position of the log up to which answers of this process are complete: what departments told is
   * applied, and every event after it may still change what was read.
   */
  appliedPosition(): Promise<number>;
  /** Applies all events committed so far, before a refusal rests on what was last heard. */
  catchUp(): Promise<void>;
}

/** Who acts, and in which language a refusal speaks. */
export interface Acting {
  viewer: Viewer;
  locale: Locale;
  /** Told how a committed act left its issue, so that the answer need not read it again. */
  onIssueChanged?: (issue: IssueRow) => void;
}
