import type { Tx } from '@lianxi/db';
import type { HandlingRow } from '@lianxi/db/shared';
import { appendEvents } from '../events.ts';
import type { HandlingProgress } from './handling-progress.ts';

/** What the others learn of a handling. */
export interface HandlingAnnouncement {
  type: 'HANDLING_PROGRESSED' | 'HANDLING_COMPLETED';
  handling: HandlingRow;
  actor: { id: string; name: string };
  occurredAt: Date;
  progress: HandlingProgress;
  completedAt: Date | null;
  taskTitle?: string;
  /** Uploads that became evidence of a task, for joint-meeting to attach. */
  attachments?: { taskId: string; ids: string[] } | undefined;
  /** What everyone who sees the issue may read. */
  text?: string;
}

/** Announces to the event log, as a subgraph whose issues live elsewhere does. */
export function announceFrom(source: string) {
  return async (tx: Tx, announcement: HandlingAnnouncement): Promise<void> => {
    const { type, handling, actor, occurredAt, progress, completedAt } = announcement;
    await appendEvents(tx, [
      {
        source,
        type,
        occurredAt,
        subjectType: 'issue',
        subjectId: handling.issueId,
        actorId: actor.id,
        departmentCodes: [handling.departmentCode],
        communityId: handling.communityId,
        streetId: handling.streetId,
        payload: {
          departmentCode: handling.departmentCode,
          compoundId: handling.compoundId,
          ...progress,
          completedAt: completedAt?.toISOString() ?? null,
          actorName: actor.name,
          taskTitle: announcement.taskTitle,
          text: announcement.text,
          attachments: announcement.attachments,
        },
      },
    ]);
  };
}
