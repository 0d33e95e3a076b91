import type { IssueCategory } from '@lianxi/db/joint-meeting';

/** What the office writes to the county leader of troubles that the bureau or the developer answers for. */
export const writtenReports: Partial<
  Record<IssueCategory, { facts: string; measures: string; proposal: string }>
> = {
  UNACCEPTED_DELIVERY: {
    facts: '该问题属开发建设遗留，自交付以来一直未解决，居民多次集中反映，有群体性矛盾隐患。',
    measures: '社区已登记并吹哨，住建部门约谈开发商，下达限期整改通知书，开发商至今未报整改方案。',
    proposal:
      '建议由分管领导牵头约谈开发商主要负责人，明确整改时限；逾期未完成的，暂停其在本县新项目预售许可。',
  },
  COMPANY_EXIT: {
    facts:
      '物业企业未按规定提前告知即停止服务，保安、保洁全部撤离，图纸资料和代收费用未移交，小区日常管理中断。',
    measures:
      '街道已组织应急服务单位进场，社区党组织牵头成立临时看护队，联席办会同相关部门清点资产、追缴资料。',
    proposal:
      '建议责成住建部门依法查处擅自撤离行为，记入企业信用档案，并在一个月内指导业主大会完成选聘。',
  },
};
