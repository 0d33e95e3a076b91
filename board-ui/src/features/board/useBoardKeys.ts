import { computed, shallowRef, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { IssueAct, IssueActs } from '@/graphql/issue-acts.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { useShortcuts } from '@/shared/composables/useShortcuts.ts';
import { useToasts } from '@/shared/composables/useToasts.ts';

/** A list of cards that arrows can walk through. */
export interface CardList {
  key: string;
  ids: readonly string[];
}

export interface BoardKeysOptions {
  /** Lists by row and column, as they stand on the screen. */
  grid: ComputedRef<readonly (readonly CardList[])[]>;
  acts: () => IssueActs;
  focusCard(listKey: string, id: string): void;
  openMenu(id: string): void;
  showKeys(): void;
  /** Whether an issue is open beside the board: keys pressed there are its own. */
  drawerOpen: () => boolean;
}

/** Walks the board and acts on the focused card by keyboard. */
export function useBoardKeys(options: BoardKeysOptions) {
  const { store } = useLiveIssues();
  const { t } = useI18n();
  const toasts = useToasts();
  const focusedId = shallowRef<string | null>(null);

  const lists = computed(() => options.grid.value.flat().filter((list) => list.ids.length > 0));
  /** The card that takes part in the tab order: the focused one, else the first. */
  const tabbableId = computed(() => {
    const id = focusedId.value;
    if (id !== null && lists.value.some((list) => list.ids.includes(id))) return id;
    return lists.value[0]?.ids[0] ?? null;
  });

  function go(list: CardList | undefined, index: number): void {
    const id = list?.ids[Math.max(0, Math.min(index, list.ids.length - 1))];
    if (list === undefined || id === undefined) return;
    focusedId.value = id;
    options.focusCard(list.key, id);
  }

  function walk(columns: number, rows: number): void {
    const id = tabbableId.value;
    if (id === null) return;
    const grid = options.grid.value;
    for (const [y, row] of grid.entries()) {
      const x = row.findIndex((list) => list.ids.includes(id));
      const index = row[x]?.ids.indexOf(id) ?? -1;
      if (index < 0) continue;
      if (!isCardFocused()) return go(row[x], index);
      const next = index + rows;
      if (rows !== 0 && next >= 0 && next < (row[x]?.ids.length ?? 0)) return go(row[x], next);
      if (rows !== 0) {
        const lane = grid.slice(rows > 0 ? y + 1 : 0, rows > 0 ? undefined : y);
        const beyond = (rows > 0 ? lane : lane.toReversed()).find(
          (other) => (other[x]?.ids.length ?? 0) > 0,
        );
        return go(beyond?.[x], rows > 0 ? 0 : Number.POSITIVE_INFINITY);
      }
      const side = columns > 0 ? row.slice(x + 1) : row.slice(0, x).toReversed();
      return go(
        side.find((list) => list.ids.length > 0),
        index,
      );
    }
  }

  async function act(wanted: readonly IssueAct[]): Promise<void> {
    const issue =
      focusedId.value === null || !isCardFocused() ? undefined : store.get(focusedId.value);
    if (issue === undefined) {
      toasts.show({ tone: 'plain', text: t('board.keys.chooseFirst') });
      return;
    }
    try {
      const named = (await options.acts().actsOf(issue)).filter((entry) =>
        wanted.includes(entry.act),
      );
      const allowed = named.find((entry) => entry.allowed);
      if (allowed !== undefined) await options.acts().start(allowed.act, issue);
      else toasts.show({ tone: 'refused', text: named[0]?.reason ?? t('board.keys.notNow') });
    } catch {
      toasts.show({ tone: 'refused', text: t('common.failed.offline') });
    }
  }

  /** Leaves the key to the drawer unless a card has the focus. */
  const onBoard = (run: () => unknown) => () => {
    if (options.drawerOpen() && !isCardFocused()) return false;
    return void run();
  };

  useShortcuts({
    ArrowUp: onBoard(() => walk(0, -1)),
    ArrowDown: onBoard(() => walk(0, 1)),
    ArrowLeft: onBoard(() => walk(-1, 0)),
    ArrowRight: onBoard(() => walk(1, 0)),
    c: onBoard(() => act(['CLAIM_LEAD', 'ACCEPT_SUMMONS', 'CLAIM_ASSIST'])),
    w: onBoard(() => act(['WHISTLE'])),
    m: onBoard(() => focusedId.value !== null && options.openMenu(focusedId.value)),
    '?': () => options.showKeys(),
  });

  return { focusedId, tabbableId };
}

function isCardFocused(): boolean {
  return document.activeElement?.closest('[data-issue]') != null;
}
