import type { IssueAct } from './issue-acts.ts';
import type { Viewer } from './session.ts';
import type { EnumValue } from './tada.ts';

type NoticeState = EnumValue<'SupervisionState'>;

const statesOf: Partial<Record<IssueAct, readonly NoticeState[]>> = {
  ACKNOWLEDGE_SUPERVISION: ['ISSUED'],
  REPLY_SUPERVISION: ['ISSUED', 'ACKED', 'REJECTED'],
  ACCEPT_REPLY: ['REPLIED'],
  REJECT_REPLY: ['REPLIED'],
  CLOSE_SUPERVISION: ['ISSUED', 'ACKED', 'REJECTED', 'ACCEPTED'],
};

/** Whether a notice of supervision is in a state in which an act is possible on it. */
export function noticeTakes(act: IssueAct, state: NoticeState): boolean {
  return statesOf[act]?.includes(state) === true;
}

/**
 * Whether an act on a notice is the viewer's to do: the addressed department answers, the office
 * decides on level 1 and the leading group on the rest.
 */
export function noticeConcerns(
  act: IssueAct,
  notice: { level: number; department: { code: string } },
  viewer: { role: Viewer['role']; acting: string | null },
): boolean {
  if (act === 'ACKNOWLEDGE_SUPERVISION' || act === 'REPLY_SUPERVISION') {
    return notice.department.code === viewer.acting;
  }
  return viewer.role === 'SUPERVISOR' ? notice.level > 1 : notice.level === 1;
}
