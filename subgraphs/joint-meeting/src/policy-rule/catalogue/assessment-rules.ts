import {
  beijingRates,
  beijingTwoWay,
  districtBlacklist,
  districtBottomTen,
  districtConversion,
  districtDisclosure,
  districtThirdParty,
  ownDefault,
  shandongGrades,
  yantaiScores,
  yantaiTerm,
} from './legal-sources.ts';
import { rulesOf } from './rule-definition.ts';

const assessment = rulesOf('ASSESSMENT');
const credit = rulesOf('CREDIT');
const selfGovernment = rulesOf('SELF_GOVERNMENT');

/** Rules of the two-way assessment and of the companies' assessment. */
export const assessmentRules = {
  'assessment.department.weights': assessment.weights(
    '部门考核权重',
    'Weights for departments',
    {
      REPORT_IN: { zh: '报到率', en: 'On-time report-in', weight: 20 },
      COMPLETION: { zh: '按期办结率', en: 'On-time completion', weight: 25 },
      RESOLUTION: { zh: '解决率', en: 'Resolution', weight: 25 },
      SATISFACTION: { zh: '满意率', en: 'Satisfaction', weight: 15 },
      JOINT_DUTY: { zh: '联席履职', en: 'Joint duty', weight: 15 },
    },
    beijingRates,
  ),
  'assessment.joint-duty.weights': assessment.weights(
    '联席履职构成',
    'Parts of joint duty',
    {
      ATTENDANCE: { zh: '到会率', en: 'Attendance', weight: 50 },
      DECISIONS: { zh: '议定事项按期执行率', en: 'Decisions executed on time', weight: 50 },
    },
    ownDefault,
  ),
  'assessment.territory.weights': assessment.weights(
    '街道社区考核权重',
    'Weights for streets and communities',
    {
      ACCURACY: { zh: '哨准率', en: 'Whistle accuracy', weight: 30 },
      SELF_HANDLING: { zh: '自办率', en: 'Self-handling', weight: 20 },
      COMPLETENESS: { zh: '要素完整率', en: 'Completeness', weight: 15 },
      VERIFICATION: { zh: '核查回访及时率', en: 'Verification and callback', weight: 15 },
      ORGANISATION: { zh: '组织建设任务', en: 'Organisation tasks', weight: 20 },
    },
    beijingTwoWay,
  ),
  'assessment.company.weights': assessment.weights(
    '物业企业考核权重',
    'Weights for companies',
    {
      STREET: { zh: '街道月度考核', en: 'Street, monthly', weight: 40 },
      DISTRICT: { zh: '区级季度考核', en: 'District, quarterly', weight: 30 },
      THIRD_PARTY: { zh: '第三方考核', en: 'Third party', weight: 20 },
      SATISFACTION: { zh: '业主满意度', en: 'Satisfaction', weight: 10 },
    },
    ownDefault,
  ),
  'assessment.third-party.grade-A': assessment.number(
    '第三方考核 A 级起点',
    'Third party: A from',
    85,
    'POINTS',
    districtThirdParty,
  ),
  'assessment.third-party.keep-grade': assessment.number(
    '第三方考核保级线',
    'Third party: B is kept from',
    70,
    'POINTS',
    districtThirdParty,
  ),
  'assessment.third-party.objection': assessment.duration(
    '第三方考核异议期',
    'Objection to a third party',
    7,
    'WORK_D',
    ownDefault,
  ),
  'assessment.neutral.share': assessment.share(
    '“基本满意”折算',
    'Neutral answers count',
    0.5,
    ownDefault,
  ),
  'assessment.sample': assessment.number(
    '参加排名的最少件数',
    'Cases needed to rank',
    5,
    'CASES',
    ownDefault,
  ),
  'assessment.objection': assessment.duration(
    '考核异议期',
    'Objection period',
    3,
    'WORK_D',
    ownDefault,
  ),
  'assessment.bonus.lead': assessment.number(
    '主动认领主办加分',
    'Bonus for a voluntary lead',
    1,
    'POINTS',
    ownDefault,
  ),
  'assessment.bonus.most': assessment.number('加分上限', 'Bonus at most', 5, 'POINTS', ownDefault),
  'assessment.penalty.INVALID_DECLINE': assessment.number(
    '扣分：无效退单',
    'Penalty: invalid decline',
    3,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.DEEMED_ACCEPTANCE': assessment.number(
    '扣分：视为接单',
    'Penalty: deemed acceptance',
    1,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.REWORK': assessment.number(
    '扣分：返工',
    'Penalty: rework',
    2,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.FALSE_REPLY': assessment.number(
    '扣分：虚假回复',
    'Penalty: false reply',
    10,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.level-2': assessment.number(
    '扣分：二级督办',
    'Penalty: level-2 notice',
    3,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.level-3': assessment.number(
    '扣分：通报',
    'Penalty: bulletin',
    5,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.MISUSE': assessment.number(
    '扣分：多次滥用吹哨',
    'Penalty: repeated misuse',
    3,
    'POINTS',
    ownDefault,
  ),
  'assessment.penalty.OWN_DUTY_PUSHED': assessment.number(
    '扣分：推给部门的自办事项',
    'Penalty: own duty pushed away',
    2,
    'POINTS',
    ownDefault,
  ),
};

