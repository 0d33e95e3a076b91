import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { type ServedFile, wordFile } from '../document/drawn-document.ts';
import { documentOf } from './bulletin-document.ts';
import { seesBulletin } from './bulletin.policy.ts';
import { findBulletins } from './bulletin.store.ts';

/** Draws a bulletin for a viewer who may see it; null otherwise. */
export async function openBulletin(
  deps: Deps,
  { viewer }: Acting,
  id: string,
): Promise<ServedFile | null> {
  const [bulletin] = await findBulletins(deps.db, [id]);
  if (bulletin === undefined || !seesBulletin(viewer, bulletin)) return null;
  const names = new Map((await readDepartments(deps.db)).map(({ code, name }) => [code, name]));
  const title = [bulletin.number, bulletin.title].filter(Boolean).join(' ');
  return wordFile(title, documentOf(bulletin, names));
}
