import type { IssueCategory, IssueSource, IssueState, Urgency } from '@lianxi/db/joint-meeting';
import type { Column } from '../headers.ts';
import type { Vocabulary } from '../terms.ts';

export type IssueField =
  | 'number'
  | 'title'
  | 'description'
  | 'category'
  | 'urgency'
  | 'source'
  | 'state'
  | 'compoundCode'
  | 'compound'
  | 'street'
  | 'community'
  | 'place'
  | 'reportedAt'
  | 'acceptedAt'
  | 'dispatchedAt'
  | 'endedAt'
  | 'dueAt'
  | 'lead'
  | 'assists'
  | 'result'
  | 'mergedInto'
  | 'satisfaction';

function column(
  field: IssueField,
  zh: string,
  en: string,
  ...aliases: string[]
): Column<IssueField> {
  return { field, label: { zh, en }, aliases: [zh, en, ...aliases] };
}

/** Columns of an issue ledger. */
export const issueColumns: readonly Column<IssueField>[] = [
  column(
    'number',
    '台账编号',
    'Ledger number',
    '事项编号',
    '议题编号',
    '工单编号',
    '工单号',
    '编号',
    '案件编号',
    'number',
    'no',
    'code',
    'id',
  ),
  column(
    'title',
    '标题',
    'Title',
    '事项标题',
    '议题',
    '议题名称',
    '事项名称',
    '事项',
    '主题',
    '问题',
  ),
  column(
    'description',
    '内容',
    'Description',
    '诉求内容',
    '事项内容',
    '问题描述',
    '事项描述',
    '描述',
    '详细内容',
    '反映内容',
    '主要内容',
    '情况说明',
    'content',
    'details',
  ),
  column(
    'category',
    '类别',
    'Category',
    '事项类别',
    '问题类别',
    '诉求类别',
    '分类',
    '问题类型',
    '事项类型',
    '诉求类型',
    '类型',
    'type',
  ),
  column('urgency', '紧急程度', 'Urgency', '紧急等级', '时限类别', '缓急', '等级', 'priority'),
  column(
    'source',
    '来源',
    'Source',
    '来源渠道',
    '诉求渠道',
    '受理渠道',
    '反映渠道',
    '渠道',
    '诉求来源',
    '信息来源',
    'channel',
  ),
  column('state', '状态', 'State', '办理状态', '事项状态', '当前状态', '办理情况状态', 'status'),
  column('compoundCode', '小区编码', 'Compound code', '小区编号', '小区代码'),
  column('compound', '小区名称', 'Compound', '小区', '所属小区', '涉及小区', 'compound name'),
  column('street', '街道', 'Street', '所属街道', '街道名称', '街道镇', '街镇', '乡镇'),
  column('community', '社区', 'Community', '所属社区', '社区名称', '社区居委会'),
  column('place', '地点', 'Place', '具体位置', '位置', '详细地址', '地址', '发生地点', 'location'),
  column(
    'reportedAt',
    '上报时间',
    'Reported at',
    '登记时间',
    '诉求时间',
    '反映时间',
    '上报日期',
    '登记日期',
    '反映日期',
    '来电时间',
    '创建时间',
    '日期',
    '时间',
    'created at',
    'reported',
    'date',
  ),
  column('acceptedAt', '受理时间', 'Accepted at', '受理日期', 'accepted'),
  column(
    'dispatchedAt',
    '吹哨时间',
    'Dispatched at',
    '派单时间',
    '转办时间',
    '交办时间',
    '派单日期',
    '交办日期',
    'dispatched',
  ),
  column(
    'endedAt',
    '办结时间',
    'Closed at',
    '办结日期',
    '完成时间',
    '结案时间',
    '办理完成时间',
    'closed',
    'ended at',
  ),
  column(
    'dueAt',
    '办理期限',
    'Due at',
    '办理时限',
    '截止时间',
    '截止日期',
    '限办时间',
    'due',
    'deadline',
  ),
  column(
    'lead',
    '主办部门',
    'Lead department',
    '主办单位',
    '牵头部门',
    '牵头单位',
    '责任部门',
    '责任单位',
    '承办部门',
    '承办单位',
    '部门',
    'lead',
    'department',
  ),
  column(
    'assists',
    '协办部门',
    'Assisting departments',
    '协办单位',
    '配合部门',
    '配合单位',
    'assist',
  ),
  column(
    'result',
    '办理结果',
    'Result',
    '处理结果',
    '办理情况',
    '处理情况',
    '答复内容',
    '不予受理原因',
    'outcome',
    'refusal reason',
  ),
  column('mergedInto', '并入编号', 'Merged into', '主件编号', '并案编号', '并入事项'),
  column('satisfaction', '满意度', 'Satisfaction', '满意情况', '评价'),
];

/** Headers of columns with personal data, which a ledger must not carry into the hub. */
export const personalHeader =
  /姓名|诉求人|反映人|来电人|联系人|联系电话|电话号|手机|身份证|来电号码|reporter|phone|contact/i;

/** Names of the channels. */
export const sourceNames: Vocabulary<IssueSource> = {
  ON_SITE: ['现场', '现场反映', '现场受理', '上门', '来访', '窗口'],
  PHONE: ['电话', '来电', '电话反映', '电话受理'],
  ONLINE: ['网络舆情', '网络', '舆情', '网上', '网络平台'],
  HOTLINE_12345: ['12345', '12345热线', '热线', '12345政务服务热线', '市民热线', '政务热线'],
  LEADER_INSTRUCTION: ['领导批示', '批示', '领导交办', '领导批办'],
  PATROL: ['巡查发现', '巡查', '日常巡查', '检查发现'],
  CITIZEN: ['居民自报', '群众自报', '居民上报', '市民自报'],
};

