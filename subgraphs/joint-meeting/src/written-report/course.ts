import type { AccountableParty, IssueEventType, TimelineEntryRow } from '@lianxi/db/joint-meeting';
import { partyNames } from '../accountability/party-names.ts';
import { chinaDate } from '../document/china-date.ts';

/** Steps that a leader wants to know of; what happened between them stays in the timeline. */
const milestones: Partial<Record<IssueEventType, string>> = {
  ISSUE_REPORTED: '接到反映并登记',
  ISSUE_ACCEPTED: '受理',
  SELF_HANDLING_STARTED: '开始自行办理',
  SUMMONS_SENT: '吹哨，召集相关部门',
  DEPARTMENTS_ADDED: '加派部门',
  SUMMONS_ACCEPTED: '接单',
  SUMMONS_DECLINED: '退单',
  NO_RESPONSE: '未按时签收',
  DEEMED_ACCEPTED: '逾期未答复，视为接单',
  REPORTED_IN: '到场',
  ISSUE_CLAIMED: '主动认领',
  DISPUTE_OPENED: '对责任归属发生争议',
  DISPUTE_MEDIATED: '经街道调解明确责任部门',
  DISPUTE_RULED: '经联席会议裁定责任部门',
  HANDLING_COMPLETED: '完成本部门办理',
  JOINT_REPORT_FILED: '提交联合办理报告',
  RESOLUTION_OBJECTED: '会签时提出异议',
  VERIFICATION_FAILED: '现场核查，问题仍未解决',
  ISSUE_VERIFIED: '现场核查通过',
  ISSUE_REOPENED: '问题反弹，重新办理',
  ISSUE_SUSPENDED: '经批准挂账',
  ISSUE_RESUMED: '恢复办理',
  SUPERVISION_ISSUED: '被下发督办单',
  PUT_ON_AGENDA: '列入联席会议议程',
};

/** Lines of the course of an issue, the earliest first; entries are given newest first. */
export function courseOf(
  entries: readonly TimelineEntryRow[],
  departmentNames: ReadonlyMap<string, string>,
): string[] {
  return entries.toReversed().flatMap((entry) => {
    const what = wordsOf(entry);
    if (what === null) return [];
    const who = departmentNames.get(entry.departmentCode ?? '') ?? '';
    return [`${chinaDate(entry.occurredAt)}，${who}${what}。`];
  });
}

function wordsOf({ type, text }: TimelineEntryRow): string | null {
  if (type === 'ACCOUNTABLE_PARTY_NAMED') {
    return `认定责任方为${partyNames[text as AccountableParty]}`;
  }
  const words = milestones[type];
  if (words === undefined) return null;
  return type === 'SUPERVISION_ISSUED' ? `${words}${text ?? ''}` : words;
}
