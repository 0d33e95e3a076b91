import type { ClockKind } from '@lianxi/db/joint-meeting';
import type { IssueAct } from '../issue/viewer-acts.ts';
import { situationsInHandling } from './situations-in-handling.ts';

/** Everyone who may stand beside an issue, one of each kind, as the page of the protocol calls them. */
export const people = {
  secretary: 'secretary of the community 社区书记',
  worker: 'worker of the community 社区工作人员',
  street: 'officer of the street 街道',
  fire: 'fire brigade 消防, called to lead 拟主办',
  market: 'market regulation 市场监管, called to assist 拟协办',
  water: 'water supply 供水, called later where at all 加派',
  housing: 'housing 住建, named by others and never called 被指责任部门',
  heat: 'heating 供热, neither named nor called 无关部门',
  office: 'secretary of the joint office 联席办',
  chair: 'chair of the joint meeting 召集人',
  supervisor: 'leading group 领导小组',
  callback: 'callback officer 回访员',
  reporter: 'resident who reported it 诉求人',
  resident: 'another resident 其他居民',
  company: 'property company of the compound 物业企业',
  neighbour: 'worker of another community 其他社区',
  auditor: 'auditor 审计员',
  admin: 'system administrator 系统管理员',
  nobody: 'who is not signed in 未登录者',
} as const;

export type Person = keyof typeof people;

/** Something that brings a situation about: somebody acts, or the time of a clock comes. */
export type Turn = readonly [act: IssueAct, by: Person] | readonly [passed: 'clock', of: ClockKind];

/** How an issue comes into a situation. */
export interface Situation {
  name: string;
  /** Situation that it grows out of; the reporting of an issue when left out. */
  from?: string;
  /** What was reported; an ordinary issue on which the community alone has no duty when left out. */
  report?: { category?: string; urgency?: 'EMERGENCY'; reporterId?: string };
  turns: readonly Turn[];
}

