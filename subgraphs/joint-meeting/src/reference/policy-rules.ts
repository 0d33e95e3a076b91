import type { TimeUnit } from '@lianxi/db/joint-meeting';

const ownDefault = '本系统默认值，可由联席办修订';
const luliang = '《吕梁市12345热线管理办法》（2024）受理派单、退单时限';
const beijingDraft = '北京市接诉即办工作规范：两小时、二十四小时、七日、十五日反馈';
const pinggu = '“街乡吹哨、部门报到”：部门三十分钟内到场';

const entries: [key: string, value: number, unit: TimeUnit | null, legalSource: string][] = [
  ['acknowledge.EMERGENCY', 0.5, 'CALENDAR_H', luliang],
  ['acknowledge.TIME_LIMITED', 2, 'CALENDAR_H', ownDefault],
  ['acknowledge.ORDINARY', 0.5, 'WORK_D', luliang],
  ['acknowledge.COMPLEX', 0.5, 'WORK_D', luliang],
  ['answer.EMERGENCY', 1, 'CALENDAR_H', ownDefault],
  ['answer.TIME_LIMITED', 4, 'CALENDAR_H', ownDefault],
  ['answer.ORDINARY', 1, 'WORK_D', luliang],
  ['answer.COMPLEX', 1, 'WORK_D', luliang],
  ['arrive.EMERGENCY', 0.5, 'CALENDAR_H', pinggu],
  ['arrive.TIME_LIMITED', 4, 'CALENDAR_H', ownDefault],
  ['arrive.ORDINARY', 2, 'WORK_D', ownDefault],
  ['arrive.COMPLEX', 2, 'WORK_D', ownDefault],
  ['settle.EMERGENCY', 2, 'CALENDAR_H', beijingDraft],
  ['settle.TIME_LIMITED', 24, 'CALENDAR_H', beijingDraft],
  ['settle.ORDINARY', 5, 'WORK_D', luliang],
  ['settle.COMPLEX', 15, 'CALENDAR_D', beijingDraft],
  ['position', 1, 'WORK_D', ownDefault],
  ['mediate', 2, 'WORK_D', ownDefault],
  ['sign', 1, 'WORK_D', ownDefault],
  ['verify', 1, 'WORK_D', ownDefault],
  ['callback', 3, 'WORK_D', ownDefault],
  ['accept.EMERGENCY', 0.5, 'CALENDAR_H', luliang],
  ['accept', 0.5, 'WORK_D', luliang],
  ['dispose', 0.5, 'WORK_D', luliang],
  ['supervision.reply.1', 2, 'WORK_D', ownDefault],
  ['supervision.reply.2', 2, 'WORK_D', ownDefault],
  ['supervision.reply.3', 3, 'WORK_D', ownDefault],
  ['reopen', 30, 'CALENDAR_D', ownDefault],
  ['duplicate', 30, 'CALENDAR_D', ownDefault],
  ['callback.attempts', 3, null, ownDefault],
  ['callback.days', 2, null, ownDefault],
  ['due-soon.share', 0.25, null, ownDefault],
];

/** First version of every rule; amendments are later versions in the database. */
export const policyRuleDefaults = entries.map(([key, value, unit, legalSource]) => ({
  key,
  version: 1,
  value,
  unit,
  legalSource,
  validFrom: '2025-01-01',
  validTo: null,
}));
