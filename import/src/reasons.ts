import type { Locale } from '@lianxi/kit/locale';

/** Why a cell, a row or a file is refused; `{}` stands for what it is about. */
const reasons = {
  required: ['不能为空', 'is missing'],
  formula: ['以公式开头，不予导入', 'begins with a formula'],
  control_characters: ['含有控制字符', 'holds control characters'],
  broken_characters: [
    '含有无法识别的字符（文件编码可能有误）',
    'holds characters that cannot be read (a wrong encoding?)',
  ],
  spreadsheet_error: ['是表格软件的错误值', 'is an error value of a spreadsheet'],
  too_long: ['超过 {} 个字符', 'is longer than {} characters'],
  too_short: ['少于 {} 个字符', 'is shorter than {} characters'],
  too_many_cells: ['单元格多于表头', 'the row has more cells than the header'],
  not_a_year: ['不是年份（如 1998 或 1998年）', 'is no year (such as 1998 or 1998年)'],
  not_a_number: ['不是数字', 'is no number'],
  not_a_whole_number: ['不是整数', 'is no whole number'],
  not_an_area: [
    '不是面积（如 12,345.6㎡ 或 1.2万平方米）',
    'is no area (such as 12,345.6㎡ or 1.2万平方米)',
  ],
  not_coordinates: [
    '不是中国境内的经纬度（如 111.14,37.52）',
    'is no place in China (longitude,latitude such as 111.14,37.52)',
  ],
  half_coordinates: ['经度和纬度须同时填写', 'longitude and latitude need each other'],
  not_a_date: ['不是日期（如 2025-03-01 或 2025年3月1日）', 'is no date (such as 2025-03-01)'],
  not_yes_or_no: ['不是“是”或“否”', 'is neither yes nor no'],
  out_of_range: ['不在 {} 范围内', 'is not within {}'],
  in_the_future: ['晚于当前时间', 'lies in the future'],
  before_report: ['早于上报时间', 'is before the report'],
  before_start: ['早于起始日期', 'is before the first day'],
  more_than_households: ['大于总户数', 'is more than the households'],
  unknown_term: ['不是可识别的取值', 'is not a known term'],
  state_not_kept: ['本系统尚不支持导入该状态', 'is a state that this hub does not keep yet'],
  unknown_department: ['不在成员单位名录内', 'is not in the directory of departments'],
  unknown_compound: ['未找到该小区', 'is no known compound'],
  ambiguous_compound: [
    '有多个同名小区，请填写小区编码或所属社区',
    'is the name of several compounds: give the code or the community',
  ],
  unknown_street: ['未找到该街道', 'is no known street'],
  unknown_community: ['未找到该社区', 'is no known community'],
  ambiguous_community: [
    '有多个同名社区，请填写街道',
    'is the name of several communities: give the street',
  ],
  community_without_street: [
    '该社区未登记，登记新社区须同时填写街道',
    'is not known, and a new community needs its street',
  ],
  place_missing: ['请填写小区，或街道和社区', 'needs a compound, or a street and a community'],
  code_or_community_missing: [
    '没有小区编码时须填写社区',
    'a compound without a code needs its community',
  ],
  lead_missing: ['该状态须填写主办部门', 'this state needs a leading department'],
  end_missing: ['该状态须填写办结时间', 'this state needs the time of its end'],
  ground_missing: ['不予受理须写明原因', 'a refusal needs its ground'],
  not_on_duty_list: [
    '该类事项不在社区职责清单内，不能由社区自办',
    'this category is not on the community duty list',
  ],
  merge_target_missing: ['并案须填写主件编号', 'a merged row needs the number it went into'],
  merge_target_unknown: ['主件不在本表，也未曾导入', 'is neither in this file nor imported before'],
  merge_target_merged: ['主件本身已并案', 'is itself merged into another'],
  other_year: [
    '不在该年度内（可含上一年 12 月）',
    'is not in the year, nor in the December before',
  ],
  not_weekend: ['只有周六、周日可以调休上班', 'only a Saturday or Sunday can be a make-up workday'],
  repeated: ['与第 {} 行重复', 'repeats line {}'],
  no_company: ['该小区没有登记物业企业', 'is served by no company that is registered'],
  other_score: [
    '已按 {} 分通知企业，改分须经异议处理',
    'was notified with {}: only the answer to an objection changes a score',
  ],
  not_a_uscc: ['不是统一社会信用代码', 'is no unified social credit code'],
  unknown_company: [
    '该企业未登记且未填统一社会信用代码，未关联',
    'is no registered company and has no credit code: not linked',
  ],
  ambiguous_company: ['有多个同名企业，未关联', 'is the name of several companies: not linked'],
  new_company_unnamed: ['该企业未登记，登记须填写名称', 'is not registered yet and needs a name'],
  not_placed: ['未填写社区，未划定辖区', 'names no community and stays unplaced'],
  assumed: ['未填写，按“{}”登记', 'is empty, recorded as {}'],
  unknown_column: ['列不识别，未导入', 'is no known column and was left out'],
  second_column: ['与列“{}”含义相同，未导入', 'means the same as {} and was left out'],
  personal_column: [
    '含个人信息，不随台账导入',
    'holds personal data and is not imported with a ledger',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Reason = keyof typeof reasons;

/** The sentence of a reason; `about` fills its gap. */
export function sentenceOf(reason: Reason, about: string | null, locale: Locale): string {
  return reasons[reason][locale === 'zh' ? 0 : 1].replace('{}', about ?? '');
}