/** Rules of the companies' credit ledger. */
export const creditRules = {
  'credit.objection': credit.duration(
    '信用异议期',
    'Objection to an entry',
    7,
    'WORK_D',
    ownDefault,
  ),
  'credit.term': credit.duration(
    '信用记录有效期',
    'An entry counts for',
    365,
    'CALENDAR_D',
    yantaiTerm,
  ),
  'credit.base': credit.number('基础分上限', 'Base points at most', 80, 'POINTS', yantaiScores),
  'credit.good': credit.number('加分上限', 'Good points at most', 40, 'POINTS', yantaiScores),
  'credit.grade.AAA': credit.number('AAA 级起点', 'AAA from', 85, 'POINTS', shandongGrades),
  'credit.grade.AA': credit.number('AA 级起点', 'AA from', 80, 'POINTS', shandongGrades),
  'credit.grade.A': credit.number('A 级起点', 'A from', 70, 'POINTS', shandongGrades),
  'credit.grade.B': credit.number('B 级起点', 'B from', 60, 'POINTS', shandongGrades),
  'credit.ban': credit.duration(
    '黑名单禁止投标',
    'Blacklisted companies bid not for',
    1_095,
    'CALENDAR_D',
    districtBlacklist,
  ),
  'credit.bottom': credit.number(
    '年度排名末位数',
    'Bottom of the ranking',
    10,
    'RANKS',
    districtBottomTen,
  ),
  'credit.bottom.reading': credit.choice(
    '末位限制的适用',
    'When the bottom is barred',
    'BOTTOM_AND_LISTED',
    {
      BOTTOM_AND_LISTED: {
        zh: '末位且列入黑名单或降级：不予备案、不得投标；仅末位：警示',
        en: 'Bottom and blacklisted or downgraded: no filing, no bids; bottom alone: a warning',
      },
      BOTTOM_OR_LISTED: {
        zh: '末位、列入黑名单或降级，有其一：不予备案、不得投标',
        en: 'Bottom, blacklisted or downgraded, any of them: no filing, no bids',
      },
    },
    districtBottomTen,
  ),
  'credit.red-list.satisfaction': credit.share(
    '红名单满意度下限',
    'Satisfaction for the red list',
    0.9,
    ownDefault,
  ),
  'disclosure.display': credit.duration(
    '收支公示最短时间',
    'Disclosures on display for',
    15,
    'CALENDAR_D',
    districtDisclosure,
  ),
};

/** Rules of turning interim committees into owners' committees. */
export const selfGovernmentRules = {
  'conversion.Q1': selfGovernment.share(
    '转换目标（一季度）',
    'Target Q1',
    0.15,
    districtConversion,
  ),
  'conversion.Q2': selfGovernment.share(
    '转换目标（二季度）',
    'Target Q2',
    0.25,
    districtConversion,
  ),
  'conversion.Q3': selfGovernment.share('转换目标（三季度）', 'Target Q3', 0.4, districtConversion),
  'conversion.reading': selfGovernment.choice(
    '转换目标的算法',
    'How targets are read',
    'PER_QUARTER',
    {
      PER_QUARTER: { zh: '按季度分别计算', en: 'Each quarter by itself' },
      CUMULATIVE: { zh: '按年度累计计算', en: 'Cumulative over the year' },
    },
    districtConversion,
  ),
};
