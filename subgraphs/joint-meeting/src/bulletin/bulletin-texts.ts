import type { BulletinFigures, IssueSource } from '@lianxi/db/joint-meeting';
import { monthInWords } from './bulletin-month.ts';

/** Names of the channels in documents. */
export const channelNames: Record<IssueSource, string> = {
  ON_SITE: '现场受理',
  PHONE: '电话',
  ONLINE: '网络舆情',
  HOTLINE_12345: '12345热线',
  LEADER_INSTRUCTION: '领导批示',
  PATROL: '巡查发现',
  CITIZEN: '居民上报',
};

/** Title of the bulletin of a month. */
export function titleOf(month: string): string {
  return `关于${monthInWords(month)}物业管理联席工作情况的通报`;
}

/** What the figures say in words: the text with which a draft begins. */
export function summaryOf(
  month: string,
  { departments, channels, listed }: BulletinFigures,
): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const of = (key: Exclude<keyof (typeof departments)[number], 'departmentCode'>) =>
    sum(departments.map((department) => department[key]));
  const notices = of('noticesLevel1') + of('noticesLevel2') + of('noticesLevel3');
  return [
    `${monthInWords(month)}，各渠道共受理群众诉求${sum(channels.map(({ received }) => received))}件，办结${sum(channels.map(({ settled }) => settled))}件。`,
    `向各部门吹哨${of('called')}次，按时答复${of('answeredInTime')}次，退单${of('declined')}次，逾期未答复视为接单${of('deemedAccepted')}次。`,
    `主办事项按期办结${of('onTime')}件，超过办结时限${of('overdue')}件；下发督办单${notices}份，列入通报事项${listed.length}件。`,
  ].join('\n');
}
