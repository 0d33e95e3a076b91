import type { AccountableParty } from '@lianxi/db/joint-meeting';

/** What documents of the office call the parties that answer for a trouble. */
export const partyNames: Record<AccountableParty, string> = {
  HOUSING_AUTHORITY: '住建部门',
  DEVELOPER: '开发商',
  OWNERS_COMMITTEE: '业委会',
  PROPERTY_COMPANY: '物业企业',
  COMMUNITY: '社区',
};
