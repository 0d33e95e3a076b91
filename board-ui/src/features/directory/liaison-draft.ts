import type { ListedDepartment } from './directory.queries.ts';

/** A liaison as they are written. */
export interface LiaisonDraft {
  key: number;
  name: string;
  phone: string;
}

/** What is written of a department; the first of the people is the A role, all others are deputies. */
export interface ContactsDraft {
  dutyPhone: string;
  supervisionPhone: string;
  people: LiaisonDraft[];
}

/** As many liaisons as the graph takes. */
export const mostLiaisons = 20;

/** What is known of a department, to be written on. */
export function contactsDraft(department: ListedDepartment): ContactsDraft {
  const first = { key: 0, name: '', phone: '' };
  const people = department.liaisons.map(({ name, phone }, key) => ({
    key,
    name,
    phone: phone ?? '',
  }));
  return {
    dutyPhone: department.dutyPhone ?? '',
    supervisionPhone: department.supervisionPhone ?? '',
    people: people.length > 0 ? people : [first],
  };
}

/** What is sent of a draft. */
export function contactsInput(draft: ContactsDraft, { id, version }: ListedDepartment) {
  return {
    departmentId: id,
    dutyPhone: draft.dutyPhone.trim() || null,
    supervisionPhone: draft.supervisionPhone.trim() || null,
    liaisons: draft.people.map(({ name, phone }, index) => ({
      name: name.trim(),
      deputy: index > 0,
      phone: phone.trim() || null,
    })),
    expectedVersion: version,
  };
}
