/** The situations of an issue from its first lead until everybody has signed, or it is put off. */
export const situationsInHandling = [
  {
    name: 'in handling, mediated 调解已定',
    from: 'in mediation 街道调解',
    turns: [['MEDIATE', 'street']],
  },
  {
    name: 'in handling, ruled 裁定已定',
    from: 'before the meeting 提请联席会议',
    turns: [['RULE', 'chair']],
  },
  {
    name: 'in handling, the ruling appealed 已申诉',
    from: 'in handling, ruled 裁定已定',
    turns: [['APPEAL', 'market']],
  },
  {
    name: 'in handling, the appeal ruled 申诉已裁定',
    from: 'in handling, the ruling appealed 已申诉',
    turns: [['RULE', 'supervisor']],
  },
  {
    name: 'in handling, a volunteer leads 主动认领主办',
    from: 'disputed 责任争议',
    turns: [['CLAIM_LEAD', 'housing']],
  },
  {
    name: 'in handling, silence deemed acceptance 视为接单',
    from: 'summoned 已吹哨',
    turns: [['clock', 'ANSWER']],
  },
  {
    name: 'in handling, assistance unanswered 协办未答复',
    from: 'summoned 已吹哨',
    turns: [['ACCEPT_SUMMONS', 'fire']],
  },
  {
    name: 'in handling 办理中',
    from: 'in handling, assistance unanswered 协办未答复',
    turns: [['ACCEPT_SUMMONS', 'market']],
  },
  {
    name: 'in handling, an emergency 应急办理中',
    from: 'summoned in an emergency, unapproved 应急哨待补审批',
    turns: [
      ['ACCEPT_SUMMONS', 'fire'],
      ['ACCEPT_SUMMONS', 'market'],
    ],
  },
  {
    name: 'in handling, a reporter to contact 办理中待首次联系',
    from: 'accepted, a reporter to contact 待首次联系',
    turns: [
      ['WHISTLE', 'secretary'],
      ['ACCEPT_SUMMONS', 'fire'],
    ],
  },
  {
    name: 'in handling, a department added 办理中加派',
    from: 'in handling 办理中',
    turns: [['ADD_DEPARTMENTS', 'fire']],
  },
  {
    name: 'in handling, a mandatory task open 必办任务未完成',
    from: 'in handling 办理中',
    turns: [['ADD_TASK', 'market']],
  },
  {
    name: 'in handling, the lead done 主办已办理',
    from: 'in handling 办理中',
    turns: [['COMPLETE_HANDLING', 'fire']],
  },
  {
    name: 'in handling, more time asked for 申请延期',
    from: 'in handling 办理中',
    turns: [['REQUEST_EXTENSION', 'fire']],
  },
  {
    name: 'in handling, a pause asked for 申请暂停计时',
    from: 'in handling 办理中',
    turns: [['REQUEST_PAUSE', 'fire']],
  },
  {
    name: 'in handling, the clock resting 暂停计时',
    from: 'in handling, a pause asked for 申请暂停计时',
    turns: [['DECIDE_PAUSE', 'office']],
  },
  {
    name: 'in handling, the lead asks to be released 主办申请退出',
    from: 'in handling 办理中',
    turns: [['REQUEST_WITHDRAWAL', 'fire']],
  },
  {
    name: 'in handling, another department leads 主办已退出',
    from: 'in handling, the lead asks to be released 主办申请退出',
    turns: [['DECIDE_WITHDRAWAL', 'office']],
  },
  {
    name: 'in handling, referred to mediation 移送人民调解',
    from: 'in handling 办理中',
    turns: [['REFER_TO_MEDIATION', 'fire']],
  },
  {
    name: 'in handling, agreed in mediation 调解达成协议',
    from: 'in handling, referred to mediation 移送人民调解',
    turns: [['RECORD_MEDIATION', 'secretary']],
  },
  {
    name: 'in handling, to sign 待会签',
    from: 'in handling 办理中',
    turns: [['FILE_JOINT_REPORT', 'fire']],
  },
  {
    name: 'in handling, to sign or to be released 会签中申请退出',
    from: 'in handling, to sign 待会签',
    turns: [['REQUEST_WITHDRAWAL', 'market']],
  },
  {
    name: 'in handling, a mandatory task found at signing 会签时新增必办任务',
    from: 'in handling, to sign 待会签',
    turns: [['ADD_TASK', 'market']],
  },
  {
    name: 'in handling, objected to 会签异议',
    from: 'in handling, to sign 待会签',
    turns: [['OBJECT', 'market']],
  },
  {
    name: 'in handling, the silent called to account 逾期未会签',
    from: 'in handling, to sign 待会签',
    turns: [['clock', 'SIGN']],
  },
  {
    name: 'in handling, a suspension asked for 申请挂账',
    from: 'in handling 办理中',
    turns: [['SUSPEND', 'fire']],
  },
  {
    name: 'suspended 挂账',
    from: 'in handling, a suspension asked for 申请挂账',
    turns: [['DECIDE_SUSPENSION', 'chair']],
  },
] as const;
