/** Where a rule comes from. */
export interface LegalSource {
  legalSource: string;
  /** Article or clause; null where the source has none that is known. */
  article: string | null;
}

function source(legalSource: string, article: string | null = null): LegalSource {
  return { legalSource, article };
}

const luliang = '《吕梁市12345热线管理办法》（2024）';
const beijingStandard = '《接诉即办工作规范》（征求意见稿，2021；定稿为 DB11/T 2021—2022）';
const bayannur = '巴彦淖尔市12345热线工单办理规定';
const shandongCredit = '山东省物业服务企业信用评价办法';
const yantaiCredit = '烟台市物业服务企业信用管理办法（2022）';
const dongying = '东营市物业管理联席会议制度（2018）';
const districtPractice = '区物业工作年度总结（2020）';

/** No law says it: the office may amend it as it sees fit. */
export const ownDefault = source('本系统默认值，可由联席办修订');

export const luliangIntake = source(luliang, '受理、派单：0.5个工作日；紧急事项30分钟');
export const luliangReturn = source(luliang, '退单：1个工作日内附依据退回，逾期视为首接');
export const luliangOrdinary = source(luliang, '一般事项：5个工作日');
export const luliangExtension = source(luliang, '延期：不超过3次，每次3个工作日');
export const luliangSuspension = source(luliang, '土地、拆迁、道路、通信类：最长180天');
export const beijingEmergency = source(beijingStandard, '危及生命财产安全：2小时反馈');
export const beijingUtilities = source(beijingStandard, '水、电、气、热：24小时反馈');
export const beijingComplex = source(beijingStandard, '疑难事项：15日反馈');
export const pinggu = source('北京市平谷区“街乡吹哨、部门报到”做法', '部门30分钟内到场');
export const bayannurTransfers = source(bayannur, '流转3个以上单位仍无主办的疑难工单');
export const bayannurReopened = source(bayannur, '重办3次以上未解决的疑难工单');
export const dongyingAnswer = source(dongying, '收到书面申请2个工作日内答复是否召开');
export const dongyingConvene = source(dongying, '受理后3个工作日内召开');
export const districtDeliberation = source(
  districtPractice,
  '“五位一体”：社区党组织领导下多方议事，参与方不限定个数',
);
export const districtMeeting = source(districtPractice, '联席会议每半月召开一次');
export const districtLookBack = source(districtPractice, '检查106个小区，“回头看”15个');
export const districtThirdParty = source(
  districtPractice,
  '第三方考核设A、B级和保级线；分数线未载明，由联席办设定',
);
export const districtConversion = source(districtPractice, '临管会转业委会季度目标');
export const districtDisclosure = source(districtPractice, '收支每季度末公示，不少于15日');
export const districtBlacklist = source(districtPractice, '黑名单企业三年内不得在本区投标');
export const districtBottomTen = source(districtPractice, '年度排名后10位的限制');
export const fiveParties = source(
  '镇物业接管动员会要求',
  '问题分解五类责任方：住建、开发商书面报告县领导，其余会同镇办解决',
);
export const weeklySupervision = source('镇物业接管动员会要求', '每周一督查、每月一通报');
export const beijingTwoWay = source('《北京市接诉即办工作条例》（2021）', '第三十三条');
export const beijingRates = source('《北京市接诉即办工作条例》（2021）', '第三十二条');
export const shandongGrades = source(shandongCredit, '信用等级分值');
export const yantaiScores = source(yantaiCredit, '基础分、加分上限');
export const yantaiTerm = source(yantaiCredit, '信用信息有效期一年');
export const personalData = source('《中华人民共和国个人信息保护法》', '第五十六条');
