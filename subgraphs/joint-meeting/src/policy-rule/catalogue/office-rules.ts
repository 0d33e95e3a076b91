import {
  districtLookBack,
  districtMeeting,
  dongyingAnswer,
  dongyingConvene,
  fiveParties,
  ownDefault,
  personalData,
  weeklySupervision,
} from './legal-sources.ts';
import { rulesOf } from './rule-definition.ts';

const supervision = rulesOf('SUPERVISION');
const meeting = rulesOf('MEETING');
const records = rulesOf('RECORDS');

/** How the trouble of an accountable party is routed, as one reading of the rules. */
function routeRule(zh: string, en: string, route: 'COUNTY_LEADER' | 'TERRITORY') {
  return supervision.choice(
    `责任方为${zh}的事项`,
    `Where ${en} answers`,
    route,
    {
      COUNTY_LEADER: { zh: '书面报告县领导', en: 'Written report to the county leader' },
      TERRITORY: { zh: '会同街道（镇）解决', en: 'Solved with the street or town' },
    },
    fiveParties,
  );
}

/** Rules of supervision: the ladder after the due time, replies, checks, names of the levels. */
export const supervisionRules = {
  'remind.share': supervision.share('催办提醒的剩余比例', 'Remind in the last', 0.25, ownDefault),
  'ladder.1': supervision.duration(
    '超时后一级督办',
    'Level 1 after the due time',
    1,
    'WORK_D',
    ownDefault,
  ),
  'ladder.2': supervision.duration(
    '超时后二级督办并上会',
    'Level 2 and agenda after the due time',
    3,
    'WORK_D',
    ownDefault,
  ),
  'ladder.3': supervision.duration(
    '超时后通报',
    'Bulletin after the due time',
    5,
    'WORK_D',
    ownDefault,
  ),
  'supervision.reply.1': supervision.duration(
    '一级督办回复时限',
    'Reply to level 1',
    2,
    'WORK_D',
    ownDefault,
  ),
  'supervision.reply.2': supervision.duration(
    '二级督办回复时限',
    'Reply to level 2',
    2,
    'WORK_D',
    ownDefault,
  ),
  'supervision.reply.3': supervision.duration(
    '通报整改回复时限',
    'Reply to a bulletin',
    3,
    'WORK_D',
    ownDefault,
  ),
  'supervision.name.1': supervision.text(
    '一级督办名称',
    'Name of level 1',
    '联席办督办',
    ownDefault,
  ),
  'supervision.name.2': supervision.text(
    '二级督办名称',
    'Name of level 2',
    '领导小组督办',
    ownDefault,
  ),
  'supervision.name.3': supervision.text('三级督办名称', 'Name of level 3', '通报', ownDefault),
  'supervision.sign.1': supervision.text(
    '一级督办文号字头',
    'Sign before the numbers of level 1',
    '联督',
    ownDefault,
  ),
  'supervision.sign.2': supervision.text(
    '二级督办文号字头',
    'Sign before the numbers of level 2',
    '领督',
    ownDefault,
  ),
  'supervision.sign.3': supervision.text(
    '通报文号字头',
    'Sign before the numbers of bulletins',
    '联通',
    ownDefault,
  ),
  'supervision.interval': supervision.duration(
    '督查间隔',
    'Supervision every',
    7,
    'CALENDAR_D',
    weeklySupervision,
  ),
  'bulletin.workday': supervision.number(
    '每月第几个工作日拟制通报',
    'Working day of a month on which its bulletin is drafted',
    1,
    'DAYS',
    weeklySupervision,
  ),
  'bulletin.sign': supervision.text(
    '每月通报文号字头',
    'Sign before the numbers of monthly bulletins',
    '联通报',
    ownDefault,
  ),
  'bulletin.addressee': supervision.text(
    '每月通报主送',
    'Addressee of monthly bulletins',
    '各成员单位，各街道（镇）',
    ownDefault,
  ),
  'accountable.HOUSING_AUTHORITY': routeRule('住建部门', 'the housing authority', 'COUNTY_LEADER'),
  'accountable.DEVELOPER': routeRule('开发商', 'the developer', 'COUNTY_LEADER'),
  'accountable.OWNERS_COMMITTEE': routeRule('业委会', 'the owners’ committee', 'TERRITORY'),
  'accountable.PROPERTY_COMPANY': routeRule('物业企业', 'the property company', 'TERRITORY'),
  'accountable.COMMUNITY': routeRule('社区', 'the community', 'TERRITORY'),
  'written-report.addressee': supervision.text(
    '书面报告主送',
    'Addressee of written reports',
    '县政府分管领导',
    fiveParties,
  ),
  'written-report.sign': supervision.text(
    '书面报告文号字头',
    'Sign before the numbers of written reports',
    '联报',
    ownDefault,
  ),
  'office.name': supervision.text(
    '联席办落款名称',
    'Name under which the office signs',
    '物业管理联席会议办公室',
    ownDefault,
  ),
  'look-back.share': supervision.share(
    '回头看抽查比例',
    'Share looked back at',
    0.142,
    districtLookBack,
  ),
};

/** Rules of the joint meeting. */
export const meetingRules = {
  'meeting.interval': meeting.duration(
    '定期会议间隔',
    'Regular meeting every',
    15,
    'CALENDAR_D',
    districtMeeting,
  ),
  'meeting.answer': meeting.duration(
    '临时会议申请答复',
    'Answer a request to meet',
    2,
    'WORK_D',
    dongyingAnswer,
  ),
  'meeting.convene': meeting.duration(
    '临时会议召开',
    'Convene after acceptance',
    3,
    'WORK_D',
    dongyingConvene,
  ),
  'agenda.freeze': meeting.duration(
    '议程锁定（会前）',
    'Freeze the agenda before',
    2,
    'WORK_D',
    ownDefault,
  ),
  'agenda.deferrals': meeting.number(
    '议题最多缓议次数',
    'Deferrals at most',
    2,
    'TIMES',
    ownDefault,
  ),
  'minutes.amend': meeting.duration('纪要会签修改', 'Amend the minutes', 1, 'WORK_D', ownDefault),
};

/** Rules of keeping records. */
export const recordRules = {
  'retention.notification': records.duration(
    '消息保存',
    'Keep notifications for',
    90,
    'CALENDAR_D',
    ownDefault,
  ),
  'retention.disclosure': records.duration(
    '个人信息查阅记录保存',
    'Keep disclosure records for',
    1_095,
    'CALENDAR_D',
    personalData,
  ),
  'attachment.size': records.number('附件大小上限', 'Largest file', 20, 'MEGABYTES', ownDefault),
  'attachment.count': records.number(
    '每次操作附件数量上限',
    'Files of one act at most',
    20,
    'FILES',
    ownDefault,
  ),
  'attachment.megapixels': records.number(
    '图片像素上限',
    'Largest image',
    65,
    'MEGAPIXELS',
    ownDefault,
  ),
  'attachment.side': records.number(
    '图片边长上限',
    'Longest side of an image',
    9_999,
    'PIXELS',
    ownDefault,
  ),
  'attachment.kept-side': records.number(
    '图片保存边长',
    'Longest side kept',
    4_096,
    'PIXELS',
    ownDefault,
  ),
  'attachment.draft': records.duration(
    '未提交附件保留',
    'Keep uploads that no act used for',
    24,
    'CALENDAR_H',
    ownDefault,
  ),
  'attachment.link': records.duration(
    '附件链接有效期',
    'Links to files hold for',
    0.5,
    'CALENDAR_H',
    ownDefault,
  ),
};
