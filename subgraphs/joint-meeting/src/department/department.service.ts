import type { Tx } from '@lianxi/db';
import type { DepartmentRow } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { registerChanged } from '@lianxi/kit/register';
import type { Deps } from '../deps.ts';
import {
  type DepartmentContacts,
  readDepartments,
  replaceLiaisons,
  writeContacts,
} from './department.store.ts';

/** The entry of a department in the directory. */
export interface LiaisonEntry extends DepartmentContacts {
  departmentCode: string;
}

/** Fills the directory: what was recorded of these departments before is replaced. */
export async function registerLiaisons(
  deps: Pick<Deps, 'db'>,
  entries: readonly LiaisonEntry[],
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    for (const { departmentCode, ...contacts } of entries) {
      await writeContacts(tx, departmentCode, contacts, null);
      await replaceLiaisons(tx, departmentCode, contacts.people);
    }
    await tellOfLiaisons(tx);
  });
}

/** Tells whoever kept the directory that it has changed. */
export async function tellOfLiaisons(tx: Tx): Promise<void> {
  await appendEvents(tx, [registerChanged({ source: 'joint-meeting', name: 'liaisons' })]);
}

/** All departments in the order of the directory. */
export function readDirectory({ db }: Pick<Deps, 'db'>): Promise<DepartmentRow[]> {
  return readDepartments(db);
}
