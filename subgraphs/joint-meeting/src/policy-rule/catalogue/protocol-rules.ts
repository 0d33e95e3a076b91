import {
  bayannurReopened,
  bayannurTransfers,
  beijingComplex,
  beijingEmergency,
  beijingUtilities,
  districtDeliberation,
  luliangExtension,
  luliangIntake,
  luliangOrdinary,
  luliangReturn,
  luliangSuspension,
  ownDefault,
  pinggu,
} from './legal-sources.ts';
import { rulesOf } from './rule-definition.ts';

const intake = rulesOf('INTAKE');
const summons = rulesOf('SUMMONS');
const handling = rulesOf('HANDLING');
const resolution = rulesOf('RESOLUTION');
const dispute = rulesOf('DISPUTE');

/** Rules of intake: from the report to the whistle. */
export const intakeRules = {
  accept: intake.duration('受理时限', 'Accept a report', 0.5, 'WORK_D', luliangIntake),
  'accept.EMERGENCY': intake.duration(
    '受理时限（应急）',
    'Accept a report (emergency)',
    0.5,
    'CALENDAR_H',
    luliangIntake,
  ),
  dispose: intake.duration(
    '受理后处置时限',
    'Whistle or handle after accepting',
    0.5,
    'WORK_D',
    luliangIntake,
  ),
  contact: intake.duration('首次联系诉求人', 'First contact', 1, 'WORK_D', ownDefault),
  'self-handling': intake.duration('社区自办时限', 'Handle own', 5, 'WORK_D', ownDefault),
  duplicate: intake.duration('查重范围（时间）', 'Duplicates within', 30, 'CALENDAR_D', ownDefault),
  'duplicate.distance': intake.number(
    '查重范围（距离）',
    'Duplicates within (distance)',
    50,
    'METRES',
    ownDefault,
  ),
  reopen: intake.duration('可重开期限', 'Reopen within', 30, 'CALENDAR_D', ownDefault),
};

const parties = {
  NEEDED: { zh: '须参加', en: 'has to take part' },
  WELCOME: { zh: '可参加', en: 'may take part' },
};

function party(zh: string, en: string, first: keyof typeof parties) {
  return summons.choice(
    `议事参与方：${zh}`,
    `Deliberation: ${en}`,
    first,
    parties,
    districtDeliberation,
  );
}

/** Rules of deliberation on the spot before a whistle; which parties, and how many, is the office's choice. */
export const deliberationRules = {
  deliberation: summons.choice(
    '吹哨前议事',
    'Deliberation before a whistle',
    'VOLUNTARY',
    {
      VOLUNTARY: { zh: '可填写议事记录', en: 'may be recorded' },
      REQUIRED: { zh: '须填写议事记录', en: 'has to be recorded' },
    },
    districtDeliberation,
  ),
  'deliberation.PARTY_ORGANISATION': party('社区党组织', 'Party organisation', 'NEEDED'),
  'deliberation.RESIDENTS_COMMITTEE': party('居委会', "residents' committee", 'NEEDED'),
  'deliberation.OWNERS_COMMITTEE': party('业委会', "owners' committee", 'WELCOME'),
  'deliberation.PROPERTY_COMPANY': party('物业企业', 'property company', 'NEEDED'),
  'deliberation.RESIDENT_REPRESENTATIVES': party(
    '居民代表',
    'residents’ representatives',
    'NEEDED',
  ),
};

/** Rules of the summons: approval, acknowledgement, answer, report-in. */
export const summonsRules = {
  approve: summons.duration('吹哨审批时限', 'Approve a whistle', 0.5, 'WORK_D', ownDefault),
  'approve.EMERGENCY': summons.duration(
    '应急吹哨补批时限',
    'Approve an emergency whistle afterwards',
    24,
    'CALENDAR_H',
    ownDefault,
  ),
  'acknowledge.EMERGENCY': summons.duration(
    '签收时限（应急）',
    'Acknowledge (emergency)',
    0.5,
    'CALENDAR_H',
    luliangIntake,
  ),
  'acknowledge.TIME_LIMITED': summons.duration(
    '签收时限（时效）',
    'Acknowledge (time-limited)',
    2,
    'CALENDAR_H',
    ownDefault,
  ),
  'acknowledge.ORDINARY': summons.duration(
    '签收时限（一般）',
    'Acknowledge (ordinary)',
    0.5,
    'WORK_D',
    luliangIntake,
  ),
  'acknowledge.COMPLEX': summons.duration(
    '签收时限（攻坚）',
    'Acknowledge (complex)',
    0.5,
    'WORK_D',
    luliangIntake,
  ),
  'answer.EMERGENCY': summons.duration(
    '答复时限（应急）',
    'Answer (emergency)',
    1,
    'CALENDAR_H',
    ownDefault,
  ),
  'answer.TIME_LIMITED': summons.duration(
    '答复时限（时效）',
    'Answer (time-limited)',
    4,
    'CALENDAR_H',
    ownDefault,
  ),
  'answer.ORDINARY': summons.duration(
    '答复时限（一般）',
    'Answer (ordinary)',
    1,
    'WORK_D',
    luliangReturn,
  ),
  'answer.COMPLEX': summons.duration(
    '答复时限（攻坚）',
    'Answer (complex)',
    1,
    'WORK_D',
    luliangReturn,
  ),
  'arrive.EMERGENCY': summons.duration(
    '到场时限（应急）',
    'Report in (emergency)',
    0.5,
    'CALENDAR_H',
    pinggu,
  ),
  'arrive.EMERGENCY.remote': summons.duration(
    '到场时限（应急，偏远）',
    'Report in (emergency, remote)',
    2,
    'CALENDAR_H',
    ownDefault,
  ),
  'arrive.TIME_LIMITED': summons.duration(
    '到场时限（时效）',
    'Report in (time-limited)',
    4,
    'CALENDAR_H',
    ownDefault,
  ),
  'arrive.ORDINARY': summons.duration(
    '到场时限（一般）',
    'Report in (ordinary)',
    2,
    'WORK_D',
    ownDefault,
  ),
  'arrive.COMPLEX': summons.duration(
    '到场时限（攻坚）',
    'Report in (complex)',
    2,
    'WORK_D',
    ownDefault,
  ),
};

