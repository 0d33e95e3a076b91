import type { Deps } from '../deps.ts';
import { durationOf } from '../deadline/deadline.ts';
import {
  countWeekly,
  findWeeklyRows,
  type WeeklyCount,
  type WeeklyKind,
  type WeeklyRow,
} from './weekly-list.store.ts';

/** The most rows that a list names; the figures count all. */
const mostRows = 500;
const hourMs = 3_600_000;

/** How much a department owes. */
export interface DepartmentOwes {
  departmentCode: string;
  counts: Record<WeeklyKind, number>;
}

/** What every department owes at a moment, and what it missed in the week before. */
export interface WeeklyListReading {
  since: Date;
  asOf: Date;
  departments: DepartmentOwes[];
  rows: WeeklyRow[];
  totalCount: number;
}

/** Reads the weekly list as of now; a week is what the rules say. */
export async function readWeeklyList(deps: Deps): Promise<WeeklyListReading> {
  const now = deps.clock.now();
  const { value, unit } = durationOf(await deps.readRuleBook(), 'supervision.interval', now);
  const hours = unit === 'CALENDAR_D' ? value * 24 : value;
  const span = { since: new Date(now.getTime() - hours * hourMs), now };
  const [rows, counts] = await Promise.all([
    findWeeklyRows(deps.db, span, mostRows),
    countWeekly(deps.db, span),
  ]);
  return {
    since: span.since,
    asOf: now,
    departments: byDepartment(counts),
    rows,
    totalCount: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Figures of each department, who owes most leading. */
function byDepartment(counts: readonly WeeklyCount[]): DepartmentOwes[] {
  const departments = new Map<string, DepartmentOwes>();
  for (const { departmentCode, kind, count } of counts) {
    const own = departments.get(departmentCode) ?? {
      departmentCode,
      counts: { OVERDUE: 0, UNANSWERED: 0, BREACHED: 0, UNDER_NOTICE: 0 },
    };
    own.counts[kind] = count;
    departments.set(departmentCode, own);
  }
  const sum = ({ counts: owed }: DepartmentOwes) =>
    owed.OVERDUE + owed.UNANSWERED + owed.BREACHED + owed.UNDER_NOTICE;
  return [...departments.values()].toSorted(
    (a, b) => sum(b) - sum(a) || a.departmentCode.localeCompare(b.departmentCode),
  );
}