/** The situations in which the protocol is told and tested, in the order in which an issue meets them. */
export const situations: readonly Situation[] = [
  { name: 'reported 待受理', turns: [] },
  { name: 'refused 不予受理', from: 'reported 待受理', turns: [['REFUSE', 'secretary']] },
  { name: 'merged 并案', from: 'reported 待受理', turns: [['MERGE', 'secretary']] },
  { name: 'accepted 已受理', from: 'reported 待受理', turns: [['ACCEPT', 'secretary']] },
  {
    name: 'accepted, a duty of the community 社区职责',
    report: { category: 'LITTERING' },
    turns: [['ACCEPT', 'secretary']],
  },
  {
    name: 'accepted, a reporter to contact 待首次联系',
    report: { reporterId: 'reporter' },
    turns: [['ACCEPT', 'secretary']],
  },
  {
    name: 'accepted, the developer answers 责任方为开发商',
    from: 'accepted 已受理',
    turns: [['NAME_ACCOUNTABLE_PARTY', 'secretary']],
  },
  {
    name: 'accepted, a whistle to approve 吹哨待审批',
    from: 'accepted 已受理',
    turns: [['WHISTLE', 'worker']],
  },
  {
    name: 'accepted, the whistle returned 吹哨被退回',
    from: 'accepted, a whistle to approve 吹哨待审批',
    turns: [['RETURN_WHISTLE', 'street']],
  },
  {
    name: 'accepted, the whistle withdrawn 吹哨已撤回',
    from: 'summoned 已吹哨',
    turns: [['WITHDRAW_WHISTLE', 'secretary']],
  },
  {
    name: 'handled by the community 社区自办',
    from: 'accepted, a duty of the community 社区职责',
    turns: [['HANDLE_OWN', 'secretary']],
  },
  {
    name: 'handled by the community, a whistle to approve 自办中吹哨待审批',
    from: 'handled by the community 社区自办',
    turns: [['WHISTLE', 'worker']],
  },
  {
    name: 'handled by the community, a pause asked for 自办中申请暂停',
    from: 'handled by the community 社区自办',
    turns: [['REQUEST_PAUSE', 'secretary']],
  },
  {
    name: 'handled by the community, the clock resting 自办暂停计时',
    from: 'handled by the community, a pause asked for 自办中申请暂停',
    turns: [['DECIDE_PAUSE', 'office']],
  },
  {
    name: 'handled by the community, to verify 自办待核查',
    from: 'handled by the community 社区自办',
    turns: [['FILE_JOINT_REPORT', 'secretary']],
  },
  { name: 'summoned 已吹哨', from: 'accepted 已受理', turns: [['WHISTLE', 'secretary']] },
  {
    name: 'summoned by the street 街道哨',
    from: 'accepted 已受理',
    turns: [['WHISTLE', 'street']],
  },
  {
    name: 'summoned by the joint office 区级哨',
    from: 'accepted 已受理',
    turns: [['WHISTLE', 'office']],
  },
  {
    name: 'summoned in an emergency, unapproved 应急哨待补审批',
    report: { urgency: 'EMERGENCY' },
    turns: [
      ['ACCEPT', 'secretary'],
      ['WHISTLE', 'worker'],
    ],
  },
  {
    name: 'summoned, acknowledged 已签收',
    from: 'summoned 已吹哨',
    turns: [['ACKNOWLEDGE', 'fire']],
  },
  {
    name: 'summoned, acknowledged by nobody in time 逾期未签收',
    from: 'summoned 已吹哨',
    turns: [['clock', 'ACKNOWLEDGE']],
  },
  {
    name: 'summoned, reported in 已报到',
    from: 'summoned 已吹哨',
    turns: [['REPORT_IN', 'fire']],
  },
  {
    name: 'summoned, the arrival confirmed 到场已确认',
    from: 'summoned, reported in 已报到',
    turns: [['CONFIRM_ARRIVAL', 'secretary']],
  },
  {
    name: 'summoned, assistance accepted 协办已接单',
    from: 'summoned 已吹哨',
    turns: [['ACCEPT_SUMMONS', 'market']],
  },
  {
    name: 'summoned, a transfer suggested 已建议转办',
    from: 'summoned 已吹哨',
    turns: [['SUGGEST_TRANSFER', 'fire']],
  },
  {
    name: 'summoned, the lead declined 主办退单',
    from: 'summoned 已吹哨',
    turns: [['DECLINE_SUMMONS', 'fire']],
  },
  {
    name: 'summoned, a department added 已加派',
    from: 'summoned 已吹哨',
    turns: [['ADD_DEPARTMENTS', 'secretary']],
  },
  {
    name: 'summoned, the assisting department asks to be released 协办申请退出',
    from: 'summoned, assistance accepted 协办已接单',
    turns: [['REQUEST_WITHDRAWAL', 'market']],
  },
  {
    name: 'summoned, the assisting department released 协办已退出',
    from: 'summoned, the assisting department asks to be released 协办申请退出',
    turns: [['DECIDE_WITHDRAWAL', 'office']],
  },
  {
    name: 'disputed 责任争议',
    from: 'summoned, a department added 已加派',
    turns: [
      ['DECLINE_SUMMONS', 'fire'],
      ['DECLINE_SUMMONS', 'market'],
    ],
  },
  {
    name: 'disputed in an emergency 应急争议',
    from: 'summoned in an emergency, unapproved 应急哨待补审批',
    turns: [
      ['APPROVE_WHISTLE', 'secretary'],
      ['DECLINE_SUMMONS', 'fire'],
      ['DECLINE_SUMMONS', 'market'],
    ],
  },
  {
    name: 'disputed, led in the interim 临时主办',
    from: 'disputed in an emergency 应急争议',
    turns: [['APPOINT_INTERIM_LEAD', 'street']],
  },
  {
    name: 'disputed, a position stated 已提交意见',
    from: 'disputed 责任争议',
    turns: [['STATE_POSITION', 'fire']],
  },
  {
    name: 'in mediation 街道调解',
    from: 'disputed, a position stated 已提交意见',
    turns: [
      ['STATE_POSITION', 'market'],
      ['STATE_POSITION', 'housing'],
      // Whoever was called and has not answered is a side as well.
      ['STATE_POSITION', 'water'],
    ],
  },
  {
    name: 'before the meeting 提请联席会议',
    from: 'in mediation 街道调解',
    turns: [['REFER_DISPUTE', 'street']],
  },
  ...situationsInHandling,
  { name: 'to verify 待核查', from: 'in handling, to sign 待会签', turns: [['SIGN', 'market']] },
  {
    name: 'to verify, unsigned 未会签待核查',
    from: 'in handling, the silent called to account 逾期未会签',
    turns: [['PROCEED_UNSIGNED', 'fire']],
  },
  { name: 'in callback 待回访', from: 'to verify 待核查', turns: [['VERIFY', 'worker']] },
  {
    name: 'in callback, a final reply signed by the street 街道已签最终答复',
    from: 'in callback 待回访',
    turns: [['PROPOSE_FINAL_REPLY', 'street']],
  },
  {
    name: 'in callback, a final reply signed by the lead 主办已签最终答复',
    from: 'in callback 待回访',
    turns: [['PROPOSE_FINAL_REPLY', 'fire']],
  },
  {
    name: 'terminated 终止',
    from: 'in callback, a final reply signed by the lead 主办已签最终答复',
    turns: [['SIGN_FINAL_REPLY', 'street']],
  },
  { name: 'closed 已办结', from: 'in callback 待回访', turns: [['RECORD_CALLBACK', 'callback']] },
  { name: 'reopened 重新办理', from: 'closed 已办结', turns: [['REOPEN', 'reporter']] },
  {
    name: 'supervised 督办',
    from: 'in handling 办理中',
    turns: [['ISSUE_SUPERVISION', 'office']],
  },
  {
    name: 'supervised, acknowledged 督办已签收',
    from: 'supervised 督办',
    turns: [['ACKNOWLEDGE_SUPERVISION', 'fire']],
  },
  {
    name: 'supervised, replied to 督办已回复',
    from: 'supervised, acknowledged 督办已签收',
    turns: [['REPLY_SUPERVISION', 'fire']],
  },
  {
    name: 'supervised, the reply accepted 督办回复已认可',
    from: 'supervised, replied to 督办已回复',
    turns: [['ACCEPT_REPLY', 'office']],
  },
  {
    name: 'supervised, the reply rejected 督办回复被退回',
    from: 'supervised, replied to 督办已回复',
    turns: [['REJECT_REPLY', 'office']],
  },
  {
    name: 'supervised no longer 督办已销号',
    from: 'supervised, the reply accepted 督办回复已认可',
    turns: [['CLOSE_SUPERVISION', 'office']],
  },
  {
    name: 'supervised at the next level, nobody having replied 逾期未回复升级督办',
    from: 'supervised 督办',
    turns: [['clock', 'REPLY']],
  },
  {
    name: 'supervised by the leading group 领导小组督办',
    from: 'in handling 办理中',
    turns: [['ISSUE_SUPERVISION', 'supervisor']],
  },
  {
    name: 'supervised by the leading group, replied to 领导小组督办已回复',
    from: 'supervised by the leading group 领导小组督办',
    turns: [['REPLY_SUPERVISION', 'fire']],
  },
];
