import type { Column } from '../headers.ts';

export type AssessmentField =
  | 'compoundCode'
  | 'compound'
  | 'community'
  | 'assessor'
  | 'assessedOn'
  | 'score';

function column(
  field: AssessmentField,
  zh: string,
  en: string,
  ...aliases: string[]
): Column<AssessmentField> {
  return { field, label: { zh, en }, aliases: [zh, en, ...aliases] };
}

/** Columns of a third party's scores. */
export const assessmentColumns: readonly Column<AssessmentField>[] = [
  column('compoundCode', '小区编码', 'Compound code', '小区编号', '项目编码', '项目编号'),
  column('compound', '小区名称', 'Compound', '小区', '项目名称', '项目', '物业项目'),
  column('community', '社区', 'Community', '所属社区', '社区名称'),
  column('assessor', '考核机构', 'Assessor', '第三方机构', '评估机构', '考核单位'),
  column('assessedOn', '考核日期', 'Day', '考核时间', '评估日期', '检查日期', 'date'),
  column('score', '得分', 'Score', '考核得分', '总分', '分数', '成绩'),
];
