import { type IssueCategory, issueCategories } from '@lianxi/db/joint-meeting';
import type { CategoryTexts, Work } from './category-texts.ts';
import { disorderTexts } from './disorder-texts.ts';
import { governanceTexts } from './governance-texts.ts';
import { propertyTexts } from './property-texts.ts';
import { safetyTexts } from './safety-texts.ts';
import { utilityTexts } from './utility-texts.ts';

const book = {
  ...safetyTexts,
  ...disorderTexts,
  ...propertyTexts,
  ...utilityTexts,
  ...governanceTexts,
};

/** The texts of a category; throws for one that nobody wrote. */
export function textsOf(category: IssueCategory): CategoryTexts {
  const texts = book[category];
  if (texts === undefined) throw new Error(`Nobody wrote texts for ${category}`);
  return texts;
}

/** Categories in the order of the model, each with texts. */
export const writtenCategories: readonly IssueCategory[] = issueCategories.filter(
  (category) => book[category] !== undefined,
);

const usualWork: Work = ['现场核查并配合处置', '已到场核查并配合处置完毕。'];

/** What a department does about a category. */
export function worksOf(category: IssueCategory, departmentCode: string): readonly Work[] {
  return textsOf(category).works[departmentCode] ?? [usualWork];
}

/** Grounds on which a report is refused. */
export const refusalReasons = [
  '该事项已进入诉讼程序，依规不予受理，已告知诉求人通过司法途径解决。',
  '同一诉求已由信访部门受理，依规不重复受理，已告知诉求人查询方式。',
  '反映内容不属于物业管理范围，系合同买卖纠纷，已告知诉求人向仲裁机构申请。',
  '经核实诉求人反映地址不在本辖区，已告知其所在街道联系电话。',
] as const;

/** What a department says when it asks to be released. */
export const withdrawalReasons = [
  '本部门承担的查处任务已移交专案，继续协办与职责不符，申请退出。',
  '现场核查后确认不涉及本部门监管对象，申请退出协办。',
] as const;

/** What a lead says when it asks to be released. */
export const leadWithdrawalReasons = [
  '现场核查后，问题主要在协办部门的监管范围内，建议由其牵头，本部门申请退出主办。',
  '牵头处置所需的执法权限不在本部门，建议由协办部门接替主办。',
] as const;

/** What the office says when another department takes the lead. */
export const replacements = [
  '经核实，问题主要涉及接替部门职责，同意更换主办，请按时限重新制定分工方案。',
  '同意退出，由接替部门牵头办理，已开展的工作请做好移交。',
] as const;

/** What was said when a reporter was spoken to first. */
export const contactNotes = [
  '电话联系诉求人，核实地点和情况，已告知办理时限。',
  '上门了解情况，诉求人补充了现场照片。',
  '已电话告知诉求人受理结果和后续流程。',
] as const;

/** What an assisting department objects to. */
export const objections = [
  '报告所述整改部位与现场复核不一致，请补充整改后照片再提交会签。',
  '报告未写明后续管护责任单位，建议明确后再行会签。',
  '本部门承担的整改尚有收尾工作，请修改完成时限后会签。',
] as const;

/** Why a closed issue is opened again. */
export const recurrences = [
  '结案后一周问题复发，居民再次反映，附现场照片。',
  '督查回头看发现整改成果未保持，退回原主办部门继续办理。',
  '诉求人提供新的情况，经社区核实属实，申请重新办理。',
] as const;

/** What reporters say who are not content. */
export const complaints = [
  '诉求人表示现场只清理了一半，问题没有根本解决。',
  '诉求人表示处理后两天又恢复原样，要求继续办理。',
  '诉求人表示未收到书面答复，部分诉求没有回应。',
] as const;
