import { readDirectory } from '@lianxi/joint-meeting/department/department.service';
import type { Office } from '../office.ts';
import { type Parser, refused, understood } from '../parsed.ts';
import { comparable } from '../plain-text.ts';
import { namesOf } from '../terms.ts';
import { departmentNames } from './issue-columns.ts';

/** Reads the directory and returns the code of a department by any of its names. */
export async function readDepartmentNames({
  jointMeeting,
}: Pick<Office, 'jointMeeting'>): Promise<(name: string) => string | null> {
  const codeByName = new Map<string, string>();
  for (const { code, name, shortName } of await readDirectory(jointMeeting)) {
    for (const known of [code, name, shortName, ...(departmentNames[code] ?? [])]) {
      codeByName.set(comparable(known), code);
    }
  }
  return (name) => {
    const key = comparable(name);
    // Offices often put the district before: 安和区住建局.
    return (
      codeByName.get(key) ?? codeByName.get(key.replace(/^.{1,6}?[区县市](?=.{2})/, '')) ?? null
    );
  };
}

/** Reads a cell that names one department. */
export function oneDepartment(codeOf: (name: string) => string | null): Parser<string> {
  return (text) => {
    const code = codeOf(text);
    return code === null ? refused('unknown_department') : understood(code);
  };
}

/** Reads a cell that names any number of departments. */
export function departmentList(codeOf: (name: string) => string | null): Parser<string[]> {
  return (text) => {
    const codes = new Set<string>();
    for (const name of namesOf(text)) {
      const code = codeOf(name);
      if (code === null) return refused('unknown_department');
      codes.add(code);
    }
    return understood([...codes]);
  };
}
