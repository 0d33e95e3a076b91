import type { Locale } from './locale.ts';

/** A refusal as services return it; the type's name is its code in another spelling. */
export interface RefusalValue {
  __typename: string;
  /** Said instead of the catalogue's sentence, where the reason names a value. */
  detail?: string;
}

const messages: Record<string, Record<Locale, string>> = {
  not_signed_in: { zh: '请先登录。', en: 'Sign in first.' },
  forbidden: {
    zh: '您无权进行此操作，或该事项不存在。',
    en: 'You may not do this, or it does not exist.',
  },
  invalid_input: { zh: '填写内容有误。', en: 'The input is not valid.' },
  wrong_state: {
    zh: '事项当前状态不能进行此操作，请刷新后再试。',
    en: 'This is not possible in the present state of the issue.',
  },
  stale_version: {
    zh: '该内容已被他人更新，请核对最新情况后再操作。',
    en: 'Somebody changed this since you read it. Check it and try again.',
  },
  tasks_open: { zh: '仍有必办任务未完成。', en: 'Mandatory tasks are still open.' },
  not_claimed: {
    zh: '本部门未认领该事项。',
    en: 'Your department holds no active claim of this issue.',
  },
  possible_duplicate: {
    zh: '该小区或附近近期已有同类事项，请核对是否重复。',
    en: 'A similar issue of this compound or nearby is already open.',
  },
  not_on_duty_list: {
    zh: '该类事项不在社区职责清单内，社区不能作为主办。',
    en: 'This category is not on the community duty list.',
  },
  too_late: { zh: '已超过可操作的期限。', en: 'The time in which this was possible has passed.' },
  no_lead_proposed: {
    zh: '吹哨须且只能拟定一个主办部门。',
    en: 'A whistle needs exactly one proposed lead.',
  },
  whistle_pending: {
    zh: '该事项已有吹哨单待审批。',
    en: 'A whistle of this issue waits for approval already.',
  },
  deliberation_missing: {
    zh: '吹哨前须先组织议事，并填写议事记录。',
    en: 'Deliberate on the spot and record it before you whistle.',
  },
  nothing_to_approve: {
    zh: '没有待审批的吹哨单，或已经发出。',
    en: 'No whistle waits for approval, or it went out already.',
  },
  nothing_to_withdraw: {
    zh: '没有可以撤回的吹哨单。',
    en: 'There is no whistle to withdraw.',
  },
  no_return_after_ruling: {
    zh: '责任已经裁定，不得再退单或建议转办。',
    en: 'Whose duty it is has been ruled; the call cannot be sent back.',
  },
  not_called: {
    zh: '本部门未被吹哨，或已经答复。',
    en: 'Your department is not called for this issue, or has answered already.',
  },
  legal_basis_missing: {
    zh: '退单须写明法律依据和责任部门。',
    en: 'Declining needs a legal basis and the department whose duty it is.',
  },
  lead_already_taken: {
    zh: '已有部门认领主办，您可以申请协办。',
    en: 'Another department leads already; you may assist.',
  },
  already_claimed: {
    zh: '本部门已认领该事项。',
    en: 'Your department holds a claim of this issue already.',
  },
  not_lead: { zh: '只有主办部门可以进行此操作。', en: 'Only the leading department may do this.' },
  handler_cannot_verify: {
    zh: '参与办理的人员不能核查本事项。',
    en: 'Who handled the issue cannot verify it.',
  },
  community_runs_compound: {
    zh: '该小区由社区直管，社区应当回避，请由街道核查。',
    en: 'The community manages this compound itself: the street has to verify.',
  },
  photo_required: {
    zh: '核查须附现场照片。',
    en: 'A verification needs a photo taken on site.',
  },
  unsigned: {
    zh: '协办部门尚未全部会签。',
    en: 'Assisting departments have not all signed yet.',
  },
  not_a_party: {
    zh: '本部门不是该责任争议的当事方。',
    en: 'Your department is no side of this dispute.',
  },
  not_an_emergency: {
    zh: '仅应急事项可以指定临时主办。',
    en: 'An interim lead is for emergencies only.',
  },
  extension_limit: {
    zh: '延期次数已达上限。',
    en: 'The time was extended as often as the rules allow.',
  },
  already_requested: {
    zh: '已提交申请，正在等待审批。',
    en: 'This was asked already and waits for a decision.',
  },
  never_pauses: {
    zh: '应急事项不得暂停计时。',
    en: 'The clock of an emergency never rests.',
  },
  not_approved: {
    zh: '挂账和恢复办理由主办部门申请，经领导小组或联席会议召集人批准，您不能直接办理。',
    en: 'The lead asks for this, and the leading group or the chair approves; you cannot do it.',
  },
  notice_missing: {
    zh: '对未会签的部门尚未下发一级督办单，不能跳过会签。',
    en: 'Who has not signed was not yet called to account by a level-1 notice.',
  },
  party_not_named: {
    zh: '尚未认定责任方，请先认定。',
    en: 'Nobody has said yet who answers for this. Name the accountable party first.',
  },
  solved_with_territory: {
    zh: '该责任方的问题会同街道（镇）解决，不报县领导。',
    en: 'What this party answers for is solved with the street or town, not reported to the county.',
  },
  mediation_open: {
    zh: '人民调解尚未登记结果，请先登记。',
    en: 'People’s mediation has no result yet. Record it first.',
  },
  internal: {
    zh: '系统出现错误，操作未生效，请稍后再试。',
    en: 'Something went wrong and nothing was changed. Try again later.',
  },
};

/** Code of a refusal type: its name in snake case. */
export function codeOf(typeName: string): string {
  return typeName.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
}

/** Sentence for a code; throws for a code without one, so that none is forgotten. */
export function messageOf(code: string, locale: Locale): string {
  const message = messages[code];
  if (message === undefined) throw new Error(`No message for the code ${code}`);
  return message[locale];
}

const refusalFields = {
  code: (refusal: RefusalValue) => codeOf(refusal.__typename),
  message: (refusal: RefusalValue, _: unknown, context: { locale: Locale }) =>
    refusal.detail ?? messageOf(codeOf(refusal.__typename), context.locale),
};

type RefusalResolvers = Record<string, typeof refusalFields>;

/** Resolvers of `code` and `message` for each refusal type named. */
export function refusalResolvers(typeNames: readonly string[]): RefusalResolvers {
  return Object.fromEntries(typeNames.map((name) => [name, refusalFields]));
}

/** Refusal types of the shared SDL. */
export const sharedRefusals = [
  'NotSignedIn',
  'Forbidden',
  'InvalidInput',
  'WrongState',
  'StaleVersion',
  'TasksOpen',
  'NotClaimed',
] as const;