/** Rules of handling: plan, main clock, extension, suspension. */
export const handlingRules = {
  plan: handling.duration('主办制定方案', 'Plan the work', 1, 'WORK_D', ownDefault),
  'plan.EMERGENCY': handling.duration(
    '主办制定方案（应急）',
    'Plan the work (emergency)',
    1,
    'CALENDAR_H',
    ownDefault,
  ),
  'plan.TIME_LIMITED': handling.duration(
    '主办制定方案（时效）',
    'Plan the work (time-limited)',
    4,
    'CALENDAR_H',
    ownDefault,
  ),
  'plan.COMPLEX': handling.duration(
    '主办制定方案（攻坚）',
    'Plan the work (complex)',
    5,
    'WORK_D',
    ownDefault,
  ),
  'added-work': handling.duration(
    '加派部门办理时限',
    'Work of departments added later',
    5,
    'WORK_D',
    ownDefault,
  ),
  'settle.EMERGENCY': handling.duration(
    '办结时限（应急）',
    'Settle (emergency)',
    2,
    'CALENDAR_H',
    beijingEmergency,
  ),
  'settle.TIME_LIMITED': handling.duration(
    '办结时限（时效）',
    'Settle (time-limited)',
    24,
    'CALENDAR_H',
    beijingUtilities,
  ),
  'settle.ORDINARY': handling.duration(
    '办结时限（一般）',
    'Settle (ordinary)',
    5,
    'WORK_D',
    luliangOrdinary,
  ),
  'settle.COMPLEX': handling.duration(
    '办结时限（攻坚）',
    'Settle (complex)',
    15,
    'CALENDAR_D',
    beijingComplex,
  ),
  'due-soon.share': handling.share('即将超时的剩余比例', 'Due soon in the last', 0.25, ownDefault),
  extension: handling.duration('每次延期', 'Each extension', 3, 'WORK_D', luliangExtension),
  'extension.times': handling.number(
    '延期次数上限',
    'Extensions at most',
    3,
    'TIMES',
    luliangExtension,
  ),
  suspension: handling.duration(
    '挂账最长期限',
    'Suspension at most',
    180,
    'CALENDAR_D',
    luliangSuspension,
  ),
  'suspension.report': handling.duration(
    '挂账期间报告间隔',
    'Report while suspended every',
    30,
    'CALENDAR_D',
    ownDefault,
  ),
};

/** Rules of the joint resolution: signing, verification, callback. */
export const resolutionRules = {
  sign: resolution.duration('会签时限', 'Sign', 1, 'WORK_D', ownDefault),
  verify: resolution.duration('核查时限', 'Verify', 1, 'WORK_D', ownDefault),
  'verify.photo': resolution.choice(
    '核查照片',
    'Photo of a verification',
    'OPTIONAL',
    {
      OPTIONAL: { zh: '可不附，记录注明“未附照片”', en: 'Optional; its absence is noted' },
      REQUIRED: { zh: '必须附', en: 'Required' },
    },
    ownDefault,
  ),
  callback: resolution.duration('回访时限', 'Call back', 3, 'WORK_D', ownDefault),
  'callback.attempts': resolution.number(
    '回访联系次数',
    'Callback attempts',
    3,
    'TIMES',
    ownDefault,
  ),
  'callback.days': resolution.number(
    '回访至少分几天联系',
    'Days of callback attempts',
    2,
    'DAYS',
    ownDefault,
  ),
};

/** Rules of responsibility disputes. */
export const disputeRules = {
  'dispute.declines': dispute.number(
    '几次退单进入争议',
    'Declines that open a dispute',
    2,
    'TIMES',
    ownDefault,
  ),
  'dispute.transfers': dispute.number(
    '第几次流转进入争议',
    'Transfer that opens a dispute',
    3,
    'TIMES',
    bayannurTransfers,
  ),
  position: dispute.duration('各方陈述意见', 'State a position', 1, 'WORK_D', ownDefault),
  mediate: dispute.duration('街道调解时限', 'Mediate', 2, 'WORK_D', ownDefault),
  'escalate.reopens': dispute.number(
    '重开几次提级督办并上会',
    'Reopenings that escalate',
    3,
    'TIMES',
    bayannurReopened,
  ),
  'escalate.transfers': dispute.number(
    '流转几次提级督办并上会',
    'Transfers that escalate',
    3,
    'TIMES',
    bayannurTransfers,
  ),
};
