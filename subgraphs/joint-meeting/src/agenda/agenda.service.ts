import type { AgendaReason } from '@lianxi/db/joint-meeting';
import { changeOnIssue, type IssueChange } from '../issue/issue-act.ts';
import { findWaitingAgendaItems, insertAgendaItem, settleAgendaItem } from './agenda.store.ts';

/** Column of the issue that goes with its agenda items. */
type OnAgenda = { onAgenda: boolean };

/**
 * Puts the issue before the next joint meeting, with an event of its own; once for a reason. The text
 * of the event is the reason where no other is given.
 */
export async function putOnAgenda(
  at: IssueChange,
  reason: AgendaReason,
  text: string = reason,
): Promise<void> {
  const waiting = await findWaitingAgendaItems(at.tx, [at.issue.id]);
  if (waiting.some((item) => item.reason === reason)) return;
  await changeOnIssue(at, {
    type: 'PUT_ON_AGENDA',
    change: await addToAgenda(at, reason),
    text,
    payload: { reason },
  });
}

/** Puts the issue before the next joint meeting within a step that has an event of its own. */
export async function addToAgenda(at: IssueChange, reason: AgendaReason): Promise<OnAgenda> {
  const { id: issueId } = at.issue;
  await insertAgendaItem(at.tx, { id: at.deps.newId(), issueId, reason, since: at.now });
  return { onAgenda: true };
}

/** Takes a reason off the agenda within a step; the issue stays on it for its other reasons. */
export async function takeOffAgenda(at: IssueChange, reason: AgendaReason): Promise<OnAgenda> {
  await settleAgendaItem(at.tx, at.issue.id, reason, at.now);
  const waiting = await findWaitingAgendaItems(at.tx, [at.issue.id]);
  return { onAgenda: waiting.length > 0 };
}
