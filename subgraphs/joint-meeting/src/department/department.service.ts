import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@lianxi/db';
import type { DepartmentRow } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { registerChanged } from '@lianxi/kit/register';
import type { Deps } from '../deps.ts';
import {
  type DepartmentContacts,
  readContacts,
  readDepartments,
  replaceLiaisons,
  writeContacts,
} from './department.store.ts';

/** The entry of a department in the directory. */
export interface LiaisonEntry extends DepartmentContacts {
  departmentCode: string;
}

/** Fills the directory; an entry that says what is there already changes nothing and tells nobody. */
export async function registerLiaisons(
  deps: Pick<Deps, 'db'>,
  entries: readonly LiaisonEntry[],
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const known = await readContacts(tx);
    const changed = entries.filter(
      ({ departmentCode, ...contacts }) => !isDeepStrictEqual(known.get(departmentCode), contacts),
    );
    for (const { departmentCode, ...contacts } of changed) {
      await writeContacts(tx, departmentCode, contacts, null);
      await replaceLiaisons(tx, departmentCode, contacts.people);
    }
    if (changed.length > 0) await tellOfLiaisons(tx);
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
