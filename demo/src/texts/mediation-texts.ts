import type { IssueCategory } from '@lianxi/db/joint-meeting';

/** What is told of a people's mediation: its parties by their parts, and what came of it either way. */
export interface MediationTexts {
  body: string;
  parties: string;
  agreement: string;
  reason: string;
}

const book: Readonly<Partial<Record<IssueCategory, MediationTexts>>> = {
  NEIGHBOUR_DISPUTE: {
    body: '{社区}人民调解委员会',
    parties: '{楼}相邻两户住户',
    agreement:
      '一、造成影响的一方当日整改到位，费用自理；二、另一方予以配合，不再主张其他赔偿；三、今后再有争议，先由社区网格员上门协商。',
    reason: '双方对整改方式和赔偿数额分歧较大，一方中途离场，调解终止。',
  },
  CHARGE_DISPUTE: {
    body: '区物业纠纷人民调解委员会',
    parties: '{人}与物业企业',
    agreement: '物业企业停止执行争议标准，多收部分抵扣下期费用；业主按原标准缴清欠费。',
    reason: '物业企业对收费依据和处理意见不予认可，双方分歧较大，已告知业主可依法提起诉讼。',
  },
};

/** The texts of a category's mediation; throws for one that nobody wrote. */
export function mediationOf(category: IssueCategory): MediationTexts {
  const texts = book[category];
  if (texts === undefined) throw new Error(`Nobody wrote of a mediation about ${category}`);
  return texts;
}
