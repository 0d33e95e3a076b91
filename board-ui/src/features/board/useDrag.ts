import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { AllowedAct, IssueActs, IssueState } from '@/graphql/issue-acts.ts';
import type { LiveIssue } from '@/graphql/live/live-issue.ts';
import { useToasts } from '@/shared/composables/useToasts.ts';
import { useWords } from '@/i18n/words.ts';
import { moveTo, movesOf } from './moves.ts';

/** Turns dragging a card to a column into the act that moves it there. */
export function useDrag(acts: () => IssueActs) {
  const { t } = useI18n();
  const { word } = useWords();
  const toasts = useToasts();
  const dragged = shallowRef<LiveIssue | null>(null);
  const over = shallowRef<string | null>(null);
  let known: Promise<readonly AllowedAct[]> = Promise.resolve([]);

  /** Columns the dragged card could go to, before it is known whether this viewer may. */
  const targets = computed<ReadonlySet<IssueState>>(
    () =>
      new Set(dragged.value === null ? [] : movesOf(dragged.value.state).map((move) => move.to)),
  );

  async function drop(to: IssueState): Promise<void> {
    const issue = dragged.value;
    over.value = null;
    if (issue === null || issue.state === to) return;
    const from = word('IssueState', issue.state);
    const result = await known.then(
      (allowed) => moveTo(issue.state, to, allowed),
      () => ({ reason: t('common.failed.offline') }),
    );
    if ('move' in result) {
      await acts().start(result.move.act, issue, result.move.preset);
    } else {
      const refused = t('board.cannotMove', { from, to: word('IssueState', to) });
      toasts.show({ tone: 'refused', text: result.reason ?? refused });
    }
  }

  return {
    dragged,
    targets,
    over,
    drop,
    drag(issue: LiveIssue | null) {
      dragged.value = issue;
      over.value = null;
      if (issue !== null) {
        known = acts().actsOf(issue);
        // A failure is told when the card is dropped.
        known.catch(() => undefined);
      }
    },
  };
}
