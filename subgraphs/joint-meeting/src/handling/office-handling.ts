import type { EventLogRow } from '@lianxi/db/events';
import { handlings, handlingTasks, operations } from '@lianxi/db/joint-meeting';
import type { Effect } from '@lianxi/kit/event-consumer';
import { announceFrom } from '@lianxi/kit/handling/handling-events';
import { effectOnHandlings } from '@lianxi/kit/handling/handling.consumer';
import type { HandlingPolicy } from '@lianxi/kit/handling/handling.policy';
import type { HandlingDeps } from '@lianxi/kit/handling/act-on-handling';
import type { HandlingTables } from '@lianxi/kit/handling/handling.store';
import type { Viewer } from '@lianxi/kit/viewer';
import type { Deps } from '../deps.ts';
import { departmentDirectory } from '../reference/departments.ts';

/** Tables in which departments without a subgraph keep their tasks. */
export const officeTables: HandlingTables = { handlings, handlingTasks, operations };

const officeDepartments = new Set(
  departmentDirectory.filter(({ federated }) => !federated).map(({ code }) => code),
);

/** Liaisons of departments without a subgraph work on their own department's handlings here. */
export const officePolicy: HandlingPolicy = {
  departmentOf: officeDepartmentOf,
  canHandle: (viewer, handling) => officeDepartmentOf(viewer) === handling.departmentCode,
};

/** What the acts on office handlings work with. */
export function officeHandlingDeps(deps: Deps): HandlingDeps {
  return {
    db: deps.db,
    tables: officeTables,
    policy: officePolicy,
    clock: deps.clock,
    catchUp: deps.catchUp,
    announce: announceFrom('joint-meeting'),
  };
}

/** What an event of an issue changes in the office handlings of the departments it names. */
export function effectOnOfficeHandlings(event: EventLogRow): Effect | null {
  const effects = event.departmentCodes
    .filter((departmentCode) => officeDepartments.has(departmentCode))
    .map((departmentCode) => effectOnHandlings(officeTables, departmentCode, event))
    .filter((effect) => effect !== null);
  if (effects.length === 0) return null;
  return async (tx) => {
    for (const effect of effects) await effect(tx);
  };
}

function officeDepartmentOf(viewer: Viewer): string | null {
  const { role, departmentCode } = viewer;
  return role === 'LIAISON' && departmentCode !== null && officeDepartments.has(departmentCode)
    ? departmentCode
    : null;
}
