import type { ClockKind } from '@lianxi/db/joint-meeting';
import { chinaDate } from '../document/china-date.ts';
import type { DocumentSection, OfficialDocument } from '../document/official-document.ts';
import type { WeeklyListReading } from './weekly-list.service.ts';
import type { WeeklyKind, WeeklyRow } from './weekly-list.store.ts';

const kindNames: Record<WeeklyKind, string> = {
  OVERDUE: '逾期未办结',
  UNANSWERED: '逾期未答复',
  BREACHED: '本周超过时限',
  UNDER_NOTICE: '督办未销号',
};

const clockNames: Partial<Record<ClockKind, string>> = {
  ACCEPT: '受理',
  DISPOSE: '处置',
  APPROVE: '吹哨审批',
  ACKNOWLEDGE: '签收',
  ANSWER: '答复',
  ARRIVE: '报到',
  CONTACT: '首次联系',
  PLAN: '制定分工方案',
  SIGN: '会签',
  VERIFY: '核查',
  POSITION: '陈述意见',
  MEDIATE: '调解',
  INTERIM_REPORT: '挂账进展报告',
  REPLY: '回复督办',
};

/** The list as a paper of the office, drawn with the names of the departments. */
export function documentOf(
  list: WeeklyListReading,
  issuer: string,
  names: ReadonlyMap<string, string>,
): OfficialDocument {
  const nameOf = (code: string) => names.get(code) ?? code;
  const kinds = Object.keys(kindNames) as WeeklyKind[];
  const details = kinds.flatMap((kind): DocumentSection[] => {
    const rows = list.rows.filter((row) => row.kind === kind);
    return rows.length === 0
      ? []
      : [
          {
            heading: kindNames[kind],
            paragraphs: [],
            table: {
              head: ['部门', '事项编号', '事项', '时限', '说明'],
              widths: [22, 24, 34, 20, 20],
              rows: rows.map((row) => [
                nameOf(row.departmentCode),
                row.code,
                row.title,
                chinaDate(row.dueAt),
                noteOf(row),
              ]),
            },
          },
        ];
  });
  return {
    issuer,
    number: null,
    title: '每周督查清单',
    addressee: null,
    sections: [
      {
        heading: '总体情况',
        paragraphs: [
          `${chinaDate(list.since)}至${chinaDate(list.asOf)}，列入清单共${list.totalCount}项。`,
        ],
        table: {
          head: ['部门', ...Object.values(kindNames)],
          widths: [28, 18, 18, 18, 18],
          rows: list.departments.map(({ departmentCode, counts }) => [
            nameOf(departmentCode),
            ...kinds.map((kind) => String(counts[kind])),
          ]),
        },
      },
      ...details,
    ],
    ending: null,
    date: chinaDate(list.asOf),
  };
}

function noteOf({ kind, clockKind, number }: WeeklyRow): string {
  if (kind === 'BREACHED') return clockNames[clockKind ?? 'ACCEPT'] ?? '';
  return number ?? '';
}
