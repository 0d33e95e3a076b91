import { activities, type Attendance } from './attendance.ts';

/** Who is at which issue, here and at the other gateways; kept in memory alone. */
export interface PresenceRegister {
  put(attendance: Attendance): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** Each person at an issue once, with what they do most, the first to come first. */
  people(issueId: string): Attendance[];
  /** Issues at which somebody is. */
  issues(): string[];
  size(): number;
  /** Calls back with the issue whose people may have changed. */
  onChange(listener: (issueId: string) => void): void;
}

// A card shows three, a page a dozen.
const maxPeople = 50;

/** Makes a register of nobody. */
export function createPresenceRegister(): PresenceRegister {
  const all = new Map<string, Attendance>();
  const byIssue = new Map<string, Map<string, Attendance>>();
  const listeners = new Set<(issueId: string) => void>();

  function remove(id: string): string | undefined {
    const attendance = all.get(id);
    if (!attendance) return undefined;
    all.delete(id);
    const there = byIssue.get(attendance.issueId);
    there?.delete(id);
    if (there?.size === 0) byIssue.delete(attendance.issueId);
    return attendance.issueId;
  }

  function tell(issueId: string | undefined): void {
    if (issueId !== undefined) for (const listener of listeners) listener(issueId);
  }

  return {
    put(attendance) {
      const before = remove(attendance.id);
      all.set(attendance.id, attendance);
      const there = byIssue.get(attendance.issueId) ?? new Map<string, Attendance>();
      byIssue.set(attendance.issueId, there.set(attendance.id, attendance));
      if (before !== attendance.issueId) tell(before);
      tell(attendance.issueId);
    },
    remove: (id) => tell(remove(id)),
    has: (id) => all.has(id),
    people(issueId) {
      const people = new Map<string, Attendance>();
      for (const attendance of byIssue.get(issueId)?.values() ?? []) {
        const known = people.get(attendance.personId);
        people.set(attendance.personId, known ? join(known, attendance) : attendance);
      }
      return [...people.values()]
        .toSorted((a, b) => a.since - b.since || (a.personId < b.personId ? -1 : 1))
        .slice(0, maxPeople);
    },
    issues: () => [...byIssue.keys()],
    size: () => all.size,
    onChange: (listener) => void listeners.add(listener),
  };
}

/** One person through two windows. */
function join(a: Attendance, b: Attendance): Attendance {
  const stronger = activities.indexOf(a.activity) <= activities.indexOf(b.activity) ? a : b;
  return { ...stronger, since: Math.min(a.since, b.since) };
}
