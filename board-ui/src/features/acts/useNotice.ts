import { computed, type ComputedRef } from 'vue';
import { useActingDepartment } from '@/graphql/acting-department.ts';
import { noticeConcerns, noticeTakes } from '@/graphql/notice-acts.ts';
import { useViewer } from '@/graphql/session.ts';
import { isIssueAct, useActHost } from './act-host.ts';
import type { ActIssue } from './operations/act-issue.ts';

/** A notice of supervision as the forms of its acts read it. */
export type ActNotice = ActIssue['supervisions'][number];

/** The notice that the open form acts on: the one it was opened for, or the one due first. */
export function useNotice(issue: () => ActIssue): ComputedRef<ActNotice | null> {
  const { form, preset } = useActHost().request;
  const viewer = { role: useViewer().role, acting: useActingDepartment() };
  return computed(() => {
    const { supervisions } = issue();
    const chosen = supervisions.find(({ id }) => id === preset.supervisionId);
    if (chosen !== undefined) return chosen;
    const fitting = supervisions
      .filter(
        (notice) =>
          isIssueAct(form) &&
          noticeTakes(form, notice.state) &&
          noticeConcerns(form, notice, viewer),
      )
      .toSorted((a, b) => a.replyDueAt.localeCompare(b.replyDueAt));
    return fitting[0] ?? null;
  });
}
