import type { InspectionKind, LookBackOutcome } from '@lianxi/db/joint-meeting';

/** What checks find, each with the department that puts it right; null for nobody in particular. */
export const checkFindings: readonly [text: string, departmentCode: string | null][] = [
  ['{楼}北侧消防通道堆放装修垃圾', 'fire'],
  ['{楼}楼道内停放电动自行车并充电', 'fire'],
  ['地下室灭火器压力不足，检查记录缺失', 'fire'],
  ['门岗夜间无人值守，外来车辆随意进出', 'police'],
  ['{楼}旁两处监控探头损坏未修复', 'police'],
  ['{楼}前绿地被圈占种菜', 'urban'],
  ['{楼}一层住户搭建阳光房，未见许可手续', 'urban'],
  ['南门外大件垃圾堆放超过三日', 'urban'],
  ['公共收益收支未按季度公示', 'housing'],
  ['服务公示栏未更新，缺少维修和监督电话', 'housing'],
  ['{楼}电梯维保记录不全，检验标志过期', 'market'],
  ['二次供水水箱间未上锁', 'water'],
  ['{楼}公共照明损坏', null],
  ['{楼}楼道积灰，保洁频次达不到合同约定', null],
];

/** What was seen, by how the check was made. */
export const checkSummaries: Record<InspectionKind, readonly string[]> = {
  OPEN: [
    '会同社区和物业项目负责人现场查看公共部位、消防设施和公示栏。',
    '按清单逐项检查保洁、秩序、维修和公示情况，现场反馈物业项目。',
  ],
  COVERT: [
    '未通知物业和社区，直接到现场查看门岗值守和消防通道情况。',
    '以访客身份进入小区，查看秩序维护和公共部位状况。',
  ],
  KEY_POINT: [
    '针对居民反映集中的问题专项检查，核对部门办理进度。',
    '围绕冬季防火重点检查消防通道、楼道堆物和充电设施。',
  ],
  FOLLOW_UP: ['对上次检查发现的问题逐项复查。'],
  FIVE_PARTY: [
    '社区牵头五方联动巡查，沿消防通道、地下车库、绿地逐项查看并现场分工。',
    '五方共同巡查公共秩序和违法建设情况，对发现的问题当场明确责任方。',
  ],
};

/** What a look-back says of an earlier finding. */
export const lookBackTexts: Record<LookBackOutcome, string> = {
  RECTIFIED: '现场复查已整改到位。',
  PARTLY_RECTIFIED: '已部分整改，尚未全部完成，要求限期完成。',
  NOT_RECTIFIED: '现场复查未整改，已再次提出要求。',
};

/** Places within a compound that were checked. */
export const checkPlaces = [
  '东门至{楼}',
  '{楼}及周边',
  '地下车库',
  '中心花园',
  '小区四周',
] as const;
