import { textOf } from '../deadline/deadline.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { type ServedFile, wordFile } from '../document/drawn-document.ts';
import { chinaDate } from '../document/china-date.ts';
import { documentOf } from './weekly-list-document.ts';
import { readsWeeklyList } from './weekly-list.policy.ts';
import { readWeeklyList } from './weekly-list.service.ts';

/** Draws the list as it is now for a viewer who may read it; null otherwise. */
export async function openWeeklyList(deps: Deps, { viewer }: Acting): Promise<ServedFile | null> {
  if (!readsWeeklyList(viewer)) return null;
  const [list, departments, book] = await Promise.all([
    readWeeklyList(deps),
    readDepartments(deps.db),
    deps.readRuleBook(),
  ]);
  const names = new Map(departments.map(({ code, name }) => [code, name]));
  const issuer = textOf(book, 'office.name', list.asOf);
  return wordFile(`每周督查清单 ${chinaDate(list.asOf)}`, documentOf(list, issuer, names));
}
