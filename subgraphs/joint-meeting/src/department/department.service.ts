import type { DepartmentRow } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { registerChanged } from '@lianxi/kit/register';
import type { Deps } from '../deps.ts';
import { readDepartments, replaceLiaisons } from './department.store.ts';

export interface LiaisonEntry {
  departmentCode: string;
  dutyPhone: string;
  people: { name: string; deputy: boolean; phone: string }[];
}

/** Records who the liaisons of departments are; what was recorded of them before is replaced. */
export async function recordLiaisons(
  deps: Pick<Deps, 'db'>,
  entries: readonly LiaisonEntry[],
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    for (const { departmentCode, dutyPhone, people } of entries) {
      await replaceLiaisons(tx, departmentCode, dutyPhone, people);
    }
    await appendEvents(tx, [registerChanged({ source: 'joint-meeting', name: 'liaisons' })]);
  });
}

/** All departments in the order of the directory. */
export function readDirectory({ db }: Pick<Deps, 'db'>): Promise<DepartmentRow[]> {
  return readDepartments(db);
}
