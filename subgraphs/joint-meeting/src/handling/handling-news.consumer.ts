import type { Tx } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import type { Effect } from '@lianxi/kit/event-consumer';
import { z } from 'zod';
import { attachToTask } from '../attachment/attach.ts';
import { updateClaim } from '../claim/claim.store.ts';
import { addIssueHandler, findIssues } from '../issue/issue.store.ts';
import { insertTimelineEntry } from '../timeline/timeline.store.ts';

const newsSchema = z.object({
  departmentCode: z.string(),
  taskCount: z.int(),
  doneTaskCount: z.int(),
  openMandatoryTasks: z.int(),
  completedAt: z.iso.datetime({ offset: true }).nullable(),
  actorName: z.string().nullish(),
  taskTitle: z.string().nullish(),
  text: z.string().nullish(),
  attachments: z.object({ taskId: z.string(), ids: z.array(z.string()) }).nullish(),
});

/** What a department's news of how far its handling is changes here; null for any other event. */
export function effectOfHandlingNews(event: EventLogRow): Effect | null {
  const { type } = event;
  if (type !== 'HANDLING_PROGRESSED' && type !== 'HANDLING_COMPLETED') return null;
  const news = newsSchema.parse(event.payload);
  return (tx) => learnNews(tx, { ...event, type }, news);
}

async function learnNews(
  tx: Tx,
  event: EventLogRow & { type: 'HANDLING_PROGRESSED' | 'HANDLING_COMPLETED' },
  news: z.output<typeof newsSchema>,
): Promise<void> {
  const issueId = event.subjectId;
  const [issue] = await findIssues(tx, [issueId], { kind: 'all' });
  // News of an issue that is not ours concerns nobody here.
  if (issue === undefined) return;
  await updateClaim(tx, issueId, news.departmentCode, {
    taskCount: news.taskCount,
    doneTaskCount: news.doneTaskCount,
    openMandatoryTasks: news.openMandatoryTasks,
    completedAt: news.completedAt === null ? null : new Date(news.completedAt),
  });
  await insertTimelineEntry(tx, {
    issueId,
    type: event.type,
    occurredAt: event.occurredAt,
    actorId: event.actorId,
    actorName: news.actorName ?? null,
    departmentCode: news.departmentCode,
    text: [news.taskTitle, news.text].filter(Boolean).join('：') || null,
  });
  if (event.actorId === null) return;
  await addIssueHandler(tx, issueId, event.actorId);
  if (news.attachments) {
    await attachToTask(tx, news.attachments, {
      issueId,
      uploadedBy: event.actorId,
      attachedAt: event.occurredAt,
    });
  }
}
