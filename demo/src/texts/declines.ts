import type { IssueCategory } from '@lianxi/db/joint-meeting';

/** A call that went to the wrong department, and how that department answered. */
export interface WrongCall {
  category: IssueCategory;
  /** Proposed as lead though it was not its duty. */
  called: string;
  /** Whose duty it is. */
  responsible: string;
  legalBasis: string;
  reason: string;
}

/** Calls that were declined with their legal basis. */
export const wrongCalls: readonly WrongCall[] = [
  {
    category: 'FIRE_LANE_BLOCKED',
    called: 'urban',
    responsible: 'fire',
    legalBasis: '《消防法》第二十八条、第六十条',
    reason: '小区内部消防车通道不属于城市道路，占用行为由消防救援机构查处，我局可配合清障。',
  },
  {
    category: 'NOISE',
    called: 'environment',
    responsible: 'police',
    legalBasis: '《噪声污染防治法》第八十二条',
    reason: '广场活动产生的社会生活噪声由公安机关处理，我局可协助检测。',
  },
  {
    category: 'LIFT_FAILURE',
    called: 'housing',
    responsible: 'market',
    legalBasis: '《特种设备安全法》第五条',
    reason: '电梯安全监察由特种设备安全监督管理部门负责，我局协调维修资金。',
  },
  {
    category: 'CHARGE_DISPUTE',
    called: 'housing',
    responsible: 'market',
    legalBasis: '《价格法》第三十三条',
    reason: '收费行为的监督检查由市场监管部门负责，我局可核对合同约定。',
  },
  {
    category: 'ILLEGAL_STRUCTURE',
    called: 'planning',
    responsible: 'urban',
    legalBasis: '《城乡规划法》第六十八条；相对集中行政处罚权规定',
    reason: '违法建设查处职权已划转城市管理部门，我局出具规划认定意见。',
  },
  {
    category: 'ILLEGAL_PARKING',
    called: 'urban',
    responsible: 'police',
    legalBasis: '《道路交通安全法》第五十六条、第九十三条',
    reason: '机动车停放秩序由公安机关交通管理部门负责，我局负责人行道清理。',
  },
  {
    category: 'STREET_STALL',
    called: 'market',
    responsible: 'urban',
    legalBasis: '《城市市容和环境卫生管理条例》第十四条',
    reason: '占用道路摆摊由城市管理部门查处，我局核查经营证照。',
  },
  {
    category: 'ILLEGAL_WIRING',
    called: 'police',
    responsible: 'fire',
    legalBasis: '《高层民用建筑消防安全管理规定》第三十七条',
    reason: '电动自行车违规停放充电由消防救援机构查处，我局配合教育。',
  },
];

/** Legal basis with which a department that is only to assist stays away. */
export const assistDeclines: Readonly<Record<string, { legalBasis: string; reason: string }>> = {
  housing: {
    legalBasis: '《物业管理条例》第四十五条',
    reason: '事项发生在小区红线外，不属物业服务区域，我局无监管职责。',
  },
  police: {
    legalBasis: '《人民警察法》第二条',
    reason: '现场未见扰乱秩序行为，不属公安机关职责，如有冲突请及时报警。',
  },
  urban: {
    legalBasis: '《城市管理执法办法》第八条',
    reason: '涉及部位为业主专有部分，未列入我局执法事项清单。',
  },
  planning: {
    legalBasis: '《城乡规划法》第六十四条',
    reason: '涉及改动不需规划许可，不作规划认定。',
  },
  justice: {
    legalBasis: '《人民调解法》第三十四条',
    reason: '社区调解委员会可直接调解，暂不需指派。',
  },
  environment: {
    legalBasis: '《噪声污染防治法》第八十七条',
    reason: '未涉及固定设备噪声，不属我局监测范围。',
  },
};
