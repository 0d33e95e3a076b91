import { computed, type ComputedRef } from 'vue';
import type { EnumValue } from '@/graphql/tada.ts';
import { useActHost } from './act-host.ts';
import type { ActIssue } from './operations/act-issue.ts';

/** A notice of supervision as the forms of its acts read it. */
export type ActNotice = ActIssue['supervisions'][number];

const statesOf: Partial<Record<string, readonly EnumValue<'SupervisionState'>[]>> = {
  ACKNOWLEDGE_SUPERVISION: ['ISSUED'],
  REPLY_SUPERVISION: ['ISSUED', 'ACKED', 'REJECTED'],
  ACCEPT_REPLY: ['REPLIED'],
  REJECT_REPLY: ['REPLIED'],
  CLOSE_SUPERVISION: ['ISSUED', 'ACKED', 'REJECTED', 'ACCEPTED'],
};

/** The notice that the open form acts on: the one it was opened for, or the one due first. */
export function useNotice(
  issue: () => ActIssue,
  concerns: (notice: ActNotice) => boolean,
): ComputedRef<ActNotice | null> {
  const { form, preset } = useActHost().request;
  return computed(() => {
    const { supervisions } = issue();
    const chosen = supervisions.find(({ id }) => id === preset.supervisionId);
    if (chosen !== undefined) return chosen;
    const fitting = supervisions
      .filter((notice) => statesOf[form]?.includes(notice.state) === true && concerns(notice))
      .toSorted((a, b) => a.replyDueAt.localeCompare(b.replyDueAt));
    return fitting[0] ?? null;
  });
}
