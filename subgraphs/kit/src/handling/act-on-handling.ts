import type { Db, Tx } from '@lianxi/db';
import type { HandlingRow } from '@lianxi/db/shared';
import type { Clock } from '../clock.ts';
import type { InvalidInputValue } from '../input.ts';
import { once } from '../operations.ts';
import type { Viewer } from '../viewer.ts';
import type { HandlingAnnouncement } from './handling-events.ts';
import type { HandlingPolicy } from './handling.policy.ts';
import type { Actor } from './signed-input.ts';
import { type HandlingTables, lockHandling } from './handling.store.ts';

/** What the acts on handlings need of the subgraph that keeps them. */
export interface HandlingDeps {
  db: Db;
  tables: HandlingTables;
  policy: HandlingPolicy;
  clock: Clock;
  /** Applies every event committed so far: a claim may be one event old. */
  catchUp(): Promise<void>;
  /** Tells the others of a change, in its transaction. */
  announce(tx: Tx, announcement: HandlingAnnouncement): Promise<void>;
}

/** One act of a viewer on the handling of an issue. */
export interface HandlingAct {
  viewer: Viewer;
  actor: Actor;
  /** Name of the mutation. */
  act: string;
  issueId: string;
  operationId: string | null | undefined;
  input: unknown;
}

/** Why an act on a handling was refused before it began. */
export type HandlingRefusal =
  | { __typename: 'NotSignedIn' | 'Forbidden' | 'NotClaimed' | 'WrongState' }
  | InvalidInputValue;

/**
 * Does an act on the handling by the viewer's own department, alone with it and once for its
 * `operationId`; refused without an active claim and when the handling is complete or over.
 */
export async function actOnHandling<Result extends object>(
  deps: HandlingDeps,
  { viewer, actor, act, issueId, operationId, input }: HandlingAct,
  change: (tx: Tx, handling: HandlingRow) => Promise<Result>,
): Promise<Result | HandlingRefusal> {
  const departmentCode = deps.policy.departmentOf(viewer);
  if (departmentCode === null) return { __typename: 'Forbidden' };

  // What the office decided a moment ago counts. Outside the transaction, as the consumer needs the
  // row that it would lock.
  await deps.catchUp();

  return deps.db.transaction(async (tx) => {
    const operation = { actorId: actor.id, operationId, act, input };
    return once<Result | HandlingRefusal>(tx, deps.tables.operations, operation, async () => {
      const handling = await lockHandling(tx, deps.tables, issueId, departmentCode);
      if (handling === null) return { __typename: 'NotClaimed' };
      if (!deps.policy.canHandle(viewer, handling)) return { __typename: 'Forbidden' };
      if (handling.claim !== 'ACTIVE') return { __typename: 'NotClaimed' };
      if (!isAtWork(handling)) return { __typename: 'WrongState' };
      return change(tx, handling);
    });
  });
}

function isAtWork(handling: HandlingRow | null): boolean {
  return (
    handling !== null &&
    handling.claim === 'ACTIVE' &&
    handling.completedAt === null &&
    handling.endedAt === null
  );
}
