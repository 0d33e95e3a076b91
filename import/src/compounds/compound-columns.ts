import type { compoundKinds, managementTypes } from '@lianxi/db/housing';
import type { Column } from '../headers.ts';
import type { Vocabulary } from '../terms.ts';

export type CompoundField =
  | 'code'
  | 'name'
  | 'street'
  | 'community'
  | 'address'
  | 'coordinates'
  | 'longitude'
  | 'latitude'
  | 'builtYear'
  | 'area'
  | 'households'
  | 'occupiedHouseholds'
  | 'kind'
  | 'managementType'
  | 'company'
  | 'companyCode'
  | 'fundBalance'
  | 'contractFrom'
  | 'contractTo'
  | 'contractFee'
  | 'contractGrade'
  | 'redProperty';

function column(
  field: CompoundField,
  zh: string,
  en: string,
  ...aliases: string[]
): Column<CompoundField> {
  return { field, label: { zh, en }, aliases: [zh, en, ...aliases] };
}

/** Columns of a compound register. */
export const compoundColumns: readonly Column<CompoundField>[] = [
  column('code', '小区编码', 'Code', '小区编号', '小区代码', '编码', '编号', 'compound code'),
  column(
    'name',
    '小区名称',
    'Name',
    '小区',
    '小区名',
    '项目名称',
    '名称',
    'compound',
    'compound name',
  ),
  column(
    'street',
    '街道',
    'Street',
    '所属街道',
    '街道名称',
    '街道镇',
    '街镇',
    '乡镇',
    '所属乡镇',
    'town',
  ),
  column('community', '社区', 'Community', '所属社区', '社区名称', '社区居委会', '居委会'),
  column(
    'address',
    '地址',
    'Address',
    '小区地址',
    '详细地址',
    '坐落',
    '坐落位置',
    '项目地址',
    '位置',
  ),
  column(
    'coordinates',
    '坐标',
    'Coordinates',
    '经纬度',
    '地理坐标',
    '位置坐标',
    'location',
    'lnglat',
  ),
  column('longitude', '经度', 'Longitude', 'lng', 'lon', 'x'),
  column('latitude', '纬度', 'Latitude', 'lat', 'y'),
  column(
    'builtYear',
    '建成年份',
    'Built year',
    '建成年代',
    '建成时间',
    '建成年',
    '竣工年份',
    '竣工时间',
    '建造年份',
    '建设年代',
    '建筑年代',
    '年份',
    'year built',
    'built',
    'year',
  ),
  column(
    'area',
    '建筑面积',
    'Area',
    '总建筑面积',
    '面积',
    '小区面积',
    '物业管理面积',
    '管理面积',
    'floor area',
    'area square metres',
    'area sqm',
  ),
  column('households', '户数', 'Households', '总户数', '规划户数', '居民户数', '住户数'),
  column(
    'occupiedHouseholds',
    '入住户数',
    'Occupied households',
    '已入住户数',
    '实际入住户数',
    '常住户数',
    'occupied',
  ),
  column('kind', '小区类型', 'Kind', '小区性质', '房屋性质', '房屋类型', '类型', '类别', 'type'),
  column(
    'managementType',
    '管理方式',
    'Management type',
    '物业管理方式',
    '管理模式',
    '物业管理类型',
    '物业管理模式',
    '物业类型',
    '物业模式',
    'management',
  ),
  column(
    'company',
    '物业企业',
    'Company',
    '物业公司',
    '物业服务企业',
    '物业企业名称',
    '物业公司名称',
    '物业服务企业名称',
    '物业服务公司',
    '服务企业',
    '物业',
    'property company',
  ),
  column(
    'companyCode',
    '统一社会信用代码',
    'USCC',
    '信用代码',
    '社会信用代码',
    '企业信用代码',
    'company uscc',
    'credit code',
  ),
  column(
    'fundBalance',
    '维修资金余额',
    'Fund balance',
    '维修资金',
    '专项维修资金余额',
    '住宅专项维修资金余额',
    'fund balance yuan',
  ),
  column('contractFrom', '合同开始日期', 'Contract from', '合同起始日期', '合同起始', '合同开始'),
  column('contractTo', '合同到期日期', 'Contract to', '合同截止日期', '合同终止日期', '合同到期'),
  column(
    'contractFee',
    '物业费',
    'Monthly fee',
    '物业费标准',
    '收费标准',
    '物业服务费',
    'monthly fee yuan',
    'fee',
  ),
  column('contractGrade', '服务等级', 'Grade', '物业服务等级', '星级'),
  column('redProperty', '红色物业', 'Red property', '是否红色物业'),
];

/** Names of the kinds of compounds. */
export const compoundKindNames: Vocabulary<(typeof compoundKinds)[number]> = {
  COMMERCIAL: ['商品房', '商品房小区', '商品住宅', '普通商品房', '新建小区'],
  RESETTLEMENT: ['回迁安置', '回迁', '安置房', '回迁房', '回迁安置房', '安置小区', '回迁小区'],
  OLD: ['老旧小区', '老旧', '老小区', '老旧院落'],
};

/** Names of the ways in which compounds are managed. */
export const managementTypeNames: Vocabulary<(typeof managementTypes)[number]> = {
  MARKET: ['市场化', '市场化物业', '市场物业', '专业物业', '物业公司'],
  COMMUNITY_RUN: ['社区直管', '社区管理', '社区托管', '直管'],
  SELF_MANAGED: ['自管', '业主自管', '单位自管', '自治管理', '自行管理'],
  UNMANAGED: ['无物业', '无物业管理', '弃管', '无人管理'],
  QUASI: ['准物业', '准物业管理', '基本物业'],
};
