import { type ShallowRef, watch } from 'vue';
import type { AllowedAct, IssueAct } from '@/graphql/issue-acts.ts';
import { shortcutsEnabled, useShortcuts } from '@/shared/composables/useShortcuts.ts';
import { actEntry, actKeys } from './act-registry.ts';

export interface ActShortcutsOptions {
  acts: () => readonly AllowedAct[];
  start: (act: IssueAct) => void;
  /** Where the keys count; on the whole page when left out. */
  within?: Readonly<ShallowRef<HTMLElement | null>>;
}

/** Starts the acts of one issue by their keys, for as long as the caller lives. */
export function useActShortcuts({ acts, start, within }: ActShortcutsOptions): void {
  function press(key: string): boolean {
    // Two acts may share a key: never are both allowed to one viewer.
    const wanted = acts().find(({ act, allowed }) => allowed && actEntry(act).key === key);
    if (wanted !== undefined) start(wanted.act);
    return wanted !== undefined;
  }

  if (within === undefined) {
    useShortcuts(Object.fromEntries(actKeys.map((key) => [key, () => press(key)])));
    return;
  }

  // Beside a board the same keys mean its focused card: inside the drawer they mean the drawer's issue.
  function onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!shortcutsEnabled() || isTyping(event.target)) return;
    if (actKeys.includes(event.key)) {
      event.preventDefault();
      press(event.key);
    }
  }
  watch(
    within,
    (element, _, onCleanup) => {
      element?.addEventListener('keydown', onKeydown);
      onCleanup(() => element?.removeEventListener('keydown', onKeydown));
    },
    { immediate: true },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