/** Names of the urgencies. */
export const urgencyNames: Vocabulary<Urgency> = {
  EMERGENCY: ['应急', '应急类', '紧急', '特急', '应急事项'],
  TIME_LIMITED: ['时效', '时效类', '限时', '时效事项'],
  ORDINARY: ['一般', '一般类', '普通', '一般事项'],
  COMPLEX: ['攻坚', '攻坚类', '疑难', '疑难复杂', '攻坚事项'],
};

/** Names of the states, those among them that a ledger cannot give. */
export const stateNames: Vocabulary<IssueState> = {
  REPORTED: ['待受理', '未受理', '新登记'],
  ACCEPTED: ['已受理', '受理'],
  SELF_HANDLING: ['社区自办', '自办'],
  SUMMONED: ['已吹哨', '吹哨', '已派单'],
  IN_HANDLING: ['办理中', '处理中', '在办', '正在办理'],
  PENDING_VERIFY: ['待核查', '待核实'],
  CALLBACK: ['待回访', '回访中'],
  CLOSED: ['已办结', '办结', '已完成', '已结案', '结案'],
  REFUSED: ['不予受理', '已退回'],
  MERGED: ['并案', '已并案', '合并'],
  DISPUTED: ['责任争议', '争议'],
  SUSPENDED: ['挂账', '已挂账'],
  TERMINATED: ['终止', '已终止', '最终答复'],
};

/** Names of the categories. */
export const categoryNames: Vocabulary<IssueCategory> = {
  FIRE_LANE_BLOCKED: ['占用消防通道', '消防通道', '堵塞消防通道', '消防通道被占'],
  FIRE_EQUIPMENT: ['消防设施损坏', '消防设施', '消防器材'],
  ILLEGAL_WIRING: ['私拉电线', '飞线充电', '违规充电'],
  LIFT_FAILURE: ['电梯故障', '电梯'],
  FALLING_HAZARD: ['外墙脱落、高空坠物', '外墙脱落', '高空坠物'],
  ILLEGAL_STRUCTURE: ['私搭乱建', '违章建筑', '违建'],
  ILLEGAL_PARKING: ['乱停乱放', '乱停车', '违规停车'],
  GREENERY_DAMAGE: ['毁绿种菜', '毁绿', '侵占绿地'],
  LITTERING: ['乱扔垃圾', '乱丢垃圾', '垃圾堆放'],
  ILLEGAL_DECORATION: ['违规装修'],
  WALL_DAMAGE: ['破坏墙体', '破坏承重墙', '拆改承重墙'],
  STREET_STALL: ['乱设摊点', '占道经营', '流动摊贩'],
  POOR_SERVICE: ['物业服务不到位', '物业服务', '物业服务质量'],
  COMPANY_EXIT: ['物业弃管退出', '物业弃管', '物业退出', '物业撤场'],
  CHARGE_DISPUTE: ['物业收费纠纷', '物业收费', '物业费纠纷'],
  REVENUE_UNDISCLOSED: ['公共收益不公开', '公共收益'],
  SHARED_COST_DISPUTE: ['公摊费用争议', '公摊费用', '公摊'],
  PARKING_CHARGE: ['车位只售不租、停车收费', '车位只售不租', '停车收费'],
  MAINTENANCE_FUND: ['维修资金使用', '维修资金'],
  WATER_SUPPLY: ['供水', '停水'],
  POWER_SUPPLY: ['供电', '停电'],
  GAS_SUPPLY: ['供气', '燃气'],
  HEAT_SUPPLY: ['供热', '供暖', '暖气'],
  COMMITTEE_FAILURE: ['业委会不履职'],
  COMMITTEE_ELECTION: ['业委会组建换届', '业委会组建', '业委会换届', '业委会选举'],
  PUBLIC_ORDER: ['治安隐患', '治安'],
  NOISE: ['噪声扰民', '噪音扰民', '噪声', '噪音'],
  NEIGHBOUR_DISPUTE: ['邻里纠纷'],
  UNACCEPTED_DELIVERY: ['未验收交付'],
  OTHER: ['其他', '其它'],
};

/** Words of satisfaction with their marks, 1 to 5. */
export const satisfactionNames: Vocabulary<'1' | '2' | '3' | '4' | '5'> = {
  1: ['非常不满意', '很不满意', '1分'],
  2: ['不满意', '2分'],
  3: ['一般', '基本满意', '3分'],
  4: ['满意', '较满意', '4分'],
  5: ['非常满意', '很满意', '5分'],
};

/** Names of departments beside those of the directory, by code. */
export const departmentNames: Readonly<Record<string, readonly string[]>> = {
  housing: ['住建局', '住建部门', '房管局', '住房保障局', '住房城乡建设局', '物业办'],
  police: ['公安分局', '公安部门', '派出所', '公安机关'],
  urban: ['城管局', '城管部门', '城管执法局', '综合执法局', '综合执法', '城市管理综合执法局'],
  community: ['社区居委会', '街道', '街道办', '街道办事处', '居委会', '社区街道'],
  fire: ['消防部门', '消防大队', '消防救援'],
  market: ['市场监管局', '市场监管', '市场监管部门'],
  justice: ['司法所', '司法部门'],
  civil: ['民政部门'],
  emergency: ['应急局', '应急部门'],
  environment: ['环保局', '环境局', '生态环境分局', '生态环境'],
  planning: ['规划局', '自规局', '自然资源局', '规划和自然资源局'],
  industry: ['工信局'],
  water: ['自来水公司', '水务公司'],
  power: ['电力公司', '国网', '国网供电公司'],
  gas: ['天然气公司'],
  heat: ['热力公司'],
};
